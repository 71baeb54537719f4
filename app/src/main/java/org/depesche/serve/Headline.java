package org.depesche.serve;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.depesche.search.Fact;

/**
 * What stands over a happening: the headline of the article where it tells this very act; else the sentence that tells it; else who, what and to whom.
 *
 * @param text the words
 * @param source whose words they are
 */
public record Headline(String text, Source source) {
    private static final int LONGEST = 140; // UTF-16 units of a sentence that can stand over something
    private static final int STEM = 5; // letters that two forms of a word share
    private static final Pattern WORDS = Pattern.compile("[^\\p{L}]++");
    private static final Pattern DATELINE = Pattern.compile("^\\p{Lu}[^.!?–-]{1,40} [-–] ");
    private static final Set<String> POINTING = Set.of("er", "sie", "es", "dies", "dieser", "diese", "das", "ihr", "sein", "man", "darauf", "dabei", "dazu");

    /** Whose words stand there. */
    public enum Source {
        ARTICLE, SENTENCE, ACT
    }

    static Headline of(Frame frame, Fact.Act act) {
        String title = act.article().title();
        if (title != null && tells(title, act)) {
            return new Headline(title, Source.ARTICLE);
        }
        String sentence = DATELINE.matcher(act.evidence().text()).replaceFirst("");
        if (!act.evidence().before() && !act.evidence().after() && sentence.length() <= LONGEST && !pointsBack(sentence)) {
            return new Headline(sentence.endsWith(".") ? sentence.substring(0, sentence.length() - 1) : sentence, Source.SENTENCE);
        }
        String recipients = names(frame, act.recipients());
        return new Headline(names(frame, act.actors()) + " – " + frame.label("type", act.type()) + (recipients.isEmpty() ? "" : " – " + recipients),
                Source.ACT);
    }

    /** Whether the words of the act's sentence, those that only name its parties left out, come back in the headline. */
    private static boolean tells(String title, Fact.Act act) {
        Set<String> parties = Stream.concat(act.actors().stream(), act.recipients().stream()).flatMap(party -> stems(party.name())).collect(Collectors.toSet());
        act.words().stream().filter(words -> words.role().equals("actor") || words.role().equals("recipient"))
                .flatMap(words -> stems(words.text())).forEach(parties::add);
        Set<String> told = stems(act.evidence().text()).filter(stem -> !parties.contains(stem)).collect(Collectors.toSet());
        stems(act.words("trigger")).forEach(told::add);
        return act.evidence().text().equals(title) || stems(title).anyMatch(told::contains);
    }

    private static Stream<String> stems(String words) {
        return WORDS.splitAsStream(words.toLowerCase(Locale.ROOT)).filter(word -> word.length() >= STEM).map(word -> word.substring(0, STEM));
    }

    /** Whether a sentence can only be understood after the one before it. */
    private static boolean pointsBack(String sentence) {
        return POINTING.contains(WORDS.split(sentence.toLowerCase(Locale.ROOT), 2)[0]);
    }

    private static String names(Frame frame, List<Fact.Party> parties) {
        return parties.stream().map(party -> party.name().isEmpty() ? frame.handle(party.id()) : party.name()).distinct().collect(Collectors.joining(", "));
    }
}
