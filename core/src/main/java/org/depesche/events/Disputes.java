package org.depesche.events;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.depesche.language.Token;
import org.depesche.statements.Statement;
import org.depesche.text.Span;

/**
 * Statements that give different accounts of where one party stands: "Beide Seiten wollten ihre Zusammenarbeit ausbauen, hatte der Minister aus Wien erklärt", but "Prag werde diese Zusammenarbeit
 * nicht fortsetzen", as Prague says itself. For one article.
 */
final class Disputes {
    private static final int SHORTEST = 5; // letters that the end of a compound must have

    private static final int MOST = 500; // attitudes compared, each with each

    private final List<Statement> statements;
    private final Roles roles;
    private final EventWords words;

    Disputes(List<Statement> statements, Roles roles, EventWords words) {
        this.statements = statements;
        this.roles = roles;
        this.words = words;
    }

    /** The links from a party's own words to what another says of it. */
    List<Link> of(List<Attitude> attitudes) {
        List<Link> found = new ArrayList<>();
        if (attitudes.size() > MOST) {
            return found;
        }
        for (Attitude own : attitudes) {
            for (Attitude told : attitudes) {
                relation(own, told).flatMap(relation -> link(own, told, relation)).filter(link -> !found.contains(link)).ifPresent(found::add);
            }
        }
        return found;
    }

    /** Refused here and affirmed there contradicts; affirmed there and only conditional or open here qualifies. */
    private Optional<Link.Relation> relation(Attitude own, Attitude told) {
        if (told.stance() != Position.Stance.SUPPORT || own.stance() == Position.Stance.SUPPORT || !isSameThing(own.issue(), told.issue())) {
            return Optional.empty();
        }
        return Optional.of(own.stance() == Position.Stance.OPPOSE ? Link.Relation.CONTRADICTS : Link.Relation.QUALIFIES);
    }

    private boolean isSameThing(Token one, Token other) {
        return ends(one, other) || ends(other, one) || words.endsIn("together", one) && words.endsIn("together", other);
    }

    private static boolean ends(Token compound, Token end) {
        String tail = end.lemma().toLowerCase(Locale.ROOT);
        return compound.lemma().toLowerCase(Locale.ROOT).endsWith(tail) && tail.length() >= SHORTEST && end.stts().startsWith("N");
    }

    private Optional<Link> link(Attitude own, Attitude told, Link.Relation relation) {
        Optional<Statement> by = whole(own);
        Optional<Statement> of = whole(told);
        if (by.isEmpty() || of.isEmpty() || by.get().equals(of.get()) || !isBy(by.get(), own.holders()) || isBy(of.get(), own.holders()) || !concerns(told, own.holders())) {
            return Optional.empty();
        }
        return Optional.of(new Link(by.get().key(), of.get().key(), relation));
    }

    /** The statement that the words stand in, around a quoted piece of it the whole; else the one that tells of the stance ("kündigte eine Zusammenarbeit an"). */
    private Optional<Statement> whole(Attitude attitude) {
        Span head = attitude.head().span();
        Optional<Statement> said = roles.statement(head).map(inner -> statements.stream().filter(outer -> surrounds(outer, inner)).findFirst().orElse(inner));
        return said.or(() -> statements.stream().filter(told -> told.kind() == Statement.Kind.REPORTED && isBy(told, attitude.holders()) && holds(told, head)).findFirst());
    }

    private static boolean holds(Statement statement, Span word) {
        return statement.message().stream().anyMatch(piece -> piece.span().contains(word));
    }

    private static boolean surrounds(Statement outer, Statement inner) {
        boolean same = outer.speaker() != null && outer.speaker().equals(inner.speaker()) && !outer.key().equals(inner.key());
        return same && inner.message().stream().allMatch(piece -> holds(outer, piece.span()));
    }

    private boolean isBy(Statement statement, Roles.Filled holders) {
        return statement.speaker() != null && roles.ids(holders).containsAll(roles.ids(new Roles.Filled(Map.of(statement.speaker(), statement.message().getFirst().span()))));
    }

    /** Whether the stance is told of them, or of a thing to be done with them: "eine Zusammenarbeit mit Prag". */
    private boolean concerns(Attitude told, Roles.Filled party) {
        List<Token> named = told.sentence().subtree(told.issue()).stream().filter(word -> word.stts().startsWith("N")).toList();
        Set<String> concerned = new HashSet<>(roles.ids(told.holders()));
        concerned.addAll(roles.ids(roles.of(told.sentence(), named)));
        return roles.ids(party).stream().anyMatch(concerned::contains);
    }
}
