package org.depesche.events;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Fills the sides that no slot filled with who most likely takes them. */
final class Missing {
    private final Scorer scorer;
    private final Nearby nearby;

    Missing(Scorer scorer, Nearby nearby) {
        this.scorer = scorer;
        this.nearby = nearby;
    }

    /** The findings of an article in reading order, with their sides filled. */
    List<Finding> completed(List<Finding> findings) {
        List<Finding> completed = new ArrayList<>();
        for (Finding finding : findings) {
            completed.add(filled(filled(finding, true, completed), false, completed));
        }
        return completed;
    }

    private Finding filled(Finding finding, boolean acting, List<Finding> earlier) {
        boolean empty = acting ? finding.actors().isEmpty() : finding.recipients().isEmpty();
        if (!empty || scorer.thresholds().party() > 1) {
            return finding;
        }
        Roles.Filled other = acting ? finding.recipients() : finding.actors();
        Optional<Nearby.Choice> best = nearby.choices(finding, acting, earlier).stream().filter(choice -> !other.actors().containsKey(choice.actor().key())).max(Comparator.comparingDouble(this::likely));
        return best.filter(choice -> likely(choice) >= scorer.thresholds().party()).map(choice -> finding.with(new Roles.Filled(Map.of(choice.actor().key(), choice.span())), acting)).orElse(finding);
    }

    private double likely(Nearby.Choice choice) {
        return scorer.parties().probabilities(choice.features())[1];
    }

    /** All who may take the sides of the findings; for the trainer. */
    List<PartySample> samples(List<Finding> findings) {
        List<PartySample> samples = new ArrayList<>();
        for (int i = 0; i < findings.size(); i++) {
            Finding finding = findings.get(i);
            for (boolean acting : new boolean[] {true, false}) {
                nearby.choices(finding, acting, findings.subList(0, i)).forEach(choice -> samples.add(new PartySample(finding.head().span(), acting, choice.actor().id(), choice.features())));
            }
        }
        return samples;
    }
}
