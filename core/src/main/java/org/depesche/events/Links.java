package org.depesche.events;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.depesche.language.Sentence;
import org.depesche.language.Token;
import org.depesche.statements.Statement;
import org.jspecify.annotations.Nullable;

/** What answers to what: a sentence with "jedoch" or "dagegen" reacts to the act or statement of another actor before it. */
final class Links {
    private final Roles roles;
    private final EventWords words;

    Links(Roles roles, EventWords words) {
        this.words = words;
        this.roles = roles;
    }

    /** The links between events, and from denials to the statement before them. */
    List<Link> of(List<Finding> findings, List<Event> events, List<Statement> statements) {
        List<Link> found = new ArrayList<>();
        for (int i = 1; i < findings.size(); i++) {
            int at = i;
            marker(findings.get(i)).ifPresent(relation -> before(findings, at).ifPresent(to -> found.add(new Link(events.get(at).key(), events.get(to).key(), relation))));
        }
        for (int i = 1; i < statements.size(); i++) {
            Statement before = statements.get(i - 1);
            if (statements.get(i).denies() && !same(before.speaker(), statements.get(i).speaker())) {
                found.add(new Link(statements.get(i).key(), before.key(), Link.Relation.CONTRADICTS));
            }
        }
        return found;
    }

    private static boolean same(@Nullable String some, @Nullable String other) {
        return some != null && some.equals(other);
    }

    private Optional<Link.Relation> marker(Finding finding) {
        Sentence sentence = finding.sentence();
        for (Token token : sentence.tokens()) {
            if (words.isForm("contrast", token)) {
                return Optional.of(Link.Relation.CONTRADICTS);
            }
            if (words.isForm("limit", token) && token.index() < finding.head().index() + 3) {
                return Optional.of(Link.Relation.QUALIFIES);
            }
            if (words.isForm("reply", token)) {
                return Optional.of(Link.Relation.ANSWERS);
            }
        }
        return Optional.empty();
    }

    /** The nearest event before that another actor did, in the same or the last two sentences. */
    private Optional<Integer> before(List<Finding> findings, int at) {
        Finding reaction = findings.get(at);
        for (int i = at - 1; i >= 0 && reaction.sentence().index() - findings.get(i).sentence().index() <= 2; i--) {
            List<String> theirs = roles.ids(findings.get(i).actors());
            if (!theirs.isEmpty() && roles.ids(reaction.actors()).stream().noneMatch(theirs::contains)) {
                return Optional.of(i);
            }
        }
        return Optional.empty();
    }
}
