package org.depesche.events;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Fills the sides that no slot filled with who most likely takes them. */
final class Missing {
    private static final double LEAST = Double.parseDouble(System.getProperty("least", "0.3"));
    private static final double NONE = Double.parseDouble(System.getProperty("none", "0.15"));
    private static final double GAP = Double.parseDouble(System.getProperty("gap", "0.1"));

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
        if (scorer.thresholds().party() > 1) {
            return finding;
        }
        Roles.Filled own = acting ? finding.actors() : finding.recipients();
        Roles.Filled other = acting ? finding.recipients() : finding.actors();
        List<Nearby.Choice> all = nearby.choices(finding, acting, earlier);
        double[] likely = likely(all);
        int best = -1;
        double owned = 0;
        for (int i = 0; i < all.size(); i++) {
            String key = all.get(i).actor().key();
            owned = own.actors().containsKey(key) ? Math.max(owned, likely[i]) : owned;
            best = !other.actors().containsKey(key) && (best < 0 || likely[i] > likely[best]) ? i : best;
        }
        double needed = own.isEmpty() ? NONE : Math.max(LEAST, GAP + owned);
        if (best < 0 || likely[best] < needed || own.actors().containsKey(all.get(best).actor().key())) {
            return finding;
        }
        return finding.with(new Roles.Filled(Map.of(all.get(best).actor().key(), all.get(best).span())), acting);
    }

    /** How likely each of the choices is beside the others, and beside nobody. */
    private double[] likely(List<Nearby.Choice> choices) {
        double[] scores = new double[choices.size() + 1]; // the last is for nobody
        for (int i = 0; i < choices.size(); i++) {
            scores[i] = scorer.parties().score(choices.get(i).features());
        }
        return ScorerModel.shares(scores);
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
