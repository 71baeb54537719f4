package org.depesche.events;

import java.util.ArrayList;
import java.util.List;
import org.depesche.language.Sentence;
import org.depesche.language.Token;

/** The slots of a noun that tells an act: genitives, possessives, adjectives of origin, infinitives and clauses. */
final class NounSlots {
    private final Sentence sentence;
    private final PrepositionSlots prepositions;

    NounSlots(Sentence sentence, PrepositionSlots prepositions) {
        this.sentence = sentence;
        this.prepositions = prepositions;
    }

    List<Token> fill(Token noun, String slot) {
        return switch (slot) {
            case "gen", "objgen", "subj", "obj" -> genitives(noun);
            case "durch" -> prepositions.agent(noun);
            case "inf", "dass" -> sentence.children(noun).stream().filter(child -> (child.is("acl") || child.is("ccomp") || child.is("xcomp")) && child.stts().startsWith("V")).toList();
            default -> List.of();
        };
    }

    /** "die Forderung der USA", "Russlands Forderung", "seine Forderung", "die russische Forderung", "US-Forderung". */
    private List<Token> genitives(Token noun) {
        List<Token> found = new ArrayList<>();
        for (Token child : sentence.children(noun)) {
            boolean bare = sentence.children(child, "case").isEmpty();
            boolean von = sentence.children(child, "case").stream().anyMatch(p -> p.lemma().equals("von"));
            if (child.is("nmod") && (bare || von) || child.is("det") && child.stts().equals("PPOSAT") || child.is("amod") || child.is("compound")) {
                found.add(child);
            }
        }
        found.add(noun);
        return found;
    }
}
