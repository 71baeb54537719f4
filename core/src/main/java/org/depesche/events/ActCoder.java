package org.depesche.events;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Codes a word that names an act: done, it codes as itself; meant, refused or wanted, as the stance that its clause takes ("will helfen" is a promise). */
final class ActCoder {
    private static final Set<String> COOPERATIVE = Set.of("help", "cooperate", "meet", "support", "concede", "yield", "change");

    private final Scene scene;
    private final Parties parties;

    ActCoder(Scene scene) {
        this.scene = scene;
        this.parties = new Parties(scene);
    }

    Optional<Finding> code(Frame frame) {
        Codebook.Act act = scene.codebook().act(frame.predicate().act()).orElse(null);
        Coded coded = act == null ? null : coded(act, frame.outlook());
        if (act == null || coded == null) {
            return Optional.empty();
        }
        Roles.Filled actors = parties.actors(frame);
        if (frame.isNoun() && act.group().equals("violence") && actors.actors().size() == 1 && parties.fill(frame.head(), frame.predicate().kind(), frame.predicate().actor()).isEmpty()) {
            return Optional.empty(); // "im Kampf gegen den IS": who fights is not told
        }
        Roles.Filled recipients = parties.recipients(frame, Content.NONE, actors);
        if (actors.isEmpty() && coded.spoken()) {
            actors = parties.speaker(frame.head());
        }
        String stance = coded.spoken() ? frame.outlook().name().toLowerCase(Locale.ROOT) : "";
        return Optional.of(new Drafts(scene).finding(frame, coded.code(), coded.status(), actors, recipients.without(actors), act, stance, null));
    }

    /** What an act codes to under an outlook, and whether that makes it a speech act. */
    private record Coded(Codebook.Code code, Status status, boolean spoken) {}

    private @Nullable Coded coded(Codebook.Act act, Outlook outlook) {
        boolean cooperative = COOPERATIVE.contains(act.group());
        return switch (outlook) {
            case DONE -> new Coded(act.code(), Status.ACTUAL, false);
            case NEGATED -> new Coded(act.code(), Status.NEGATED, false);
            case HYPOTHETICAL -> new Coded(act.code(), Status.HYPOTHETICAL, false);
            case SCHEDULED -> cooperative ? composed("promise", act, Status.ACTUAL, false) : new Coded(act.code(), Status.PLANNED, false);
            case INTENDED -> composed(cooperative ? "promise" : "plan", act, cooperative ? Status.ACTUAL : Status.PLANNED, true);
            case REFUSED -> cooperative ? composed("refuse", act, Status.ACTUAL, true) : new Coded(act.code(), Status.NEGATED, false);
            case DEMANDED -> composed("demand", act, Status.ACTUAL, true);
        };
    }

    private @Nullable Coded composed(String stance, Codebook.Act act, Status fallback, boolean spoken) {
        return scene.codebook().compose(stance, act).map(code -> new Coded(code, code.status() == null ? fallback : code.status(), spoken)).orElse(null);
    }
}
