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
    private final Set<String> outlet;
    private final Set<String> platform;
    private final Set<String> talk;
    private final Set<String> questioner;
    private final Set<String> agency;
    private final Set<String> outletRole;
    private final Set<String> toOutlet;
    private final Set<String> reliance;
    private final Set<String> relying;

    SpeechWords(Lexicon lexicon) {
        nobody = lexicon.words("speechwords", "nobody");
        content = lexicon.words("speechwords", "content");
        document = lexicon.words("speechwords", "document");
        backward = lexicon.words("speechwords", "backward");
        utterance = lexicon.words("speechwords", "utterance");
        outlet = lexicon.words("speechwords", "outlet");
        platform = lexicon.words("speechwords", "platform");
        outletRole = lexicon.words("speechwords", "outlet-role");
        agency = lexicon.words("speechwords", "agency");
        questioner = lexicon.words("speechwords", "questioner");
        talk = lexicon.words("speechwords", "talk");
        toOutlet = lexicon.words("speechwords", "to-outlet");
        reliance = lexicon.words("speechwords", "reliance");
        relying = lexicon.words("speechwords", "relying");
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

    /** "die dpa", "die Zeitung", "das ZDF-Morgenmagazin": an agency, or a word for an outlet, alone or at the end of another. */
    boolean isOutlet(Token token) {
        if (agency.contains(token.form())) {
            return true;
        }
        String form = lower(token);
        String lemma = token.lemma().toLowerCase(Locale.ROOT);
        return token.stts().startsWith("N") && outlet.stream().anyMatch(word -> form.endsWith(word) || lemma.endsWith(word));
    }

    /** "der Korrespondent der Zeitung": one of an outlet's own people. */
    boolean isOutletRole(Token token) {
        return outletRole.stream().anyMatch(role -> lower(token).endsWith(role));
    }

    /** "Frage: Wie geht es weiter?": who asks in an interview. */
    boolean isQuestioner(Token token) {
        return questioner.contains(token.form());
    }

    /** "auf Twitter": where one writes for all to read. */
    boolean isPlatform(Token token) {
        return platform.contains(token.form());
    }

    /** "im Gespräch mit der Zeitung": a noun for talking to an outlet. */
    boolean isTalk(Token token) {
        return talk.contains(token.lemma());
    }

    /** "im Deutschlandfunk": stands before the outlet that words are given to. */
    boolean leadsToOutlet(Token token) {
        return toOutlet.contains(token.lemma());
    }

    /** "unter Berufung auf Diplomaten": a noun for resting on a source. */
    boolean isReliance(Token token) {
        return reliance.contains(token.lemma());
    }

    /** "beruft sich auf Diplomaten": a verb for resting on a source. */
    boolean isRelying(Token token) {
        return relying.contains(token.lemma());
    }

    private static String lower(Token token) {
        return token.form().toLowerCase(Locale.ROOT);
    }
}
