package org.depesche.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.depesche.store.StoreException.Kind;
import org.jspecify.annotations.Nullable;

/** What a person's own question answers, as a table. */
final class Answer {
    private static final int MOST = 1 << 25; // letters in all

    private Answer() {}

    /** The columns' names, then the rows. */
    static List<List<@Nullable Object>> of(ResultSet rows) throws SQLException {
        int columns = rows.getMetaData().getColumnCount();
        List<List<@Nullable Object>> table = new ArrayList<>();
        List<@Nullable Object> names = new ArrayList<>();
        for (int column = 1; column <= columns; column++) {
            names.add(rows.getMetaData().getColumnLabel(column));
        }
        table.add(names);
        long letters = 0;
        while (rows.next()) {
            List<@Nullable Object> row = new ArrayList<>();
            for (int column = 1; column <= columns; column++) {
                Object value = rows.getObject(column);
                row.add(value instanceof byte[] bytes ? bytes.length + " bytes" : value);
                letters += value instanceof String words ? words.length() : 0;
            }
            if (letters > MOST) {
                throw new StoreException(Kind.WRONG_USE, "that question has no answer: it is longer than " + (MOST >> 20) + " MiB; ask for less");
            }
            table.add(row);
        }
        return table;
    }
}
