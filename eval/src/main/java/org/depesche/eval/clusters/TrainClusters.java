package org.depesche.eval.clusters;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import java.util.zip.GZIPOutputStream;

/** Text in, clusters out: a gzipped table of word, coarse and fine cluster, sorted by word. */
public final class TrainClusters {
    private static final int MINIMUM_COUNT = 8;
    private static final int VOCABULARY = 80_000;
    private static final int COARSE = 64;
    private static final int FINE = 512;

    private TrainClusters() {}

    public static void train(List<Path> texts, Path out, long seed) throws IOException {
        Corpus corpus = Corpus.read(texts, MINIMUM_COUNT);
        System.err.println(corpus.text().length + " words and ends read, " + corpus.words().size() + " different ones");
        float[] vectors = new SkipGrams(corpus, seed).learn();
        System.err.println("vectors learnt");
        int words = Math.min(VOCABULARY, corpus.words().size());
        KMeans means = new KMeans(vectors, corpus.counts(), SkipGrams.SIZE, words);
        write(corpus, means.clusters(COARSE, seed), means.clusters(FINE, seed), out);
    }

    private static void write(Corpus corpus, int[] coarse, int[] fine, Path out) throws IOException {
        TreeMap<String, String> rows = new TreeMap<>();
        for (int word = 0; word < coarse.length; word++) {
            rows.put(corpus.words().get(word), coarse[word] + "\t" + fine[word]);
        }
        try (BufferedWriter writer = new BufferedWriter(
                new OutputStreamWriter(new GZIPOutputStream(Files.newOutputStream(out)), StandardCharsets.UTF_8))) {
            for (var row : rows.entrySet()) {
                writer.write(row.getKey() + "\t" + row.getValue() + "\n");
            }
        }
    }
}
