package org.depesche.events;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.depesche.actors.Actor;
import org.depesche.actors.ActorKind;
import org.depesche.actors.Cast;
import org.depesche.actors.Sector;
import org.depesche.text.Span;

/**
 * Politics at home: who criticises, demands or demonstrates inside a country without a word on whom, does it toward that country's government ("Die Opposition in Georgien fordert
 * Neuwahlen"), and who is arrested or charged there without a word by whom, by its authorities. Such a role comes from the context, so the event says so in its rule and is less sure.
 */
final class Home {
    private static final Set<Sector> DOMESTIC = EnumSet.of(Sector.OPP, Sector.PTY, Sector.LEG, Sector.LAB, Sector.JUD, Sector.COP, Sector.CVL, Sector.REL, Sector.CRM, Sector.EDU);
    private static final Set<EventType> TOWARD = EnumSet.of(EventType.ACCUSE, EventType.REQUEST, EventType.REJECT, EventType.PROTEST, EventType.SUPPORT, EventType.CONCEDE, EventType.THREATEN,
            EventType.COERCE, EventType.SANCTION);
    private static final Set<EventType> BY_AUTHORITIES = EnumSet.of(EventType.COERCE, EventType.SANCTION);
    private static final Set<Sector> RULING = EnumSet.of(Sector.GOV, Sector.MIL, Sector.UNK);
    private static final double CONFIDENCE = 0.5;
    private static final double ONE_COUNTRY = 0.8;

    private final Map<String, Actor> byKey;
    private final List<Cast.Appearance> appearances;
    private final Optional<String> onlyCountry;

    Home(Cast cast) {
        this.byKey = cast.byKey();
        this.appearances = cast.appearances();
        this.onlyCountry = onlyCountry(appearances);
    }

    /** The country that the article is about, if nearly all that are named in it belong to one. */
    private static Optional<String> onlyCountry(List<Cast.Appearance> appearances) {
        Map<String, Long> counts = appearances.stream().map(a -> a.actor().id()).filter(id -> !id.isEmpty()).collect(Collectors.groupingBy(id -> id, TreeMap::new, Collectors.counting()));
        long all = counts.values().stream().mapToLong(Long::longValue).sum();
        return counts.entrySet().stream().filter(entry -> isCountry(entry.getKey()) && entry.getValue() >= ONE_COUNTRY * all).map(Map.Entry::getKey).findFirst();
    }

    /** The finding with the side that only the context names; as it is where the context does not tell. */
    Finding completed(Finding finding) {
        if (finding.recipients().isEmpty() && TOWARD.contains(finding.code().type()) && isAtHome(finding.actors())) {
            return other(finding, finding.actors()).map(side -> finding.with(finding.actors(), side, "home", CONFIDENCE)).orElse(finding);
        }
        if (finding.actors().isEmpty() && BY_AUTHORITIES.contains(finding.code().type()) && isAtHome(finding.recipients())) {
            return other(finding, finding.recipients()).map(side -> finding.with(side, finding.recipients(), "home", CONFIDENCE)).orElse(finding);
        }
        return finding;
    }

    private boolean isAtHome(Roles.Filled side) {
        return !side.isEmpty() && side.actors().keySet().stream().map(byKey::get).allMatch(this::isAtHome);
    }

    private boolean isAtHome(Actor actor) {
        boolean here = onlyCountry.filter(actor.id()::equals).isPresent();
        return isCountry(actor.id()) && (DOMESTIC.contains(actor.sector()) || here && RULING.contains(actor.sector()));
    }

    private static boolean isCountry(String id) {
        return id.length() == 3;
    }

    /** The state of the side's country, or its government: the one named nearest to the act. */
    private Optional<Roles.Filled> other(Finding finding, Roles.Filled side) {
        Actor known = byKey.get(side.actors().keySet().iterator().next());
        Predicate<Actor> wanted = actor -> actor.id().equals(known.id()) && !actor.key().equals(known.key()) && (actor.kind() == ActorKind.STATE || actor.sector() == Sector.GOV);
        int at = finding.head().span().start();
        Comparator<Cast.Appearance> nearest = Comparator.comparingInt(appearance -> Math.abs(appearance.span().start() - at));
        return appearances.stream().filter(appearance -> wanted.test(appearance.actor())).min(nearest).map(Home::filled);
    }

    private static Roles.Filled filled(Cast.Appearance appearance) {
        Span span = appearance.span();
        return new Roles.Filled(Map.of(appearance.actor().key(), span));
    }
}
