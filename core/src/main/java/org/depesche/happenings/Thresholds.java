package org.depesche.happenings;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.depesche.lexicon.Lexicon;
import org.depesche.lexicon.LexiconException;
import org.depesche.lexicon.Table;

/** The numbers of the table {@code happenings}, by name; each is explained there with an example. */
record Thresholds(
        double actorsShared,
        double recipientsShared,
        double placeKilometres,
        double daysTold,
        double daysPublished,
        double daysCopies,
        double wordsSameCode,
        double wordsOtherCode,
        double wordsOneSided,
        double wordsNone,
        double wordsNoRecipient,
        double wordsOtherDay,
        double wordsVague,
        double wordsAlike,
        double wordsCopies,
        List<String> once,
        List<String> sides,
        List<String> reciprocal) {

    static Thresholds of(Lexicon lexicon) {
        Map<String, Table.Row> rows = new HashMap<>();
        lexicon.table("happenings").rows().forEach(row -> rows.put(row.get("name"), row));
        return new Thresholds(
                number(rows, "actors-shared"), number(rows, "recipients-shared"), number(rows, "place-km"),
                number(rows, "days-told"), number(rows, "days-published"), number(rows, "days-copies"),
                number(rows, "words-same-code"), number(rows, "words-other-code"), number(rows, "words-one-sided"), number(rows, "words-none"),
                number(rows, "words-no-recipient"),
                number(rows, "words-other-day"), number(rows, "words-vague"), number(rows, "words-alike"), number(rows, "words-copies"),
                row(rows, "once").list("value"), row(rows, "sides").list("value"), row(rows, "reciprocal").list("value"));
    }

    private static Table.Row row(Map<String, Table.Row> rows, String name) {
        Table.Row row = rows.get(name);
        if (row == null) {
            throw new LexiconException("table happenings: no row " + name);
        }
        return row;
    }

    private static double number(Map<String, Table.Row> rows, String name) {
        Table.Row row = row(rows, name);
        try {
            return Double.parseDouble(row.get("value"));
        } catch (NumberFormatException wrong) {
            throw row.problem("no number: " + row.get("value"));
        }
    }
}
