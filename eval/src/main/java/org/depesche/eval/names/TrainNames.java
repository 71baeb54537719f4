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

/** Trains {@link NameTagger} by {@link NameGradient}, and measures it on folds of the same data that it has not seen. */
final class TrainNames {
    private static final int BITS = 18;
    private static final int EPOCHS = 15;
    private static final int FOLDS = 5;
    private static final int RUNS = 3;
    private static final float LEFT_OUT = 0.6f;
    private static final float LEAST = 0.06f;
    private static final int PLACE = 3; // the label of a place's first word
    private static final int ORGANISATION = 5; // the label of an organisation's first word
    private static final float CAUTION = 3f; // how much surer than even an organisation must be, and half as much a place: nouns look like them

    private final long seed;

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
            }
        }
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
        for (int last = 0; last <= NameModel.LABELS; last++) {
            mean.transitions()[last * NameModel.LABELS + PLACE] -= CAUTION / 2;
            mean.transitions()[last * NameModel.LABELS + ORGANISATION] -= CAUTION;
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
