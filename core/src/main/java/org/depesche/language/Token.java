package org.depesche.language;

import java.io.Serializable;
import org.depesche.text.Span;

/**
 * A syntactic word in its sentence. A contraction ("im") is two words with the same span.
 *
 * @param index its place in the sentence, from 0
 * @param span where it stands in the source text
 * @param form the syntactic word ("in" and "dem" for "im"); else the words of the span
 * @param lemma its dictionary form; a separated verb with its particle ("kündigte … an": ankündigen)
 * @param upos its universal part of speech
 * @param stts its tag in the Stuttgart-Tübingen tag set
 * @param morphology its inflection
 * @param head the index of the word that it depends on; -1 for the root
 * @param relation its universal dependency relation to the head, such as {@code nsubj} or {@code obl:arg}
 */
public record Token(int index, Span span, String form, String lemma, Upos upos, String stts, Morphology morphology, int head, String relation) implements Serializable {

    /** Whether the relation is this one or a subtype of it: {@code is("nsubj")} holds for {@code nsubj:pass}. */
    public boolean is(String wanted) {
        return relation.startsWith(wanted) && (relation.length() == wanted.length() || relation.charAt(wanted.length()) == ':');
    }

    public boolean isRoot() {
        return head < 0;
    }
}
