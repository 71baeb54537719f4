package org.depesche.eval.syntax;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.depesche.eval.Unpacked;

/** Reads CoNLL-U for training: syntactic words only, relations brought to the parser's set. Stateless. */
final class Treebank {
    private Treebank() {}

    /** All sentences of a file, which may be packed with xz. */
    static List<GoldSentence> read(Path file, boolean silver) throws IOException {
        List<GoldSentence> sentences = new ArrayList<>();
        List<String[]> rows = new ArrayList<>();
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(Unpacked.open(file), StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.isEmpty()) {
                    close(rows, silver, sentences);
                } else if (line.charAt(0) != '#') {
                    row(line.split("\t", -1), rows);
                }
            }
        }
        close(rows, silver, sentences);
        return sentences;
    }

    private static void row(String[] columns, List<String[]> rows) {
        if (columns[0].indexOf('-') < 0 && columns[0].indexOf('.') < 0) {
            rows.add(columns);
        }
    }

    private static void close(List<String[]> rows, boolean silver, List<GoldSentence> sentences) {
        if (!rows.isEmpty()) {
            sentences.add(new GoldSentence(column(rows, 1), column(rows, 2), column(rows, 3), column(rows, 4), column(rows, 5),
                    rows.stream().map(row -> Integer.valueOf(row[6])).toList(), rows.stream().map(row -> Relations.trained(row[7], row[4])).toList(), silver));
            rows.clear();
        }
    }

    private static List<String> column(List<String[]> rows, int column) {
        Function<String[], String> value = row -> row[column];
        return rows.stream().map(value).toList();
    }
}
