package org.depesche.events;

import java.util.ArrayList;
import java.util.List;
import org.depesche.language.Sentence;
import org.depesche.language.Token;

/**
 * Takes away what only repeats an act that a row of the table has told: an event on a word that belongs to the row's own words ("brach die [Gespräche] ab"), on the verb that says of a coded act
 * that it took place ("Der Luftangriff [traf] ein Haus"), and the lower of two words for one act ("die Auszahlung der [Hilfe]").
 */
final class Shadows {
    private final Roles roles;

    Shadows(Roles roles) {
        this.roles = roles;
    }

    /** The findings of one sentence without its shadows. */
    List<Finding> without(List<Finding> findings) {
        List<Finding> kept = new ArrayList<>();
        for (Finding finding : findings) {
            if (findings.stream().noneMatch(other -> other != finding && isShadow(finding, other))) {
                kept.add(finding);
            }
        }
        return kept;
    }

    private boolean isShadow(Finding finding, Finding of) {
        boolean byRow = !of.rule().startsWith("scorer");
        boolean inWords = of.head().index() != finding.head().index() && of.trigger().stream().anyMatch(words -> words.contains(finding.head().span()));
        if (finding.rule().startsWith("scorer")) {
            return byRow && (inWords || isSaidOf(finding, of));
        }
        return byRow && (inWords || isBelow(finding, of)) && finding.code().type() == of.code().type() && isSame(finding, of);
    }

    /** The subject of the verb is the act itself. */
    private static boolean isSaidOf(Finding verb, Finding act) {
        return act.head().stts().startsWith("N") && act.head().is("nsubj") && act.head().head() == verb.head().index();
    }

    private static boolean isBelow(Finding finding, Finding of) {
        Sentence sentence = finding.sentence();
        Token head = finding.head();
        return head.stts().startsWith("N") && head.head() == of.head().index() && sentence.tokens().get(head.head()).stts().startsWith("N") && head.is("nmod");
    }

    private boolean isSame(Finding one, Finding other) {
        return roles.ids(one.actors()).equals(roles.ids(other.actors()));
    }
}
