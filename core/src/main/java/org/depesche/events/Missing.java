package org.depesche.events;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Who takes a side of an act, where its slots name nobody, or where much more speaks for another than for whom a rule took from elsewhere: "Drei Männer protestierten in Accra. <i>Die Polizei</i>
 * rückte an. Alle drei wurden <i>festgenommen</i>." The scorer's weights rank all who are near, and nobody beside them.
 */
final class Missing {
    private static final double LEAST = 0.3; // likeliness of one who takes the place of another
    private static final double LEAD = 0.1; // by which he must be likelier

    private final Scorer scorer;
    private final Nearby nearby;

    Missing(Scorer scorer, Nearby nearby) {
        this.scorer = scorer;
        this.nearby = nearby;
    }

    /** The findings of an article in reading order, with their sides filled. */
    List<Finding> completed(List<Finding> findings) {
        if (scorer.thresholds().party() > 1) {
            return findings;
        }
        List<Finding> completed = new ArrayList<>();
        for (Finding finding : findings) {
            completed.add(filled(filled(finding, true, completed), false, completed));
        }
        return completed;
    }

    private Finding filled(Finding finding, boolean acting, List<Finding> earlier) {
        Map<String, ?> own = (acting ? finding.actors() : finding.recipients()).actors();
        Map<String, ?> other = (acting ? finding.recipients() : finding.actors()).actors();
        List<Nearby.Choice> choices = nearby.choices(finding, acting, earlier);
        double[] likely = likely(choices);
        int best = -1;
        double held = 0; // by him who has the side
        for (int i = 0; i < likely.length; i++) {
            String key = choices.get(i).actor().key();
            held = own.containsKey(key) ? Math.max(held, likely[i]) : held;
            best = !other.containsKey(key) && (best < 0 || likely[i] > likely[best]) ? i : best;
        }
        double needed = own.isEmpty() ? scorer.thresholds().party() : Math.max(LEAST, held + LEAD);
        if (best < 0 || likely[best] < needed) {
            return finding;
        }
        Nearby.Choice choice = choices.get(best);
        return own.containsKey(choice.actor().key()) ? finding : finding.with(new Roles.Filled(Map.of(choice.actor().key(), choice.span())), acting);
    }

    /** How likely each of the choices is beside the others, and beside nobody. */
    private double[] likely(List<Nearby.Choice> choices) {
        return ScorerModel.shares(choices.stream().mapToDouble(choice -> scorer.parties().score(choice.features())).toArray());
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
