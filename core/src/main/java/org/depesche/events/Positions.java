package org.depesche.events;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.depesche.language.Phrase;
import org.depesche.language.Reading;
import org.depesche.language.Sentence;
import org.depesche.language.Token;
import org.depesche.statements.Statement;
import org.depesche.text.Evidence;
import org.depesche.text.SourceText;
import org.depesche.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Where actors stand: the words of the table of attitudes show it ("pocht auf den Vertrag"), a modal verb, or an act that says it (who demands, promises or praises a thing supports it, who refuses
 * or criticises it opposes it). Whoever names a condition stands under that condition. For one article.
 */
final class Positions {
    private static final Set<String> FOR = Set.of("demand", "appeal", "promise", "praise", "plan", "intended", "demanded");
    private static final Set<String> AGAINST = Set.of("refuse", "criticise", "threaten", "cancel", "refused");

    private final Reading reading;
    private final Roles roles;
    private final Attitudes attitudes;
    private final EventWords words;
    private final Issues issues;
    private final List<Written> written = new ArrayList<>();

    Positions(Reading reading, Roles roles, Attitudes attitudes, EventWords words) {
        this.reading = reading;
        this.roles = roles;
        this.attitudes = attitudes;
        this.words = words;
        this.issues = new Issues(reading, roles);
    }

    List<Position> of(List<Finding> findings) {
        for (Sentence sentence : reading.sentences()) {
            List<Finding> acts = findings.stream().filter(finding -> finding.sentence().index() == sentence.index()).toList();
            Conditions conditions = new Conditions(sentence, words);
            all(sentence, acts, conditions).forEach(attitude -> write(attitude, conditions));
        }
        return written.stream().map(one -> one.named(issues)).toList();
    }

    /** What the positions were read from, conditional where a condition was found; after {@link #of}. */
    List<Attitude> attitudes() {
        return written.stream().map(one -> one.attitude().with(one.stance(), one.attitude().issue())).distinct().toList();
    }

    /** Those that words show, then those of the other acts; what stands in the content of another is part of it. */
    private List<Attitude> all(Sentence sentence, List<Finding> acts, Conditions conditions) {
        List<Attitude> all = new ArrayList<>();
        attitudes.of(sentence, roles).forEach(attitude -> all.add(held(attitude, acts)));
        for (Finding act : acts) {
            boolean shown = all.stream().anyMatch(attitude -> attitude.head().index() == act.head().index());
            if (!shown) {
                stance(act).map(stance -> Attitude.of(sentence, act.head(), stance, act.actors(), issue(act))).stream().flatMap(Attitude::each).map(attitude -> Endings.turned(attitude, words)).forEach(all::add);
            }
        }
        return all.stream().filter(attitude -> !attitude.holders().isEmpty() && !isVerdict(attitude, acts) && !conditions.hold(attitude.head())).filter(attitude -> all.stream().noneMatch(outer -> contains(outer, attitude))).toList();
    }

    /** "verurteilte den Angeklagten": a court's sentence is no stance. */
    private static boolean isVerdict(Attitude attitude, List<Finding> acts) {
        return attitude.head().lemma().equals("verurteilen") && acts.stream().anyMatch(act -> act.head().index() == attitude.head().index() && act.code().type() == EventType.SANCTION);
    }

    /** With a holder: whom its words name, else who does the act. */
    private Attitude held(Attitude attitude, List<Finding> acts) {
        if (!attitude.holders().isEmpty()) {
            return attitude;
        }
        Optional<Finding> act = acts.stream().filter(finding -> finding.head().index() == attitude.head().index() && !finding.rule().contains("setting")).findFirst();
        return act.map(finding -> attitude.with(finding.actors())).orElse(attitude);
    }

