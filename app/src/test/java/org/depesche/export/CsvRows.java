package org.depesche.export;

import java.util.ArrayList;
import java.util.List;

/** Reads CSV as RFC 4180 describes it, strictly: a quotation mark where none may stand is an error. */
final class CsvRows {
    private CsvRows() {}

    static List<List<String>> of(String csv, char separator) {
        List<List<String>> rows = new ArrayList<>();
        List<String> row = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        int i = 0;
        while (i < csv.length()) {
            if (csv.charAt(i) == '"') {
                i = quoted(csv, i + 1, cell);
            } else {
                while (i < csv.length() && csv.charAt(i) != separator && csv.charAt(i) != '\r') {
                    require(csv.charAt(i) != '"' && csv.charAt(i) != '\n', csv, i);
                    cell.append(csv.charAt(i++));
                }
            }
            row.add(cell.toString());
            cell.setLength(0);
            require(i < csv.length(), csv, i);
            if (csv.charAt(i) == '\r') {
                require(csv.charAt(i + 1) == '\n', csv, i);
                rows.add(List.copyOf(row));
                row.clear();
                i += 2;
            } else {
                require(csv.charAt(i) == separator, csv, i);
                i++;
            }
        }
        require(row.isEmpty(), csv, i);
        return rows;
    }

    private static int quoted(String csv, int from, StringBuilder cell) {
        int i = from;
        while (csv.charAt(i) != '"' || i + 1 < csv.length() && csv.charAt(i + 1) == '"') {
            i += csv.charAt(i) == '"' ? 1 : 0;
            cell.append(csv.charAt(i++));
        }
        return i + 1;
    }

    private static void require(boolean holds, String csv, int at) {
        if (!holds) {
            throw new AssertionError("no CSV at " + at + ": …" + csv.substring(Math.max(0, at - 40), Math.min(csv.length(), at + 10)));
        }
    }
}
