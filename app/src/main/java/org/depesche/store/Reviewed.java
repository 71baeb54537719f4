package org.depesche.store;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.depesche.actors.Actor;
import org.depesche.events.Event;
import org.depesche.events.Link;
import org.depesche.events.Position;
import org.depesche.record.Record;
import org.depesche.statements.Statement;
import org.depesche.text.Evidence;
import org.jspecify.annotations.Nullable;

/**
 * A record with what people decided in place of what the coder found. A fact is found again by its words and its type, so decisions hold for other codings and
 * revisions of the article, as long as the words are there. Used once.
 */
final class Reviewed {
    private static final String RULE = "review";

    private final long id;
    private final Record record;
    private final List<Actor> actors;
    private final List<Statement> statements;
    private final List<Event> events;
    private final Map<String, Long> marks = new HashMap<>();

    private Reviewed(long id, Record record) {
        this.id = id;
        this.record = record;
        actors = new ArrayList<>(record.actors());
        statements = new ArrayList<>(record.statements());
        events = new ArrayList<>(record.events());
    }

    /**
     * The record after its reviews.
     *
     * @param reviews the reviews that made or accepted facts, by the facts' keys
     */
    record Result(Record record, Map<String, Long> reviews) {}

    /** @param id the record's number; a review of this very record finds its fact by the key */
    static Result apply(long id, Record record, List<Review> reviews) {
        if (reviews.isEmpty()) {
            return new Result(record, Map.of());
        }
        Reviewed draft = new Reviewed(id, record);
        reviews.forEach(draft::apply);
        return new Result(draft.result(), draft.marks);
    }

    private void apply(Review review) {
        Optional<Relocation> place = Relocation.of(record.article().text(), review.anchor());
        if (place.isEmpty()) {
            return;
        }
        try {
            if (review.fact().events().isEmpty()) {
                statement(review, place.get());
            } else {
                event(review, place.get());
            }
        } catch (Relocation.Lost gone) {
            return; // the article no longer says it
        }
    }

    private void event(Review review, Relocation place) throws Relocation.Lost {
        decide(review, events, eventAt(review, place), "e", Event::key, (key, at) -> {
            @Nullable String told = at >= 0 ? events.get(at).statement() : null;
            return moved(review.right().events().getFirst(), key, told, review, place);
        });
    }

    private void statement(Review review, Relocation place) throws Relocation.Lost {
        decide(review, statements, statementAt(review, place), "s", Statement::key, (key, at) -> moved(review.right().statements().getFirst(), key, review, place));
    }

    /** What a review puts in the place of a fact. */
    private interface Right<T> {
        T of(String key, int at) throws Relocation.Lost;
    }

    private <T> void decide(Review review, List<T> facts, int at, String letter, Function<T, String> keys, Right<T> right) throws Relocation.Lost {
        if (review.verdict() == Review.Verdict.REJECT) {
            if (at >= 0) {
                facts.remove(at);
            }
            return;
        }
        String key = at >= 0 ? keys.apply(facts.get(at)) : free(letter, facts.size());
        if (at < 0 || review.verdict() != Review.Verdict.ACCEPT) {
            put(facts, at, right.of(key, at));
        }
        marks.put(key, review.id());
    }

    private static <T> void put(List<T> facts, int at, T fact) {
        if (at >= 0) {
            facts.set(at, fact);
        } else {
            facts.add(fact);
        }
    }

    private int eventAt(Review review, Relocation place) throws Relocation.Lost {
        Function<Event, String> type = event -> event.type().name();
        return at(review, place, events, Event::key, type, event -> event.trigger().getFirst());
    }

    private int statementAt(Review review, Relocation place) throws Relocation.Lost {
        Function<Statement, String> type = statement -> statement.kind().label();
        return at(review, place, statements, Statement::key, type, statement -> statement.message().getFirst());
    }

