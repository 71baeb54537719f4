package org.depesche.happenings;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.depesche.events.Status;
import org.depesche.happenings.Party.Likeness;

/**
 * Whether two reports tell the same: type, parties, place and date must not contradict each other, and the less these say, the more words the sentences must
 * share. The numbers are {@link Thresholds}. Immutable and thread-safe.
 */
final class Comparison {
    private static final Set<Status> DONE = Set.of(Status.ACTUAL, Status.HISTORICAL);

    private final Thresholds limits;

    Comparison(Thresholds limits) {
        this.limits = limits;
    }

    /**
     * Whether two reports tell the same.
     *
     * @param copies whether the articles print one copy
     */
    boolean same(Report a, Report b, boolean copies) {
        if (a.article().equals(b.article()) || contradict(a, b, copies)) {
            return false;
        }
        return copies ? isSameDeed(a, b) && overlap(a, b, true) >= limits.wordsCopies()
                : isDated(a, b) && (overlap(a, b, false) >= needed(a, b) || isOnce(a, b));
    }

    /**
     * Whether both tell a deed that the same two seldom do twice in a day, and no number speaks against it: "Chile wies zwei Diplomaten Perus aus" and "Chile
     * verwies zwei Mitarbeiter der peruanischen Botschaft des Landes" share no noun but their parties.
     */
    private boolean isOnce(Report a, Report b) {
        boolean deed = limits.once().contains(a.type().name()) && isSameDeed(a, b) && DONE.contains(a.status());
        return deed && !isOneSided(a) && !isOneSided(b) && !a.when().isVague() && !b.when().isVague() && !isAlikeOnly(a, b) && !isOtherCount(a, b);
    }

    /** Whether the codes are the same, or the two sides of one deed: who visits and who is host. */
    private boolean isSameDeed(Report a, Report b) {
        return a.code().equals(b.code()) || limits.sides().contains(a.code()) && limits.sides().contains(b.code());
    }

    private static boolean isOtherCount(Report a, Report b) {
        return !a.counts().isEmpty() && !b.counts().isEmpty() && a.counts().stream().noneMatch(b.counts()::contains);
    }

    private double overlap(Report a, Report b, boolean copies) {
        if (a.words().isEmpty() && b.words().isEmpty()) {
            return copies ? 1 : isSameDeed(a, b) ? limits.wordsNone() : 0;
        }
        return copies ? Overlap.of(a.words(), b.words()) : Overlap.of(a, b);
    }

    /** Whether one of them rules the other out: "A droht B" and "B droht A", "lehnte ab" and "lehnte nicht ab", Paris and Rom, Montag and Freitag. */
    boolean contradict(Report a, Report b, boolean copies) {
        return a.type() != b.type() || !isStatusAlike(a, b) || isOtherParties(a, b) || isElsewhere(a, b) || isOtherTime(a, b, copies);
    }

    private static boolean isStatusAlike(Report a, Report b) {
        return a.status() == b.status() || DONE.contains(a.status()) && DONE.contains(b.status());
    }

    private boolean isOtherParties(Report a, Report b) {
        if (isReciprocal(a) && isReciprocal(b)) {
            return shared(parties(a), parties(b)) < limits.actorsShared();
        }
        boolean known = !a.recipients().isEmpty() && !b.recipients().isEmpty();
        return shared(a.actors(), b.actors()) < limits.actorsShared() || known && shared(a.recipients(), b.recipients()) < limits.recipientsShared();
    }

    /** Whether who does it and who it is done to may change places: "Dahl traf Berg" is "Berg traf Dahl". */
    private boolean isReciprocal(Report report) {
        return limits.reciprocal().stream().anyMatch(report.code()::startsWith);
    }

    /** What reports of the same share at least one of: the type and a party that acts. None where nobody is known who does. */
    List<String> grips(Report report) {
        List<Party> acting = isReciprocal(report) ? parties(report) : report.actors();
        return acting.stream().map(Party::key).filter(key -> !key.isEmpty()).distinct().map(key -> report.type().name() + " " + key).sorted().toList();
    }

    private static List<Party> parties(Report report) {
        return Stream.concat(report.actors().stream(), report.recipients().stream()).toList();
    }

    private boolean isOneSided(Report report) {
        return report.recipients().isEmpty() && (!isReciprocal(report) || report.actors().size() < 2);
    }

    /** The share of the longer list that is in both; nothing where each names somebody whom the other does not. */
    private static double shared(List<Party> a, List<Party> b) {
        List<Party> fewer = a.size() <= b.size() ? a : b;
        List<Party> more = a.size() <= b.size() ? b : a;
        boolean within = isWithin(fewer, more) && (fewer.size() < more.size() || isWithin(more, fewer));
        return within && !fewer.isEmpty() ? (double) fewer.size() / more.size() : 0;
    }

    private static boolean isWithin(List<Party> some, List<Party> all) {
        return some.stream().allMatch(one -> all.stream().anyMatch(other -> one.to(other) != Likeness.OTHER));
    }

    private boolean isElsewhere(Report a, Report b) {
        return a.site() != null && b.site() != null && a.site().isElsewhere(b.site(), limits.placeKilometres());
    }

    private boolean isOtherTime(Report a, Report b, boolean copies) {
        if (!isDated(a, b)) {
            return false;
        }
        double near = copies ? limits.daysCopies() : a.when().told() && b.when().told() ? limits.daysTold() : limits.daysPublished();
        return a.when().gap(b.when()) > near;
    }

    private static boolean isDated(Report a, Report b) {
        return a.day() != null && b.day() != null;
    }

    /** The share of words that two reports need in common: the most that anything about them asks for. */
    private double needed(Report a, Report b) {
        double needed = isSameDeed(a, b) ? limits.wordsSameCode() : limits.wordsOtherCode();
        if (isOneSided(a) && isOneSided(b)) {
            needed = Math.max(needed, limits.wordsNoRecipient());
        } else if (isOneSided(a) || isOneSided(b)) {
            needed = Math.max(needed, limits.wordsOneSided());
        }
        if (a.when().gap(b.when()) > 0) {
            needed = Math.max(needed, limits.wordsOtherDay());
        }
        if (a.when().isVague() || b.when().isVague()) {
            needed = Math.max(needed, limits.wordsVague());
        }
        return isAlikeOnly(a, b) ? Math.max(needed, limits.wordsAlike()) : needed;
    }

    private static boolean isAlikeOnly(Report a, Report b) {
        return parties(a).stream().noneMatch(one -> parties(b).stream().anyMatch(other -> one.to(other) == Likeness.SAME));
    }
}
