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
        Coder coder) implements Serializable {
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

    /** The program that wrote a record: its own version and those of its tables and weights. */
    public record Coder(String version, String lexicon, String models) implements Serializable {}
}
