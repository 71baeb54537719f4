package org.depesche.export;

import java.util.List;
import org.depesche.events.Event;
import org.depesche.statements.Statement;

/** What a person decided of a statement or event. */
public sealed interface Review {
    /** The id of the record. */
    String record();

    /** The key of the statement or event; empty for one that the record lacks. */
    String key();

    /** One thing that was put right: the name of a value, what it was and what it is now. */
    record Change(String what, String was, String now) {}

    /** It is none. */
    record Rejected(String record, String key) implements Review {}

    /** An event is another than the coder said. */
    record CorrectedEvent(String record, Event was, Event now, List<Change> changes) implements Review {

        @Override
        public String key() {
            return was.key();
        }
    }

    /** A statement is another than the coder said. */
    record CorrectedStatement(String record, Statement was, Statement now, List<Change> changes) implements Review {

        @Override
        public String key() {
            return was.key();
        }
    }

    /** An event that the coder missed. */
    record AddedEvent(String record, Event event) implements Review {

        @Override
        public String key() {
            return "";
        }
    }
}
