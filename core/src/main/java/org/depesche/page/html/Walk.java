package org.depesche.page.html;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jspecify.annotations.Nullable;

/** Walks a page's tree once, without recursion, and gathers its boxes and passages. Not thread-safe. */
final class Walk implements NodeFilter {
    private static final Set<String> MUTE = Set.of(
            "script", "style", "noscript", "template", "svg", "math", "iframe", "object", "embed", "select", "option", "textarea", "input", "button",
            "canvas", "audio", "video", "map",
            "head", "dialog", "datalist", "meter", "progress", "link", "meta");
    private static final Set<String> BOLD = Set.of("b", "strong");

    private final Cues cues;
    private final int most;
    final List<Box> boxes = new ArrayList<>();
    final List<Passage> passages = new ArrayList<>();
    private final Deque<Element> standing = new ArrayDeque<>();
    private final StringBuilder text = new StringBuilder();
    private @Nullable Box box;
    private int linked;
    private int strong;
    private int links;
    private int bolds;
    private int breaks;
    int nodes; // seen so far
    private boolean seam;

    Walk(Cues cues, int most) {
        this.cues = cues;
        this.most = most;
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (++nodes > most) {
            return FilterResult.STOP;
        }
        if (node instanceof TextNode words) {
            append(words.getWholeText());
        } else if (node instanceof Element element) {
            return enter(element);
        }
        return FilterResult.CONTINUE;
    }

    private FilterResult enter(Element element) {
        String name = element.normalName();
        if (MUTE.contains(name) || isHidden(element)) {
            return FilterResult.SKIP_ENTIRELY;
        }
        if (name.equals("br")) {
            lineBreak();
            return FilterResult.CONTINUE;
        }
        if (name.equals("time") && box != null) {
            box.tell(Clock.of(element, passages.size()));
        }
        Cue cue = cues.of(element);
        if (stands(element, cue)) {
            endPassage();
            box = new Box(box, name, name + " " + element.className(), cue);
            boxes.add(box);
            standing.push(element);
        }
        if (name.equals("img") && box != null) {
            box.images++;
        }
        links += name.equals("a") ? 1 : 0;
        bolds += BOLD.contains(name) ? 1 : 0;
        return FilterResult.CONTINUE;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        if (node instanceof Element element) {
            String name = element.normalName();
            seam |= name.equals("span");
            links -= name.equals("a") ? 1 : 0;
            bolds -= BOLD.contains(name) ? 1 : 0;
            if (box != null && standing.peek() == element) {
                endPassage();
                standing.pop();
                box = box.parent;
            }
        }
        return FilterResult.CONTINUE;
    }

    private static boolean stands(Element element, Cue cue) {
        return element.isBlock() || element.normalName().indexOf('-') > 0 || cue.isPart() && !element.normalName().equals("a") || cue == Cue.NEVER;
    }

    private static boolean isHidden(Element element) {
        return element.hasAttr("hidden") || element.attr("aria-hidden").equals("true") && !element.hasText();
    }

    /** Where two spans meet that a style sheet parts: "Streit im Rat:Haushalt". */
    private static boolean isGlued(char left, char right) {
        return Character.isUpperCase(right) && (Character.isLowerCase(left) || ":.?!".indexOf(left) >= 0);
    }

    private void lineBreak() {
        if (++breaks > 1) {
            endPassage();
        } else {
            append(" ");
        }
    }

    private void append(String words) {
        if (seam && !words.isEmpty() && !text.isEmpty() && isGlued(text.charAt(text.length() - 1), words.charAt(0))) {
            text.append(' ');
        }
        seam = false;
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
                if (!text.isEmpty() && text.charAt(text.length() - 1) != ' ') {
                    text.append(' ');
                }
            } else if (!Letters.isInvisible(c)) {
                text.append(c);
                linked += links > 0 ? 1 : 0;
                strong += bolds > 0 ? 1 : 0;
                breaks = 0;
            }
        }
    }

    /** Ends the passage that is being gathered. */
    void endPassage() {
        int end = text.length();
        if (end > 0 && text.charAt(end - 1) == ' ') {
            text.setLength(end - 1);
        }
        if (!text.isEmpty() && box != null) {
            box.tell(Clock.opening(text.toString(), passages.size()));
            passages.add(new Passage(passages.size(), text.toString(), linked, strong, box));
        }
        text.setLength(0);
        seam = false;
        linked = 0;
        strong = 0;
        breaks = 0;
    }
}
