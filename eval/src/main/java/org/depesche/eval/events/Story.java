package org.depesche.eval.events;

import java.util.List;
import org.depesche.actors.Cast;
import org.depesche.language.Reading;
import org.depesche.statements.Statement;
import org.depesche.text.Span;

/**
 * A coded article, read up to where events are coded.
 *
 * @param id its name in the set
 * @param sentences the set's own sentences
 */
record Story(String id, Reading reading, Cast cast, List<Statement> statements, List<Span> sentences, List<GoldEvent> gold) {

    /** The set's sentence that begins last at or before this offset. */
    int sentence(int offset) {
        int at = 0;
        while (at + 1 < sentences.size() && sentences.get(at + 1).start() <= offset) {
            at++;
        }
        return at;
    }
}
