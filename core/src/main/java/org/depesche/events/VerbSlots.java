package org.depesche.events;

import java.util.List;
import org.depesche.language.Sentence;
import org.depesche.language.Token;
import org.depesche.language.VerbGroup;

/** The slots of a verb, active or passive. */
final class VerbSlots {
    private final Sentence sentence;
    private final PrepositionSlots prepositions;
    private final ObjectSlots objects;
    private final SubjectSlots subjects;

    VerbSlots(Sentence sentence, EventWords words, PrepositionSlots prepositions) {
        this.sentence = sentence;
        this.prepositions = prepositions;
        this.objects = new ObjectSlots(sentence);
        this.subjects = new SubjectSlots(sentence, words, objects);
    }

    List<Token> fill(Token verb, String slot) {
        boolean passive = VerbGroup.of(sentence, verb).isPassive() || isPassiveAttribute(verb);
        return switch (slot) {
            case "subj" -> passive ? prepositions.agent(verb) : subjects.of(verb);
            case "obj" -> passive ? subjects.patient(verb) : objects.accusatives(verb);
            case "dat" -> objects.datives(verb);
            case "gen" -> objects.genitives(verb);
            case "inf" -> objects.infinitives(verb);
            case "dass" -> objects.clauses(verb);
            case "durch" -> prepositions.agent(verb);
            default -> List.of();
        };
    }

    List<Token> possibleSubjects(Token verb) {
        return objects.accusatives(verb).stream().filter(object -> sentence.children(object, "det").stream().noneMatch(det -> det.form().matches("(?i)(d|ein|kein|sein|ihr)?e[nm]|ihn|ihm"))).toList();
    }

    /** "die von den USA angeführte Koalition": a past participle before a noun. */
    private boolean isPassiveAttribute(Token head) {
        return (head.is("amod") || head.is("acl")) && VerbGroup.of(sentence, head).finite().isEmpty() && (head.stts().equals("ADJA") || head.stts().equals("VVPP")) && !head.form().contains("end");
    }
}
