package org.depesche.actors;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Chooses among the entries that a name may be, and makes simple groups of them. */
final class Choice {

    private Choice() {}

    static @Nullable Entry best(Line line, int at, NameTrie.Match match) {
        Entry best = null;
        for (Entry entry : match.entries()) {
            if (usable(line, at, match.end(), entry) && (best == null || rank(entry) < rank(best) || entry instanceof Entry.Spot spot && best instanceof Entry.Spot other && spot.population() > other.population())) {
                best = entry;
            }
        }
        return best;
    }

    static boolean usable(Line line, int at, int end, Entry entry) {
        if (entry instanceof Entry.Body body && body.quoted()) {
            return quote(line.form(at - 1)) && quote(line.form(end));
        }
        if (entry instanceof Entry.Spot && end == at + 1) {
            return !line.within(at, NameTagger.Type.PER) && (line.proper(at) || line.locative(at));
        }
        return line.capital(at) || end > at + 1 || line.form(at).indexOf('-') > 0 || entry instanceof Entry.Body;
    }

    static boolean quote(String form) {
        return form.length() == 1 && "\"„“”«»‚‘’'›‹".contains(form);
    }

    static int rank(Entry entry) {
        return switch (entry) {
            case Entry.Known known -> 0;
            case Entry.State state -> 1;
            case Entry.Body body -> 2;
            case Entry.Office office -> 3;
            case Entry.Citizen citizen -> 4;
            case Entry.Seat seat -> 5;
            case Entry.Spot spot -> 6;
            case Entry.Title title -> 7;
            case Entry.Given given -> 8;
            case Entry.Origin origin -> 9;
        };
    }

    static Entry.@Nullable Office office(List<Entry> entries) {
        for (Entry entry : entries) {
            if (entry instanceof Entry.Office office) {
                return office;
            }
        }
        return null;
    }

    static Group simple(Group.Kind kind, int at, int end, Entry entry, @Nullable String id, char gender) {
        Group group = new Group(kind, at, end);
        group.entry = entry;
        group.id = id;
        group.gender = gender;
        group.plural = gender == 'p';
        return group;
    }

    static Group body(int at, NameTrie.Match match, Entry.Body body) {
        Group group = simple(Group.Kind.BODY, at, match.end(), body, body.id(), body.gender());
        group.name = Gazetteer.plain(match.name());
        return group;
    }

    static Group citizen(Line line, int at, int end, Entry.Citizen citizen) {
        Group group = simple(Group.Kind.CITIZEN, at, end, citizen, citizen.id(), citizen.gender());
        group.plural = citizen.gender() == 'p' || line.plural(at);
        return group;
    }
}
