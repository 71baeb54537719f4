package org.depesche.events;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.depesche.language.Reading;
import org.depesche.language.Sentence;
import org.depesche.language.Token;

/**
 * What reacts to what inside an article: denials to the accusation before them, refusals and concessions to the demand that they answer, sentences with "jedoch" to what the same speaker said
 * before, with "dagegen" to what the other side said, and repetitions of one's own words.
 */
final class Links {
    private static final int NEAR = 3; // sentences
    private static final int FAR = 6;
    private static final Set<EventType> REPLIES = EnumSet.of(EventType.REJECT, EventType.CONCEDE, EventType.AGREE, EventType.RETREAT);
    private static final Map<String, EventType> ASKED = Map.of("asked", EventType.REQUEST, "offered", EventType.AGREE, "denied", EventType.ACCUSE, "menaced", EventType.THREATEN);

    private final Reading reading;
    private final Facts facts;
    private final EventWords words;
    private final List<Link> found = new ArrayList<>();

    Links(Reading reading, Facts facts, EventWords words) {
        this.reading = reading;
        this.facts = facts;
        this.words = words;
    }

    List<Link> all() {
        for (Facts.Fact fact : facts.all()) {
            denial(fact);
            reply(fact);
            repeated(fact);
        }
        reading.sentences().forEach(this::markers);
        return found;
    }

    /** "bestritt die Teilnahme", "wies die Vorwürfe zurück": contradicts the reproach in its own words, else the nearest one before it, else what another said last. */
    private void denial(Facts.Fact fact) {
        if (!fact.denies()) {
            return;
        }
        Optional<Facts.Fact> named = named(fact, "denied");
        Optional<Facts.Fact> reproach = named.or(() -> facts.before(fact, NEAR, other -> other.statement() != null && !other.denies() && !other.isBySame(fact)));
        reproach.or(() -> facts.before(fact, NEAR, other -> other.isOf(EventType.ACCUSE) && !other.isBySame(fact)))
                .ifPresent(to -> link(fact, to, Link.Relation.CONTRADICTS));
    }

    /** "lehnte die Forderung ab", "ging auf die Bitte ein": answers the demand or offer that its words name, else one that was made to him who answers. */
    private void reply(Facts.Fact fact) {
        if (fact.finding() == null || !REPLIES.contains(fact.finding().code().type())) {
            return;
        }
        Optional<Facts.Fact> named = ASKED.keySet().stream().sorted().filter(use -> !use.equals("denied")).flatMap(use -> named(fact, use).stream()).findFirst();
        Optional<Facts.Fact> asked = named.or(() -> asked(fact));
        asked.ifPresent(to -> link(fact, to, Link.Relation.ANSWERS));
        if (asked.isEmpty() && fact.isOf(EventType.REJECT) && fact.finding().status() == Status.ACTUAL) {
            facts.all().stream().filter(other -> isOpposite(other, fact)).findFirst().ifPresent(to -> link(fact, to, Link.Relation.CONTRADICTS));
        }
    }

    /** What another told of both sides' working together, which one of them now refuses: "Wien kündigte eine Zusammenarbeit mit Prag an. … Prag lehnte die Zusammenarbeit ab." */
    private static boolean isOpposite(Facts.Fact told, Facts.Fact refusal) {
        boolean together = told.isOf(EventType.AGREE) || told.isOf(EventType.COOPERATE);
        boolean both = refusal.actors().stream().anyMatch(id -> told.recipients().contains(id) || told.actors().contains(id)) && refusal.recipients().stream().anyMatch(told.actors()::contains);
        return together && both && !told.key().equals(refusal.key());
    }

    private Optional<Facts.Fact> asked(Facts.Fact fact) {
        Optional<Facts.Fact> same = facts.all().stream().filter(other -> other.sentence().index() == fact.sentence().index() && isAsked(other, fact)).findFirst();
        return same.or(() -> facts.before(fact, NEAR, other -> isAsked(other, fact)));
    }

    private static boolean isAsked(Facts.Fact demand, Facts.Fact reply) {
        return demand.isOf(EventType.REQUEST) && demand.recipients().stream().anyMatch(reply.actors()::contains) && !demand.sharesActor(reply);
    }

    /** What a noun beside the word names: "die Forderung Kiews", or the nearest of its kind before where the noun only points back ("wies die Forderung zurück"). */
    private Optional<Facts.Fact> named(Facts.Fact fact, String use) {
        Token verb = fact.sentence().tokens().stream().filter(token -> token.span().equals(fact.at())).findFirst().orElse(null);
        Optional<Token> noun = verb == null ? Optional.empty() : fact.sentence().children(verb).stream().filter(child -> words.isLemma(use, child)).findFirst();
        return noun.flatMap(word -> facts.at(word.span()).filter(other -> !other.key().equals(fact.key())).or(() -> facts.before(fact, FAR, other -> other.isOf(ASKED.get(use)) && !other.sharesActor(fact))));
    }

