package org.depesche.store;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.depesche.record.Record;

/** What changed between the codings of an article: its text from one revision to the next, its facts from one coder to the next. */
public final class Differences {
    private final StoreReader reader;

    public Differences(StoreReader reader) {
        this.reader = reader;
    }

    /**
     * One step of an article.
     *
     * @param name the record's id
     * @param what what the step is, such as {@code revision 1 to 2}
     * @param text lines of the text taken out (-) and put in (+)
     * @param facts statements and events that are gone (-) and new (+)
     */
    public record Step(String name, String what, List<String> text, List<String> facts) {}

    private record Coding(long id, int revision, String coder) {}

    /** The steps of all articles that were coded more than once, by their numbers. */
    public void all(Consumer<Step> taker) {
        reader.sql().list("SELECT article_id FROM records GROUP BY article_id HAVING count(*) > 1 ORDER BY article_id", row -> row.getLong(1))
                .forEach(article -> article(article, taker));
    }

    /** The steps of the articles with a record of that name. False where there is none. */
    public boolean of(String name, Consumer<Step> taker) {
        List<Long> articles = reader.sql().list("SELECT DISTINCT article_id FROM records WHERE name = ? ORDER BY article_id", row -> row.getLong(1), name);
        articles.forEach(article -> article(article, taker));
        return !articles.isEmpty();
    }

    private void article(long article, Consumer<Step> taker) {
        List<Coding> codings = reader.sql().list(
                """
                SELECT r.id, r.revision, c.version, c.lexicon, c.models FROM records r JOIN coders c ON c.id = r.coder_id
                WHERE r.article_id = ? ORDER BY r.revision, r.id""",
                row -> new Coding(row.getLong(1), row.getInt(2), row.getString(3) + " (tables " + row.getString(4) + ", weights " + row.getString(5) + ")"),
                article);
        for (int i = 1; i < codings.size(); i++) {
            taker.accept(step(codings.get(i - 1), codings.get(i)));
        }
    }

    private Step step(Coding before, Coding after) {
        Record old = reader.record(before.id()).orElseThrow().record();
        Record now = reader.record(after.id()).orElseThrow().record();
        String what = before.revision() != after.revision()
                ? "revision " + before.revision() + " to " + after.revision()
                : "coder " + before.coder() + " to " + after.coder();
        return new Step(now.id(), what, LineChanges.between(old.article().text().string(), now.article().text().string()).lines().toList(),
                facts(FactLine.of(old), FactLine.of(now)));
    }

    private static List<String> facts(List<String> old, List<String> now) {
        return Stream.concat(without(old, now).stream().map(line -> "- " + line), without(now, old).stream().map(line -> "+ " + line)).toList();
    }

    private static List<String> without(List<String> lines, List<String> others) {
        List<String> rest = new ArrayList<>(lines);
        others.forEach(rest::remove);
        return rest;
    }
}
