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
import org.depesche.text.SourceText;
import org.depesche.text.Span;

/** Where actors stand: who demands, promises or praises a thing supports it, who refuses or condemns it opposes it, who names a condition stands under that condition. */
final class Positions {
    private static final Set<String> FOR = Set.of("demand", "promise", "praise", "agree", "plan", "support", "intended", "demanded");
    private static final Set<String> AGAINST = Set.of("refuse", "accuse", "refused", "threaten", "warn");

    private final Reading reading;
    private final Roles roles;

    Positions(Reading reading, Roles roles) {
        this.reading = reading;
        this.roles = roles;
    }

    List<Position> of(List<Finding> findings) {
        List<Position> found = new ArrayList<>();
        for (Finding finding : findings) {
            stance(finding).ifPresent(stance -> finding.actors().actors().keySet().forEach(actor -> found.add(position(finding, actor, stance))));
        }
        return found;
    }

    private static Optional<Position.Stance> stance(Finding finding) {
        if (finding.status() == Status.NEGATED) {
            return Optional.empty();
        }
        boolean support = FOR.contains(finding.stance()) || finding.stance().isEmpty() && finding.code().type() == EventType.SUPPORT;
        boolean oppose = AGAINST.contains(finding.stance()) || finding.stance().isEmpty() && finding.code().type() == EventType.PROTEST;
        if (!support && !oppose) {
            return Optional.empty();
        }
        return Optional.of(finding.condition() != null ? Position.Stance.CONDITIONAL : support ? Position.Stance.SUPPORT : Position.Stance.OPPOSE);
    }

    private Position position(Finding finding, String actor, Position.Stance stance) {
        SourceText text = reading.article().text();
        Span issue = issue(finding);
        return new Position(actor, new Position.Issue(label(finding, issue), text.evidence(issue)), stance, finding.condition() == null ? null : text.evidence(finding.condition()),
                text.evidence(clause(finding)), roles.statement(finding.trigger().getFirst()).map(Statement::key).orElse(null));
    }

    /** The words that name the issue: what the stance is about, else the object of the verb, else the act itself. */
    private static Span issue(Finding finding) {
        Sentence sentence = finding.sentence();
        Token word = finding.content() != null ? finding.content() : sentence.children(finding.head(), "obj").stream().findFirst().orElse(finding.head());
        List<Token> phrase = word.stts().startsWith("V") ? sentence.subtree(word) : Phrase.nounPhrase(sentence, word);
        List<Token> words = Phrase.trimmed(phrase, token -> Phrase.isPunctuation(token) || token.is("case") || token.is("mark"));
        return words.isEmpty() ? word.span() : Phrase.span(words);
    }

    /** The issue's words without their article. */
    private String label(Finding finding, Span issue) {
        String words = reading.article().text().slice(issue);
        return words.replaceFirst("^(?i:der|die|das|den|dem|des|ein|eine|einen|einem|einer|eines|keine|keinen|keiner|kein) ", "");
    }

    /** The clause of the act: its tree, without what is joined to it. */
    private static Span clause(Finding finding) {
        Sentence sentence = finding.sentence();
        Token head = finding.head();
        Token verb = head.stts().startsWith("V") || head.head() < 0 ? head : sentence.tokens().get(head.head());
        List<Token> words = new ArrayList<>(sentence.subtree(verb));
        for (Token child : sentence.children(verb)) {
            if (child.is("conj") || child.is("parataxis")) {
                words.removeAll(sentence.subtree(child));
            }
        }
        return Phrase.span(Phrase.trimmed(words, Phrase::isPunctuation));
    }
}
