package org.depesche.statements;

import java.util.ArrayList;
import java.util.List;
import org.depesche.actors.Cast;
import org.depesche.article.Part;
import org.depesche.article.PartKind;
import org.depesche.language.Phrase;
import org.depesche.language.Reading;
import org.depesche.language.Sentence;
import org.depesche.language.Token;
import org.depesche.text.Span;

/**
 * Interviews: paragraphs that begin with who speaks and a colon ("Frage: Wie geht es weiter?" – "Steinmeier: Wir verhandeln."). What a person says in his turn is direct speech without
 * marks; one such paragraph alone is no interview, nor are captions ("Minister Steinmeier: Kein Ende in Sicht").
 */
final class Interview {
    private static final int LONGEST = 6; // words before the colon of a turn

    private final Reading reading;
    private final SpeechWords words;
    private final ColonFrames frames;

    Interview(Reading reading, Cast cast, SpeechWords words) {
        this.reading = reading;
        this.words = words;
        this.frames = new ColonFrames(reading, cast);
    }

    /** The turns of persons; none where the article is no interview. */
    List<Draft> turns() {
        List<Draft> turns = new ArrayList<>();
        int questions = 0;
        int at = 0;
        for (Part part : reading.article().parts()) {
            while (at < reading.sentences().size() && reading.sentences().get(at).span().start() < part.span().start()) {
                at++;
            }
            Sentence first = at < reading.sentences().size() ? reading.sentences().get(at) : null;
            int colon = first == null || !part.span().contains(first.span()) ? -1 : ColonFrames.colon(first);
            if (part.kind() != PartKind.PARAGRAPH || first == null || colon < 1 || colon > LONGEST) {
                continue;
            }
            List<Token> name = first.tokens().subList(0, colon);
            if (name.stream().anyMatch(token -> words.isQuestioner(token) || words.isOutlet(token))) {
                questions++;
            } else if (frames.isPerson(name) && colon + 1 < first.tokens().size()) {
                turns.add(turn(first, name, part.span()));
            }
        }
        return turns.size() + questions > 1 ? turns : List.of();
    }

    private Draft turn(Sentence first, List<Token> name, Span part) {
        Token colon = first.tokens().get(name.size());
        Span speaker = Phrase.span(name);
        Span said = reading.article().text().trim(new Span(colon.span().end(), part.end()));
        return new Draft(first, Statement.Kind.DIRECT, "speech", speaker, name.getLast(), null, List.of(), List.of(speaker.cover(colon.span())), List.of(said), false, 0.8, "interview");
    }
}
