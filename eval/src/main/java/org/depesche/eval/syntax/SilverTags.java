package org.depesche.eval.syntax;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.depesche.language.syntax.Draft;
import org.depesche.language.syntax.Features;
import org.depesche.language.syntax.SttsTagger;
import org.depesche.language.syntax.Weights;

/** Gives STTS tags to sentences that have universal tags only: the tagger's best among those that go with the universal tag in the gold treebanks. */
final class SilverTags {
    private static final double RARE = 0.003;

    private final List<String> tags;
    private final Map<String, Set<String>> together = new HashMap<>();

    SilverTags(List<String> tags, List<GoldSentence> gold) {
        this.tags = tags;
        Map<String, Map<String, Integer>> counts = new HashMap<>();
        for (GoldSentence sentence : gold) {
            for (int i = 0; i < sentence.size(); i++) {
                counts.computeIfAbsent(sentence.upos().get(i), key -> new HashMap<>()).merge(sentence.stts().get(i), 1, Integer::sum);
            }
        }
        counts.forEach((upos, stts) -> together.put(upos, common(stts)));
    }

    private static Set<String> common(Map<String, Integer> counts) {
        int all = counts.values().stream().mapToInt(Integer::intValue).sum();
        Set<String> common = new HashSet<>();
        counts.forEach((tag, count) -> {
            if (count > RARE * all) {
                common.add(tag);
            }
        });
        return common;
    }

    /** The tags of a sentence. */
    List<String> tag(Sample sample, Weights weights) {
        Draft draft = sample.draft();
        Features features = new Features();
        float[] scores = new float[tags.size()];
        SttsTagger.Clause clause = new SttsTagger.Clause();
        List<String> found = new ArrayList<>(draft.size());
        for (int i = 1; i <= draft.size(); i++) {
            SttsTagger.features(draft, i, clause, features);
            weights.score(features, scores);
            String tag = best(scores, together.getOrDefault(sample.gold().upos().get(i - 1), Set.of()));
            draft.setStts(i, tag);
            clause.pass(tag);
            found.add(tag);
        }
        return found;
    }

    private String best(float[] scores, Set<String> allowed) {
        int best = -1;
        for (int t = 0; t < tags.size(); t++) {
            if ((allowed.isEmpty() || allowed.contains(tags.get(t))) && (best < 0 || scores[t] > scores[best])) {
                best = t;
            }
        }
        return tags.get(Math.max(best, 0));
    }
}
