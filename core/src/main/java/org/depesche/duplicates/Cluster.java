package org.depesche.duplicates;

import java.io.Serializable;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Articles that print one copy, the earliest first. Immutable.
 *
 * @param members at least one
 */
public record Cluster(List<Member> members) implements Serializable {

    public Cluster {
        members = members.stream().sorted().toList();
    }

    /** The id of its earliest member: the same in whatever order the articles came. */
    public String id() {
        return members.get(0).id();
    }

    /** The agency that the copy comes from: the one that most members name, of equals the first by name; null where none names any. */
    public @Nullable String origin() {
        Map<String, Long> named = members.stream()
                .flatMap(member -> member.agencies().stream().distinct())
                .collect(Collectors.groupingBy(Function.identity(), TreeMap::new, Collectors.counting()));
        Comparator<Map.Entry<String, Long>> mostNamed = Map.Entry.<String, Long>comparingByValue().thenComparing(Map.Entry::getKey, Comparator.reverseOrder());
        return named.entrySet().stream().max(mostNamed).map(Map.Entry::getKey).orElse(null);
    }

    /** How many publishers print it that do not share a newsroom; those that are not known do not count. */
    public int independentPublishers() {
        return (int) members.stream().map(Member::publisher).filter(Objects::nonNull).distinct().count();
    }
}
