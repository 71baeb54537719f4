package org.depesche.statements;

import java.util.List;
import org.depesche.language.Token;

/**
 * What a frame introduces, and how that was found.
 *
 * @param tokens its words, in order
 * @param how the construction: {@code clause}, {@code wie}, {@code trailing}, {@code colon} …
 * @param confidence 0 to 1
 */
record Content(List<Token> tokens, String how, double confidence) {
    /** Nothing: the saying is only told of. */
    static final Content NONE = new Content(List.of(), "topic", 0.5);

    Content {
        tokens = List.copyOf(tokens);
    }

    /** "Ob …, geht aus der Mitteilung nicht hervor": an open question is nothing said. */
    boolean isOpenQuestion() {
        return tokens.stream().limit(2).anyMatch(token -> token.form().equalsIgnoreCase("ob"));
    }
}
