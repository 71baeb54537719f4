package org.depesche.export;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A table that records are laid out in. Immutable.
 *
 * @param <R> what a row is made from
 * @param name its name, and that of its file
 * @param meaning what a row is
 * @param columns its columns, from left to right
 * @param rows the rows that a record gives
 */
record Table<R>(String name, String meaning, List<Column<R>> columns, Function<Item, Stream<R>> rows) {

    /** What a column holds. */
    enum Kind {
        TEXT, WHOLE, BIG, NUMBER, FLAG
    }

    /** A column: its name, what it holds, what that means, and how it is taken from a row. */
    record Column<R>(String name, Kind kind, String meaning, Function<R, @Nullable Object> value) {}

    /** The cells of the rows that a record gives. */
    Stream<List<@Nullable Object>> cells(Item item) {
        return rows.apply(item).map(this::row);
    }

    private List<@Nullable Object> row(R row) {
        List<@Nullable Object> cells = new ArrayList<>(columns.size());
        columns.forEach(column -> cells.add(column.value().apply(row)));
        return cells;
    }

    List<String> header() {
        return columns.stream().map(Column::name).toList();
    }

    static <R> Builder<R> of(String name, String meaning, Function<Item, Stream<R>> rows) {
        return new Builder<>(name, meaning, rows);
    }

    /** Takes the columns one after the other. */
    static final class Builder<R> {
        private final String name;
        private final String meaning;
        private final Function<Item, Stream<R>> rows;
        private final List<Column<R>> columns = new ArrayList<>();

        private Builder(String name, String meaning, Function<Item, Stream<R>> rows) {
            this.name = name;
            this.meaning = meaning;
            this.rows = rows;
        }

        Builder<R> text(String column, String says, Function<R, @Nullable String> value) {
            return add(column, Kind.TEXT, says, value);
        }

        Builder<R> whole(String column, String says, Function<R, @Nullable Integer> value) {
            return add(column, Kind.WHOLE, says, value);
        }

        Builder<R> big(String column, String says, Function<R, @Nullable Long> value) {
            return add(column, Kind.BIG, says, value);
        }

        Builder<R> number(String column, String says, Function<R, @Nullable Double> value) {
            return add(column, Kind.NUMBER, says, value);
        }

        Builder<R> flag(String column, String says, Function<R, @Nullable Boolean> value) {
            return add(column, Kind.FLAG, says, value);
        }

        /** Columns that the form has and that nothing is known for. */
        Builder<R> empty(String says, String... names) {
            for (String column : names) {
                add(column, Kind.TEXT, says, row -> null);
            }
            return this;
        }

        /** Columns that several tables share. */
        Builder<R> with(Function<Builder<R>, Builder<R>> shared) {
            return shared.apply(this);
        }

        Table<R> build() {
            return new Table<>(name, meaning, List.copyOf(columns), rows);
        }

        private <T> Builder<R> add(String column, Kind kind, String says, Function<R, @Nullable T> value) {
            columns.add(new Column<>(column, kind, says, value::apply));
            return this;
        }
    }
}
