package org.depesche.statements;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.depesche.language.Phrase;
import org.depesche.language.Sentence;
import org.depesche.language.Token;
import org.depesche.language.VerbGroup;
import org.depesche.text.Span;

/**
 * The words of a frame: the verb's clause without what it introduces.
 *
 * @param group the verb
 * @param content what it introduces
 * @param tokens the frame's words, in order; never empty
 */
record FrameWords(VerbGroup group, Content content, List<Token> tokens) {

    static FrameWords of(VerbGroup group, Content content) {
        Sentence sentence = group.sentence();
        Set<Integer> said = content.tokens().stream().map(Token::index).collect(Collectors.toSet());
        List<Token> frame = new ArrayList<>();
        for (Token token : sentence.subtree(group.head())) {
            if (!said.contains(token.index()) && !isUnder(sentence, token, group.head(), "conj") && !isUnder(sentence, token, group.head(), "parataxis")) {
                frame.add(token);
            }
        }
        frame.removeIf(token -> isStray(frame, token));
        return new FrameWords(group, content, frame.isEmpty() ? group.tokens() : frame);
    }

    /** A mark that stands beside no word of the frame is none of it: the full stop of what is said. */
    private static boolean isStray(List<Token> frame, Token token) {
        return token.stts().startsWith("$") && frame.stream().noneMatch(other -> !other.stts().startsWith("$") && Math.abs(other.index() - token.index()) == 1);
    }

    /** Whether the word hangs on the head through that relation. */
    private static boolean isUnder(Sentence sentence, Token token, Token head, String relation) {
        for (Token at = token; at.head() >= 0 && at.index() != head.index(); at = sentence.tokens().get(at.head())) {
            if (at.head() == head.index()) {
                return at.is(relation);
            }
        }
        return false;
    }

    /** The frame's spans with the comma or colon that joins them to the message. */
    List<Span> joined() {
        List<Token> all = group.sentence().tokens();
        List<Token> words = new ArrayList<>(tokens);
        int last = words.getLast().index();
        if (last + 1 < all.size() && all.get(last + 1).form().matches("[,:]")) {
            words.add(all.get(last + 1));
        }
        int first = words.getFirst().index();
        if (first > 0 && all.get(first - 1).form().equals(",")) {
            words.addFirst(all.get(first - 1));
        }
        return Phrase.spans(group.sentence(), words);
    }

    /** The verb with its helpers, "wie", "sich" and what stands in for the clause: "darauf". */
    List<Span> cue() {
        List<Token> words = new ArrayList<>(group.tokens());
        List<Token> children = group.sentence().children(group.head());
        if (content.how().equals("wie")) {
            children.stream().filter(t -> t.lemma().equalsIgnoreCase("wie")).findFirst().ifPresent(words::add);
        }
        children.stream().filter(t -> t.stts().startsWith("PROAV") || t.stts().equals("PAV")).filter(t -> t.form().startsWith("da")).forEach(words::add);
        children.stream().filter(t -> t.stts().equals("PRF")).forEach(words::add);
        words.sort(Comparator.comparingInt(Token::index));
        return Phrase.spans(group.sentence(), words);
    }

    /** The words up to a colon: what follows it is said in so many words. */
    List<Token> beforeColon() {
        for (int i = 0; i < tokens.size(); i++) {
            if (tokens.get(i).form().equals(":")) {
                return tokens.subList(0, i);
            }
        }
        return tokens;
    }
}
