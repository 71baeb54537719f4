package org.depesche.serve;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.depesche.events.Event;
import org.depesche.events.EventType;
import org.depesche.events.Status;
import org.depesche.record.Record;
import org.depesche.search.Dossier;
import org.depesche.search.Fact;
import org.depesche.statements.Statement;
import org.depesche.store.FactEdit;
import org.depesche.store.Review;
import org.depesche.store.Review.Reviewer;
import org.depesche.store.Reviews;
import org.depesche.store.Sql;
import org.depesche.store.StoreReader;
import org.depesche.table.FactTables;
import org.depesche.table.Table;
import org.depesche.text.Labelled;
import org.jspecify.annotations.Nullable;

/** The queue of facts to decide on, the least certain first, and how far two reviewers agree. */
public final class ReviewPages {
    private static final String OPEN = """
            SELECT r.name, e.key, e.confidence FROM events e JOIN records r ON r.id = e.record_id AND r.is_current = 1 WHERE e.review_id IS NULL
            UNION ALL
            SELECT r.name, s.key, s.confidence FROM statements s JOIN records r ON r.id = s.record_id AND r.is_current = 1 WHERE s.review_id IS NULL""";
    private static final List<String> EDITED = List.of("type", "mode", "status", "actors", "recipients", "kind", "speaker", "addressee", "denies");

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

    /** A fact in the queue. */
    private record Doubt(String record, String key) {}

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
            open = sql.number("SELECT count(*) FROM (" + OPEN + ") open_facts");
            doubt = asked(context).or(() -> sql.first("SELECT name, key FROM (" + OPEN + ") open_facts ORDER BY confidence, name, key LIMIT 1 OFFSET ?",
                    row -> new Doubt(row.getString(1), row.getString(2)), skip));
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
        return record.isEmpty() ? Optional.empty() : Optional.of(new Doubt(record, Desk.parameter(context, "key")));
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
        changes.computeIfPresent("denies", (box, value) -> String.valueOf(value.startsWith("true"))); // a box that is not ticked sends nothing but the hidden value behind it
        Record record;
        try (StoreReader reader = desk.store().reader()) {
            record = reader.record(name).orElseThrow(() -> Refusal.missing("There is no article " + name + ".")).record();
        }
        Optional<Event> event = record.events().stream().filter(each -> each.key().equals(key)).findFirst();
        if (event.isPresent()) {
            return reviews.correct(name, FactEdit.of(event.get(), changes), by);
        }
        Statement statement = record.statements().stream().filter(each -> each.key().equals(key)).findFirst().orElseThrow(() -> Refusal.missing("There is no fact " + key + "."));
        return reviews.correct(name, FactEdit.of(statement, changes), by);
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

    /**
     * Two decisions of different people on one fact.
     *
     * @param agree whether they came to the same
     */
    public record Pair(String record, String words, String one, String first, String other, String second, boolean agree) {}

    /**
     * How far people agree.
     *
     * @param kappa Cohen's kappa, agreement beyond chance; 1 where all agree
     */
    public record Agreement(List<Pair> pairs, long agreed, double kappa) {}

    private View agreement(Context context) {
        Agreement agreement = agreement();
        return View.of("vergleich", Map.of("agreement", agreement), () -> {
            Table table = new Table("record", "words", "one", "first", "other", "second", "agree");
            agreement.pairs().forEach(pair -> table.row(pair.record(), pair.words(), pair.one(), pair.first(), pair.other(), pair.second(), pair.agree()));
            return table;
        });
    }

    private Agreement agreement() {
        List<Pair> pairs;
        try (Sql sql = desk.store().sql()) {
            pairs = sql.list("""
                    SELECT r.name, a.words, a.reviewer, a.verdict, b.reviewer, b.verdict, a.correction, b.correction
                    FROM reviews a JOIN reviews b ON a.superseded_by = b.id AND a.reviewer <> b.reviewer
                    JOIN records r ON r.id = a.record_id
                    ORDER BY b.id DESC LIMIT 500""", row -> new Pair(
                    row.getString(1), row.getString(2), row.getString(3), row.getString(4), row.getString(5), row.getString(6),
                    row.getString(4).equals(row.getString(6)) && Objects.equals(row.getString(7), row.getString(8))));
        }
        return new Agreement(pairs, pairs.stream().filter(Pair::agree).count(), kappa(pairs));
    }

    private static double kappa(List<Pair> pairs) {
        double n = pairs.size();
        double agreed = pairs.stream().filter(pair -> pair.first().equals(pair.second())).count() / n;
        double chance = 0;
        for (Review.Verdict verdict : Review.Verdict.values()) {
            chance += pairs.stream().filter(pair -> pair.first().equals(verdict.label())).count() / n * (pairs.stream().filter(pair -> pair.second().equals(verdict.label())).count() / n);
        }
        return n == 0 || chance >= 1 ? 1 : (agreed - chance) / (1 - chance);
    }
}
