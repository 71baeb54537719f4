package org.depesche.page.corpus;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.depesche.Limits;
import org.depesche.page.Damage;
import org.depesche.page.Input;
import org.depesche.page.Origin;
import org.jspecify.annotations.Nullable;

/**
 * The rows of a CSV corpus (RFC 4180): its header names the columns {@code id}, {@code text} and optionally {@code title}, {@code published}, {@code url},
 * {@code publisher}. Not thread-safe.
 */
public final class CsvRows extends Rows {
    private final CsvReader csv;
    private final Limits limits;
    private @Nullable List<String> header;

    public CsvRows(InputStream in, Origin origin, Limits limits) {
        super(origin);
        this.csv = new CsvReader(in, limits.sourceBytes());
        this.limits = limits;
    }

    @Override
    @Nullable Input advance() throws IOException {
        List<String> columns = columns();
        for (List<byte[]> cells = csv.next(); cells != null; cells = csv.next()) {
            if (csv.isCut()) {
                return Row.unreadable(origin, line(), "is longer than " + limits.sourceBytes() + " bytes", "cut it, or raise the limit");
            }
            if (cells.size() > 1 || cells.get(0).length > 0) {
                return row(columns, cells);
            }
        }
        return null;
    }

    private List<String> columns() throws IOException {
        if (header == null) {
            List<String> names = new ArrayList<>();
            List<byte[]> cells = csv.next();
            for (byte[] cell : cells == null ? List.<byte[]>of() : cells) {
                names.add(Cells.decode(cell, names.isEmpty()).text().strip().toLowerCase(Locale.ROOT));
            }
            header = names;
        }
        return header;
    }

    private Input row(List<String> columns, List<byte[]> cells) {
        Map<String, String> byName = new HashMap<>();
        List<Damage> damage = csv.isOpen() ? List.of(new Damage("truncated", "the file ends within the row")) : List.of();
        for (int i = 0; i < Math.min(columns.size(), cells.size()); i++) {
            Cells.Decoded decoded = Cells.decode(cells.get(i), false);
            byName.put(columns.get(i), decoded.text());
            damage = damage.isEmpty() ? decoded.damage() : damage;
        }
        return new Row(origin, "text/csv", line(), byName::get).page(limits, damage);
    }

    @Override
    int line() {
        return csv.line();
    }
}
