package org.depesche.events;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.depesche.actors.Cast;
import org.depesche.language.Sentence;
import org.depesche.text.Span;

/** In which country the acts of a sentence are set: the only one that it names, or that which the article is mostly about. */
final class Setting {
    private static final double MOSTLY = 0.5;
    private static final double MAIN = 0.3;
    private static final double ONLY = 0.8;

    private final List<Cast.Appearance> appearances;
    private final Cast cast;
    private final Map<String, Integer> counts = new TreeMap<>();
    private final Map<Integer, Set<String>> bySentence = new HashMap<>();

    Setting(Cast cast) {
        this.cast = cast;
        this.appearances = cast.appearances();
        appearances.stream().map(a -> a.actor().id()).filter(id -> !id.isEmpty()).forEach(id -> counts.merge(id, 1, Integer::sum));
    }

    static boolean isCountry(String id) {
        return id.length() == 3;
    }

    /** The country that nearly all who are named in the article belong to. */
    Optional<String> only() {
        return share(ONLY);
    }

    /** The country that the article is about more than about any other. */
    Optional<String> main() {
        return share(MAIN);
    }

    private Optional<String> share(double share) {
        int all = counts.values().stream().mapToInt(Integer::intValue).sum();
        return counts.entrySet().stream().filter(entry -> isCountry(entry.getKey()) && entry.getValue() >= share * all).max(Map.Entry.comparingByValue()).map(Map.Entry::getKey);
    }

    /** The only country besides this one that the sentence names. */
    Optional<String> other(Sentence sentence, String id) {
        Set<String> others = new HashSet<>(bySentence.computeIfAbsent(sentence.index(), index -> named(sentence.span())));
        others.remove(id);
        return others.size() == 1 ? others.stream().findFirst() : Optional.empty();
    }

    /** The country of a sentence. */
    Optional<String> of(Sentence sentence) {
        Set<String> here = bySentence.computeIfAbsent(sentence.index(), index -> named(sentence.span()));
        return here.size() == 1 ? here.stream().findFirst() : share(MOSTLY);
    }

    private Set<String> named(Span sentence) {
        Set<String> found = new HashSet<>();
        appearances.stream().filter(a -> sentence.contains(a.span()) && isCountry(a.actor().id())).forEach(a -> found.add(a.actor().id()));
        cast.places().stream().filter(place -> sentence.contains(place.evidence().span()) && place.country() != null).forEach(place -> found.add(place.country()));
        return found;
    }
}
