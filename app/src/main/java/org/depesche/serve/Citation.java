package org.depesche.serve;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.depesche.search.Fact;
import org.jspecify.annotations.Nullable;

/** Sources and facts as one cites them: "Nordbote: Norwegen lehnt ab, 13.10.2014, https://nordbote.example/1". Thread-safe. */
public final class Citation {
    private Citation() {}

    /** An article. */
    public static String of(Frame frame, Fact.Told told) {
        String title = told.title() == null ? told.id() : told.title();
        String head = told.publisher() == null ? title : told.publisher() + ": " + title;
        return joined(", ", head, told.published() == null ? null : frame.day(told.published()), told.url());
    }

    /** A fact: its words, whose they are, the article, and the name that it has in the store. */
    public static String of(Frame frame, Fact fact) {
        String words = "„" + (fact instanceof Fact.Saying saying ? saying.words("message") : fact.evidence().text()).replace('„', '‚').replace('“', '‘') + "“";
        String who = switch (fact) {
            case Fact.Saying saying when saying.speaker() != null -> frame.party(saying.speaker());
            case Fact.Stand stand -> frame.party(stand.actor());
            default -> null;
        };
        return joined(" ", words, who == null ? null : "(" + who + "),", "in:", of(frame, fact.article()), "[" + fact.name() + "]");
    }

    private static String joined(String mark, @Nullable String... parts) {
        return Stream.of(parts).filter(part -> part != null && !part.isEmpty()).collect(Collectors.joining(mark));
    }
}
