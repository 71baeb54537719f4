package org.depesche.statements;

import java.util.Locale;
import java.util.Set;
import org.depesche.language.Token;
import org.depesche.lexicon.Lexicon;

/** Small words that the grammar of speech turns on, by sort: the rows of {@code speechwords.tsv}. Immutable. */
final class SpeechWords {
    private final Set<String> nobody;
    private final Set<String> content;
    private final Set<String> document;
    private final Set<String> backward;
    private final Set<String> utterance;

    SpeechWords(Lexicon lexicon) {
        nobody = lexicon.words("speechwords", "nobody");
        content = lexicon.words("speechwords", "content");
        document = lexicon.words("speechwords", "document");
        backward = lexicon.words("speechwords", "backward");
        utterance = lexicon.words("speechwords", "utterance");
    }

    /** "Es wird vermutet": a subject that is nobody. */
    boolean isNobody(Token token) {
        return nobody.contains(lower(token));
    }

    /** "dass": begins the clause of what is said. */
    boolean opensContent(Token token) {
        return content.contains(lower(token));
    }

    /** "In der Erklärung heißt es": stands before what is written in. */
    boolean leadsToDocument(Token token) {
        return document.contains(token.lemma());
    }

    /** "Demnach sei die Lage ernst": points back to a source named before. */
    boolean pointsBack(Token token) {
        return backward.contains(lower(token));
    }

    /** "die Mitteilung des Ministeriums": a noun for somebody's words. */
    boolean isUtterance(Token token) {
        return utterance.contains(token.lemma()) && token.stts().equals("NN");
    }

    private static String lower(Token token) {
        return token.form().toLowerCase(Locale.ROOT);
    }
}
