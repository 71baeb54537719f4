package org.depesche.events;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.depesche.actors.Actor;
import org.depesche.actors.ActorKind;
import org.depesche.actors.Cast;
import org.depesche.actors.Sector;

/**
 * Politics at home: who criticises, demands or demonstrates inside a country without a word on whom, does it toward that country's government ("Die Opposition in Georgien fordert
 * Neuwahlen"), and who is arrested or charged there without a word by whom, by its authorities. Such a role comes from the context, so the event says so in its rule and is less sure.
 */
final class Home {
    private static final Set<Sector> DOMESTIC = EnumSet.of(Sector.OPP, Sector.PTY, Sector.LEG, Sector.LAB, Sector.JUD, Sector.COP, Sector.CVL, Sector.REL, Sector.CRM, Sector.EDU, Sector.NGO, Sector.BUS, Sector.JRN, Sector.ETH, Sector.REF);
    private static final Set<Sector> RULING = EnumSet.of(Sector.GOV, Sector.MIL, Sector.UNK);
    private static final Set<EventType> TOWARD = EnumSet.of(EventType.ACCUSE, EventType.REQUEST, EventType.REJECT, EventType.PROTEST, EventType.SUPPORT, EventType.CONCEDE, EventType.THREATEN,
            EventType.COERCE, EventType.SANCTION, EventType.ASSAULT);
    private static final Set<EventType> BY_AUTHORITIES = EnumSet.of(EventType.COERCE, EventType.SANCTION, EventType.ACCUSE, EventType.REQUEST, EventType.RETREAT, EventType.REJECT);
    private static final Set<Sector> AUTHORITY = EnumSet.of(Sector.GOV, Sector.COP, Sector.JUD, Sector.MIL);
    private static final Set<EventType> TOLD_ALONE = EnumSet.of(EventType.ACCUSE, EventType.REQUEST, EventType.COERCE, EventType.SANCTION, EventType.PROTEST, EventType.ASSAULT, EventType.RETREAT, EventType.REJECT);
    private static final double CONFIDENCE = 0.5;

    private final Map<String, Actor> byKey;
    private final List<Cast.Appearance> appearances;
    private final Setting setting;

    Home(Cast cast) {
        this.byKey = cast.byKey();
        this.appearances = cast.appearances();
        this.setting = new Setting(cast);
    }

    /** The finding with the side that only the context names; as it is where the context does not tell. */
    Finding completed(Finding finding) {
        EventType type = finding.code().type();
        if (finding.actors().isEmpty() && finding.recipients().isEmpty()) {
            return alone(finding);
        }
        if (finding.recipients().isEmpty() && TOWARD.contains(type)) {
            return isAtHome(finding.actors()) ? other(finding, finding.actors()).map(side -> finding.with(finding.actors(), side, "home", CONFIDENCE)).orElse(finding) : abroad(finding);
        }
        if (finding.actors().isEmpty() && BY_AUTHORITIES.contains(type) && !finding.head().stts().startsWith("N")) {
            return authorities(finding).map(side -> finding.with(side, finding.recipients(), "home", CONFIDENCE)).orElse(finding);
        }
        return finding;
    }

    /** "Die Uno kritisierte den Schritt", in an article on Kenya: toward Kenya. */
    private Finding abroad(Finding finding) {
        return setting.main().filter(id -> finding.actors().actors().keySet().stream().noneMatch(key -> byKey.get(key).id().equals(id))).flatMap(id -> ruling(finding, id))
                .map(side -> finding.with(finding.actors(), filled(side), "abroad", CONFIDENCE)).orElse(finding);
    }

    /** "In Washington wurde ein Marokkaner festgenommen": by the authorities of the country where it is told. */
    private Optional<Roles.Filled> authorities(Finding finding) {
        String known = byKey.get(finding.recipients().actors().keySet().iterator().next()).id();
        Optional<String> there = setting.other(finding.sentence(), known).or(() -> Optional.of(known).filter(Setting::isCountry));
        return there.flatMap(id -> ruling(finding, id)).map(Home::filled);
    }

    private Optional<Cast.Appearance> ruling(Finding finding, String id) {
        return nearest(finding, actor -> actor.id().equals(id) && (actor.kind() == ActorKind.STATE || AUTHORITY.contains(actor.sector()))).or(() -> authority(finding, id));
    }

    /** Nobody is named: "Drei Demonstranten wurden festgenommen". */
    private Finding alone(Finding finding) {
        boolean verb = !finding.head().stts().startsWith("N");
        if (!TOLD_ALONE.contains(finding.code().type()) || !verb && finding.code().type() != EventType.PROTEST) {
            return finding;
        }
        return setting.of(finding.sentence()).flatMap(id -> authority(finding, id)).map(side -> {
            Roles.Filled both = filled(side);
            return finding.code().type() == EventType.ASSAULT ? finding.with(Roles.Filled.NOBODY, both, "setting", 0.3) : finding.with(both, both, "setting", 0.3);
        }).orElse(finding);
    }

    private Optional<Cast.Appearance> authority(Finding finding, String id) {
        return nearest(finding, actor -> actor.id().equals(id));
    }

    private boolean isAtHome(Roles.Filled side) {
        return !side.isEmpty() && side.actors().keySet().stream().map(byKey::get).allMatch(this::isAtHome);
    }

    private boolean isAtHome(Actor actor) {
        boolean here = setting.only().filter(actor.id()::equals).isPresent();
        return Setting.isCountry(actor.id()) && (DOMESTIC.contains(actor.sector()) || here && RULING.contains(actor.sector()));
    }

    /** The state of the side's country, or its government: the one named nearest to the act. */
    private Optional<Roles.Filled> other(Finding finding, Roles.Filled side) {
        Actor known = byKey.get(side.actors().keySet().iterator().next());
        return nearest(finding, actor -> actor.id().equals(known.id()) && !actor.key().equals(known.key()) && (actor.kind() == ActorKind.STATE || actor.sector() == Sector.GOV)).map(Home::filled);
    }

    /** The mention nearest to the act, in its sentence or before it: what is named only later, the sentence cannot refer to. */
    private Optional<Cast.Appearance> nearest(Finding finding, Predicate<Actor> wanted) {
        int at = finding.head().span().start();
        int end = finding.sentence().span().end();
        return appearances.stream().filter(appearance -> appearance.span().end() <= end && wanted.test(appearance.actor())).min(Comparator.comparingInt(appearance -> Math.abs(appearance.span().start() - at)));
    }

    private static Roles.Filled filled(Cast.Appearance appearance) {
        return new Roles.Filled(Map.of(appearance.actor().key(), appearance.span()));
    }
}
