package org.depesche.eval.names;

import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.zip.GZIPOutputStream;
import org.depesche.actors.NameLetters;
import org.depesche.actors.NameModel;
import org.depesche.actors.NameTagger;

/** Trains {@link NameTagger} by an averaged structured perceptron, and measures it on folds of the same data that it has not seen. */
final class TrainNames {
    private static final int BITS = Integer.getInteger("bits", 18);
    private static final int EPOCHS = Integer.getInteger("epochs", 12);
    private static final int FOLDS = 5;
    private static final int RUNS = Integer.getInteger("runs", 1);
    private static final float LEFT_OUT = Float.parseFloat(System.getProperty("drop", "0.4"));
    private static final float LEAST = 0.06f;

    private final long seed;
    private static final java.util.TreeMap<String, Integer> KINDS = new java.util.TreeMap<>();
    private static String show(LabelledNames s, java.util.Collection<NameTagger.Name> names) { return names.stream().map(n -> n.type() + ":" + String.join(" ", s.words().subList(n.from(), n.to()))).sorted().toList().toString(); }
    private static void kind(String k) { KINDS.merge(k, 1, Integer::sum); }

    TrainNames(long seed) {
        this.seed = seed;
    }

    /** Trains on all sentences and writes the weights. */
    void train(NameLetters letters, List<LabelledNames> sentences, Path out) throws IOException {
        NameModel model = fit(sentences);
        try (DataOutputStream data = new DataOutputStream(new GZIPOutputStream(Files.newOutputStream(out)))) {
            letters.write(data);
            model.write(data, LEAST);
        }
    }

    /** The F1 of names with exact extent and type, each fifth measured by a model trained on the others. */
    double measure(List<LabelledNames> sentences) {
        int hits = 0;
        int gold = 0;
        int found = 0;
        for (int fold = 0; fold < FOLDS; fold++) {
            List<LabelledNames> rest = new ArrayList<>();
            List<LabelledNames> part = new ArrayList<>();
            for (int i = 0; i < sentences.size(); i++) {
                (i * FOLDS / sentences.size() == fold ? part : rest).add(sentences.get(i));
            }
            NameModel model = fit(rest);
            for (LabelledNames sentence : part) {
                Set<NameTagger.Name> wanted = new HashSet<>(NameTagger.names(sentence.labels()));
                List<NameTagger.Name> got = NameTagger.names(model.best(sentence.rows()));
                gold += wanted.size();
                found += got.size();
                hits += (int) got.stream().filter(wanted::contains).count();
                if (Boolean.getBoolean("show") && !wanted.equals(new HashSet<>(got))) System.out.println("WANT " + show(sentence, wanted) + " GOT " + show(sentence, got) + "   :: " + String.join(" ", sentence.words()));
                for (NameTagger.Name n : got) kind(wanted.contains(n) ? "hit " + n.type() : wanted.stream().anyMatch(w -> w.from()==n.from() && w.to()==n.to()) ? "type as "+n.type() : wanted.stream().anyMatch(w -> w.from()<n.to() && n.from()<w.to()) ? "extent "+n.type() : "spurious "+n.type());
                for (NameTagger.Name n : wanted) if (got.stream().noneMatch(w -> w.from()<n.to() && n.from()<w.to())) kind("missed "+n.type());
            }
        }
        System.out.println(KINDS);
        KINDS.clear();
        return 2.0 * hits / Math.max(1, gold + found);
    }

    /** The mean of several runs, which differ in the order of the sentences and in what is left out. */
    private NameModel fit(List<LabelledNames> sentences) {
        NameModel mean = new NameModel(BITS);
        for (int run = 0; run < RUNS; run++) {
            NameModel model = fit(sentences, new Random(seed + run));
            add(mean.weights(), model.weights());
            add(mean.transitions(), model.transitions());
        }
        return mean;
    }

    private static void add(float[] mean, float[] more) {
        for (int i = 0; i < mean.length; i++) {
            mean[i] += more[i] / RUNS;
        }
    }

    private static NameModel fit(List<LabelledNames> sentences, Random random) {
        NameModel model = new NameModel(BITS);
        NameGradient gradient = new NameGradient(model);
        List<LabelledNames> order = new ArrayList<>(sentences);
        for (int epoch = 0; epoch < EPOCHS; epoch++) {
            Collections.shuffle(order, random);
            for (LabelledNames sentence : order) {
                gradient.step(thinned(sentence.rows(), random), sentence.labels());
            }
        }
        return model;
    }

    /** The features but for some left out by chance, so that none is relied on alone. */
    private static int[][] thinned(int[][] rows, Random random) {
        return Arrays.stream(rows).map(row -> Arrays.stream(row).filter(feature -> random.nextFloat() >= LEFT_OUT).toArray()).toArray(int[][]::new);
    }
}
