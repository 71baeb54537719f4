package org.depesche.eval.events;

import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import org.depesche.events.Coding;
import org.depesche.events.Event;
import org.depesche.events.EventCoder;
import org.depesche.events.EventType;
import org.depesche.events.PartySample;
import org.depesche.events.Sample;
import org.depesche.events.Scorer;
import org.depesche.events.ScorerModel;
import org.depesche.text.Span;

/** Trains {@link Scorer}: types and modes from aligned candidates, confidence from what was right on folds that the types were not trained on. */
final class TrainEvents {
    private static final int FOLDS = 5;
    private static final int SURE_BITS = 10;
    private static final float SURE_DECAY = 0.5f; // strong: some 850 cases
    private static final int BITS = 19;
    private static final int EPOCHS = 15;
    private static final float DECAY = 0.001f;
    private static final float OUT = 0.5f;
    private static final float EXAMPLE = 1;
    private static final float SIGHTED = 0.3f;
    private static final Scorer.Thresholds THRESHOLDS = new Scorer.Thresholds(0.05, 0.4, 0.25, 0.25); // the best of a grid, on the folds
    private static final float SENT = 1;

    private final EventCoder rows;
    private final List<Story> stories;
    private final List<List<Labels.Labelled>> labelled = new ArrayList<>();
    private final List<List<Logistic.Case>> parties = new ArrayList<>();
    private final List<Examples.Example> examples;
    private final List<String> labels;
    private final long seed;
    private final List<Scorer> scorers = new ArrayList<>();
    private final int whole;
    private ScorerModel sure = new ScorerModel(SURE_BITS, 2);
    private List<Scorer.Step> steps = List.of();

    TrainEvents(EventCoder rows, List<Story> stories, int whole, List<Examples.Example> examples, long seed) {
        this.rows = rows;
        this.stories = stories;
        this.examples = examples;
        this.labels = rows.labels();
        this.seed = seed;
        this.whole = whole;
        int gold = 0;
        int aligned = 0;
        for (Story story : stories) {
            List<Sample> samples = rows.samples(story.reading(), story.cast(), story.statements(), false);
            Labels found = new Labels(story, samples);
            labelled.add(found.all());
            parties.add(sides(story, found.all()));
            gold += story.gold().size();
            aligned += found.aligned();
        }
        System.out.printf("%d stories, %d events, %d aligned, %d candidates, %d examples%n", stories.size(), gold, aligned, labelled.stream().mapToInt(List::size).sum(), examples.size());
    }

    private List<Logistic.Case> sides(Story story, List<Labels.Labelled> found) {
        Map<Span, EventType> carriers = new HashMap<>();
        Map<Span, GoldEvent> golds = new HashMap<>();
        for (Labels.Labelled one : found) {
            one.gold().ifPresent(gold -> {
                carriers.put(one.sample().span(), gold.type());
                golds.put(one.sample().span(), gold);
            });
        }
        List<Logistic.Case> cases = new ArrayList<>();
        for (PartySample sample : rows.parties(story.reading(), story.cast(), story.statements(), carriers)) {
            GoldEvent gold = golds.get(sample.head());
            boolean right = gold != null && (sample.acting() ? gold.actors() : gold.recipients()).contains(sample.id());
            cases.add(new Logistic.Case(sample.features(), right ? 1 : 0, 1));
        }
        return cases;
    }

    static Score score(EventCoder coder, List<Story> stories) {
        return stories.stream().map(story -> Score.of(story, coder.code(story.reading(), story.cast(), story.statements()))).reduce(Score.NONE, Score::plus);
    }

    Score rows(int from, int to) {
        return score(rows, stories.subList(from, to));
    }

    void crossValidate() {
        for (int fold = 0; fold < FOLDS; fold++) {
            scorers.add(fit(fold, THRESHOLDS));
        }
        System.out.println(THRESHOLDS);
    }

    private Scorer fit(int without, Scorer.Thresholds thresholds) {
        List<Logistic.Case> types = new ArrayList<>();
        List<Logistic.Case> modes = new ArrayList<>();
        for (int i = 0; i < stories.size(); i++) {
            if (i % FOLDS != without) {
                for (Labels.Labelled one : labelled.get(i)) {
                    add(one, types, modes, i < whole ? 1 : SENT);
                }
            }
        }
        for (Examples.Example example : examples) {
            types.add(new Logistic.Case(example.features(), 1 + example.type().ordinal(), example.blind() ? EXAMPLE : SIGHTED));
            if (labels.contains(example.label())) {
                modes.add(new Logistic.Case(example.features(), labels.indexOf(example.label()), 1));
            }
        }
        List<Logistic.Case> sides = new ArrayList<>();
        for (int i = 0; i < stories.size(); i++) {
            if (i % FOLDS != without) {
                sides.addAll(parties.get(i));
            }
        }
        ScorerModel party = new Logistic(BITS, 2, EPOCHS, DECAY, OUT).fit(sides, seed);
        ScorerModel type = new Logistic(BITS, 1 + EventType.values().length, EPOCHS, DECAY, OUT).fit(types, seed);
        ScorerModel mode = new Logistic(14, labels.size(), EPOCHS, DECAY, OUT).fit(modes, seed);
        return new Scorer(type, mode, labels, party, new ScorerModel(SURE_BITS, 2), List.of(), thresholds);
    }

