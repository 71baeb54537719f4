package org.depesche.page.corpus;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.depesche.Limits;
import org.depesche.page.Damage;
import org.depesche.page.Input;
import org.depesche.page.Origin;
import org.depesche.page.json.Json;
import org.depesche.page.json.JsonSource;
import org.jspecify.annotations.Nullable;

/**
 * The rows of a JSON Lines corpus: an object a line, with {@code id}, {@code text} and optionally {@code title}, {@code published}, {@code url},
 * {@code publisher}. Not thread-safe.
 */
public final class JsonRows extends Rows {
    private final Lines lines;
    private final JsonSource json;
    private final Limits limits;

    public JsonRows(InputStream in, Origin origin, JsonSource json, Limits limits) {
        super(origin);
        this.lines = new Lines(in, limits.sourceBytes());
        this.json = json;
        this.limits = limits;
    }

    @Override
    @Nullable Input advance() throws IOException {
        for (byte[] line = lines.next(); line != null; line = lines.next()) {
            Cells.Decoded decoded = Cells.decode(line, lines.number() == 1);
            if (!decoded.text().isBlank()) {
                return lines.isCut() ? tooLong() : row(decoded);
            }
        }
        return null;
    }

    private Input tooLong() {
        return Row.unreadable(origin, line(), "is longer than " + limits.sourceBytes() + " bytes", "cut it, or raise the limit");
    }

    private Input row(Cells.Decoded decoded) {
        Json value = json.readWhole(decoded.text());
        if (!(value instanceof Json.Members)) {
            return Row.unreadable(origin, line(), "is no JSON object", "give one object a line, with id and text");
        }
        List<Damage> damage = decoded.damage();
        return new Row(origin, "application/x-ndjson", line(), name -> value.get(name) instanceof Json.Text text ? text.value() : null).page(limits, damage);
    }

    @Override
    int line() {
        return lines.number();
    }
}
