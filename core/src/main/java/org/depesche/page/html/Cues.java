package org.depesche.page.html;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.depesche.lexicon.Lexicon;
import org.depesche.lexicon.Table;
import org.jsoup.nodes.Element;

/** Reads element names, classes and ids word by word against the table of markup words: {@code class="article__caption-text"} says caption. */
final class Cues {
    private static final int MOST_WORDS = 60;
    private static final Set<String> FRAMES = Set.of("html", "body", "main");
    private static final Set<String> NAMED_FREELY = Set.of("h1", "h2", "h3", "h4", "h5", "h6", "p"); // their ids are of their words

    private final Map<String, Cue> words = new HashMap<>();

    Cues(Lexicon lexicon) {
        for (Table.Row row : lexicon.table("markup").rows()) {
            words.put(row.get("word"), Cue.valueOf(row.get("cue").toUpperCase(Locale.ROOT)));
        }
    }

    /** What an element says; of several words the one that names a part of an article goes before the others, then the one that rules out. */
    Cue of(Element element) {
        Cue byTag = words.getOrDefault("<" + element.normalName() + ">", Cue.NONE);
        if (byTag == Cue.NEVER || byTag.isPart() || !hasWords(element) || FRAMES.contains(element.normalName())) {
            return byTag;
        }
        Cue best = byTag;
        for (String word : words(element)) {
            Cue cue = words.getOrDefault(word, Cue.NONE);
            best = rank(cue) > rank(best) ? cue : best;
        }
        return best;
    }

    private static boolean hasWords(Element element) {
        return element.attributesSize() > 0 || element.normalName().indexOf('-') > 0;
    }

    private static int rank(Cue cue) {
        return switch (cue) {
            case NONE -> 0;
            case BODY -> 1;
            case HEADLINE -> 2;
            case DATE, RIGHTS -> 3;
            case LEAD, KICKER, BYLINE -> 4;
            case DROP -> 5;
            case CAPTION, CREDIT -> 6;
            case NEVER -> 7;
        };
    }

    private static List<String> words(Element element) {
        List<String> words = new ArrayList<>();
        split(element.className(), words);
        if (!NAMED_FREELY.contains(element.normalName())) {
            split(element.id(), words);
        }
        split(element.attr("itemprop"), words);
        split(element.attr("data-testid"), words);
        if (element.normalName().indexOf('-') > 0) {
            split(element.normalName(), words);
        }
        return words;
    }

    /** The words of names between blanks. */
    private static void split(String names, List<String> words) {
        int start = 0;
        for (int i = 0; i <= names.length(); i++) {
            if (i == names.length() || isBlank(names.charAt(i))) {
                name(names, start, i, words);
                start = i + 1;
            }
        }
    }

    private static boolean isBlank(char c) {
        return c == ' ' || c >= '\t' && c <= '\r';
    }

    /** The words of a name and each two neighbours joined: {@code read-more} gives read, more, readmore. */
    private static void name(String names, int from, int to, List<String> words) {
        String before = "";
        int start = from;
        for (int i = from + 1; i <= to && words.size() < MOST_WORDS; i++) {
            if (i == to || boundary(names.charAt(i - 1), names.charAt(i))) {
                String word = letters(names, start, i);
                start = i;
                if (!word.isEmpty()) {
                    words.add(word);
                    words.add(before + word);
                    before = word;
                }
            }
        }
    }

    private static boolean boundary(char left, char right) {
        return Character.isLowerCase(left) && Character.isUpperCase(right) || !Character.isLetter(right) && Character.isLetter(left);
    }

    private static String letters(String name, int from, int to) {
        int start = from;
        while (start < to && !Character.isLetter(name.charAt(start))) {
            start++;
        }
        return name.substring(start, to).toLowerCase(Locale.ROOT);
    }
}
