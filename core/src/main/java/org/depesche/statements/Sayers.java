package org.depesche.statements;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.depesche.language.Phrase;
import org.depesche.language.Sentence;
import org.depesche.language.Token;
import org.depesche.language.VerbGroup;
import org.depesche.text.Span;
import org.jspecify.annotations.Nullable;

/** Finds who says it: the word that names the speaker beside a verb of saying. Thread-safe. */
final class Sayers {
    private static final Set<String> AGENT = Set.of("von", "durch");
    private static final int STEPS = 4; // from verb to verb

    private final SpeechWords words;

    Sayers(SpeechWords words) {
        this.words = words;
    }

    /** The speaker, who does not stand at places that the test names, such as within the words said: „Wir“, sagte der Minister, „helfen.“ */
    @Nullable Token speaker(VerbGroup group, Predicate<Span> passedOver) {
        Token speaker = speaker(group);
        return speaker == null || !passedOver.test(speaker.span()) ? speaker : behind(group, passedOver);
    }

    /** The first noun or pronoun behind the verb, up to a punctuation mark. */
    private static @Nullable Token behind(VerbGroup group, Predicate<Span> passedOver) {
        List<Token> tokens = group.sentence().tokens();
        for (int i = group.head().index() + 1; i < tokens.size() && !tokens.get(i).stts().startsWith("$"); i++) {
            if (tokens.get(i).stts().matches("N.|PPER") && !passedOver.test(tokens.get(i).span())) {
                return tokens.get(i);
            }
        }
        return null;
    }

    /** The subject of the saying; in the passive the agent; for a verb without one, that of the verb it is joined to. */
    private @Nullable Token speaker(VerbGroup group) {
        Sentence sentence = group.sentence();
        Token head = group.head();
        for (int step = 0; step < STEPS; step++) {
            Token verb = head;
            Optional<Token> found = subject(sentence, verb, group.isPassive()).map(subject -> antecedent(sentence, subject)).or(() -> likened(sentence, verb));
            if (found.isPresent()) {
                return found.get();
            }
            if (!head.is("conj") && !head.is("xcomp") && !(head.is("advcl") && step == 0)) {
                return null;
            }
            head = sentence.tokens().get(head.head());
        }
        return null;
    }

    /** "Wie das Ministerium mitteilte", taken for a comparison. */
    private static Optional<Token> likened(Sentence sentence, Token verb) {
        return sentence.children(verb, "obl").stream().filter(child -> hasCase(sentence, child, Set.of("wie", "Wie"))).findFirst();
    }

    private Optional<Token> subject(Sentence sentence, Token verb, boolean passive) {
        if (passive) {
            return sentence.children(verb, "obl").stream().filter(child -> hasCase(sentence, child, AGENT)).findFirst();
        }
        return sentence.children(verb, "nsubj").stream().filter(token -> token.stts().matches("N.|P.*|ADJA|CARD|FM|TRUNC")).filter(token -> !words.isNobody(token)).findFirst();
    }

    /** For a relative pronoun the noun it stands for: "der Minister, der mitteilte …". */
    private static Token antecedent(Sentence sentence, Token subject) {
        if (!subject.stts().startsWith("PREL")) {
            return subject;
        }
        Token verb = sentence.tokens().get(Math.max(subject.head(), 0));
        return verb.is("acl") && verb.head() >= 0 ? sentence.tokens().get(verb.head()) : subject;
    }

    /** "…, heißt es in der Erklärung": what is written in speaks. */
    @Nullable Token document(VerbGroup group) {
        Sentence sentence = group.sentence();
        return sentence.children(group.head(), "obl").stream().filter(child -> child.stts().startsWith("N"))
                .filter(child -> sentence.children(child, "case").stream().anyMatch(words::leadsToDocument)).findFirst().orElse(null);
    }

    private static boolean hasCase(Sentence sentence, Token noun, Set<String> prepositions) {
        return sentence.children(noun, "case").stream().anyMatch(preposition -> prepositions.contains(preposition.lemma()));
    }

    /** The words of a noun phrase without the preposition before it. */
    static Span phrase(Sentence sentence, Token head) {
        List<Token> phrase = Phrase.nounPhrase(sentence, head);
        List<Token> named = Phrase.trimmed(phrase, token -> token.is("case") && token.head() == head.index());
        return Phrase.span(named.isEmpty() ? phrase : named);
    }
}
