package org.depesche.happenings;

import java.util.Locale;
import org.depesche.actors.Actor;
import org.depesche.actors.ActorKind;
import org.depesche.actors.Sector;

/**
 * An actor as reports are compared by it.
 *
 * @param id the codebook's id; empty where none is known
 * @param name a person's surname or a body's name, in lower case; empty for a bare country
 */
record Party(String id, Sector sector, ActorKind kind, String name) {

    /** How far two parties are one. */
    enum Likeness {
        /** The same: "Lawrow" and "Sergej Lawrow". */
        SAME,
        /** One may speak for the other: "Moskau" and "Lawrow", "der Kreml" and "Russland". */
        ALIKE,
        /** Two: "Lawrow" and "Putin", "Russland" and "Norwegen". */
        OTHER
    }

    static Party of(Actor actor) {
        String name = ReportLine.plain(actor.name()).strip().toLowerCase(Locale.ROOT);
        boolean person = actor.kind() == ActorKind.PERSON;
        return new Party(actor.id(), actor.sector(), actor.kind(), person ? name.substring(name.lastIndexOf(' ') + 1) : name);
    }

    /** What two parties that are not OTHER have in common; empty where nothing is known that could be. */
    String key() {
        return id.isEmpty() ? name : id;
    }

    Likeness to(Party other) {
        if (key().isEmpty() || !key().equals(other.key()) || !goesWith(other)) {
            return Likeness.OTHER;
        }
        if (name.equals(other.name)) {
            return Likeness.SAME;
        }
        boolean vague = name.isEmpty() || other.name.isEmpty() || isPerson() != other.isPerson() || !isPerson() && isState() && other.isState();
        return vague ? Likeness.ALIKE : Likeness.OTHER;
    }

    /** Parties of one country on different sides are two: "Russland" and "die russische Opposition". */
    private boolean goesWith(Party other) {
        return sector == other.sector || sector == Sector.UNK || other.sector == Sector.UNK || isState() && other.isState();
    }

    private boolean isPerson() {
        return kind == ActorKind.PERSON;
    }

    /** The state or what acts for it. */
    private boolean isState() {
        return switch (sector) {
            case GOV, MIL, COP, SPY -> true;
            case LEG, JUD, PTY, OPP, REB, CVL, JRN, BUS, NGO, IGO, EDU, REL, ETH, REF, CRM, LAB, UNK -> false;
        };
    }
}
