package org.depesche.events;

import java.util.Optional;

/** Codes a word that names a stance, with the act that it is about: "lehnt ab, die Koalition zu unterstützen". */
final class StanceCoder {
    private final Scene scene;
    private final Parties parties;

    StanceCoder(Scene scene) {
        this.scene = scene;
        this.parties = new Parties(scene);
    }

    Optional<Finding> code(Frame frame) {
        Predicate predicate = frame.predicate();
        String stance = predicate.stance();
        if (stance == null) {
            return Optional.empty();
        }
        Content content = Content.of(scene, frame);
        Codebook codebook = scene.codebook();
        Codebook.Act act = codebook.act(predicate.act() != null ? predicate.act() : content.act(scene).orElse(null)).orElse(null);
        content.take(scene);
        Optional<String> backing = backing(stance, frame.outlook());
        Codebook.Code code = backing.map(will -> codebook.compose(will, codebook.act("support").orElse(null))).orElseGet(() -> codebook.compose(stance, act)).orElse(null);
        if (code == null) {
            return Optional.empty();
        }
        Roles.Filled actors = parties.actors(frame);
        if (actors.isEmpty() && predicate.kind() == Predicate.Kind.ADJECTIVE) {
            actors = parties.speaker(frame.head());
        }
        Roles.Filled recipients = parties.recipients(frame, content, actors);
        Status status = code.status() != null ? code.status() : backing.isPresent() ? Status.ACTUAL : status(frame.outlook());
        return Optional.of(new Drafts(scene).finding(frame, code, status, actors, recipients, act, codebook.family(stance), content.first()));
    }

    /** Backing that is only meant, refused or wanted is a promise, a refusal or a demand of support: "werde keine Koalition unterstützen". */
    private Optional<String> backing(String stance, Outlook outlook) {
        if (!scene.codebook().family(stance).equals("praise")) {
            return Optional.empty();
        }
        return switch (outlook) {
            case INTENDED -> Optional.of("promise");
            case REFUSED -> Optional.of("refuse");
            case DEMANDED -> Optional.of("demand");
            case DONE, NEGATED, SCHEDULED, HYPOTHETICAL -> Optional.empty();
        };
    }

    private static Status status(Outlook outlook) {
        return switch (outlook) {
            case DONE, DEMANDED -> Status.ACTUAL;
            case NEGATED, REFUSED -> Status.NEGATED;
            case INTENDED, SCHEDULED -> Status.PLANNED;
            case HYPOTHETICAL -> Status.HYPOTHETICAL;
        };
    }
}
