package org.depesche.serve;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/** The words of the site in each language, from the table {@code texts.tsv}. Immutable and thread-safe. */
final class Texts {
    private static final String TABLE = "texts.tsv";

    private final Map<String, String[]> texts = new LinkedHashMap<>();

    private Texts(BufferedReader table) throws IOException {
        table.readLine(); // the header
        for (String line = table.readLine(); line != null; line = table.readLine()) {
            String[] cells = line.split("\t", -1);
            if (cells.length != 1 + Tongue.values().length || texts.put(cells[0], cells) != null) {
                throw new IllegalStateException(TABLE + ": a row that is not well-formed or stands twice: " + line);
            }
        }
    }

    /** The table that the site ships with. */
    static Texts standard() {
        try (InputStream in = Texts.class.getResourceAsStream(TABLE)) {
            return new Texts(new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** Whether there is a text of this name. */
    boolean has(String key) {
        return texts.containsKey(key);
    }

    /** The text of this name; the name itself where the table has none, so that a missing row shows. */
    String say(Tongue tongue, String key) {
        String[] row = texts.get(key);
        return row == null ? key : row[1 + tongue.ordinal()];
    }
}
