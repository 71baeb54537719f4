package org.depesche.page.corpus;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads comma-separated values as RFC 4180 has them: cells in quotes may hold separators, line ends and doubled quotes. The separator is the first of comma,
 * semicolon and tab that the header line has. Not thread-safe.
 */
final class CsvReader {
    private static final int UNREAD = -2;

    private final InputStream in;
    private final int most;
    private int separator = -1;
    private int line = 1;
    private int rowLine;
    private int size;
    private boolean open;
    private int ahead = UNREAD;
    private List<byte[]> cells = new ArrayList<>();
    private final ByteArrayOutputStream cell = new ByteArrayOutputStream();

    CsvReader(InputStream in, int most) {
        this.in = new BufferedInputStream(in, 1 << 16);
        this.most = most;
    }

    /** The cells of the next row; null after the last. */
    @Nullable List<byte[]> next() throws IOException {
        if (ahead == UNREAD && line == 1 && rowLine == 0) {
            skipMark();
        }
        cells = new ArrayList<>();
        cell.reset();
        size = 0;
        open = false;
        rowLine = line;
        int c = read();
        if (c < 0) {
            return null;
        }
        for (; c >= 0 && c != '\n'; c = read()) {
            take(c);
        }
        endCell();
        return cells;
    }

    private void skipMark() throws IOException {
        in.mark(3);
        if (in.read() != 0xEF || in.read() != 0xBB || in.read() != 0xBF) {
            in.reset();
        }
    }

    private void take(int c) throws IOException {
        if (c == '"' && cell.size() == 0) {
            quoted();
        } else if (isSeparator(c)) {
            endCell();
        } else if (c != '\r' || peek() != '\n') {
            keep(c);
        }
    }

    private void quoted() throws IOException {
        for (int c = read(); c >= 0; c = read()) {
            if (c == '"' && peek() != '"') {
                return;
            }
            keep(c == '"' ? read() : c);
        }
        open = true;
    }

    private boolean isSeparator(int c) {
        if (separator < 0 && (c == ',' || c == ';' || c == '\t')) {
            separator = c;
        }
        return c == separator;
    }

    private void keep(int c) {
        if (size++ < most) {
            cell.write(c);
        }
    }

    private void endCell() {
        cells.add(cell.toByteArray());
        cell.reset();
    }

    private int read() throws IOException {
        int c = peek();
        ahead = UNREAD;
        line += c == '\n' ? 1 : 0;
        return c;
    }

    private int peek() throws IOException {
        if (ahead == UNREAD) {
            ahead = in.read();
        }
        return ahead;
    }

    /** The line that the row that was read last begins on, from 1. */
    int line() {
        return rowLine;
    }

    /** Whether the file ended within quotation marks that it opened. */
    boolean isOpen() {
        return open;
    }

    /** Whether that row was longer than the limit. */
    boolean isCut() {
        return size > most;
    }
}