    private void add(Labels.Labelled one, List<Logistic.Case> types, List<Logistic.Case> modes, float weight) {
        int[] features = one.sample().features();
        types.add(new Logistic.Case(features, one.gold().map(gold -> 1 + gold.type().ordinal()).orElse(0), weight));
        one.gold().map(gold -> labels.indexOf(gold.type() + " " + (gold.mode().isEmpty() ? "-" : gold.mode()))).filter(label -> label >= 0)
                .ifPresent(label -> modes.add(new Logistic.Case(features, label, 1)));
    }

    /** A coder that has not seen this story. */
    EventCoder fold(int story) {
        return rows.with(scorers.get(story % FOLDS));
    }

    Score folds(int from, int to) {
        Score score = Score.NONE;
        for (int i = from; i < to; i++) {
            score = score.plus(score(fold(i), stories.subList(i, i + 1)));
        }
        return score;
    }

    /** Why sides are wrong, on the folds. */
    Causes causes(int from, int to) {
        Causes causes = new Causes();
        for (int i = from; i < to; i++) {
            Story story = stories.get(i);
            causes.add(story, fold(i).code(story.reading(), story.cast(), story.statements()));
        }
        return causes;
    }

    /** Cases of confidence from the stories of a fold, as models that did not see them code them. */
    private List<Logistic.Case> outcomes(int fold) {
        List<Logistic.Case> cases = new ArrayList<>();
        for (int i = 0; i < stories.size(); i++) {
            if (i % FOLDS == fold) {
                Story story = stories.get(i);
                EventCoder coder = fold(i);
                List<Integer> levels = Score.levels(story, coder.code(story.reading(), story.cast(), story.statements()));
                List<int[]> features = coder.sureness(story.reading(), story.cast(), story.statements());
                for (int e = 0; e < levels.size(); e++) {
                    cases.add(new Logistic.Case(features.get(e), levels.get(e) >= 2 ? 1 : 0, 1));
                }
            }
        }
        return cases;
    }

    private static ScorerModel calibrated(List<Logistic.Case> cases, long seed) {
        return new Logistic(SURE_BITS, 2, 30, SURE_DECAY, 0).fit(cases, seed);
    }

    /** Learns the confidence, and prints how it holds on folds that it has not seen. */
    void confidence() {
        List<List<Logistic.Case>> cases = new ArrayList<>();
        List<List<Isotonic.Outcome>> raw = new ArrayList<>();
        for (int fold = 0; fold < FOLDS; fold++) {
            cases.add(outcomes(fold));
        }
        for (int fold = 0; fold < FOLDS; fold++) {
            ScorerModel model = calibrated(without(cases, fold), seed);
            raw.add(cases.get(fold).stream().map(one -> new Isotonic.Outcome(model.probabilities(one.features())[1], one.label() == 1)).toList());
        }
        Bins bins = new Bins();
        for (int fold = 0; fold < FOLDS; fold++) {
            List<Scorer.Step> steps = Isotonic.steps(without(raw, fold));
            raw.get(fold).forEach(outcome -> bins.add(Isotonic.at(steps, outcome.likely()), outcome.right()));
        }
        System.out.printf(Locale.ROOT, "confidence, five folds, Brier %.4f%n%s%n", bins.brier(), bins);
        sure = calibrated(without(cases, -1), seed);
        steps = Isotonic.steps(without(raw, -1));
        System.out.println(steps);
    }

    private static <T> List<T> without(List<List<T>> folds, int fold) {
        List<T> all = new ArrayList<>();
        for (int i = 0; i < folds.size(); i++) {
            if (i != fold) {
                all.addAll(folds.get(i));
            }
        }
        return all;
    }

    Scorer train() {
        return fit(-1, scorers.getFirst().thresholds()).with(sure, steps);
    }

    void write(Scorer scorer, Path out) throws IOException {
        try (DataOutputStream data = new DataOutputStream(new GZIPOutputStream(Files.newOutputStream(out)))) {
            scorer.write(data);
        }
    }

    /** How often events of a confidence are right in type and parties. */
    static final class Bins {
        private final int[] all = new int[11];
        private final int[] right = new int[11];
        private double squares;

        void add(Story story, EventCoder coder) {
            Coding coding = coder.code(story.reading(), story.cast(), story.statements());
            List<Event> events = coding.events();
            List<Integer> levels = Score.levels(story, coding);
            for (int i = 0; i < events.size(); i++) {
                add(events.get(i).confidence(), levels.get(i) >= 2);
            }
        }

        void add(double confidence, boolean is) {
            int bin = (int) (confidence * 10);
            squares += Math.pow(confidence - (is ? 1 : 0), 2);
            all[bin]++;
            right[bin] += is ? 1 : 0;
        }

        /** The mean square of what the confidence was off by. */
        double brier() {
            return squares / Math.max(1, Arrays.stream(all).sum());
        }

        @Override
        public String toString() {
            StringBuilder text = new StringBuilder();
            for (int i = 0; i < all.length; i++) {
                if (all[i] > 0) {
                    text.append(String.format(Locale.ROOT, "  %.1f: %3d of %3d, %.2f%n", i / 10.0, right[i], all[i], Score.ratio(right[i], all[i])));
                }
            }
            return text.toString();
        }
    }
}
