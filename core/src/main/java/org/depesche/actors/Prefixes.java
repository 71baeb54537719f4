package org.depesche.actors;

import org.depesche.text.Span;
import org.jspecify.annotations.Nullable;

/** Reads what stands before a hyphen: "US" in "US-Außenminister", "Nato" in "Nato-Gipfel". Thread-safe. */
final class Prefixes {
    private final Gazetteer gazetteer;

    Prefixes(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    @Nullable Group prefix(Line line, int at, String prefix) {
        for (Entry entry : gazetteer.names().word(prefix)) {
            String id = switch (entry) {
                case Entry.State state -> state.id();
                case Entry.Body body -> body.id();
                case Entry.Seat seat -> seat.id();
                default -> null;
            };
            if (id != null) {
                Group group = Choice.simple(entry instanceof Entry.Body ? Group.Kind.BODY : Group.Kind.ORIGIN, at, at + 1, entry, id, ' ');
                return inside(line, at, prefix, group);
            }
        }
        return null;
    }

    private static Group inside(Line line, int at, String prefix, Group group) {
        Span word = line.token(at).span();
        group.inner = new Span(word.start(), Math.min(word.end(), word.start() + prefix.codePointCount(0, prefix.length())));
        return group;
    }

    static Sector sector(Entry.Body body, Entry.Office office) {
        return office.sector() == Sector.UNK || body.sector() == Sector.IGO || body.sector() == Sector.PTY || body.sector() == Sector.REB || body.sector() == Sector.NGO || body.sector() == Sector.BUS ? body.sector() : office.sector();
    }
}
