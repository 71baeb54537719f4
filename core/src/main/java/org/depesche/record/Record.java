package org.depesche.record;

import java.io.Serializable;
import java.util.List;
import org.depesche.actors.Actor;
import org.depesche.actors.Place;
import org.depesche.article.Article;
import org.depesche.events.Event;
import org.depesche.events.Link;
import org.depesche.events.Position;
import org.depesche.language.TimeExpression;
import org.depesche.page.Damage;
import org.depesche.page.Source;
import org.depesche.statements.Statement;
import org.jspecify.annotations.Nullable;

/**
 * All that Depesche keeps of an article, each fact with its words. Immutable.
 *
 * @param id the corpus's id, or one derived from the source's bytes
 * @param source where it was read
 * @param article the article, whose text all offsets count in
 * @param actors who is meant, by first mention
 * @param statements who said what, in reading order
 * @param events who did what to whom, in reading order
 * @param positions who stands how on which issue
 * @param links what answers to what
 * @param times when, in reading order
 * @param places where, in reading order
 * @param damage what was wrong with the input
 * @param coder which program wrote it
 * @param kept what is left of the text; null for all of it
 */
public record Record(
        String id,
        Source source,
        Article article,
        List<Actor> actors,
        List<Statement> statements,
        List<Event> events,
        List<Position> positions,
        List<Link> links,
        List<TimeExpression> times,
        List<Place> places,
        List<Damage> damage,
        Coder coder,
        @Nullable Kept kept) implements Serializable {
    /** The name and version of the record's form. */
    public static final String SCHEMA = "depesche-record/1";

    public Record {
        actors = List.copyOf(actors);
        statements = List.copyOf(statements);
        events = List.copyOf(events);
        positions = List.copyOf(positions);
        links = List.copyOf(links);
        times = List.copyOf(times);
        places = List.copyOf(places);
        damage = List.copyOf(damage);
    }

    /** A record with its whole text. */
    public Record(
            String id,
            Source source,
            Article article,
            List<Actor> actors,
            List<Statement> statements,
            List<Event> events,
            List<Position> positions,
            List<Link> links,
            List<TimeExpression> times,
            List<Place> places,
            List<Damage> damage,
            Coder coder) {
        this(id, source, article, actors, statements, events, positions, links, times, places, damage, coder, null);
    }

    /** The same record of an article told otherwise; its text must keep the words of every fact in their place. */
    public Record with(Article other, @Nullable Kept what) {
        return new Record(id, source, other, actors, statements, events, positions, links, times, places, damage, coder, what);
    }

    /** The mark of a record whose text is reduced to its evidence: the SHA-256 of the whole text in UTF-8, in hexadecimal. */
    public record Kept(String sha256) implements Serializable {}

    /** The program that wrote a record: its own version and those of its tables and weights. */
    public record Coder(String version, String lexicon, String models) implements Serializable {}
}