    /** "rief auf, das Gesetz zu ändern", "bekräftigte seine Forderung": what is told in the content of a stance, or by a noun that is its object, is part of it. */
    private boolean contains(Attitude outer, Attitude inner) {
        if (outer.head().index() == inner.head().index() || !outer.sentence().subtree(outer.head()).contains(inner.head())) {
            return false;
        }
        boolean noun = inner.head().stts().startsWith("N");
        return noun ? inner.head().is("obj") && inner.head().head() == outer.head().index() && isSameHolder(outer, inner) : ObjectSlots.isInfinitive(inner.head()) && isSameHolder(outer, inner)
                || outer.issue().stts().startsWith("V") && outer.sentence().subtree(outer.issue()).contains(inner.head());
    }

    private boolean isSameHolder(Attitude one, Attitude other) {
        return roles.ids(one.holders()).stream().anyMatch(roles.ids(other.holders())::contains);
    }

    private static Optional<Position.Stance> stance(Finding act) {
        boolean praised = act.stance().equals("praise") || act.stance().isEmpty() && act.code().type() == EventType.SUPPORT;
        if (act.status() == Status.NEGATED) {
            return praised ? Optional.of(Position.Stance.OPPOSE) : Optional.empty();
        }
        boolean protest = act.stance().isEmpty() && act.code().type() == EventType.PROTEST && !act.recipients().isEmpty() && !act.rule().contains("setting") && act.head().stts().startsWith("V");
        boolean reproach = act.stance().equals("accuse") && "disapprove".equals(act.code().mode());
        if (AGAINST.contains(act.stance()) || protest || reproach || act.stance().isEmpty() && act.code().type() == EventType.REJECT) {
            return Optional.of(Position.Stance.OPPOSE);
        }
        return praised || FOR.contains(act.stance()) ? Optional.of(Position.Stance.SUPPORT) : Optional.empty();
    }

    /** The word that names the issue: what the stance is about, else the object of the verb, else the act itself. */
    private static Token issue(Finding act) {
        return act.content() != null ? act.content() : act.sentence().children(act.head(), "obj").stream().filter(word -> word.stts().startsWith("N")).findFirst().orElse(act.head());
    }

    private void write(Attitude attitude, Conditions conditions) {
        SourceText text = reading.article().text();
        Optional<Span> condition = words.isLemma("menace", attitude.head()) ? Optional.empty() : conditions.of(attitude); // a threat stands against the other whatever comes
        Position.Stance stance = condition.isPresent() ? Position.Stance.CONDITIONAL : attitude.stance();
        String statement = roles.statement(attitude.head().span()).map(Statement::key).orElse(null);
        int topic = issues.topic(attitude);
        if (topic < 0) {
            return;
        }
        for (String actor : attitude.holders().actors().keySet()) {
            Written one = new Written(attitude, topic, actor, stance, condition.map(text::evidence).orElse(null), text.evidence(attitude.isJoined() ? Issues.words(attitude) : clause(attitude)), statement);
            if (written.stream().noneMatch(one::isSame)) {
                written.add(one);
            }
        }
    }

    /** A position whose issue has not got its name yet. */
    private record Written(Attitude attitude, int topic, String actor, Position.Stance stance, @Nullable Evidence condition, Evidence evidence, @Nullable String statement) {

        /** The same stance of the same actor, shown by the same words. */
        boolean isSame(Written other) {
            return stance == other.stance && actor.equals(other.actor) && evidence.equals(other.evidence);
        }

        Position named(Issues issues) {
            return new Position(actor, issues.issue(attitude, topic), stance, condition, evidence, statement);
        }
    }

    /** The clause of the act: its tree, without what is joined to it. */
    private static Span clause(Attitude attitude) {
        Sentence sentence = attitude.sentence();
        Token head = attitude.head();
        Token verb = head.stts().startsWith("V") || head.head() < 0 || head.stts().startsWith("N") ? head : sentence.tokens().get(head.head());
        List<Token> clause = new ArrayList<>(sentence.subtree(verb));
        for (Token child : sentence.children(verb)) {
            if (child.is("conj") || child.is("parataxis")) {
                clause.removeAll(sentence.subtree(child));
            }
        }
        List<Token> trimmed = Phrase.trimmed(clause, word -> Phrase.isPunctuation(word) || word.is("cc"));
        return trimmed.isEmpty() ? head.span() : Phrase.span(trimmed);
    }
}
