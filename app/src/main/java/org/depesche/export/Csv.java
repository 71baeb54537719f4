package org.depesche.export;

import java.io.IOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The ways of writing a row of cells as text. Each ends a row as its readers expect it; nothing known is an empty cell. */
enum Csv {
    /** RFC 4180, in UTF-8. */
    RFC_4180(',', "\r\n"),
    /** What a German Excel opens at a double click: semicolons, decimal commas, a mark for UTF-8 in front, and no cell that it would take for a formula. */
    EXCEL(';', "\r\n"),
    /** Cells parted by tabs, none of which may hold a tab or a line end: as event data come. */
    TABS('\t', "\n");

    private static final String FORMULA = "=+-@＝＋－＠\t\r\n";

    private final char separator;
    private final String end;

    Csv(char separator, String end) {
        this.separator = separator;
        this.end = end;
    }

    /** What stands before the first row. */
    void begin(Writer out) throws IOException {
        if (this == EXCEL) {
            out.write('\uFEFF');
        }
    }

    void row(List<? extends @Nullable Object> cells, Writer out) throws IOException {
        for (int i = 0; i < cells.size(); i++) {
            if (i > 0) {
                out.write(separator);
            }
            out.write(cell(cells.get(i)));
        }
        out.write(end);
    }

    private String cell(@Nullable Object value) {
        return switch (value) {
            case null -> "";
            case Double number -> number(number);
            case String text -> text(text);
            default -> value.toString();
        };
    }

    private String number(double value) {
        String plain = BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
        return this == EXCEL ? plain.replace('.', ',') : plain;
    }

    private String text(String text) {
        return switch (this) {
            case RFC_4180 -> quoted(text);
            case EXCEL -> quoted(harmless(text));
            case TABS -> Quotes.line(text);
        };
    }

    /** A text that Excel shows and does not compute. */
    private static String harmless(String text) {
        return !text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }

    private String quoted(String text) {
        boolean plain = text.chars().noneMatch(c -> c == separator || c == '"' || c == '\r' || c == '\n') && text.equals(text.strip());
        return plain ? text : '"' + text.replace("\"", "\"\"") + '"';
    }
}
