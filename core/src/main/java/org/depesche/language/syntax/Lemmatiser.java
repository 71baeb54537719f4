package org.depesche.language.syntax;

import java.util.Locale;
import org.depesche.language.syntax.Readings.WordClass;
import org.depesche.lexicon.Lexicon;

/**
 * Dictionary forms by tag: those of function words from their table, then the dictionary's, else the word itself; a separated verb with its
 * particle ("Der Minister <i>kündigte</i> Reformen <i>an</i>": ankündigen). Immutable.
 */
public final class Lemmatiser {
    private final FunctionWords functionWords;

    public Lemmatiser(Lexicon lexicon) {
        this.functionWords = new FunctionWords(lexicon.table("functionwords"));
    }

    /** Fills in the lemmas of a tagged sentence. */
    public void lemmatise(Draft draft) {
        for (int i = 1; i <= draft.size(); i++) {
            draft.lemmas[i] = lemma(draft, i);
        }
    }

    private String lemma(Draft draft, int i) {
        String form = draft.forms[i];
        String listed = functionWords.lemma(form, draft.stts[i]);
        if (listed != null) {
            return listed;
        }
        WordClass wordClass = wordClass(draft.stts[i]);
        String found = wordClass == WordClass.VERB ? VerbForms.lemma(draft, i) : draft.readings[i].lemma(wordClass);
        if (found != null) {
            return found;
        }
        return wordClass == WordClass.NOUN || wordClass == WordClass.NAME ? form : form.toLowerCase(Locale.ROOT);
    }

    static WordClass wordClass(String tag) {
        if (tag.startsWith("V")) {
            return WordClass.VERB;
        } else if (tag.startsWith("ADJ")) {
            return WordClass.ADJECTIVE;
        } else if (tag.startsWith("APP")) {
            return WordClass.PREPOSITION;
        }
        return switch (tag) {
            case "NN" -> WordClass.NOUN;
            case "NE" -> WordClass.NAME;
            case "ART" -> WordClass.ARTICLE;
            case "ADV" -> WordClass.ADVERB;
            default -> tag.startsWith("P") && !tag.startsWith("PTK") && !tag.equals("PAV") && !tag.equals("PROAV") ? WordClass.PRONOUN : WordClass.OTHER;
        };
    }

    /** Joins separated verbs to the particles that depend on them in the tree. */
    void joinParticles(Draft draft) {
        for (int i = 1; i <= draft.size(); i++) {
            int verb = draft.heads[i];
            if (draft.relations[i].equals("compound:prt") && verb > 0 && draft.isTag(verb, "VV") && !draft.lemmas[verb].startsWith(draft.lemmas[i])) {
                draft.lemmas[verb] = draft.forms[i].toLowerCase(Locale.ROOT) + draft.lemmas[verb];
            }
        }
    }
}
