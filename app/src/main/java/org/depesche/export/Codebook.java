package org.depesche.export;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Locale;

/** The table that explains all others: what a row is, and what each column holds. */
final class Codebook {
    private Codebook() {}

    static void write(Draft draft, List<Table<?>> tables, Csv csv) throws IOException {
        try (Writer out = CsvSink.writer(draft.open("codebook.csv"))) {
            csv.begin(out);
            csv.row(List.of("table", "column", "type", "meaning"), out);
            for (Table<?> table : tables) {
                csv.row(List.of(table.name(), "", "row", table.meaning()), out);
                for (Table.Column<?> column : table.columns()) {
                    csv.row(List.of(table.name(), column.name(), type(column.kind()), column.meaning()), out);
                }
            }
        }
    }

    private static String type(Table.Kind kind) {
        return switch (kind) {
            case WHOLE, BIG -> "integer";
            case FLAG -> "true/false";
            case TEXT, NUMBER -> kind.name().toLowerCase(Locale.ROOT);
        };
    }
}
