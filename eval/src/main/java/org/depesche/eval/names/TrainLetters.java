package org.depesche.eval.names;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import morfologik.stemming.Dictionary;
import morfologik.stemming.DictionaryLookup;
import morfologik.stemming.WordData;
import org.depesche.actors.NameLetters;

/** Trains {@link NameLetters} on the names and nouns of german-pos-dict and on the names of the world's towns. */
final class TrainLetters {
    private static final String FILE = "/org/languagetool/resource/de/german";
    private static final int EPOCHS = 4;
    private static final int COMMON_EVERY = 12; // of the common nouns one in so many
    private static final float RATE = 0.08f;

    private TrainLetters() {}

    static NameLetters train(Path towns, long seed) throws IOException {
        Map<String, Integer> words = new TreeMap<>();
        dictionary(words);
        towns(towns, words);
        List<Map.Entry<String, Integer>> order = new ArrayList<>(words.entrySet());
        NameLetters letters = new NameLetters();
        Random random = new Random(seed);
        for (int epoch = 0; epoch < EPOCHS; epoch++) {
            Collections.shuffle(order, random);
            for (Map.Entry<String, Integer> word : order) {
                letters.learn(word.getKey(), word.getValue(), RATE / (1 + epoch));
            }
        }
        return letters;
    }

    private static void dictionary(Map<String, Integer> words) throws IOException {
        try (InputStream data = Dictionary.class.getResourceAsStream(FILE + ".dict"); InputStream about = Dictionary.class.getResourceAsStream(FILE + ".info")) {
            int nouns = 0;
            for (WordData word : new DictionaryLookup(Dictionary.read(data, about))) {
                String form = word.getWord().toString();
                int sort = sort(String.valueOf(word.getTag()));
                if (Character.isUpperCase(form.charAt(0)) && (sort >= 0 && sort < 3 || sort == 3 && nouns++ % COMMON_EVERY == 0)) {
                    words.merge(form, sort, Math::min);
                }
            }
        }
    }

    private static int sort(String tag) {
        if (tag.startsWith("SUB")) {
            return 3;
        }
        if (!tag.startsWith("EIG")) {
            return -1;
        }
        return switch (tag.substring(tag.lastIndexOf(':') + 1)) {
            case "NAC" -> 0;
            case "VOR" -> 1;
            case "STD", "GEO", "COU", "WAT" -> 2;
            default -> -1;
        };
    }

    private static void towns(Path file, Map<String, Integer> words) throws IOException {
        try (BufferedReader lines = Files.newBufferedReader(file)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                String name = line.split("\t")[1];
                if (name.indexOf(' ') < 0 && !name.isEmpty()) {
                    words.putIfAbsent(name, 2);
                }
            }
        }
    }
}
