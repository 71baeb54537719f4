package org.depesche.serve;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.depesche.search.Fact;

/**
 * How an actor's stance on an issue went over time: a step for each change of it.
 *
 * @param issue the issue, in the words of the newest position
 * @param steps the stances, the first first
 */
public record Course(String issue, List<Step> steps) {

    public Course {
        steps = List.copyOf(steps);
    }

    /**
     * A stance that was taken.
     *
     * @param day the day on which it was first told; empty where it is not known
     * @param last whether it still holds
     */
    public record Step(String stance, String day, boolean last) {}

    /** The courses of positions, those with most changes first, then the newest. */
    static List<Course> of(List<Fact.Stand> newestFirst) {
        Map<String, List<Fact.Stand>> byIssue = new LinkedHashMap<>();
        newestFirst.forEach(stand -> byIssue.computeIfAbsent(stand.issue().toLowerCase(Locale.ROOT), issue -> new ArrayList<>()).addFirst(stand));
        return byIssue.values().stream().map(Course::course).sorted(Comparator.comparingInt((Course course) -> -course.steps().size())).toList();
    }

    private static Course course(List<Fact.Stand> stands) {
        List<Fact.Stand> changes = new ArrayList<>();
        for (Fact.Stand stand : stands) {
            if (changes.isEmpty() || !changes.getLast().stance().equals(stand.stance())) {
                changes.add(stand);
            }
        }
        List<Step> steps = changes.stream().map(stand -> new Step(stand.stance(), day(stand), stand == changes.getLast())).toList();
        return new Course(stands.getLast().issue(), steps);
    }

    private static String day(Fact.Stand stand) {
        String published = stand.article().published();
        return published == null ? "" : published;
    }
}
