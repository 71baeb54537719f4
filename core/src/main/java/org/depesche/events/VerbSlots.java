package org.depesche.events;

import java.util.List;
import org.depesche.language.Morphology.Gender;
import org.depesche.language.Sentence;
import org.depesche.language.Token;
import org.depesche.language.VerbGroup;

/** The slots of a verb, active or passive. */
final class VerbSlots {
    private final Sentence sentence;
    private final Roles roles;
    private final PrepositionSlots prepositions;
    private final ObjectSlots objects;
    private final SubjectSlots subjects;

    VerbSlots(Sentence sentence, EventWords words, Roles roles, PrepositionSlots prepositions) {
        this.sentence = sentence;
        this.roles = roles;
        this.prepositions = prepositions;
        this.objects = new ObjectSlots(sentence);
        this.subjects = new SubjectSlots(sentence, words, objects);
    }

    List<Token> fill(Token verb, String slot) {
        boolean passive = VerbGroup.of(sentence, verb).isPassive() || isPassiveAttribute(verb);
        return switch (slot) {
            case "subj" -> passive ? prepositions.agent(verb) : isInverted(verb) ? possibleSubjects(verb) : subjects.of(verb);
            case "obj" -> passive ? subjects.patient(verb) : isInverted(verb) ? subjects.of(verb) : objects.accusatives(verb);
            case "dat" -> objects.datives(verb);
            case "gen" -> objects.genitives(verb);
            case "inf" -> objects.infinitives(verb);
            case "dass" -> objects.clauses(verb);
            case "durch" -> prepositions.agent(verb);
            default -> List.of();
        };
    }

    /**
     * Whether subject and object changed places unseen: German puts either first, and names show no case. Who acts is somebody, what he acts on may be a thing ("Das Ultimatum lehnte Serbien ab").
     */
    private boolean isInverted(Token verb) {
        List<Token> told = subjects.of(verb);
        if (told.isEmpty() || told.stream().anyMatch(subject -> roles.isActor(subject) || subject.stts().startsWith("P"))) {
            return false;
        }
        List<Token> possible = possibleSubjects(verb);
        return !possible.isEmpty() && (told.stream().allMatch(VerbSlots::isThing) || possible.stream().anyMatch(object -> object.stts().equals("NE")));
    }

    private static boolean isThing(Token noun) {
        return noun.morphology().gender() == Gender.NEUT || noun.lemma().matches(".*(ung|ion|tät|heit|keit|schaft|nis|mus|tum|plan|trag|schlag)");
    }

    /** Objects that name somebody and may as well be the subject. */
    private List<Token> possibleSubjects(Token verb) {
        return objects.accusatives(verb).stream().filter(roles::isActor).filter(object -> sentence.children(object, "det").stream().noneMatch(VerbSlots::isObjectForm)).toList();
    }

    private static boolean isObjectForm(Token determiner) {
        return determiner.form().matches("(?i)(d|ein|kein|sein|ihr)?e[nm]");
    }

    /** "die von den USA angeführte Koalition": a past participle before a noun. */
    private boolean isPassiveAttribute(Token head) {
        return (head.is("amod") || head.is("acl")) && VerbGroup.of(sentence, head).finite().isEmpty() && (head.stts().equals("ADJA") || head.stts().equals("VVPP")) && !head.form().contains("end");
    }
}
