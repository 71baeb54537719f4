package org.depesche.events;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.depesche.Limits;
import org.depesche.actors.Cast;
import org.depesche.actors.Place;
import org.depesche.language.Reading;
import org.depesche.language.Sentence;
import org.depesche.language.TimeExpression;
import org.depesche.lexicon.Lexicon;
import org.depesche.statements.Statement;
import org.depesche.text.Dated;
import org.depesche.text.Evidence;
import org.depesche.text.SourceText;
import org.depesche.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Codes who did what to whom by the codebook: an event is a stance on an act, "Moskau lehnt ab (refuse), die Koalition zu unterstützen (help)", and a table says what that codes to.
 * Thread-safe.
 */
public final class EventCoder {
    private final Codebook codebook;

    public EventCoder(Lexicon lexicon, Limits limits) {
        this.codebook = new Codebook(lexicon);
    }

    /** The events, positions and links of an article. */
    public Coding code(Reading reading, Cast cast, List<Statement> statements) {
        Roles roles = new Roles(cast, statements);
        List<Finding> found = new ArrayList<>();
        for (Sentence sentence : reading.sentences()) {
            found.addAll(new Interpreter(codebook, roles, sentence).read());
        }
        Home home = new Home(cast);
        found.replaceAll(home::completed);
        found.removeIf(finding -> finding.actors().isEmpty() && finding.recipients().isEmpty());
        found.sort(Comparator.comparingInt(finding -> finding.trigger().getFirst().start()));
        new Counterpart(roles).complete(found);
        List<Finding> once = new Repetition(roles).removed(found);
        once = once.stream().sorted(Comparator.comparingInt(finding -> finding.trigger().getFirst().start())).toList();
        List<Event> events = new ArrayList<>();
        for (Finding finding : once) {
            events.add(event(reading, cast, roles, finding, "e" + (events.size() + 1)));
        }
        List<Position> positions = new Positions(reading, roles).of(once);
        return new Coding(events, positions, new Links(roles, codebook.words()).of(once, events, statements));
    }

    private Event event(Reading reading, Cast cast, Roles roles, Finding finding, String key) {
        SourceText text = reading.article().text();
        return new Event(key, finding.code().type(), finding.code().mode(), finding.code().cameo(), finding.status(), List.copyOf(finding.actors().actors().keySet()),
                List.copyOf(finding.recipients().actors().keySet()), evidence(text, finding.trigger()), evidence(text, finding.actors().actors().values().stream().toList()),
                evidence(text, finding.recipients().actors().values().stream().toList()), finding.condition() == null ? null : text.evidence(finding.condition()), place(cast, finding),
                date(reading, finding), codebook.intensity(finding.code()), finding.contexts(), roles.statement(finding.trigger().getFirst()).map(Statement::key).orElse(null),
                finding.confidence(), finding.rule());
    }

    private static List<Evidence> evidence(SourceText text, List<Span> spans) {
        return spans.stream().map(text::evidence).toList();
    }

    private static @Nullable Evidence place(Cast cast, Finding finding) {
        return cast.places().stream().map(Place::evidence).filter(words -> finding.sentence().span().contains(words.span()))
                .min(Comparator.comparingInt(words -> Math.abs(words.start() - finding.head().span().start()))).orElse(null);
    }

    /** The day named in the sentence, else the day of publication. */
    private static Dated date(Reading reading, Finding finding) {
        return reading.times().stream().filter(time -> finding.sentence().span().contains(time.evidence().span())).filter(time -> time.value().matches("\\d{4}(-(\\d{2}|W\\d{2})(-\\d{2})?)?"))
                .min(Comparator.comparingInt((TimeExpression time) -> Math.abs(time.evidence().start() - finding.head().span().start()))).map(time -> Dated.of(time.value(), "expression"))
                .orElseGet(() -> published(reading));
    }

    private static Dated published(Reading reading) {
        Dated published = reading.article().published();
        return published == null || published.value() == null ? Dated.UNKNOWN : new Dated(published.value(), published.precision(), "published");
    }
}
