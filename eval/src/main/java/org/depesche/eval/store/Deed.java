package org.depesche.eval.store;

import java.util.List;
import org.depesche.events.EventType;
import org.depesche.events.Status;

/**
 * How an event is told: {@code A} and {@code R} stand for actor and recipient, what is in brackets is the trigger.
 *
 * @param type its type
 * @param cameo its CAMEO code
 * @param intensity its score
 * @param status whether it was done
 * @param sentence the sentence
 */
record Deed(EventType type, String cameo, double intensity, Status status, String sentence) {
    static final List<Deed> ALL = List.of(
            new Deed(EventType.REJECT, "120", -4, Status.ACTUAL, "A hat gegenüber R neue Gespräche [abgelehnt]."),
            new Deed(EventType.REJECT, "123", -4, Status.ACTUAL, "A [weigerte sich], R weitere Zusagen zu machen."),
            new Deed(EventType.AGREE, "057", 8, Status.ACTUAL, "A und R [unterzeichneten ein Abkommen] über den Grenzverkehr."),
            new Deed(EventType.CONSULT, "040", 1, Status.ACTUAL, "A [beriet] mit R über die Lage an der Küste."),
            new Deed(EventType.CONSULT, "042", 2, Status.PLANNED, "A will R in der kommenden Woche [besuchen]."),
            new Deed(EventType.SUPPORT, "051", 4, Status.ACTUAL, "A [lobte] R für die Öffnung der Häfen."),
            new Deed(EventType.REQUEST, "104", -1, Status.ACTUAL, "A [forderte] von R den Abbau der Zölle."),
            new Deed(EventType.ACCUSE, "112", -2, Status.ACTUAL, "A [warf] R den Bruch der Vereinbarung [vor]."),
            new Deed(EventType.THREATEN, "138", -7, Status.ACTUAL, "A [drohte] R mit der Schließung der Grenze."),
            new Deed(EventType.SANCTION, "163", -8, Status.HYPOTHETICAL, "A könnte gegen R [Sanktionen verhängen]."),
            new Deed(EventType.AID, "073", 7, Status.PLANNED, "A will R im Winter mit Brennstoff [helfen]."),
            new Deed(EventType.COOPERATE, "061", 6, Status.ACTUAL, "A [arbeitet] mit R beim Küstenschutz [zusammen]."),
            new Deed(EventType.PROTEST, "141", -6, Status.ACTUAL, "A [demonstrierte] vor der Botschaft von R gegen die Gebühren."),
            new Deed(EventType.COERCE, "175", -9, Status.NEGATED, "A hat die Fischer von R nicht [festgenommen]."));
}
