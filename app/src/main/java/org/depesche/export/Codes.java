package org.depesche.export;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;
import org.depesche.actors.Actor;
import org.depesche.actors.ActorKind;
import org.depesche.actors.Sector;
import org.depesche.lexicon.Table;
import org.jspecify.annotations.Nullable;

/** The codes of other event data for what Depesche codes. Immutable. */
final class Codes {
    private final Map<String, Table.Row> countries = rows("countrycodes", "id");
    private final Map<String, Table.Row> bodies = rows("bodycodes", "id");
    private final Map<String, Table.Row> acts = rows("cameo", "cameo");

    private static Map<String, Table.Row> rows(String name, String key) {
        try (InputStream in = Codes.class.getResourceAsStream(name + ".tsv")) {
            if (in == null) {
                throw new IllegalStateException("no table " + name);
            }
            Table table = Table.parse(name, new String(in.readAllBytes(), StandardCharsets.UTF_8));
            return table.rows().stream().collect(Collectors.toUnmodifiableMap(row -> row.get(key), row -> row));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static @Nullable String cell(Table.@Nullable Row row, String column) {
        return row == null || row.get(column).isEmpty() ? null : row.get(column);
    }

    /** Goldstein's score of a CAMEO code; of a code that the scale lacks that of the code above it. */
    @Nullable Double goldstein(String cameo) {
        for (String code = cameo; code.length() > 1; code = code.substring(0, code.length() - 1)) {
            Table.Row row = acts.get(code);
            if (row != null) {
                return Double.valueOf(row.get("goldstein"));
            }
        }
        return null;
    }

    /** CAMEO's country code; null for what is no country. */
    @Nullable String cameoCountry(@Nullable String id) {
        Table.Row row = id == null ? null : countries.get(id);
        String other = cell(row, "cameo");
        return other != null ? other : row == null ? null : id;
    }

    @Nullable String fips(@Nullable String id) {
        return id == null ? null : cell(countries.get(id), "fips");
    }

    @Nullable String cow(String id) {
        return cell(countries.get(id), "cow");
    }

    /** Gleditsch and Ward's number of a state. */
    @Nullable String gleditschWard(String id) {
        String other = cell(countries.get(id), "gw");
        return other == null ? cow(id) : other;
    }

    @Nullable String english(@Nullable String id) {
        return id == null ? null : cell(countries.get(id), "name");
    }

    /** The group that CAMEO knows, such as NAT. */
    @Nullable String group(Actor actor) {
        return cell(bodies.get(actor.id()), "group");
    }

    /** CAMEO's code of an actor: its country or group, and its role: RUSGOV, IGOUNO, PSEREB. */
    @Nullable String cameo(Actor actor) {
        String body = cell(bodies.get(actor.id()), "cameo");
        if (body != null) {
            return body;
        }
        String country = cameoCountry(actor.id());
        String type = type(actor);
        String code = (country == null ? "" : country) + (type == null ? "" : type);
        return code.isEmpty() ? null : code;
    }

    /** CAMEO's code of an actor's role; null where it has none, as a bare country. */
    @Nullable String type(Actor actor) {
        String kind = actor.id().substring(0, Math.max(0, actor.id().indexOf(':')));
        return switch (kind) {
            case "IGO", "NGO" -> kind;
            case "ARM" -> "IMG";
            default -> actor.kind() == ActorKind.STATE ? null : type(actor.sector());
        };
    }

    private static @Nullable String type(Sector sector) {
        return switch (sector) {
            case JRN -> "MED";
            case ETH, UNK -> null;
            default -> sector.name();
        };
    }
}
