package org.depesche.language;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.depesche.article.PartKind;
import org.depesche.text.Span;

/**
 * A sentence with its tree. Immutable.
 *
 * @param index its place in the document, from 0
 * @param span where it stands, its quotation marks and full stop included
 * @param part the part of the article that it belongs to
 * @param tokens its words in order; exactly one is the root, unless there are none
 */
public record Sentence(int index, Span span, PartKind part, List<Token> tokens) implements Serializable {

    public Sentence {
        tokens = List.copyOf(tokens);
    }

    public Token root() {
        return tokens.stream().filter(Token::isRoot).findFirst().orElseThrow();
    }

    /** The words that depend on this one, in order. */
    public List<Token> children(Token head) {
        List<Token> found = new ArrayList<>();
        for (Token token : tokens) {
            if (token.head() == head.index()) {
                found.add(token);
            }
        }
        return found;
    }

    /** The dependents of a relation or its subtypes, in order. */
    public List<Token> children(Token head, String relation) {
        return children(head).stream().filter(token -> token.is(relation)).toList();
    }

    /** The word and all below it, in sentence order. */
    public List<Token> subtree(Token head) {
        boolean[] inside = new boolean[tokens.size()];
        inside[head.index()] = true;
        for (boolean grown = true; grown; ) {
            grown = false;
            for (Token token : tokens) {
                if (!inside[token.index()] && token.head() >= 0 && inside[token.head()]) {
                    inside[token.index()] = true;
                    grown = true;
                }
            }
        }
        return tokens.stream().filter(token -> inside[token.index()]).toList();
    }
}