    /**
     * Where the reviewed fact is: by its key in the record that was reviewed, else by words and type, at last by overlapping words and type; -1 for nowhere.
     */
    private <T> int at(Review review, Relocation place, List<T> facts, Function<T, String> key, Function<T, String> type, Function<T, Evidence> anchor)
            throws Relocation.Lost {
        if (review.record() == id && review.verdict() != Review.Verdict.ADD) {
            return first(facts, fact -> key.apply(fact).equals(review.key()));
        }
        for (Record form : List.of(review.fact(), review.right())) {
            Evidence words = place.find(Excerpt.anchor(form));
            String wanted = Excerpt.type(form);
            int same = first(facts, fact -> free(key.apply(fact), review) && type.apply(fact).equals(wanted) && anchor.apply(fact).equals(words));
            int near = same >= 0 ? same : first(facts, fact -> free(key.apply(fact), review) && type.apply(fact).equals(wanted)
                    && anchor.apply(fact).span().overlaps(words.span()));
            if (near >= 0) {
                return near;
            }
        }
        return -1;
    }

    /** A fact that a review has decided is not taken for another's. */
    private boolean free(String key, Review review) {
        return marks.getOrDefault(key, review.id()) == review.id();
    }

    private static <T> int first(List<T> facts, Predicate<T> wanted) {
        return IntStream.range(0, facts.size()).filter(i -> wanted.test(facts.get(i))).findFirst().orElse(-1);
    }

    private Event moved(Event e, String key, @Nullable String told, Review review, Relocation place) throws Relocation.Lost {
        boolean coders = review.verdict() == Review.Verdict.ACCEPT;
        ReviewedActors who = who(review, place);
        return new Event(key, e.type(), e.mode(), e.cameo(), e.status(), who.keys(e.actors()), who.keys(e.recipients()),
                place.find(e.trigger()), place.find(e.actorSpans()), place.find(e.recipientSpans()),
                place.findOrNull(e.condition()), place.findOrNull(e.place()),
                e.date(), e.intensity(), e.contexts(), told, coders ? e.confidence() : 1, coders ? e.rule() : RULE);
    }

    private Statement moved(Statement s, String key, Review review, Relocation place) throws Relocation.Lost {
        boolean coders = review.verdict() == Review.Verdict.ACCEPT;
        ReviewedActors who = who(review, place);
        return new Statement(
                key, s.kind(), s.medium(), who.key(s.speaker()), place.findOrNull(s.speakerSpan()), who.key(s.addressee()), place.findOrNull(s.addresseeSpan()),
                place.find(s.cue()), place.find(s.frame()), place.find(s.message()), s.denies(), s.date(),
                coders ? s.confidence() : 1, coders ? s.rule() : RULE,
                who.relays(s.via()), who.relays(s.sources()));
    }

    private ReviewedActors who(Review review, Relocation place) {
        return new ReviewedActors(review, place, review.record() == id ? record.actors() : List.of(), actors, () -> free("a", actors.size()));
    }

    private String free(String letter, int from) {
        Set<String> taken = Stream.of(
                        actors.stream().map(Actor::key), record.statements().stream().map(Statement::key), statements.stream().map(Statement::key),
                        record.events().stream().map(Event::key), events.stream().map(Event::key))
                .flatMap(Function.identity()).collect(Collectors.toSet());
        return IntStream.iterate(from + 1, number -> number + 1).mapToObj(number -> letter + number).filter(key -> !taken.contains(key)).findFirst()
                .orElseThrow();
    }

    private Record result() {
        List<Event> told = events.stream().map(event -> isThere(event.statement()) ? event : Events.withStatement(event, null)).toList();
        List<Position> positions = record.positions().stream().filter(position -> isThere(position.statement())).toList();
        List<Link> links = record.links().stream().filter(link -> isThere(link.from()) && isThere(link.to())).toList();
        return new Record(record.id(), record.source(), record.article(), actors, statements, told, positions, links,
                record.times(), record.places(), record.damage(), record.coder(), record.kept());
    }

    private boolean isThere(@Nullable String key) {
        return key == null || statements.stream().anyMatch(statement -> statement.key().equals(key))
                || events.stream().anyMatch(event -> event.key().equals(key));
    }
}
