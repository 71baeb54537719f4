package org.depesche.events;

import java.util.List;
import java.util.Set;
import org.depesche.language.Reading;
import org.depesche.language.Sentence;
import org.depesche.language.Token;

/**
 * Whether an article is about something other than politics: match reports, reviews, forecasts and police blotters speak of attacks, defeats and threats too ("Der Stürmer griff über links an").
 */
final class Subject {
    private static final int FEWEST = 3;
    private static final double SHARE = 0.012;
    private static final List<String> GUESSES = List.of("+home", "+abroad", "+setting", "+counterpart", "+context"); // rules that fill a side from elsewhere

    private final TopicWords other;
    private final TopicWords politics;

    Subject(TopicWords other, TopicWords politics) {
        this.other = other;
        this.politics = politics;
    }

    /** Whether words of sport, culture, weather or everyday crime are frequent, and more so than words of politics. */
    boolean isOther(Reading reading) {
        int words = 0;
        int apart = 0;
        int political = 0;
        for (Sentence sentence : reading.sentences()) {
            words += sentence.tokens().size();
            for (Token token : sentence.tokens()) {
                Set<String> subjects = other.of(token);
                apart += subjects.isEmpty() ? 0 : 1;
                political += subjects.isEmpty() && !politics.of(token).isEmpty() ? 1 : 0;
            }
        }
        return apart >= FEWEST && apart >= SHARE * words && apart > political;
    }

    /**
     * Whether both sides of an act are named where it is told, and are not of one country. In a match report, a plot or a blotter nobody else acts for his country: "Die schwedische
     * Trainerin warf den Schiedsrichtern vor, mit zweierlei Maß zu messen."
     */
    static boolean isBetweenNamed(Finding finding, Roles roles) {
        boolean guessed = GUESSES.stream().anyMatch(guess -> finding.rule().contains(guess));
        return !guessed && !finding.recipients().isEmpty() && !roles.otherThan(finding.actors(), roles.ids(finding.recipients()).getFirst()).isEmpty();
    }
}
