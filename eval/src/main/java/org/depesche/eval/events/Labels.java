package org.depesche.eval.events;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.depesche.events.Sample;

/** Which candidate of an article carries which noted event. A word that may as well carry it is left out of the learning. */
final class Labels {
    private final Story story;
    private final List<Sample> samples;
    private final Map<Sample, GoldEvent> carried = new IdentityHashMap<>();

    Labels(Story story, List<Sample> samples) {
        this.story = story;
        this.samples = samples;
        story.gold().forEach(gold -> carrier(gold).ifPresent(sample -> carried.put(sample, gold)));
    }

    /** A candidate with the event that it carries; empty for none. */
    record Labelled(Sample sample, Optional<GoldEvent> gold) {}

    List<Labelled> all() {
        List<Labelled> all = new ArrayList<>();
        for (Sample sample : samples) {
            GoldEvent gold = carried.get(sample);
            if (gold != null || !isUnsure(sample)) {
                all.add(new Labelled(sample, Optional.ofNullable(gold)));
            }
        }
        return all;
    }

    int aligned() {
        return carried.size();
    }

    private Optional<Sample> carrier(GoldEvent gold) {
        Comparator<Sample> best = Comparator.comparing((Sample sample) -> sample.found() != gold.type()).thenComparing(sample -> !sample.row().equals(gold.type().name()))
                .thenComparing(sample -> !sample.verb()).thenComparingInt(Sample::depth).thenComparingInt(sample -> sample.span().start());
        Optional<Sample> inside = samples.stream().filter(sample -> gold.span().contains(sample.span()) && !carried.containsKey(sample)).min(best);
        return inside.isPresent() ? inside
                : samples.stream().filter(sample -> sample.found() == gold.type() && isNear(sample, gold) && !carried.containsKey(sample)).findFirst();
    }

    /** Whether the word stands in the words of an event that another carries, or is of the same type in the same sentence. */
    private boolean isUnsure(Sample sample) {
        return story.gold().stream().anyMatch(gold -> gold.span().contains(sample.span()) || sample.found() == gold.type() && isNear(sample, gold));
    }

    private boolean isNear(Sample sample, GoldEvent gold) {
        return story.sentence(sample.span().start()) == story.sentence(gold.span().start());
    }
}
