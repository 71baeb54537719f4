package org.depesche.actors;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Which state an article is about, as a whole and sentence by sentence: that is whose police, army or opposition is meant where none is named. */
final class Topic {
    private final Map<String, Integer> counts = new HashMap<>();
    private final Map<Integer, Set<String>> bySentence = new HashMap<>();
    private final Map<Integer, Integer> first = new HashMap<>(); // by sentence, the word that the first state named in it begins at
    private @Nullable String main;
    private boolean clear;

    /** Counts the states that the groups of a sentence name. */
    void count(int sentence, List<Group> groups) {
        for (Group group : groups) {
            String id = group.id;
            if (id == null && !group.holders.isEmpty()) {
                id = group.holders.getFirst().id();
            }
            if (id != null && id.length() == 3) {
                int weight = sentence == 0 ? 3 : 2;
                counts.merge(id, group.kind == Group.Kind.BODY ? 1 : weight, Integer::sum);
                first.merge(sentence, group.start, Math::min);
                bySentence.computeIfAbsent(sentence, key -> new HashSet<>()).add(id);
            }
        }
    }

    /** Ends the counting. */
    void settle() {
        int total = counts.values().stream().mapToInt(Integer::intValue).sum();
        clear = counts.values().stream().anyMatch(count -> count * 2 > total);
        main = counts.entrySet().stream().max(Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .filter(most -> most.getValue() * 10 >= total * 3).map(Map.Entry::getKey).orElse(null);
    }

    /** The only state named in the sentence, else the one that most of the article is about; null where it is about several. */
    @Nullable String clearly(int sentence) {
        return clear || bySentence.getOrDefault(sentence, Set.of()).size() == 1 ? at(sentence) : null;
    }

    /**
     * The state of somebody whose office is named at that word without a state: where the sentence names one only after him, the one that the sentence before was about ("Ghana bat um Geduld.
     * Präsidentin Owusu begrüßte das Angebot Frankreichs.").
     */
    @Nullable String of(int sentence, int word) {
        Set<String> before = bySentence.getOrDefault(sentence - 1, Set.of());
        boolean later = first.getOrDefault(sentence, -1) > word;
        return later && before.size() == 1 ? before.iterator().next() : at(sentence);
    }

    /** The state that an institution of the sentence most likely is of: the only one named in it, else the article's; null where there is none. */
    @Nullable String at(int sentence) {
        Set<String> here = bySentence.getOrDefault(sentence, Set.of());
        if (here.size() == 1) {
            String only = here.iterator().next();
            if (main == null || counts.getOrDefault(only, 0) * 2 >= counts.getOrDefault(main, 0)) {
                return only;
            }
        }
        return main;
    }
}
