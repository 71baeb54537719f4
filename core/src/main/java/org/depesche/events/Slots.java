package org.depesche.events;

import java.util.List;
import org.depesche.language.Sentence;
import org.depesche.language.Token;

/**
 * Where the roles of a predicate stand in a tree: {@code subj}, {@code obj}, {@code dat}, {@code gen}, {@code P:gegen} …, through passives ("wurde von Russland abgelehnt"), control ("weigerte
 * sich, zu helfen"), coordination, relative clauses ("die Truppen, die abzogen") and nominalisations ("der Abzug der Truppen").
 */
final class Slots {
    private final Sentence sentence;
    private final PrepositionSlots prepositions;
    private final NounSlots nouns;
    private final VerbSlots verbs;

    Slots(Sentence sentence, EventWords words, Roles roles) {
        this.sentence = sentence;
        this.prepositions = new PrepositionSlots(sentence);
        this.nouns = new NounSlots(sentence, prepositions);
        this.verbs = new VerbSlots(sentence, words, roles, prepositions);
    }

    Sentence sentence() {
        return sentence;
    }

    /** The words that fill a slot of this head; none when it is empty. */
    List<Token> fill(Token head, Predicate.Kind kind, String slot) {
        if (slot.startsWith("P:")) {
            return prepositions.of(head, slot.substring(2));
        }
        return kind == Predicate.Kind.NOUN ? nouns.fill(head, slot) : verbs.fill(head, slot);
    }
}
