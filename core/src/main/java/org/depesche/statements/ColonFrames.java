package org.depesche.statements;

import java.util.List;
import java.util.Optional;
import org.depesche.actors.Actor;
import org.depesche.actors.ActorKind;
import org.depesche.actors.Cast;
import org.depesche.language.Phrase;
import org.depesche.language.Reading;
import org.depesche.language.Sentence;
import org.depesche.language.Token;
import org.depesche.text.Span;

/** Frames without a verb: somebody's name and a colon, before a quotation ("Der Minister: „Das ist ein guter Tag.“") or in a headline ("Lawrow: Keine Koalition ohne Mandat"). */
final class ColonFrames {
    private static final int LONGEST = 40; // words before the colon

    private final Reading reading;
    private final Cast cast;

    ColonFrames(Reading reading, Cast cast) {
        this.reading = reading;
        this.cast = cast;
    }

    /** The statement that a name with a colon at the sentence's beginning introduces. */
    Optional<Draft> find(Sentence sentence) {
        int colon = colon(sentence);
        if (colon < 1 || colon + 1 >= sentence.tokens().size()) {
            return Optional.empty();
        }
        List<Token> name = sentence.tokens().subList(0, colon);
        List<Token> said = Phrase.trimmed(sentence.tokens().subList(colon + 1, sentence.tokens().size()), token -> token.stts().equals("$."));
        boolean quoted = !said.isEmpty() && reading.quotations().stream().anyMatch(quotation -> quotation.outer().start() == said.getFirst().span().start());
        if (quoted && name.stream().anyMatch(token -> token.stts().endsWith("FIN"))) {
            return clause(sentence, name, said);
        }
        boolean fits = !said.isEmpty() && name.stream().noneMatch(token -> token.stts().startsWith("V")) && (quoted ? speaks(name) : isTitle(sentence) && isPerson(name) && said.size() > 1);
        return fits ? Optional.of(draft(sentence, name, said, quoted)) : Optional.empty();
    }

    /** "Der Minister war zufrieden: „Das ist ein guter Tag.“": whoever the clause is about speaks. */
    private Optional<Draft> clause(Sentence sentence, List<Token> clause, List<Token> said) {
        return clause.stream().filter(token -> token.is("nsubj") && token.stts().matches("N.|PPER")).findFirst().filter(subject -> cast.at(subject.span()).isPresent())
                .map(subject -> new Draft(sentence, Statement.Kind.INDIRECT, "speech", Sayers.phrase(sentence, subject), subject, null, List.of(),
                        List.of(Phrase.span(clause).cover(sentence.tokens().get(clause.size()).span())), List.of(Phrase.span(said)), false, 0.7, "colon/clause"));
    }

    /** The index of the first colon among the first words; -1 where there is none. */
    static int colon(Sentence sentence) {
        for (int i = 0; i < Math.min(LONGEST, sentence.tokens().size()); i++) {
            if (sentence.tokens().get(i).form().equals(":")) {
                return i;
            }
        }
        return -1;
    }

    private static boolean isTitle(Sentence sentence) {
        return switch (sentence.part()) {
            case HEADLINE, KICKER, SUBHEADING -> true;
            case LEAD, DATELINE, PARAGRAPH, CAPTION, CREDIT, BYLINE, AGENCY, RIGHTS, FURNITURE -> false;
        };
    }

    /** Whether the words are a person's name or office and nothing else. */
    boolean isPerson(List<Token> name) {
        Span words = Phrase.span(name);
        return named(name).filter(appearance -> appearance.actor().kind() == ActorKind.PERSON && words.length() - appearance.span().length() <= 24).isPresent();
    }

    private boolean speaks(List<Token> name) {
        return named(name).map(Cast.Appearance::actor).map(Actor::kind).filter(kind -> kind == ActorKind.PERSON || kind == ActorKind.INSTITUTION).isPresent();
    }

    private Optional<Cast.Appearance> named(List<Token> name) {
        return cast.in(Phrase.span(name));
    }

    private Draft draft(Sentence sentence, List<Token> name, List<Token> said, boolean quoted) {
        Span speaker = Phrase.span(name);
        Token head = name.stream().filter(token -> token.stts().startsWith("N")).reduce((first, last) -> last).orElse(name.getLast());
        Span frame = speaker.cover(sentence.tokens().get(name.size()).span());
        return new Draft(sentence, Statement.Kind.INDIRECT, "speech", speaker, head, null, List.of(), List.of(frame), List.of(Phrase.span(said)), false, quoted ? 0.8 : 0.6,
                quoted ? "colon/quotation" : "colon/headline");
    }
}
