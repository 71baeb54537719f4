package org.depesche.table;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Rows under named columns. A cell is text, a number, or null. */
public final class Table {
    private final List<String> columns;
    private final List<List<@Nullable Object>> rows = new ArrayList<>();

    public Table(String... columns) {
        this.columns = List.of(columns);
    }

    /** Adds a row with a cell for each column. */
    public Table row(@Nullable Object... cells) {
        if (cells.length != columns.size()) {
            throw new IllegalArgumentException(cells.length + " cells for " + columns.size() + " columns");
        }
        List<@Nullable Object> row = new ArrayList<>();
        for (Object cell : cells) {
            row.add(cell);
        }
        rows.add(row);
        return this;
    }

    /** The rows as objects, by column. */
    public List<Map<String, @Nullable Object>> objects() {
        List<Map<String, @Nullable Object>> objects = new ArrayList<>();
        for (List<@Nullable Object> row : rows) {
            Map<String, @Nullable Object> object = new LinkedHashMap<>();
            for (int column = 0; column < columns.size(); column++) {
                object.put(columns.get(column), row.get(column));
            }
            objects.add(object);
        }
        return objects;
    }

    /** Each row as a JSON object, one a line. */
    public String jsonLines() {
        return objects().stream().map(object -> Json.of(object) + "\n").collect(Collectors.joining());
    }

    /** The table as CSV by RFC 4180. A cell that a spreadsheet would take for a formula is led by an apostrophe. */
    public String csv() {
        return csvHeader() + csvRows();
    }

    /** The names of the columns as CSV. */
    public String csvHeader() {
        return String.join(",", columns) + "\r\n";
    }

    /** The rows as CSV, without the names of the columns. */
    public String csvRows() {
        StringBuilder csv = new StringBuilder();
        for (List<@Nullable Object> row : rows) {
            for (int column = 0; column < columns.size(); column++) {
                csv.append(column == 0 ? "" : ",").append(cell(row.get(column)));
            }
            csv.append("\r\n");
        }
        return csv.toString();
    }

    private static String cell(@Nullable Object value) {
        if (value == null) {
            return "";
        }
        String text = value.toString();
        if (!(value instanceof Number) && !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0) {
            text = "'" + text;
        }
        boolean quoted = text.contains(",") || text.contains("\"") || text.contains("\n") || text.contains("\r");
        return quoted ? "\"" + text.replace("\"", "\"\"") + "\"" : text;
    }
}
