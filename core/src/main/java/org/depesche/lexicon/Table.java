package org.depesche.lexicon;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * A table of the lexicon: tab-separated values with a header line. Lines that are empty or start with {@code #} are skipped. Immutable.
 *
 * @param name the table's name, without folder and ending
 * @param columns the header
 * @param rows the rows, in file order
 */
public record Table(String name, List<String> columns, List<Row> rows) {

    public Table {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    /** A row; its line is the line of the file it stands on, from 1. */
    public record Row(String table, int line, Map<String, String> cells) {

        /** The cell of a column, trimmed; empty where the row leaves it out. Throws {@link LexiconException} for a column that the table lacks. */
        public String get(String column) {
            String cell = cells.get(column);
            if (cell == null) {
                throw problem("has no column '" + column + "'");
            }
            return cell;
        }

        /** The parts of a cell, parted by {@code |}; none for an empty cell. */
        public List<String> list(String column) {
            String cell = get(column);
            return cell.isEmpty() ? List.of() : Arrays.stream(cell.split("\\|")).map(String::strip).toList();
        }

        /** An error that names table and line. */
        public LexiconException problem(String what) {
            return new LexiconException(table + ".tsv line " + line + ": " + what);
        }
    }

    /** Reads a table. Throws {@link LexiconException} for a row with more cells than the header. */
    public static Table parse(String name, String tsv) {
        List<String> columns = List.of();
        List<Row> rows = new ArrayList<>();
        int number = 0;
        for (String line : tsv.split("\r?\n", -1)) {
            number++;
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            String[] cells = line.split("\t", -1);
            if (columns.isEmpty()) {
                columns = Arrays.stream(cells).map(String::strip).toList();
            } else {
                rows.add(row(name, number, columns, cells));
            }
        }
        return new Table(name, columns, rows);
    }

    private static Row row(String name, int number, List<String> columns, String[] cells) {
        if (cells.length > columns.size()) {
            throw new LexiconException(name + ".tsv line " + number + ": " + cells.length + " cells under " + columns.size() + " columns");
        }
        Map<String, String> byColumn = new LinkedHashMap<>();
        for (int i = 0; i < columns.size(); i++) {
            byColumn.put(columns.get(i), i < cells.length ? cells[i].strip() : "");
        }
        return new Row(name, number, byColumn);
    }

    /** This table with the other's rows after its own; the other must have the same columns in any order, or fewer. */
    public Table plus(Table more) {
        for (String column : more.columns) {
            if (!columns.contains(column)) {
                throw new LexiconException(more.name + ".tsv: no column '" + column + "' in the lexicon's table; it has " + columns);
            }
        }
        List<Row> all = new ArrayList<>(rows);
        for (Row row : more.rows) {
            Map<String, String> cells = new LinkedHashMap<>();
            columns.forEach(column -> cells.put(column, Objects.requireNonNullElse(row.cells.get(column), "")));
            all.add(new Row(row.table, row.line, cells));
        }
        return new Table(name, columns, all);
    }
}
