package org.depesche.events;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.depesche.language.Reading;
import org.depesche.language.Sentence;
import org.depesche.language.Token;
import org.depesche.statements.Statement;
import org.depesche.text.Evidence;
import org.depesche.text.Span;
import org.jspecify.annotations.Nullable;

/** The events and statements of an article in reading order, to find what one of them reacts to. An event that is the telling of a statement ("Kiew warf Moskau vor, …") goes by the statement, as does one told in it. */
final class Facts {
    private final List<Fact> all = new ArrayList<>();
    private final Roles roles;

    Facts(Reading reading, Roles roles, List<Finding> findings, List<Event> events, List<Statement> statements) {
        this.roles = roles;
        for (int i = 0; i < findings.size(); i++) {
            Finding finding = findings.get(i);
            Statement telling = statements.stream().filter(statement -> isTold(statement, finding)).findFirst().orElse(null);
            String around = roles.statement(finding.trigger().getFirst()).map(Statement::key).orElse(events.get(i).key());
            all.add(new Fact(events.get(i).key(), telling == null ? around : telling.key(), finding.sentence(), finding.head().span(), ids(finding.actors()), ids(finding.recipients()), finding.actors().actors().keySet(), finding, telling));
        }
        for (Statement statement : statements) {
            if (all.stream().noneMatch(fact -> fact.told().equals(statement.key()) && fact.statement() != null)) {
                Span at = at(statement);
                sentence(reading, at).ifPresent(sentence -> all.add(new Fact(statement.key(), statement.key(), sentence, at, speaker(statement), Set.of(), statement.speaker() == null ? Set.of() : Set.of(statement.speaker()), null, statement)));
            }
        }
        all.sort(Comparator.comparingInt(fact -> fact.at().start()));
    }

    /**
     * An event or a statement.
     *
     * @param key its key
     * @param told the key of the statement that an event is the telling of, or is told in; else its own
     * @param sentence where it is told
     * @param at the word that carries it
     * @param actors the ids of who acts or speaks
     * @param recipients the ids of those it is done to
     * @param keys the keys of who acts or speaks
     * @param finding the event; null for a bare statement
     * @param statement the statement; null for a bare event
     */
    record Fact(String key, String told, Sentence sentence, Span at, Set<String> actors, Set<String> recipients, Set<String> keys, @Nullable Finding finding, @Nullable Statement statement) {

        boolean isOf(EventType type) {
            return finding != null && finding.code().type() == type;
        }

        boolean sharesActor(Fact other) {
            return actors.stream().anyMatch(other.actors::contains);
        }

        boolean isBySame(Fact other) {
            return keys.stream().anyMatch(other.keys::contains);
        }

        boolean denies() {
            return statement != null && statement.denies();
        }
    }

    List<Fact> all() {
        return all;
    }

    /** The fact of the sentence that is carried by a word nearest to this one. */
    Optional<Fact> nearest(Sentence sentence, Token word) {
        return all.stream().filter(fact -> fact.sentence().index() == sentence.index()).min(Comparator.comparingInt(fact -> Math.abs(fact.at().start() - word.span().start())));
    }

    /** The fact that this very word carries. */
    Optional<Fact> at(Span word) {
        return all.stream().filter(fact -> fact.at().equals(word)).findFirst();
    }

    /** The fact that this word carries, or that is told of by the clause that it stands in. */
    Optional<Fact> around(Span word) {
        return at(word).or(() -> all.stream().filter(fact -> fact.at().contains(word)).findFirst());
    }

    /** The nearest fact before this one, at most so many sentences back, that passes. */
    Optional<Fact> before(Fact fact, int sentences, Predicate<Fact> wanted) {
        for (int i = all.indexOf(fact) - 1; i >= 0 && fact.sentence().index() - all.get(i).sentence().index() <= sentences; i--) {
            if (!all.get(i).key().equals(fact.key()) && !isSame(all.get(i), fact) && wanted.test(all.get(i))) {
                return Optional.of(all.get(i));
            }
        }
        return Optional.empty();
    }

    /** The statement and the event that it is. */
    private static boolean isSame(Fact one, Fact other) {
        return one.told().equals(other.told()) && (one.finding() == null || other.finding() == null);
    }

    /** Whether the act is the saying of the statement; what is only told of names it in the words of its whole clause. */
    private static boolean isTold(Statement statement, Finding act) {
        Span head = act.head().span();
        boolean own = statement.speaker() != null && act.actors().actors().containsKey(statement.speaker());
        return statement.kind() == Statement.Kind.REPORTED && own && touches(statement.message(), head) || touches(statement.cue(), head) || touches(statement.frame(), head);
    }

    private static boolean touches(List<Evidence> words, Span span) {
        return words.stream().anyMatch(evidence -> evidence.span().contains(span));
    }

    private static Span at(Statement statement) {
        return statement.cue().isEmpty() ? statement.message().getFirst().span() : statement.cue().getFirst().span();
    }

    private static Optional<Sentence> sentence(Reading reading, Span at) {
        return reading.sentences().stream().filter(sentence -> sentence.span().start() <= at.start() && at.start() < sentence.span().end()).findFirst();
    }

    private Set<String> ids(Roles.Filled filled) {
        return new TreeSet<>(roles.ids(filled));
    }

    private Set<String> speaker(Statement statement) {
        return statement.speaker() == null ? Set.of() : ids(new Roles.Filled(Map.of(statement.speaker(), at(statement))));
    }
}
