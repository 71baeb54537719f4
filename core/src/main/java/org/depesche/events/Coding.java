package org.depesche.events;

import java.util.List;
import org.depesche.actors.Actor;

/**
 * What the coder found in an article. Immutable.
 *
 * @param actors the actors of the article, and after them the countries that take part in an event though only a place names them
 * @param events the events, by the start of their trigger
 * @param positions where actors stand
 * @param links what reacts to what
 */
public record Coding(List<Actor> actors, List<Event> events, List<Position> positions, List<Link> links) {

    public Coding {
        actors = List.copyOf(actors);
        events = List.copyOf(events);
        positions = List.copyOf(positions);
        links = List.copyOf(links);
    }
}
