package org.depesche.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** Rows of a database as they are asked for. */
final class Rows<T> implements Iterator<T> {
    private final ResultSet rows;
    private final Sql.Row<T> row;
    private final Location location;
    private boolean ready;
    private boolean ended;

    Rows(ResultSet rows, Sql.Row<T> row, Location location) {
        this.rows = rows;
        this.row = row;
        this.location = location;
    }

    Stream<T> stream() {
        return StreamSupport.stream(Spliterators.spliteratorUnknownSize(this, Spliterator.ORDERED), false);
    }

    @Override
    public boolean hasNext() {
        if (!ready && !ended) {
            try {
                ready = rows.next();
            } catch (SQLException broken) {
                throw location.problem(broken);
            }
            ended = !ready;
        }
        return ready;
    }

    @Override
    public T next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        ready = false;
        try {
            return row.read(rows);
        } catch (SQLException broken) {
            throw location.problem(broken);
        }
    }
}
