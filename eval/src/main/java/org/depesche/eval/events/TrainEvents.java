package org.depesche.eval.events;

import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
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
    static int BITS = Integer.getInteger("bits", 17);
    static int EPOCHS = Integer.getInteger("epochs", 15);
    static float DECAY = Float.parseFloat(System.getProperty("decay", "0.001"));
    static float OUT = Float.parseFloat(System.getProperty("out", "0.5"));
    static float EXAMPLE = Float.parseFloat(System.getProperty("example", "1"));
    static float SIGHTED = Float.parseFloat(System.getProperty("sighted", "0.3"));
    static float SENT = Float.parseFloat(System.getProperty("sent", "1"));

    private final EventCoder rows;
    private final List<Story> stories;
    private final List<List<Labels.Labelled>> labelled = new ArrayList<>();
    private final List<List<Logistic.Case>> parties = new ArrayList<>();
    private final List<Examples.Example> examples;
    private final List<String> labels;
    private final long seed;
    private final List<Scorer> scorers = new ArrayList<>();
    private final int whole;

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
        return stories.stream().map(story -> Score.of(story, coder.code(story.reading(), story.cast(), story.statements()).events())).reduce(Score.NONE, Score::plus);
    }

    Score rows(int from, int to) {
        return score(rows, stories.subList(from, to));
    }

    void crossValidate() {
        for (int fold = 0; fold < FOLDS; fold++) {
            scorers.add(fit(fold, new Scorer.Thresholds(0.25, 0.5, 0.3, 0.5)));
        }
        diagnose(0, whole);
        diagnose(whole, stories.size());
        double best = -1;
        Scorer.Thresholds chosen = Scorer.Thresholds.ROWS;
        for (double keep : new double[] {0.05}) {
            for (double party : new double[] {0.25}) {
                for (double add : new double[] {0.25}) {
                    Scorer.Thresholds thresholds = new Scorer.Thresholds(keep, 0.4, add, party);
                    scorers.replaceAll(scorer -> scorer.with(thresholds));
                    Score score = folds(0, whole);
                    Score sents = folds(whole, stories.size());
                    System.out.println(thresholds + "\n   " + score + "\n   " + sents);
                    double value = score.f1(score.type()) + score.f1(score.dyad());
                    if (value > best) {
                        best = value;
                        chosen = thresholds;
                    }
                }
            }
        }
        Scorer.Thresholds last = chosen;
        scorers.replaceAll(scorer -> scorer.with(last));
        System.out.println(chosen);
        Score.LOST.clear();
        folds(0, whole);
        System.out.println(Score.LOST);
    }

    private void diagnose(int from, int to) {
        for (double t : new double[] {0.1, 0.2, 0.3}) {
            int[] c = new int[12];
            for (int i = from; i < to; i++) {
                c[0] += stories.get(i).gold().size();
                for (Labels.Labelled one : labelled.get(i)) {
                    double[] likely = scorers.get(i % FOLDS).types().probabilities(one.sample().features());
                    int best = 1;
                    for (int k = 2; k < likely.length; k++) {
                        best = likely[k] > likely[best] ? k : best;
                    }
                    boolean right = one.gold().filter(g -> 1 + g.type().ordinal() == 0).isPresent();
                    int gold = one.gold().map(g -> 1 + g.type().ordinal()).orElse(0);
                    int group = one.sample().found() != null ? 1 : !one.sample().row().isEmpty() ? 2 : 3;
                    if (gold > 0) c[group * 3]++;
                    if (likely[best] >= t) { c[group * 3 + 1]++; if (gold == best) c[group * 3 + 2]++; }
                }
            }
            int p = c[4] + c[7] + c[10], h = c[5] + c[8] + c[11];
            System.out.printf("t %.1f  F %.3f P %.3f R %.3f | fired: gold %d pred %d right %d | row only: %d %d %d | none: %d %d %d%n", t, 2.0 * h / (p + c[0]), 1.0 * h / p, 1.0 * h / c[0], c[3], c[4], c[5], c[6], c[7], c[8], c[9], c[10], c[11]);
        }
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
        return new Scorer(type, mode, labels, party, new ScorerModel(8, 2), thresholds);
    }

    private void add(Labels.Labelled one, List<Logistic.Case> types, List<Logistic.Case> modes, float weight) {
        int[] features = one.sample().features();
        types.add(new Logistic.Case(features, one.gold().map(gold -> 1 + gold.type().ordinal()).orElse(0), weight));
        one.gold().map(gold -> labels.indexOf(gold.type() + " " + (gold.mode().isEmpty() ? "-" : gold.mode()))).filter(label -> label >= 0)
                .ifPresent(label -> modes.add(new Logistic.Case(features, label, 1)));
    }

    Score folds(int from, int to) {
        Score score = Score.NONE;
        for (int i = from; i < to; i++) {
            score = score.plus(score(rows.with(scorers.get(i % FOLDS)), stories.subList(i, i + 1)));
        }
        return score;
    }

    /** Cases of confidence from the stories of all folds but one. */
    private List<Logistic.Case> outcomes(int without) {
        List<Logistic.Case> cases = new ArrayList<>();
        for (int i = 0; i < stories.size(); i++) {
            if (i % FOLDS != without) {
                Story story = stories.get(i);
                EventCoder coder = rows.with(scorers.get(i % FOLDS));
                List<Integer> levels = Score.levels(story, coder.code(story.reading(), story.cast(), story.statements()).events());
                List<int[]> features = coder.sureness(story.reading(), story.cast(), story.statements());
                for (int e = 0; e < levels.size(); e++) {
                    cases.add(new Logistic.Case(features.get(e), levels.get(e) >= 2 ? 1 : 0, 1));
                }
            }
        }
        return cases;
    }

    private static ScorerModel calibrated(List<Logistic.Case> cases, long seed) {
        return new Logistic(8, 2, 30, 0.002f, 0).fit(cases, seed);
    }

    void confidence() {
        List<Scorer> sure = new ArrayList<>();
        for (int fold = 0; fold < FOLDS; fold++) {
            sure.add(scorers.get(fold).with(calibrated(outcomes(fold), seed)));
        }
        Bins bins = new Bins();
        for (int i = 0; i < stories.size(); i++) {
            bins.add(stories.get(i), rows.with(sure.get(i % FOLDS)));
        }
        System.out.println("confidence, five folds\n" + bins);
    }

    Scorer train() {
        return fit(-1, scorers.getFirst().thresholds()).with(calibrated(outcomes(-1), seed));
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

        void add(Story story, EventCoder coder) {
            List<Event> events = coder.code(story.reading(), story.cast(), story.statements()).events();
            List<Integer> levels = Score.levels(story, events);
            for (int i = 0; i < events.size(); i++) {
                int bin = (int) (events.get(i).confidence() * 10);
                all[bin]++;
                right[bin] += levels.get(i) >= 2 ? 1 : 0;
            }
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
