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
        if (!element.normalName().matches("h[1-6]|p")) {
            split(element.id(), words);
        }
        split(element.attr("itemprop"), words);
        split(element.attr("data-testid"), words);
        if (element.normalName().indexOf('-') > 0) {
            split(element.normalName(), words);
        }
        return words;
    }

    /** The words of a name and each two neighbours joined: {@code read-more} gives read, more, readmore. */
    private static void split(String names, List<String> words) {
        for (String name : names.split("\\s+")) {
            String before = "";
            int start = 0;
            for (int i = 1; i <= name.length() && words.size() < MOST_WORDS; i++) {
                if (i == name.length() || boundary(name.charAt(i - 1), name.charAt(i))) {
                    String word = letters(name, start, i);
                    start = i;
                    if (!word.isEmpty()) {
                        words.add(word);
                        words.add(before + word);
                        before = word;
                    }
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
