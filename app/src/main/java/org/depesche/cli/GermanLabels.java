package org.depesche.cli;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import org.depesche.events.EventType;
import org.depesche.events.Link;
import org.depesche.events.Position;
import org.depesche.events.Status;
import org.depesche.statements.Statement;

/** The German words for a record's values. */
final class GermanLabels {
    private static final List<String> MONTHS =
            List.of("Januar", "Februar", "März", "April", "Mai", "Juni", "Juli", "August", "September", "Oktober", "November", "Dezember");

    private GermanLabels() {}

    static String of(Statement.Kind kind) {
        return switch (kind) {
            case DIRECT -> "direkt";
            case INDIRECT -> "indirekt";
            case FREE_INDIRECT -> "frei indirekt";
            case INDIRECT_FREE_INDIRECT -> "indirekt (fortgesetzt)";
            case REPORTED -> "berichtet";
        };
    }

    static String of(Status status) {
        return switch (status) {
            case ACTUAL -> "geschehen";
            case PLANNED -> "geplant";
            case HYPOTHETICAL -> "denkbar";
            case NEGATED -> "verneint";
            case HISTORICAL -> "früher";
        };
    }

    static String of(Position.Stance stance) {
        return switch (stance) {
            case SUPPORT -> "dafür";
            case OPPOSE -> "dagegen";
            case CONDITIONAL -> "unter Bedingung";
            case OPEN -> "offen";
        };
    }

    static String of(Link.Relation relation) {
        return switch (relation) {
            case CONTRADICTS -> "widerspricht";
            case ANSWERS -> "antwortet auf";
            case QUALIFIES -> "schränkt ein:";
            case REPEATS -> "wiederholt";
        };
    }

    /** Green for cooperation, red for conflict, yellow between. */
    static Style style(EventType type) {
        return switch (type) {
            case AGREE, CONSULT, SUPPORT, CONCEDE, COOPERATE, AID, RETREAT -> Style.COOPERATION;
            case REQUEST, ACCUSE, REJECT, THREATEN -> Style.REQUEST;
            case PROTEST, SANCTION, MOBILIZE, COERCE, ASSAULT -> Style.CONFLICT;
        };
    }

    /** An ISO day as "4. März 2026"; anything else as it is. */
    static String date(String iso) {
        try {
            LocalDate day = LocalDate.parse(iso.length() > 10 ? iso.substring(0, 10) : iso);
            return day.getDayOfMonth() + ". " + MONTHS.get(day.getMonthValue() - 1) + " " + day.getYear();
        } catch (DateTimeParseException other) {
            return iso;
        }
    }
}
