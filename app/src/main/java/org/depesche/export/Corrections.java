package org.depesche.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.depesche.events.Event;
import org.depesche.events.EventType;
import org.depesche.events.Status;
import org.depesche.record.EvidenceOnly;
import org.depesche.record.Record;
import org.depesche.statements.Statement;
import org.depesche.text.Dated;
import org.depesche.text.Evidence;
import org.depesche.text.Span;
import org.jspecify.annotations.Nullable;

/** Holds an annotated text against the record that it was made from: what was put right, taken out or added. Used once. */
public final class Corrections {
        private final Record record;
    private final AnnotatedText annotated;
    private final Scores scores;

    private Corrections(Record record, AnnotatedText annotated, Scores scores) {
        this.record = record;
        this.annotated = annotated;
        this.scores = scores;
    }

    /** The reviews, statements first, each in the order of the record; throws where the text is not the record's, or a value none that there is. */
    public static List<Review> of(Record record, AnnotatedText annotated, Scores scores) throws XmiException {
        boolean whole = annotated.text().equals(record.article().text());
        if (!whole && !annotated.text().equals(EvidenceOnly.of(record).article().text())) {
            throw new XmiException("has another text than the record " + record.id());
        }
        return new Corrections(record, annotated, scores).reviews();
    }

    private List<Review> reviews() throws XmiException {
        List<Review> reviews = new ArrayList<>();
        for (Statement statement : record.statements()) {
            AnnotatedText.Annotation now = find(Layers.STATEMENT, statement.key());
            add(now == null ? new Review.Rejected(record.id(), statement.key()) : corrected(statement, now), reviews);
        }
        for (Event event : record.events()) {
            AnnotatedText.Annotation now = find(Layers.EVENT, event.key());
            if (now != null) {
                add(corrected(event, now), reviews);
            } else if (!isAdded(event)) {
                reviews.add(new Review.Rejected(record.id(), event.key()));
            }
        }
        for (AnnotatedText.Annotation added : annotated.annotations()) {
            if (isNew(added) && record.events().stream().noneMatch(event -> isThat(added, event))) {
                reviews.add(new Review.AddedEvent(record.id(), added(added)));
            }
        }
        return reviews;
    }

    private static void add(@Nullable Review review, List<Review> reviews) {
        if (review != null) {
            reviews.add(review);
        }
    }

    private AnnotatedText.@Nullable Annotation find(String layer, String key) {
        return annotated.annotations().stream().filter(one -> one.layer().equals(layer) && key.equals(one.get(Layers.KEY))).findFirst().orElse(null);
    }

    private @Nullable Review corrected(Statement was, AnnotatedText.Annotation annotation) throws XmiException {
        boolean moved = !annotation.span().equals(Quotes.cover(was.message()));
        @Nullable String speaker = party(annotation, "speaker");
        @Nullable String addressee = party(annotation, "addressee");
        Statement now = new Statement(
                was.key(), AnnotatedValues.label(Statement.Kind.class, annotation, "statementKind"),
                Objects.requireNonNullElse(annotation.get("medium"), was.medium()),
                speaker, Objects.equals(speaker, was.speaker()) ? was.speakerSpan() : words(annotation, "speaker"),
                addressee, Objects.equals(addressee, was.addressee()) ? was.addresseeSpan() : words(annotation, "addressee"),
                was.cue(), was.frame(), moved ? List.of(evidence(annotation.span())) : was.message(),
                Boolean.parseBoolean(annotation.get("denies")), AnnotatedValues.date(was.date(), annotation), was.confidence(), was.rule(), was.via(),
                was.sources());
        List<Review.Change> changes = Stream.of(
                        change("kind", was.kind().label(), now.kind().label()), change("medium", was.medium(), now.medium()),
                        change("denies", String.valueOf(was.denies()), String.valueOf(now.denies())), change("speaker", was.speaker(), now.speaker()),
                        change("addressee", was.addressee(), now.addressee()), change("date", was.date().value(), now.date().value()),
                        change("message", Quotes.words(was.message()), Quotes.words(now.message())), change("span", span(was.message()), span(now.message())))
                .filter(Objects::nonNull).toList();
        return changes.isEmpty() ? null : new Review.CorrectedStatement(record.id(), was, now, changes);
    }

    private static @Nullable String party(AnnotatedText.Annotation annotation, String role) {
        return annotation.actors(role).stream().findFirst().orElse(null);
    }

