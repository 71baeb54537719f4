package org.depesche.eval.clusters;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.depesche.eval.Unpacked;
import org.depesche.language.syntax.Clusters;

/**
 * Text as numbers: words by falling frequency, and all of the text in their numbers.
 *
 * @param words the vocabulary, the most frequent first
 * @param counts how often each occurs
 * @param text the running text as indexes into {@code words}, {@code -1} at a sentence's end; rarer words are left out
 */
record Corpus(List<String> words, int[] counts, int[] text) {

    /** Reads plain text, or the forms of trees where the name tells CoNLL-U; both may be packed with xz. */
    static Corpus read(List<Path> files, int minimum) throws IOException {
        Map<String, int[]> counted = new HashMap<>();
        for (Path file : files) {
            words(file, word -> counted.computeIfAbsent(word, key -> new int[1])[0]++);
        }
        counted.remove(RawWords.END);
        List<Map.Entry<String, int[]>> frequent = new ArrayList<>(counted.entrySet());
        frequent.removeIf(entry -> entry.getValue()[0] < minimum);
        frequent.sort(Comparator.comparing((Map.Entry<String, int[]> entry) -> -entry.getValue()[0]).thenComparing(Map.Entry::getKey));
        List<String> words = frequent.stream().map(Map.Entry::getKey).toList();
        int[] counts = frequent.stream().mapToInt(entry -> entry.getValue()[0]).toArray();
        return new Corpus(words, counts, encode(files, words));
    }

    private static int[] encode(List<Path> files, List<String> words) throws IOException {
        Map<String, Integer> ids = new HashMap<>();
        for (String word : words) {
            ids.put(word, ids.size());
        }
        ids.put(RawWords.END, -1);
        Numbers numbers = new Numbers();
        for (Path file : files) {
            words(file, word -> numbers.add(ids.get(word)));
        }
        return numbers.toArray();
    }

    private static void words(Path file, Consumer<String> words) throws IOException {
        boolean trees = file.toString().contains(".conllu");
        try (InputStream in = Unpacked.open(file)) {
            if (trees) {
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8), 1 << 16);
                for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                    form(line, words);
                }
            } else {
                MixedLines.read(in, line -> RawWords.split(line, words));
            }
        }
    }

    private static void form(String line, Consumer<String> words) {
        if (line.isEmpty()) {
            words.accept(RawWords.END);
        } else if (line.charAt(0) != '#') {
            int start = line.indexOf('\t') + 1;
            words.accept(Clusters.key(line.substring(start, line.indexOf('\t', start))));
        }
    }

    private static final class Numbers {
        private int[] values = new int[1 << 20];
        private int size;

        void add(Integer value) {
            if (value == null || (value < 0 && size > 0 && values[size - 1] < 0)) {
                return;
            }
            if (size == values.length) {
                values = Arrays.copyOf(values, size * 2);
            }
            values[size++] = value;
        }

        int[] toArray() {
            return Arrays.copyOf(values, size);
        }
    }
}
