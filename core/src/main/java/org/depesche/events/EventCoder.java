package org.depesche.events;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.depesche.Limits;
import org.depesche.actors.Cast;
import org.depesche.language.Reading;
import org.depesche.language.Sentence;
import org.depesche.lexicon.Lexicon;
import org.depesche.statements.Statement;
import org.depesche.text.Evidence;
import org.depesche.text.SourceText;
import org.depesche.text.Span;

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
    public Coding code(Reading reading, Cast named, List<Statement> statements) {
        Grounds grounds = new Grounds(named);
        Cast cast = grounds.cast();
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
        Occasion occasion = new Occasion(reading, cast);
        Background background = new Background(reading, occasion, codebook.words());
        found.replaceAll(background::marked);
        List<Finding> once = new Repetition(roles).removed(found);
        once = once.stream().sorted(Comparator.comparingInt(finding -> finding.trigger().getFirst().start())).toList();
        List<Event> events = new ArrayList<>();
        for (Finding finding : once) {
            events.add(event(reading, occasion, roles, finding, "e" + (events.size() + 1)));
        }
        List<Position> positions = new Positions(reading, roles).of(once);
        return new Coding(grounds.actors(events), events, positions, new Links(roles, codebook.words()).of(once, events, statements));
    }

    private Event event(Reading reading, Occasion occasion, Roles roles, Finding finding, String key) {
        SourceText text = reading.article().text();
        return new Event(key, finding.code().type(), finding.code().mode(), finding.code().cameo(), finding.status(), List.copyOf(finding.actors().actors().keySet()),
                List.copyOf(finding.recipients().actors().keySet()), evidence(text, finding.trigger()), evidence(text, finding.actors().actors().values().stream().toList()),
                evidence(text, finding.recipients().actors().values().stream().toList()), finding.condition() == null ? null : text.evidence(finding.condition()), occasion.place(finding),
                occasion.date(finding), codebook.intensity(finding.code()), finding.contexts(), roles.statement(finding.trigger().getFirst()).map(Statement::key).orElse(null),
                finding.confidence(), finding.rule());
    }

    private static List<Evidence> evidence(SourceText text, List<Span> spans) {
        return spans.stream().map(text::evidence).toList();
    }
}
