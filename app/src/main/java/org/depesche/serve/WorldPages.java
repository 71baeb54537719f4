package org.depesche.serve;

import io.javalin.http.Context;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.depesche.search.Count;
import org.depesche.search.Facet;
import org.depesche.search.FactKind;
import org.depesche.store.Sql;
import org.depesche.table.Table;
import org.jspecify.annotations.Nullable;

/** The map of where acts took place, and the network of who deals with whom. */
public final class WorldPages {
    private static final int PLACES = 400;
    private static final int DYADS = 600;
    private static final int NODES = 300;
    private static final double LARGEST = 22;
    private static final double FEW = 10; // acts: where no place has more, all circles stay small

    private final Desk desk;
    private final List<Land> lands = lands();

    WorldPages(Desk desk) {
        this.desk = desk;
    }

    List<Route> routes() {
        return List.of(Route.page(desk, "/karte", Access.READER, this::map), Route.page(desk, "/netz", Access.READER, this::network));
    }

    /** A country's outline. */
    public record Land(String name, String path) {}

    /**
     * A place and how many acts were told from there.
     *
     * @param precision how exactly the place is known: a country's dot stands for all of it
     */
    public record Spot(String name, @Nullable String country, String precision, long acts, double x, double y, double radius) {}

    private static List<Land> lands() {
        try (InputStream in = WorldPages.class.getResourceAsStream("land.tsv"); BufferedReader lines = new BufferedReader(new InputStreamReader(in,
                StandardCharsets.UTF_8))) {
            return lines.lines().filter(line -> !line.startsWith("#")).map(line -> line.split("\t")).map(cells -> new Land(cells[0], cells[1])).toList();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private View map(Context context) {
        List<Spot> spots = desk.memo("map", this::spots);
        return View.of("karte", Map.of("lands", lands, "spots", spots, "width", EqualEarth.WIDTH, "height", EqualEarth.HEIGHT), () -> {
            Table table = new Table("place", "country", "precision", "events");
            spots.forEach(spot -> table.row(spot.name(), spot.country(), spot.precision(), spot.acts()));
            return table;
        });
    }

    private List<Spot> spots() {
        try (Sql sql = desk.store().sql()) {
            List<Spot> spots = sql.list("""
                    SELECT p.name, p.country, p.place_precision, avg(p.lat), avg(p.lon), count(*)
                    FROM event_spans s
                    JOIN places p ON p.record_id = s.record_id AND p.start_at = s.start_at
                    JOIN records r ON r.id = s.record_id AND r.is_current = 1
                    WHERE s.role = 'place' AND p.lat IS NOT NULL
                    GROUP BY p.name, p.country, p.place_precision
                    ORDER BY count(*) DESC, p.name
                    LIMIT ?""", row -> {
                double[] at = EqualEarth.of(row.getDouble(5), row.getDouble(4));
                return new Spot(row.getString(1), row.getString(2), row.getString(3), row.getLong(6), at[0], at[1], 0);
            }, PLACES);
            double most = spots.isEmpty() ? 1 : Math.max(FEW, spots.getFirst().acts());
            return spots.stream().map(spot -> new Spot(spot.name(), spot.country(), spot.precision(), spot.acts(), spot.x(), spot.y(),
                    3 + LARGEST * Math.sqrt(spot.acts() / most) / 2)).toList();
        }
    }

    private View network(Context context) {
        Net net = desk.memo("net " + Desk.filter(context).values(), () -> Net.of(dyads(context), NODES));
        return View.of("netz", Map.of("net", net), () -> {
            Table table = new Table("one", "other", "events");
            net.edges().forEach(edge -> table.row(edge.from().handle(), edge.to().handle(), edge.events()));
            return table;
        });
    }

    private List<Count> dyads(Context context) {
        return new ArrayList<>(desk.questions().counts(FactKind.EVENT, Desk.filter(context), Facet.DYAD, DYADS));
    }
}
