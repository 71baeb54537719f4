package org.depesche.actors;

import java.util.TreeMap;
import java.util.List;
import org.depesche.text.SourceText;
import org.depesche.text.Span;
import org.jspecify.annotations.Nullable;

/** Collects the places that an article names as places. Not thread-safe. */
final class Places {

    private final Gazetteer gazetteer;
    private final SourceText text;
    private final TreeMap<Span, Place> found = new TreeMap<>();

    Places(Gazetteer gazetteer, SourceText text) {
        this.gazetteer = gazetteer;
        this.text = text;
    }

    List<Place> found() {
        return List.copyOf(found.values());
    }

    /** A city or region, or a capital that stands for itself. */
    void take(Line line, Group group) {
        int start = gazetteer.is("site", line.form(group.start - 1)) ? group.start - 1 : group.start;
        Span span = line.span(start, group.end);
        Entry.Spot spot = group.entry instanceof Entry.Spot here ? here : group.entry instanceof Entry.Seat seat ? spot(seat) : null;
        if (spot != null && start < group.start) {
            found.putIfAbsent(span, new Place(text.evidence(span), text.slice(span), spot.country(), spot.lat(), spot.lon(), Place.Precision.SITE, null));
        } else if (spot != null) {
            found.putIfAbsent(span, new Place(text.evidence(span), spot.name(), spot.country(), spot.lat(), spot.lon(), spot.precision(), spot.geonames()));
        } else if (group.entry instanceof Entry.Seat seat) {
            found.putIfAbsent(span, new Place(text.evidence(span), seat.name(), seat.id(), null, null, Place.Precision.CITY, null));
        }
    }

    private Entry.@Nullable Spot spot(Entry.Seat seat) {
        List<String> words = List.of(seat.name().split(" "));
        NameTrie.Match match = gazetteer.names().longest(words::get, 0, words.size());
        if (match != null && match.end() == words.size()) {
            for (Entry entry : match.entries()) {
                if (entry instanceof Entry.Spot spot && seat.id().equals(spot.country())) {
                    return spot;
                }
            }
        }
        return null;
    }

    /** A country: "Syrien". */
    void country(Span span, Entry.State state) {
        found.putIfAbsent(span, new Place(text.evidence(span), state.name(), state.id(), null, null, Place.Precision.COUNTRY, null));
    }
}
