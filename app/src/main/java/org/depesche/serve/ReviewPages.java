package org.depesche.serve;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.depesche.events.Event;
import org.depesche.events.EventType;
import org.depesche.events.Status;
import org.depesche.record.Record;
import org.depesche.search.Dossier;
import org.depesche.search.Fact;
import org.depesche.search.FactKind;
import org.depesche.search.Filter;
import org.depesche.statements.Statement;
import org.depesche.store.FactEdit;
import org.depesche.store.Review;
import org.depesche.store.Review.Reviewer;
import org.depesche.store.Reviews;
import org.depesche.store.Sql;
import org.depesche.store.StoreReader;
import org.depesche.table.FactTables;
import org.depesche.text.Labelled;
import org.jspecify.annotations.Nullable;

/** The queue of facts to decide on, the least certain first, and how far two reviewers agree. */
public final class ReviewPages {
    private static final List<String> EDITED = List.of("type", "mode", "status", "actors", "recipients", "kind", "speaker", "addressee", "denies", "message");

    private final Desk desk;
    private final Reviews reviews;

    ReviewPages(Desk desk) {
        this.desk = desk;
        reviews = new Reviews(desk.store());
    }

    List<Route> routes() {
        return List.of(
                Route.page(desk, "/pruefen", Access.EDITOR, this::queue),
                Route.page(desk, "/pruefen/vergleich", Access.READER, this::agreement),
                Route.post("/pruefen/zurueck", Access.EDITOR, this::withdraw),
                Route.post("/pruefen/{record}/{key}", Access.EDITOR, this::decide));
    }

    /**
     * What the page of the queue shows.
     *
     * @param fact the fact to decide on; null where none is left
     * @param open how many are left
     * @param skip how many of the least certain are passed over
     * @param parties who may take a part in it
     * @param last the number of the review that was just made; 0 for none
     */
    public record Queue(@Nullable Fact fact, long open, int skip, List<Fact.Party> parties, long last) {

        /** PLOVER's types. */
        public List<EventType> types() {
            return List.of(EventType.values());
        }

        /** The kinds of statements. */
        public List<String> kinds() {
            return List.of(Statement.Kind.values()).stream().map(Labelled::label).toList();
        }

        /** The statuses of an event. */
        public List<String> statuses() {
            return List.of(Status.values()).stream().map(Labelled::label).toList();
        }
    }

    private View queue(Context context) {
        int skip = number(context, "skip");
        long open;
        Optional<Doubt> doubt;
        try (Sql sql = desk.store().sql()) {
            open = desk.questions().count(FactKind.EVENT, Filter.ALL) + desk.questions().count(FactKind.STATEMENT, Filter.ALL) - Doubt.decided(sql);
            doubt = asked(context).or(() -> Doubt.least(sql, skip));
        }
        Optional<Dossier> dossier = doubt.flatMap(each -> desk.questions().dossier(each.record()));
        Fact fact = dossier.flatMap(each -> fact(each, doubt.get().key())).orElse(null);
        Queue queue = new Queue(fact, open, skip, dossier.map(Dossier::parties).orElse(List.of()), number(context, "last"));
        return View.of("pruefen", Map.of("queue", queue), () -> switch (fact) {
            case Fact.Saying saying -> FactTables.sayings(List.of(saying));
            case Fact.Act act -> FactTables.acts(List.of(act));
            case null, default -> FactTables.acts(List.of());
        });
    }

    private static Optional<Doubt> asked(Context context) {
        String record = Desk.parameter(context, "record");
        return record.isEmpty() ? Optional.empty() : Optional.of(new Doubt(record, Desk.parameter(context, "key"), 0));
    }

    private static Optional<Fact> fact(Dossier dossier, String key) {
        Optional<Fact> act = dossier.acts().stream().filter(each -> each.key().equals(key)).map(Fact.class::cast).findFirst();
        return act.or(() -> dossier.sayings().stream().filter(each -> each.key().equals(key)).map(Fact.class::cast).findFirst());
    }

    private static int number(Context context, String name) {
        String value = Desk.parameter(context, name);
        if (!value.matches("\\d{0,9}")) {
            throw Refusal.wrong(name + ": give a number");
        }
        return value.isEmpty() ? 0 : Integer.parseInt(value);
    }

    private void decide(Context context) {
        String record = context.pathParam("record");
        String key = context.pathParam("key");
        Reviewer by = new Reviewer(desk.guard().who(context), Instant.now(), field(context, "why"));
        Review review = switch (field(context, "verdict")) {
            case "accept" -> reviews.accept(record, key, by);
            case "reject" -> reviews.reject(record, key, by);
            case "correct" -> corrected(context, record, key, by);
            default -> throw Refusal.wrong("verdict: give accept, reject or correct");
        };
        desk.questions().follow();
        context.redirect("/pruefen?last=" + review.id() + "&skip=" + number(field(context, "skip")), HttpStatus.SEE_OTHER);
    }

    private static int number(String value) {
        return value.matches("\\d{1,9}") ? Integer.parseInt(value) : 0;
    }

    private Review corrected(Context context, String name, String key, Reviewer by) {
        Map<String, String> changes = new LinkedHashMap<>();
        EDITED.stream().filter(each -> context.formParam(each) != null).forEach(each -> changes.put(each, String.join(",", context.formParams(each))));
        // a box that is not ticked sends nothing but the hidden value behind it
        changes.computeIfPresent("denies", (box, value) -> String.valueOf(value.startsWith("true")));
        Record record;
        try (StoreReader reader = desk.store().reader()) {
            record = reader.record(name).orElseThrow(() -> Refusal.missing("There is no article " + name + ".")).record();
        }
        Optional<Event> event = record.events().stream().filter(each -> each.key().equals(key)).findFirst();
        if (event.isPresent()) {
            return reviews.correct(name, FactEdit.of(event.get(), changes), by);
        }
        Statement statement = record.statements().stream().filter(each -> each.key().equals(key)).findFirst()
                .orElseThrow(() -> Refusal.missing("There is no fact " + key + "."));
        return reviews.correct(name, FactEdit.of(statement, changes, record.article().text()), by);
    }

    private static String field(Context context, String name) {
        String value = context.formParam(name);
        return value == null ? "" : value.strip();
    }

    private void withdraw(Context context) {
        reviews.withdraw(number(field(context, "review")));
        desk.questions().follow();
        context.redirect("/pruefen", HttpStatus.SEE_OTHER);
    }

    private View agreement(Context context) {
        try (Sql sql = desk.store().sql()) {
            Agreement agreement = Agreement.of(sql);
            return View.of("vergleich", Map.of("agreement", agreement), agreement::table);
        }
    }
}
