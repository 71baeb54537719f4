package org.depesche.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a person's own question answers, as a table. */
final class Answer {
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
        while (rows.next()) {
            List<@Nullable Object> row = new ArrayList<>();
            for (int column = 1; column <= columns; column++) {
                Object value = rows.getObject(column);
                row.add(value instanceof byte[] bytes ? bytes.length + " bytes" : value);
            }
            table.add(row);
        }
        return table;
    }
}
