package org.depesche.statements;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.depesche.language.Phrase;
import org.depesche.language.Sentence;
import org.depesche.language.Token;
import org.depesche.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Statements whose source stands in a phrase and not in a verb: "Nach Angaben der Polizei …", "laut Kreml", "dem Bericht zufolge", ", so der Minister,", "demnach".
 */
final class SourcePhrases {
    private final CueTable cues;
    private final SpeechWords words;

    SourcePhrases(CueTable cues, SpeechWords words) {
        this.cues = cues;
        this.words = words;
    }

    List<Draft> find(Sentence sentence) {
        List<Draft> found = new ArrayList<>();
        for (Token token : sentence.tokens()) {
            preposition(sentence, token).or(() -> so(sentence, token)).or(() -> backward(sentence, token)).ifPresent(found::add);
        }
        return found;
    }

    /** "nach Angaben der Polizei", "laut dpa", "dem Bericht zufolge". */
    private Optional<Draft> preposition(Sentence sentence, Token token) {
        if (!token.is("case") || token.head() < 0) {
            return Optional.empty();
        }
        Token noun = sentence.tokens().get(token.head());
        return cues.find(sentence, token, Cue.Kind.PREPOSITION).or(() -> nounBeside(sentence, token, noun)).map(cue -> {
            List<Token> source = Phrase.nounPhrase(sentence, noun).stream().filter(t -> t.index() != token.index()).toList();
            List<Token> frame = new ArrayList<>(source);
            frame.add(token.index() < noun.index() ? 0 : frame.size(), token);
            source.forEach(word -> sentence.children(word, "acl").stream().filter(words::isRelying).forEach(clause -> frame.addAll(sentence.subtree(clause))));
            frame.sort(Comparator.comparingInt(Token::index));
            return draft(sentence, cue, token, noun, source, frame, "phrase/" + cue.head());
        });
    }

    /** Prepositions that need a noun of saying below them: "nach", "aus", "in". */
    private Optional<Cue> nounBeside(Sentence sentence, Token preposition, Token noun) {
        return cues.prepositions(preposition.lemma()).stream().filter(cue -> cue.with().stream().anyMatch(with -> isSourceNoun(noun, with))).findFirst();
    }

    /** The noun itself, or a compound of it: "Polizeiangaben", "Medienberichten". */
    private static boolean isSourceNoun(Token noun, String with) {
        String lemma = noun.lemma().toLowerCase(Locale.ROOT);
        return Arrays.stream(with.split("/")).anyMatch(choice -> lemma.endsWith(choice.toLowerCase(Locale.ROOT)) || lemma.endsWith(choice.toLowerCase(Locale.ROOT) + "n"));
    }

    /** ", so der Minister,". */
    private static Optional<Draft> so(Sentence sentence, Token token) {
        List<Token> tokens = sentence.tokens();
        int at = token.index();
        if (!token.form().equals("so") || at == 0 || at + 1 >= tokens.size() || !tokens.get(at - 1).form().matches("[,“\"«»”‘’]")) {
            return Optional.empty();
        }
        int end = at + 1;
        while (end < tokens.size() && !tokens.get(end).form().matches("[,.;:!?]")) {
            end++;
        }
        List<Token> source = tokens.subList(at + 1, end);
        boolean verb = source.stream().anyMatch(t -> t.stts().endsWith("FIN"));
        Optional<Token> noun = source.stream().filter(t -> t.stts().equals("NN") || t.stts().equals("NE") || t.stts().equals("PPER")).findFirst();
        if (verb || noun.isEmpty() || source.getFirst().stts().startsWith("AD") || source.getFirst().stts().startsWith("K")) {
            return Optional.empty();
        }
        List<Token> frame = new ArrayList<>(tokens.subList(at - 1, Math.min(end + 1, tokens.size())));
        frame.removeIf(t -> t.form().matches("[.“\"«»”‘’]"));
        Cue cue = new Cue("so", List.of(), Cue.Kind.ADVERB, "speech", false, false, List.of(), List.of());
        return Optional.of(draft(sentence, cue, token, headOf(source, noun.get()), source, frame, "so"));
    }

    private static Token headOf(List<Token> source, Token fallback) {
        return source.stream().filter(t -> t.head() < 0 || source.stream().noneMatch(s -> s.index() == t.head())).filter(t -> t.stts().startsWith("N")).findFirst().orElse(fallback);
    }

    /** "Demnach …": the source was named before. */
    private Optional<Draft> backward(Sentence sentence, Token token) {
        if (!words.pointsBack(token)) {
            return Optional.empty();
        }
        List<Token> message = Phrase.trimmed(without(sentence, List.of(token)), Phrase::isPunctuation);
        return message.isEmpty() ? Optional.empty() : Optional.of(new Draft(sentence, Statement.Kind.INDIRECT, "speech/writing", null, null, null, List.of(token.span()), List.of(token.span()),
                Phrase.spans(sentence, message), false, 0.6, "backward/" + token.form().toLowerCase(Locale.ROOT)));
    }

    private static Draft draft(Sentence sentence, Cue cue, Token token, Token noun, List<Token> source, List<Token> frame, String rule) {
        Set<Integer> clause = clause(sentence, noun);
        List<Token> message = Phrase.trimmed(without(sentence, frame).stream().filter(word -> clause.contains(word.index())).toList(), Phrase::isPunctuation);
        @Nullable Span speaker = source.isEmpty() ? null : Phrase.span(source);
        return new Draft(sentence, Statement.Kind.INDIRECT, cue.medium(), speaker, noun, null, List.of(token.span()), Phrase.spans(sentence, frame),
                message.isEmpty() ? List.of(sentence.span()) : Phrase.spans(sentence, message), cue.denies(), 0.85, rule);
    }

    /** The words of the subordinate clause that the source stands in, "weil die Stadt nach Angaben der Polizei sicher ist"; in a main clause all words. */
    private static Set<Integer> clause(Sentence sentence, Token noun) {
        Token verb = noun;
        while (verb.head() >= 0 && !isSubordinate(sentence, verb)) {
            verb = sentence.tokens().get(verb.head());
        }
        List<Token> words = verb.head() < 0 ? sentence.tokens() : sentence.subtree(verb);
        return words.stream().map(Token::index).collect(Collectors.toSet());
    }

    private static boolean isSubordinate(Sentence sentence, Token verb) {
        boolean clause = verb.is("acl") || verb.is("advcl") || verb.is("ccomp") && !sentence.children(verb, "mark").isEmpty();
        return clause && verb.stts().startsWith("V") && sentence.children(verb).stream().anyMatch(t -> t.stts().startsWith("PREL") || t.is("mark") && t.stts().equals("KOUS"));
    }

    private static List<Token> without(Sentence sentence, List<Token> out) {
        Set<Integer> indices = new TreeSet<>();
        out.forEach(token -> indices.add(token.index()));
        return sentence.tokens().stream().filter(token -> !indices.contains(token.index())).toList();
    }
}
