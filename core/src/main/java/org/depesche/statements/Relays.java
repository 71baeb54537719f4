package org.depesche.statements;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.depesche.actors.ActorKind;
import org.depesche.actors.Cast;
import org.depesche.actors.Sector;
import org.depesche.language.Phrase;
import org.depesche.language.Sentence;
import org.depesche.language.Token;
import org.depesche.text.Span;

/**
 * Finds through whom words came: the outlet that they were given to ("sagte er der dpa", "im Gespräch mit der Zeitung", "im ZDF-Morgenmagazin", "auf Twitter"), and whom a speaker rests on
 * ("unter Berufung auf das Ministerium", "die Polizei, auf die sich die Agentur beruft").
 */
final class Relays {
    private final SpeechWords words;
    private final Cast cast;

    Relays(SpeechWords words, Cast cast) {
        this.words = words;
        this.cast = cast;
    }

    /** Whether those words name an outlet: one that the article's cast knows as such, or a word for one ("der Zeitung", "dem Sender"). */
    boolean isOutlet(Sentence sentence, Span span) {
        boolean known = cast.in(span).filter(appearance -> appearance.actor().sector() == Sector.JRN).isPresent();
        return known || within(sentence, span).anyMatch(words::isOutlet);
    }

    /** "sagte der Minister der dpa": what looks like a genitive of the speaker is whom he spoke to, where it is an outlet and he is none of its people. */
    Draft parted(Draft draft) {
        Token head = draft.speakerHead();
        if (head == null || draft.speaker() == null || draft.addressee() != null || !isForeignPerson(head)) {
            return draft;
        }
        List<Token> behind = within(draft.sentence(), draft.speaker()).filter(token -> token.index() > head.index()).toList();
        boolean given = !behind.isEmpty() && behind.getFirst().form().matches("der|dem") && behind.stream().anyMatch(words::isOutlet);
        if (!given) {
            return draft;
        }
        return draft.by(new Span(draft.speaker().start(), head.span().end()), head).to(Phrase.span(behind));
    }

    private boolean isForeignPerson(Token head) {
        return !words.isOutletRole(head) && cast.at(head.span()).map(Cast.Appearance::actor)
                .filter(actor -> actor.kind() == ActorKind.PERSON && actor.sector() != Sector.JRN).isPresent();
    }

    /** The outlets that the words were given to, in reading order. */
    List<Span> via(Draft draft) {
        List<Span> found = new ArrayList<>();
        if (draft.addressee() != null && isOutlet(draft.sentence(), draft.addressee())) {
            found.add(draft.addressee());
        }
        frame(draft).flatMap(token -> outlet(draft, token).stream()).forEach(found::add);
        resting(draft, true).ifPresent(found::add);
        return found.stream().distinct().sorted().toList();
    }

    /** Whom the speaker rests on. */
    List<Span> sources(Draft draft) {
        List<Span> found = new ArrayList<>();
        frame(draft).filter(words::isReliance).flatMap(noun -> ground(draft.sentence(), noun).stream()).forEach(found::add);
        resting(draft, false).ifPresent(found::add);
        return found.stream().distinct().toList();
    }

    private static Stream<Token> frame(Draft draft) {
        return draft.frame().stream().flatMap(span -> within(draft.sentence(), span));
    }

    private static Stream<Token> within(Sentence sentence, Span span) {
        return sentence.tokens().stream().filter(token -> span.contains(token.span()));
    }

    /** The outlet that a word of the frame names under its preposition, but for the speaker himself: "im Deutschlandfunk", "mit der Zeitung". */
    private Optional<Span> outlet(Draft draft, Token noun) {
        Sentence sentence = draft.sentence();
        boolean placed = sentence.children(noun, "case").stream().anyMatch(words::leadsToOutlet) || isPartner(sentence, noun);
        if (!noun.stts().startsWith("N") || !placed) {
            return Optional.empty();
        }
        Span phrase = bare(sentence, noun);
        boolean speaker = draft.speaker() != null && (draft.speaker().overlaps(phrase) || phrase.contains(draft.speaker()));
        return speaker || !words.isPlatform(noun) && !isOutlet(sentence, noun.span()) ? Optional.empty() : Optional.of(phrase);
    }

    /** "im Interview der Zeitung": the talk's own genitive. */
    private boolean isPartner(Sentence sentence, Token noun) {
        return noun.is("nmod") && noun.head() >= 0 && words.isTalk(sentence.tokens().get(noun.head()));
    }

    /** "Berufung auf das Ministerium": what the preposition behind the noun belongs to, however the parser joined it. */
    private static Optional<Span> ground(Sentence sentence, Token noun) {
        int next = noun.index() + 1;
        Token preposition = next < sentence.tokens().size() ? sentence.tokens().get(next) : noun;
        boolean on = preposition.lemma().equals("auf") && preposition.head() > next;
        return on ? Optional.of(bare(sentence, sentence.tokens().get(preposition.head()))) : Optional.empty();
    }

    /** The noun phrase up to a comma, without its preposition. */
    private static Span bare(Sentence sentence, Token noun) {
        List<Token> phrase = Phrase.nounPhrase(sentence, noun);
        int comma = phrase.stream().filter(token -> token.form().equals(",") && token.index() > noun.index()).mapToInt(Token::index).findFirst().orElse(Integer.MAX_VALUE);
        List<Token> named = phrase.stream().filter(token -> token.index() < comma && !token.stts().startsWith("AP")).toList();
        return Phrase.span(named.isEmpty() ? phrase : named);
    }

    private static Optional<Span> under(Sentence sentence, Token noun, String preposition) {
        return sentence.children(noun).stream().filter(child -> sentence.children(child, "case").stream().anyMatch(p -> p.lemma().equals(preposition))).filter(child -> child.stts().startsWith("N"))
                .findFirst().map(child -> bare(sentence, child));
    }

    /** A relative clause on the speaker: who rests on him ("auf die sich die Agentur beruft"), or on whom he rests ("die sich auf Diplomaten beruft"). */
    private Optional<Span> resting(Draft draft, boolean byOthers) {
        Sentence sentence = draft.sentence();
        if (draft.speakerHead() == null) {
            return Optional.empty();
        }
        return Stream.concat(Stream.of(draft.speakerHead()), sentence.children(draft.speakerHead()).stream()).filter(token -> sentence.tokens().contains(token))
                .flatMap(token -> sentence.children(token, "acl").stream()).filter(words::isRelying)
                .flatMap(verb -> (byOthers ? subject(sentence, verb) : under(sentence, verb, "auf")).stream()).findFirst();
    }

    private static Optional<Span> subject(Sentence sentence, Token verb) {
        return sentence.children(verb, "nsubj").stream().filter(token -> token.stts().startsWith("N")).findFirst().map(token -> bare(sentence, token));
    }
}
