package org.depesche.events;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.depesche.language.Morphology.Mood;
import org.depesche.language.Sentence;
import org.depesche.language.Token;
import org.depesche.language.VerbGroup;

/**
 * Stances that only a modal verb shows: who wants to do a thing is for it ("Wien will die Grenze schließen"), who will not is against it, and what a speaker says must be done, he wants
 * ("Athen müsse die Löhne senken, so der Minister aus Finnland").
 */
final class Intentions {
    private final Sentence sentence;
    private final Slots slots;
    private final Roles roles;
    private final EventWords words;

    Intentions(Sentence sentence, Slots slots, Roles roles, EventWords words) {
        this.sentence = sentence;
        this.slots = slots;
        this.roles = roles;
        this.words = words;
    }

    Optional<Attitude> of(Token verb) {
        if (!verb.stts().startsWith("VV") || verb.is("aux")) {
            return Optional.empty();
        }
        VerbGroup group = VerbGroup.of(sentence, verb);
        Roles.Filled speaker = speaker(verb);
        return switch (Outlook.of(group, words, !speaker.isEmpty(), List.of())) {
            case INTENDED -> own(group, speaker, Position.Stance.SUPPORT);
            case REFUSED -> own(group, speaker, Position.Stance.OPPOSE);
            case DEMANDED, SCHEDULED -> speaker.isEmpty() || isHearsay(group) ? Optional.empty() : Optional.of(wanted(group, speaker));
            case DONE, NEGATED, HYPOTHETICAL -> Optional.empty();
        };
    }

    /** One's own will; a bare future is one only in the words of him who will do it: "Wir werden uns nicht beteiligen". */
    private Optional<Attitude> own(VerbGroup group, Roles.Filled speaker, Position.Stance stance) {
        Roles.Filled subject = roles.of(sentence, slots.fill(group.head(), Predicate.Kind.VERB, "subj"));
        Roles.Filled holder = subject.isEmpty() && group.modal().isEmpty() && isMan(group) ? speaker : subject;
        boolean told = group.modal().isPresent() || roles.ids(holder).stream().anyMatch(roles.ids(speaker)::contains);
        return holder.isEmpty() || !told ? Optional.empty() : Optional.of(attitude(group, holder, stance));
    }

    private boolean isMan(VerbGroup group) {
        return sentence.children(group.head(), "nsubj").stream().anyMatch(subject -> subject.form().equalsIgnoreCase("man"));
    }

    /** "sollen warten" is what others say; "sollten warten" is what one wants. */
    private static boolean isHearsay(VerbGroup group) {
        return group.modal().filter("sollen"::equals).isPresent() && group.mood().filter(Mood::isKonjunktiv).isEmpty();
    }

    private Attitude wanted(VerbGroup group, Roles.Filled speaker) {
        return attitude(group, speaker, group.negation().isPresent() ? Position.Stance.OPPOSE : Position.Stance.SUPPORT);
    }

    private Attitude attitude(VerbGroup group, Roles.Filled holder, Position.Stance stance) {
        return Attitude.of(sentence, group.head(), stance, holder, Endings.isEnding(group.head(), words) ? group.head() : thing(group.head()));
    }

    /** What is to be done something with, else the doing itself. */
    private Token thing(Token verb) {
        List<Token> objects = slots.fill(verb, Predicate.Kind.VERB, "obj").stream().filter(word -> word.stts().startsWith("N")).toList();
        return objects.isEmpty() ? verb : objects.getFirst();
    }

    private Roles.Filled speaker(Token word) {
        return roles.speaker(word.span()).map(key -> new Roles.Filled(Map.of(key, roles.speakerSpan(word.span())))).orElse(Roles.Filled.NOBODY);
    }
}
