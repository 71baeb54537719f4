package org.depesche.events;

import java.util.List;

/** What the coder found in an article. Immutable. */
public record Coding(List<Event> events, List<Position> positions, List<Link> links) {

    public Coding {
        events = List.copyOf(events);
        positions = List.copyOf(positions);
        links = List.copyOf(links);
    }
}
