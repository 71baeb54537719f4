package org.depesche.events;

import java.util.ArrayList;
import java.util.List;
import org.depesche.language.Sentence;
import org.depesche.language.Token;
import org.depesche.language.VerbGroup;

/** The subject of a verb, told or understood: control ("weigerte sich, zu helfen"), joined verbs, relative clauses and participles. */
final class SubjectSlots {
    private static final int DEPTH = 5;

    private final Sentence sentence;
    private final EventWords words;
    private final ObjectSlots objects;

    SubjectSlots(Sentence sentence, EventWords words, ObjectSlots objects) {
        this.sentence = sentence;
        this.words = words;
        this.objects = objects;
    }

    List<Token> of(Token verb) {
        return subject(verb, 0);
    }

    /** What a passive verb is done to. */
    List<Token> patient(Token verb) {
        List<Token> subject = sentence.children(verb, "nsubj").stream().map(objects::antecedent).toList();
        if (!subject.isEmpty()) {
            return subject;
        }
        if (verb.head() >= 0 && (verb.is("amod") || verb.is("acl"))) {
            return List.of(sentence.tokens().get(verb.head()));
        }
        return verb.head() >= 0 && verb.is("conj") ? patient(sentence.tokens().get(verb.head())) : List.of();
    }

    private List<Token> subject(Token verb, int depth) {
        List<Token> own = sentence.children(verb, "nsubj");
        if (!own.isEmpty()) {
            return own.stream().map(objects::antecedent).toList();
        }
        if (verb.head() < 0 || depth > DEPTH) {
            return List.of();
        }
        Token above = sentence.tokens().get(verb.head());
        if (verb.is("xcomp") || (verb.is("advcl") || verb.is("ccomp")) && ObjectSlots.isInfinitive(verb)) {
            return controller(above, depth);
        }
        if (verb.is("conj")) {
            return subject(above, depth + 1);
        }
        return (verb.is("acl") || verb.is("amod")) && !ObjectSlots.isInfinitive(verb) ? List.of(above) : List.of();
    }

    /** Who is to do what the infinitive says: the object of "auffordern", the subject of "sich weigern". */
    private List<Token> controller(Token matrix, int depth) {
        boolean passive = VerbGroup.of(sentence, matrix).isPassive();
        if (words.isLemma("object-control", matrix)) {
            List<Token> controlling = new ArrayList<>(passive ? patient(matrix) : objects.accusatives(matrix));
            controlling.addAll(objects.datives(matrix));
            if (!controlling.isEmpty()) {
                return controlling;
            }
        }
        return passive ? patient(matrix) : subject(matrix, depth + 1);
    }
}
