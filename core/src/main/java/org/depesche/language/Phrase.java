package org.depesche.language;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import org.depesche.text.Span;

/** Stretches of words taken from a tree: phrases, and the spans they cover in the text. */
public final class Phrase {
    private Phrase() {}

    /**
     * The noun phrase of a word without what only explains it: relative clauses, parentheses, adverbial clauses. "Norman Paech, der den Prozess beobachtete" gives "Norman Paech".
     */
    public static List<Token> nounPhrase(Sentence sentence, Token head) {
        List<Token> found = new ArrayList<>();
        gather(sentence, head, found);
        found.sort(Comparator.comparingInt(Token::index));
        return trimmed(contiguous(found, head), Phrase::isPunctuation);
    }

    private static void gather(Sentence sentence, Token token, List<Token> found) {
        found.add(token);
        for (Token child : sentence.children(token)) {
            if (!isClause(child)) {
                gather(sentence, child, found);
            }
        }
    }

    private static boolean isClause(Token child) {
        return child.is("acl") && child.stts().startsWith("V") || child.is("advcl") || child.is("parataxis") || child.is("ccomp") || child.is("case") && child.form().equals(",") || child.is("cop") || child.is("aux");
    }

    /** The run of words around the head without gaps but for single words or punctuation marks; the words are to be in order and to hold the head. */
    public static List<Token> contiguous(List<Token> tokens, Token head) {
        int at = tokens.indexOf(head);
        int from = at;
        int to = at;
        while (from > 0 && tokens.get(from).index() - tokens.get(from - 1).index() <= 2) {
            from--;
        }
        while (to + 1 < tokens.size() && tokens.get(to + 1).index() - tokens.get(to).index() <= 2) {
            to++;
        }
        return tokens.subList(from, to + 1);
    }

    /** The words without those at either end that the test names. */
    public static List<Token> trimmed(List<Token> tokens, Predicate<Token> test) {
        int from = 0;
        int to = tokens.size();
        while (from < to && test.test(tokens.get(from))) {
            from++;
        }
        while (to > from && test.test(tokens.get(to - 1))) {
            to--;
        }
        return tokens.subList(from, to);
    }

    /** The span from the first to the last of the words. */
    public static Span span(Collection<Token> tokens) {
        Span cover = null;
        for (Token token : tokens) {
            cover = cover == null ? token.span() : cover.cover(token.span());
        }
        if (cover == null) {
            throw new IllegalArgumentException("no words, no span");
        }
        return cover;
    }

    /**
     * The words as spans: words that follow each other in the sentence, or with only punctuation between them, make one span.
     */
    public static List<Span> spans(Sentence sentence, List<Token> tokens) {
        List<Span> found = new ArrayList<>();
        Token last = null;
        for (Token token : tokens) {
            if (last != null && joined(sentence, last, token)) {
                found.set(found.size() - 1, found.getLast().cover(token.span()));
            } else {
                found.add(token.span());
            }
            last = token;
        }
        return found;
    }

    private static boolean joined(Sentence sentence, Token left, Token right) {
        for (int i = left.index() + 1; i < right.index(); i++) {
            if (!isPunctuation(sentence.tokens().get(i))) {
                return false;
            }
        }
        return true;
    }

    /** Commas, full stops, colons and dashes; not quotation marks or brackets, which belong to what they enclose. */
    public static boolean isPunctuation(Token token) {
        return token.form().length() == 1 && ",.:;!?–—-…".contains(token.form()) || token.form().equals("...");
    }
}
