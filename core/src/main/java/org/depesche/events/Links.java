package org.depesche.events;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.depesche.language.Sentence;
import org.depesche.language.Token;
import org.depesche.statements.Statement;
import org.jspecify.annotations.Nullable;

/** What answers to what: a sentence with "jedoch" or "dagegen" reacts to the act or statement of another actor before it. */
final class Links {
    private static final Set<String> AGAINST = Set.of("dagegen", "hingegen", "entgegen", "demgegenüber");
    private static final Set<String> BUT = Set.of("jedoch", "allerdings", "aber", "doch", "dennoch", "gleichwohl", "indes");
    private static final Set<String> UPON = Set.of("daraufhin", "woraufhin");

    private final Roles roles;

    Links(Roles roles) {
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
            String form = token.form().toLowerCase(java.util.Locale.ROOT);
            if (AGAINST.contains(form)) {
                return Optional.of(Link.Relation.CONTRADICTS);
            }
            if (BUT.contains(form) && token.index() < finding.head().index() + 3) {
                return Optional.of(Link.Relation.QUALIFIES);
            }
            if (UPON.contains(form)) {
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
