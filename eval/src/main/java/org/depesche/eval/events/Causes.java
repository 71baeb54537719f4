package org.depesche.eval.events;

import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.depesche.actors.Actor;
import org.depesche.actors.Cast;
import org.depesche.events.Coding;
import org.depesche.events.Event;
import org.depesche.language.Sentence;
import org.depesche.text.Span;

/** Why events of the right type have a wrong side: which side, what stands there, and where the right party is named. Counted over stories. */
final class Causes {
    private final Map<String, Integer> counts = new TreeMap<>();

    void add(Story story, Coding coding) {
        Map<String, Actor> actors = coding.actors().stream().collect(Collectors.toMap(Actor::key, actor -> actor));
        Score.matches(story, coding).forEach((gold, found) -> {
            GoldEvent wanted = story.gold().get(gold);
            Event event = coding.events().get(found);
            Set<String> who = ids(event.actors(), actors);
            Set<String> whom = ids(event.recipients(), actors);
            boolean swapped = !meet(wanted.actors(), who) && !wanted.actors().isEmpty() && meet(wanted.actors(), whom) && meet(wanted.recipients(), who);
            Span at = event.trigger().getFirst().span();
            String by = event.rule().startsWith("scorer") ? "scorer" : event.rule().startsWith("act") ? "act" : "stance";
            if (swapped) {
                count("swapped", by, "");
            } else {
                side(story, "actor", by, wanted.actors(), who, at);
                side(story, "recipient", by, wanted.recipients(), whom, at);
            }
        });
    }

    private void side(Story story, String side, String by, Set<String> wanted, Set<String> found, Span at) {
        if (!meet(wanted, found)) {
            count(side + (found.isEmpty() ? " missing" : " wrong"), by, where(story, wanted, at));
        }
    }

    private void count(String cause, String by, String where) {
        counts.merge(String.format(Locale.ROOT, "%-18s %-9s", cause, where), 1, Integer::sum);
        counts.merge(String.format(Locale.ROOT, "%-18s by %-9s", cause, by), 1, Integer::sum);
        counts.merge(String.format(Locale.ROOT, "%-18s", cause), 1, Integer::sum);
    }

    private static boolean meet(Set<String> wanted, Set<String> found) {
        return wanted.isEmpty() || !Collections.disjoint(wanted, found);
    }

    /** Where the nearest mention of one of them stands: in the sentence of the act, in the three before it, elsewhere, nowhere. */
    private static String where(Story story, Set<String> wanted, Span at) {
        int here = sentence(story, at);
        return story.cast().appearances().stream().filter(appearance -> wanted.contains(appearance.actor().id())).map(appearance -> back(story, here, appearance)).min(String::compareTo).orElse("4 nowhere");
    }

    private static String back(Story story, int here, Cast.Appearance appearance) {
        int back = here - sentence(story, appearance.span());
        return back == 0 ? "1 same" : back > 0 && back <= 3 ? "2 before" : "3 far";
    }

    private static int sentence(Story story, Span at) {
        List<Sentence> all = story.reading().sentences();
        int index = 0;
        while (index + 1 < all.size() && all.get(index + 1).span().start() <= at.start()) {
            index++;
        }
        return index;
    }

    private static Set<String> ids(List<String> keys, Map<String, Actor> actors) {
        return keys.stream().map(actors::get).map(Actor::id).collect(Collectors.toCollection(TreeSet::new));
    }

    @Override
    public String toString() {
        return counts.entrySet().stream().map(entry -> String.format(Locale.ROOT, "  %-32s %4d%n", entry.getKey(), entry.getValue())).collect(Collectors.joining());
    }
}