    /** "bekräftigte", "wiederholte": what the same speaker said before. */
    private void repeated(Facts.Fact fact) {
        Token verb = fact.sentence().tokens().stream().filter(token -> token.span().equals(fact.at())).findFirst().orElse(null);
        if (verb != null && words.isLemma("repeat", verb)) {
            facts.before(fact, FAR, other -> other.sharesActor(fact) && other.statement() != null).ifPresent(to -> link(fact, to, Link.Relation.REPEATS));
        }
    }

    private void markers(Sentence sentence) {
        for (Token token : sentence.tokens()) {
            if (words.isForm("contrast", token)) {
                facts.nearest(sentence, token).ifPresent(fact -> other(fact, NEAR - 1).ifPresent(to -> link(fact, to, Link.Relation.CONTRADICTS)));
            } else if (words.isForm("reply", token) || words.isLemma("reply-verb", token)) {
                facts.nearest(sentence, token).ifPresent(fact -> other(fact, NEAR - 1).ifPresent(to -> link(fact, to, Link.Relation.ANSWERS)));
            } else if (words.isLemma("limit-verb", token)) {
                facts.around(token.span()).ifPresent(fact -> other(fact, NEAR).or(() -> own(fact)).ifPresent(to -> link(fact, to, Link.Relation.QUALIFIES)));
            } else if (words.isForm("limit", token) && isLimit(sentence, token)) {
                facts.nearest(sentence, token).filter(fact -> !fact.denies() && isClause(sentence, token, fact)).ifPresent(fact -> own(fact).ifPresent(to -> link(fact, to, Link.Relation.QUALIFIES)));
            } else if (token.form().equalsIgnoreCase("während") && token.is("mark") && token.head() >= 0) {
                meanwhile(sentence, sentence.tokens().get(token.head()));
            }
        }
    }

    /** "doch" limits only at the beginning of its sentence, where inside it is a particle; "aber auch" adds. */
    private static boolean isLimit(Sentence sentence, Token token) {
        int next = token.index() + 1;
        boolean adds = next < sentence.tokens().size() && sentence.tokens().get(next).form().equals("auch");
        return !token.form().equals("doch") && !adds;
    }

    /** Whether the marker belongs to the clause of the fact: to its word, or to a verb that governs it. */
    private static boolean isClause(Sentence sentence, Token marker, Facts.Fact fact) {
        if (marker.head() < 0) {
            return true;
        }
        Token governor = sentence.tokens().get(marker.head());
        boolean within = fact.statement() != null && fact.statement().cue().isEmpty() && fact.at().contains(governor.span());
        return within || governor.span().equals(fact.at()) || sentence.children(governor).stream().anyMatch(child -> child.span().equals(fact.at()))
                || governor.head() >= 0 && sentence.tokens().get(governor.head()).span().equals(fact.at());
    }

    /** "Während Wien den Plan lobte, warnte Prag vor ihm": the two clauses of different parties stand against each other. */
    private void meanwhile(Sentence sentence, Token clause) {
        List<Token> inside = sentence.subtree(clause);
        List<Facts.Fact> here = facts.all().stream().filter(fact -> fact.sentence().index() == sentence.index()).toList();
        Optional<Facts.Fact> one = here.stream().filter(fact -> inside.stream().anyMatch(token -> token.span().equals(fact.at()))).findFirst();
        Optional<Facts.Fact> other = here.stream().filter(fact -> inside.stream().noneMatch(token -> fact.at().contains(token.span())) && !fact.sharesActor(one.orElse(fact))).findFirst();
        if (one.isPresent() && other.isPresent()) {
            boolean first = one.get().at().start() < other.get().at().start();
            link(first ? other.get() : one.get(), first ? one.get() : other.get(), Link.Relation.CONTRADICTS);
        }
    }

    /** What another said or did before. */
    private Optional<Facts.Fact> other(Facts.Fact fact, int sentences) {
        return facts.before(fact, sentences, before -> !before.sharesActor(fact) && !before.actors().isEmpty());
    }

    /** What the same one said or did before, else what was told last. */
    private Optional<Facts.Fact> own(Facts.Fact fact) {
        return facts.before(fact, NEAR, before -> before.sharesActor(fact)).or(() -> facts.before(fact, 1, before -> true));
    }

    private void link(Facts.Fact from, Facts.Fact to, Link.Relation relation) {
        boolean apart = !from.told().equals(to.told());
        Link link = apart ? new Link(from.told(), to.told(), relation) : new Link(from.key(), to.key(), relation);
        if (!link.from().equals(link.to()) && found.stream().noneMatch(other -> other.from().equals(link.from()) && other.to().equals(link.to()))) {
            found.add(link);
        }
    }
}
