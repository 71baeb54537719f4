package org.depesche.eval.events;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.depesche.actors.Actor;
import org.depesche.events.Coding;
import org.depesche.events.Event;

/** How well events agree with a coder's, by section 6 of the codebook: in type, in the dyad, in full. */
record Score(int gold, int found, int type, int dyad, int full) {
    static final Score NONE = new Score(0, 0, 0, 0, 0);

    Score plus(Score other) {
        return new Score(gold + other.gold, found + other.found, type + other.type, dyad + other.dyad, full + other.full);
    }

    private record Pair(int level, int distance, int gold, int found) {}

    /** For each event the level that it is right at: 0 not, 1 type, 2 dyad, 3 full. */
    static List<Integer> levels(Story story, Coding coding) {
        List<Integer> levels = new ArrayList<>(Collections.nCopies(coding.events().size(), 0));
        matched(story, coding).forEach(pair -> levels.set(pair.found, pair.level));
        return levels;
    }

    /** The place of each matched noted event, with that of the event that it is matched with. */
    static Map<Integer, Integer> matches(Story story, Coding coding) {
        return matched(story, coding).stream().collect(Collectors.toMap(Pair::gold, Pair::found));
    }

    private static List<Pair> matched(Story story, Coding coding) {
        List<Event> events = coding.events();
        Map<String, Actor> actors = new HashMap<>();
        coding.actors().forEach(actor -> actors.put(actor.key(), actor));
        List<Pair> pairs = new ArrayList<>();
        for (int g = 0; g < story.gold().size(); g++) {
            for (int f = 0; f < events.size(); f++) {
                int level = level(story, story.gold().get(g), events.get(f), actors);
                if (level > 0) {
                    pairs.add(new Pair(level, Math.abs(story.gold().get(g).span().start() - events.get(f).trigger().getFirst().start()), g, f));
                }
            }
        }
        pairs.sort(Comparator.comparingInt((Pair pair) -> -pair.level).thenComparingInt(Pair::distance).thenComparingInt(Pair::gold).thenComparingInt(Pair::found));
        Set<Integer> golds = new HashSet<>();
        Set<Integer> founds = new HashSet<>();
        return pairs.stream().filter(pair -> !golds.contains(pair.gold) && !founds.contains(pair.found)).filter(pair -> golds.add(pair.gold) && founds.add(pair.found)).toList();
    }

    static Score of(Story story, Coding coding) {
        List<Integer> levels = levels(story, coding);
        return new Score(story.gold().size(), coding.events().size(), atLeast(levels, 1), atLeast(levels, 2), atLeast(levels, 3));
    }

    private static int atLeast(List<Integer> levels, int level) {
        return (int) levels.stream().filter(found -> found >= level).count();
    }

    private static int level(Story story, GoldEvent gold, Event event, Map<String, Actor> actors) {
        int apart = story.sentence(gold.span().start()) - story.sentence(event.trigger().getFirst().start());
        if (Math.abs(apart) > 1 || gold.type() != event.type()) {
            return 0;
        }
        if (!meet(gold.actors(), event.actors(), actors) || !meet(gold.recipients(), event.recipients(), actors)) {
            return 1;
        }
        boolean mode = gold.mode().isEmpty() || gold.mode().equals(event.mode());
        return mode && gold.status().equals(event.status().label()) ? 3 : 2;
    }

    private static boolean meet(Set<String> gold, List<String> keys, Map<String, Actor> actors) {
        Set<String> ids = keys.stream().map(actors::get).map(Actor::id).collect(Collectors.toSet());
        return gold.isEmpty() || !Collections.disjoint(gold, ids);
    }

    double f1(int hits) {
        return gold + found == 0 ? 0 : 2.0 * hits / (gold + found);
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "type %.4f  dyad %.4f  full %.4f  (gold %d, found %d, type P %.3f R %.3f, dyad P %.3f R %.3f)", f1(type), f1(dyad), f1(full), gold, found,
                ratio(type, found), ratio(type, gold), ratio(dyad, found), ratio(dyad, gold));
    }

    static double ratio(int some, int all) {
        return all == 0 ? 0 : (double) some / all;
    }
}
