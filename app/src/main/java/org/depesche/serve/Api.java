package org.depesche.serve;

import io.javalin.http.Context;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.depesche.record.EvidenceOnly;
import org.depesche.record.RecordWriter;
import org.depesche.search.Count;
import org.depesche.search.Criterion;
import org.depesche.search.Facet;
import org.depesche.search.FactKind;
import org.depesche.search.Filter;
import org.depesche.search.Found;
import org.depesche.search.Month;
import org.depesche.search.Questions;
import org.depesche.store.StoreReader;
import org.depesche.store.StoredRecord;
import org.depesche.table.FactTables;
import org.depesche.table.Json;
import org.depesche.table.Table;

/** The REST interface, version 1, as {@code openapi.yaml} describes it. */
final class Api {
    private static final String ROOT = "/api/v1";
    private static final int ACTORS = 1_000;

    private final Desk desk;
    private final CodingDesk coding;
    private final Pace pace = new Pace();
    private final byte[] description = description();

    Api(Desk desk, CodingDesk coding) {
        this.desk = desk;
        this.coding = coding;
    }

    List<Route> routes() {
        return List.of(
                Route.get("/api", Access.READER, context -> desk.show(context, View.of("api", Map.of("operations", Operation.ALL), () -> new Table("path")))),
                Route.get(ROOT + "/openapi.yaml", Access.OPEN, context -> context.contentType("application/yaml").result(description)),
                data("/articles", this::articles),
                Route.post(ROOT + "/articles", Access.EDITOR, this::add),
                Route.get(ROOT + "/articles/{id}", Access.READER, this::article),
                data("/events", context -> page(desk.questions().acts(Desk.filter(context), Desk.slice(context)), FactTables::acts)),
                data("/statements", context -> page(desk.questions().sayings(Desk.filter(context), Desk.slice(context)), FactTables::sayings)),
                data("/positions", context -> page(desk.questions().stands(Desk.filter(context), Desk.slice(context)), FactTables::stands)),
                data("/actors", this::actors),
                data("/dyads/{one}/{other}", this::dyad),
                data("/search", this::search),
                data("/changes", context -> Map.of("change", desk.live().known())));
    }

    private Route data(String path, Function<Context, Object> answer) {
        return Route.get(ROOT + path, Access.READER, context -> {
            pace.take(desk.guard().who(context) + " " + context.ip());
            json(context, answer.apply(context));
        });
    }

    private static void json(Context context, Object data) {
        context.attribute(Desk.TOLD, true);
        context.header("Cache-Control", "no-cache").contentType("application/json; charset=utf-8").result(Json.of(data));
    }

    private Object articles(Context context) {
        return page(desk.questions().articles(Desk.filter(context), Desk.slice(context)), FactTables::articles);
    }

    private static <T> Map<String, Object> page(Found<T> found, Function<List<T>, Table> table) {
        Map<String, Object> page = new LinkedHashMap<>();
        page.put("total", found.total());
        page.put("items", table.apply(found.facts()).objects());
        page.put("next", found.next().isEmpty() ? null : found.next());
        return page;
    }

    /** The record as {@code depesche read} prints it; its evidence alone where the source reserves its rights. */
    private void article(Context context) {
        pace.take(desk.guard().who(context) + " " + context.ip());
        String id = context.pathParam("id");
        try (StoreReader reader = desk.store().reader()) {
            StoredRecord stored = reader.record(id).orElseThrow(() -> Refusal.missing("There is no article " + id + "."));
            boolean reserved = stored.record().article().rights().tdm().reserved();
            String record = RecordWriter.lines().string(reserved ? EvidenceOnly.of(stored.record()) : stored.record());
            context.attribute(Desk.TOLD, true);
            context.header("Cache-Control", "no-cache").contentType("application/json; charset=utf-8").result(record);
        }
    }

    private void add(Context context) throws IOException {
        pace.take(desk.guard().who(context) + " " + context.ip());
        String id = coding.add(context.bodyAsBytes());
        desk.questions().follow();
        context.status(201).header("Location", ROOT + "/articles/" + Queries.encoded(id));
        json(context, Map.of("id", id));
    }

    private Object actors(Context context) {
        Filter filter = Desk.filter(context);
        List<Count> acting = desk.questions().counts(FactKind.EVENT, filter, Facet.ACTOR, ACTORS);
        return Map.of("items", acting.stream().map(count -> Map.of("actor", count.value(), "events", count.number())).toList());
    }

    private Object dyad(Context context) {
        Filter filter = Desk.filter(context).and(Criterion.DYAD, context.pathParam("one") + "," + context.pathParam("other"));
        List<Month> months = desk.questions().months(filter);
        return Map.of("months", PartyPages.monthTable(months).objects());
    }

    private Object search(Context context) {
        Questions questions = desk.questions();
        Filter filter = Desk.filter(context);
        return switch (SearchPages.kind(context)) {
            case EVENT -> page(questions.acts(filter, Desk.slice(context)), FactTables::acts);
            case STATEMENT -> page(questions.sayings(filter, Desk.slice(context)), FactTables::sayings);
            case POSITION -> page(questions.stands(filter, Desk.slice(context)), FactTables::stands);
            case ARTICLE -> articles(context);
        };
    }

    private static byte[] description() {
        try (InputStream in = Api.class.getResourceAsStream("openapi.yaml")) {
            return in.readAllBytes();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
