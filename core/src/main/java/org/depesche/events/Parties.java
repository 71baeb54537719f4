package org.depesche.events;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.depesche.language.Token;

/** Who acts and to whom, as the words in the slots of a predicate say. */
final class Parties {
    private static final List<String> ABOUT = List.of("mit", "gegen", "für", "an", "von", "aus", "in");
    private static final Set<String> MEETING = Set.of("meet", "cooperate");

    private final Scene scene;

    Parties(Scene scene) {
        this.scene = scene;
    }

    Roles.Filled actors(Frame frame) {
        Predicate predicate = frame.predicate();
        Roles.Filled actors = fill(frame.head(), predicate.kind(), predicate.actor());
        if (actors.isEmpty() && predicate.actor().contains("content")) {
            actors = of(Content.of(scene, frame));
        }
        Roles.Filled partners = fill(frame.head(), predicate.kind(), predicate.partner());
        if (actors.isEmpty() && frame.isNoun() && isMeeting(predicate) && (!partners.isEmpty() || frame.head().is("obj"))) {
            actors = governing(frame.head());
        }
        return actors.and(partners);
    }

    private boolean isMeeting(Predicate predicate) {
        return scene.codebook().act(predicate.act()).map(Codebook.Act::group).filter(MEETING::contains).isPresent();
    }

    /** The subject of the verb that a noun is the object or an adverbial of: "Kerry erklärte nach einem Treffen mit Lawrow …". */
    private Roles.Filled governing(Token noun) {
        if (noun.head() < 0 || !(noun.is("obj") || noun.is("obl"))) {
            return Roles.Filled.NOBODY;
        }
        return scene.roles().of(scene.sentence(), scene.slots().fill(scene.sentence().tokens().get(noun.head()), Predicate.Kind.VERB, "subj"));
    }

    /** Those it is done to, other than those who do it. */
    Roles.Filled recipients(Frame frame, Content content, Roles.Filled actors) {
        for (String slot : frame.predicate().recipient()) {
            Roles.Filled found = slot.equals("content") ? of(content) : fill(frame.head(), frame.predicate().kind(), List.of(slot));
            found = found.without(actors);
            if (!found.isEmpty()) {
                return found;
            }
        }
        return actors.isEmpty() || frame.predicate().recipient().isEmpty() ? Roles.Filled.NOBODY : beside(frame.head(), actors);
    }

    /** Another party named in the clause: "drohte mit dem Abbruch der Beziehungen zu Kuba". */
    private Roles.Filled beside(Token head, Roles.Filled actors) {
        List<String> ids = scene.roles().ids(actors);
        return scene.sentence().children(head).stream().filter(this::isToward).flatMap(child -> scene.sentence().subtree(child).stream()).filter(scene.roles()::isActor)
                .map(word -> scene.roles().of(scene.sentence(), List.of(word))).filter(found -> scene.roles().ids(found).stream().noneMatch(ids::contains)).findFirst().orElse(Roles.Filled.NOBODY);
    }

    /** Objects, and phrases with a preposition that tells a direction. */
    private boolean isToward(Token child) {
        return child.is("obj") || child.is("iobj") || child.relation().equals("obl:arg")
                || (child.is("obl") || child.is("nmod")) && scene.sentence().children(child, "case").stream().anyMatch(p -> scene.codebook().words().isForm("toward", p));
    }

    /** Those who act, or are acted on, in what the stance is about. */
    private Roles.Filled of(Content content) {
        Roles.Filled both = inAct(content);
        if (!both.isEmpty()) {
            return both;
        }
        Roles.Filled named = scene.roles().of(scene.sentence(), content.words());
        Roles.Filled beside = named.isEmpty() ? besideNouns(content.words()) : named;
        return beside.isEmpty() ? anywhere(content.words()) : beside;
    }

    /** Whoever is named in the content: "verurteilten die Einschränkung der Presse durch Kenias Präsidenten". */
    private Roles.Filled anywhere(List<Token> content) {
        return content.stream().flatMap(word -> scene.sentence().subtree(word).stream()).filter(word -> word.stts().startsWith("N")).map(word -> scene.roles().of(scene.sentence(), List.of(word)))
                .filter(found -> !found.isEmpty()).findFirst().orElse(Roles.Filled.NOBODY);
    }

    private Roles.Filled inAct(Content content) {
        Token inner = content.inner();
        if (inner == null) {
            return Roles.Filled.NOBODY;
        }
        Predicate predicate = scene.matches().of(inner).orElseThrow();
        Roles.Filled acting = fill(inner, predicate.kind(), predicate.actor());
        Roles.Filled touched = fill(inner, predicate.kind(), predicate.recipient());
        Roles.Filled beside = fill(inner, predicate.kind(), predicate.partner());
        return acting.isEmpty() ? touched.isEmpty() ? beside : touched : acting.and(beside);
    }

    /** "eine Koalition mit den USA": whom the noun itself is about. */
    private Roles.Filled besideNouns(List<Token> content) {
        for (Token noun : content) {
            for (String preposition : ABOUT) {
                Roles.Filled found = noun.stts().startsWith("N") ? fill(noun, Predicate.Kind.NOUN, List.of("P:" + preposition)) : Roles.Filled.NOBODY;
                if (!found.isEmpty()) {
                    return found;
                }
            }
        }
        return Roles.Filled.NOBODY;
    }

    /** Those in the first of the slots that names anybody. */
    Roles.Filled fill(Token head, Predicate.Kind kind, List<String> slots) {
        for (String slot : slots) {
            Roles.Filled found = scene.roles().of(scene.sentence(), scene.slots().fill(head, kind, slot));
            if (!found.isEmpty()) {
                return found;
            }
        }
        return Roles.Filled.NOBODY;
    }

    /** Who speaks the words. */
    Roles.Filled speaker(Token head) {
        Roles roles = scene.roles();
        return roles.speaker(head.span()).map(key -> new Roles.Filled(Map.of(key, roles.speakerSpan(head.span())))).orElse(Roles.Filled.NOBODY);
    }
}
