package org.depesche.article;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.depesche.article.ArticleReader.Draft;
import org.depesche.lexicon.Lexicon;
import org.depesche.lexicon.Table;

/** Tells the language of an article by its commonest words. Immutable and thread-safe. */
final class Language {
    private static final int ENOUGH = 5_000; // UTF-16 units that are looked at

    private final Map<String, Set<String>> languages = new HashMap<>();

    Language(Lexicon lexicon) {
        for (Table.Row row : lexicon.table("languages").rows()) {
            for (String word : row.get("kind").equals("words") ? row.list("clues") : List.<String>of()) {
                languages.computeIfAbsent(word, w -> new HashSet<>()).add(row.get("language"));
            }
        }
    }

    /** The ISO 639-1 code of the language whose words are most; German where no other has more. */
    String of(Draft draft) {
        Map<String, Integer> counts = new TreeMap<>(Map.of("de", 1));
        int read = 0;
        for (Part part : draft.parts()) {
            if (part.kind().isProse() && read < ENOUGH) {
                String words = draft.words(part);
                count(words.substring(0, Math.min(words.length(), ENOUGH)), counts);
                read += words.length();
            }
        }
        return counts.entrySet().stream().reduce((a, b) -> b.getValue() > a.getValue() ? b : a).map(Map.Entry::getKey).orElse("de");
    }

    private void count(String words, Map<String, Integer> counts) {
        for (String word : words.toLowerCase(Locale.ROOT).split("[^\\p{L}]+")) {
            for (String language : languages.getOrDefault(word, Set.of())) {
                counts.merge(language, 1, Integer::sum);
            }
        }
    }
}
