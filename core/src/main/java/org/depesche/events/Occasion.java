package org.depesche.events;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.depesche.actors.Cast;
import org.depesche.actors.Place;
import org.depesche.language.Reading;
import org.depesche.language.Sentence;
import org.depesche.language.TimeExpression;
import org.depesche.language.Token;
import org.depesche.text.Dated;
import org.depesche.text.Evidence;
import org.jspecify.annotations.Nullable;

/** When and where an act took place, as its sentence says: by the words that belong to the act or to a clause above it, not by those that explain some other noun. */
final class Occasion {
    private static final Pattern CALENDAR = Pattern.compile("\\d{4}(-(\\d{2}|W\\d{2})(-\\d{2})?)?(T.*)?");
    private static final int FAR = 3; // belongs to something else

    private final Reading reading;
    private final Cast cast;
    private final EventWords words;

    Occasion(Reading reading, Cast cast, EventWords words) {
        this.reading = reading;
        this.cast = cast;
        this.words = words;
    }

    /** The day, month or year named for the act, else the day of publication. */
    Dated date(Finding finding) {
        return named(finding).map(time -> Dated.of(calendar(time), "expression")).orElseGet(this::published);
    }

    /** The calendar value named for the act; none where none is. */
    Optional<String> told(Finding finding) {
        return named(finding).map(Occasion::calendar);
    }

    private static String calendar(TimeExpression time) {
        int clock = time.value().indexOf('T');
        return clock < 0 ? time.value() : time.value().substring(0, clock);
    }

    private Optional<TimeExpression> named(Finding finding) {
        Sentence sentence = finding.sentence();
        int at = finding.head().span().start();
        return reading.times().stream().filter(time -> sentence.span().contains(time.evidence().span()) && CALENDAR.matcher(time.value()).matches()).filter(time -> distance(finding, time) < FAR)
                .min(Comparator.comparingInt((TimeExpression time) -> distance(finding, time)).thenComparingInt(time -> Math.abs(time.evidence().start() - at)));
    }

    /** 0: with the act's own word; 1: with a word above it; 2: with a verb elsewhere in the sentence. */
    private static int distance(Finding finding, TimeExpression time) {
        Sentence sentence = finding.sentence();
        List<Token> words = sentence.tokens().stream().filter(token -> time.evidence().span().contains(token.span())).toList();
        Token top = words.stream().filter(token -> words.stream().noneMatch(other -> other.index() == token.head())).findFirst().orElse(null);
        if (top == null || top.head() < 0) {
            return 2;
        }
        if (words.contains(finding.head()) || top.head() == finding.head().index()) {
            return 0;
        }
        Token governor = sentence.tokens().get(top.head());
        return isAbove(sentence, governor, finding.head()) ? 1 : governor.stts().startsWith("N") ? FAR : 2;
    }

    private static boolean isAbove(Sentence sentence, Token upper, Token lower) {
        Token at = lower;
        for (int steps = 0; at.head() >= 0 && steps < sentence.tokens().size(); steps++) {
            at = sentence.tokens().get(at.head());
            if (at.index() == upper.index()) {
                return true;
            }
        }
        return false;
    }

    private Dated published() {
        Dated published = reading.article().published();
        return published == null || published.value() == null ? Dated.UNKNOWN : new Dated(published.value(), published.precision(), "published");
    }

    /** The words of the place that is said to be where the act was done: in a phrase with a preposition of place, nearest to the act in its sentence, and not the name of one who takes part. */
    @Nullable Evidence place(Finding finding) {
        return cast.places().stream().map(Place::evidence).filter(words -> finding.sentence().span().contains(words.span())).filter(words -> isLocative(finding, words))
                .min(Comparator.comparingInt(words -> Math.abs(words.start() - finding.head().span().start()))).orElse(null);
    }

    /** "in Genf", "bei Donezk", "vor der Küste Libyens"; "Paris protestierte" and "Hilfe für Mali" tell no place. */
    private boolean isLocative(Finding finding, Evidence place) {
        Sentence sentence = finding.sentence();
        Token name = sentence.tokens().stream().filter(token -> place.span().contains(token.span())).filter(token -> token.head() < 0 || !place.span().contains(sentence.tokens().get(token.head()).span()))
                .findFirst().orElse(null);
        for (Token at = name; at != null && (at.stts().startsWith("N") || at.stts().startsWith("ADJ")); at = at.head() < 0 ? null : sentence.tokens().get(at.head())) {
            if (at.index() == finding.head().index()) {
                return sentence.children(at, "case").stream().anyMatch(p -> words.isForm("where", p));
            }
            if (sentence.children(at, "case").stream().anyMatch(p -> words.isForm("where", p))) {
                return true;
            }
        }
        return false;
    }
}
