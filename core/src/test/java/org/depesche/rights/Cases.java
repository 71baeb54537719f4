package org.depesche.rights;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.depesche.lexicon.Table;

/** The tables of cases beside these tests. */
final class Cases {
    private Cases() {}

    static List<Table.Row> of(String name) {
        try (InputStream in = Objects.requireNonNull(Cases.class.getResourceAsStream(name + ".tsv"))) {
            return Table.parse(name, new String(in.readAllBytes(), StandardCharsets.UTF_8)).rows();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** A cell's parts. */
    static List<String> parts(String cell, String between) {
        return cell.isEmpty() ? List.of() : List.of(cell.split(Pattern.quote(between)));
    }
}