    private @Nullable Review corrected(Event was, AnnotatedText.Annotation annotation) throws XmiException {
        Event now = event(was, annotation);
        List<Review.Change> changes = Stream.of(
                        change("type", was.type().name(), now.type().name()), change("mode", was.mode(), now.mode()), change("cameo", was.cameo(), now.cameo()),
                        change("status", was.status().label(), now.status().label()), change("actors", joined(was.actors()), joined(now.actors())),
                        change("recipients", joined(was.recipients()), joined(now.recipients())), change("date", was.date().value(), now.date().value()),
                        change("contexts", joined(was.contexts()), joined(now.contexts())),
                        change("intensity", String.valueOf(was.intensity()), String.valueOf(now.intensity())),
                        change("trigger", Quotes.words(was.trigger()), Quotes.words(now.trigger())), change("span", span(was.trigger()), span(now.trigger())))
                .filter(Objects::nonNull).toList();
        return changes.isEmpty() ? null : new Review.CorrectedEvent(record.id(), was, now, changes);
    }

    private Event event(Event was, AnnotatedText.Annotation annotation) throws XmiException {
        EventType type = AnnotatedValues.type(annotation);
        @Nullable String mode = annotation.get("mode");
        boolean recoded = type != was.type() || !Objects.equals(mode, was.mode());
        boolean moved = !annotation.span().equals(Quotes.cover(was.trigger()));
        List<String> actors = annotation.actors("actor");
        List<String> recipients = annotation.actors("recipient");
        return new Event(
                was.key(), type, mode, cameo(was, type, annotation), AnnotatedValues.label(Status.class, annotation, "status"), actors, recipients,
                moved ? List.of(evidence(annotation.span())) : was.trigger(),
                Set.copyOf(actors).equals(Set.copyOf(was.actors())) ? was.actorSpans() : spans(annotation, "actor"),
                Set.copyOf(recipients).equals(Set.copyOf(was.recipients())) ? was.recipientSpans() : spans(annotation, "recipient"),
                was.condition(), was.place(), AnnotatedValues.date(was.date(), annotation), recoded ? scores.intensity(type, mode) : was.intensity(),
                AnnotatedValues.contexts(annotation), was.statement(), was.confidence(), was.rule());
    }

    /** The code given, where it is one of the type's; a person who changes the type alone leaves the old code standing. */
    private String cameo(Event was, EventType type, AnnotatedText.Annotation annotation) {
        String given = Objects.requireNonNullElse(annotation.get("cameo"), was.cameo());
        if (scores.fits(given, type)) {
            return given;
        }
        return type == was.type() ? was.cameo() : scores.cameo(type);
    }

    /** Whether it is an event that was added by hand, and taken in before. */
    private boolean isAdded(Event event) {
        return annotated.annotations().stream().anyMatch(one -> isNew(one) && isThat(one, event));
    }

    private static boolean isNew(AnnotatedText.Annotation annotation) {
        return annotation.layer().equals(Layers.EVENT) && annotation.get(Layers.KEY) == null;
    }

    private static boolean isThat(AnnotatedText.Annotation annotation, Event event) {
        return event.type().name().equalsIgnoreCase(annotation.get("eventType")) && Quotes.cover(event.trigger()).equals(annotation.span());
    }

    private Event added(AnnotatedText.Annotation annotation) throws XmiException {
        EventType type = AnnotatedValues.type(annotation);
        @Nullable String mode = annotation.get("mode");
        return new Event(
                "", type, mode, Objects.requireNonNullElse(annotation.get("cameo"), scores.cameo(type)),
                annotation.get("status") == null ? Status.ACTUAL : AnnotatedValues.label(Status.class, annotation, "status"), annotation.actors("actor"),
                annotation.actors("recipient"),
                List.of(evidence(annotation.span())), spans(annotation, "actor"), spans(annotation, "recipient"), null, null,
                AnnotatedValues.date(Dated.UNKNOWN, annotation), scores.intensity(type, mode), AnnotatedValues.contexts(annotation),
                annotation.get("statement"), 1, AnnotatedValues.BY_HAND);
    }

    private Evidence evidence(Span span) {
        return record.article().text().evidence(span);
    }

    private List<Evidence> spans(AnnotatedText.Annotation annotation, String role) {
        return annotation.parties().stream().filter(party -> party.role().equals(role)).map(party -> evidence(party.span())).toList();
    }

    private @Nullable Evidence words(AnnotatedText.Annotation annotation, String role) {
        return spans(annotation, role).stream().findFirst().orElse(null);
    }

    private static Review.@Nullable Change change(String what, @Nullable String was, @Nullable String now) {
        return Objects.equals(was, now) ? null : new Review.Change(what, Objects.requireNonNullElse(was, ""), Objects.requireNonNullElse(now, ""));
    }

    private static String joined(List<String> values) {
        return String.join("|", values);
    }

    private static String span(List<Evidence> parts) {
        return Quotes.cover(parts).start() + "-" + Quotes.cover(parts).end();
    }
}
