package org.depesche.actors;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.depesche.language.Token;
import org.jspecify.annotations.Nullable;

/**
 * Reads the naming noun groups of a sentence: "US-Außenminister John Kerry", "das russische Außenministerium", "Frankreichs Präsident", "der Präsident der Ukraine".
 * Looks only at the sentence; who is meant is for {@link Story} to say. Thread-safe.
 */
final class NounGroups {
    private static final Set<String> POSSESSIVES = Set.of("sein", "seine", "seinem", "seinen", "seiner", "seines", "ihr", "ihre", "ihrem", "ihren", "ihrer", "ihres");

    private final Gazetteer gazetteer;
    private final Prefixes prefixes;
    private final RoleGroups roles;
    private final Compounds compounds;
    private final PersonGroups persons;

    NounGroups(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
        PersonNames names = new PersonNames(gazetteer);
        this.prefixes = new Prefixes(gazetteer);
        this.roles = new RoleGroups(gazetteer, names, prefixes);
        this.compounds = new Compounds(gazetteer, prefixes, roles);
        this.persons = new PersonGroups(gazetteer, names, roles, compounds);
    }

    List<Group> read(Line line) {
        List<Group> groups = new ArrayList<>();
        int at = 0;
        while (at < line.size()) {
            Group group = at(line, at, groups);
            if (group == null) {
                at++;
            } else {
                groups.add(group);
                at = Math.max(at + 1, group.end);
            }
        }
        return groups;
    }

    private @Nullable Group at(Line line, int at, List<Group> groups) {
        String form = line.form(at);
        if (!line.capital(at) && !line.lower(at)) {
            return null;
        }
        Group pair = pair(line, at);
        if (pair != null) {
            return pair;
        }
        if (POSSESSIVES.contains(form.toLowerCase(Locale.ROOT))) {
            return possessive(line, at);
        }
        NameTrie.Match match = gazetteer.names().longest(line::form, at, line.size());
        Group tagged = tagged(line, at, match);
        if (tagged != null) {
            return tagged;
        }
        if (match != null && match.end() > at + 1) {
            return matched(line, at, match, groups);
        }
        Entry.Origin origin = gazetteer.origin(form);
        if (origin != null && (line.lower(at) || nounFollows(line, at))) {
            return origin(line, at, origin);
        }
        if (gazetteer.is("counterpart", form)) {
            return roles.counterpart(line, at, at, null);
        }
        if (form.indexOf('-') > 0 && (match == null || match.entries().getFirst() instanceof Entry.Spot)) {
            Group compound = compounds.compound(line, at, groups);
            if (compound != null) {
                return compound;
            }
        }
        if (match != null && !(line.capital(at) && gazetteer.firstName(form) != null && line.proper(at + 1) && line.capital(at + 1))) {
            return matched(line, at, match, groups);
        }
        if (!line.capital(at)) {
            return null;
        }
        Entry.Office office = gazetteer.office(form);
        if (office != null && !line.proper(at)) {
            return roles.role(line, at, at, at + 1, office, null, groups);
        }
        return persons.person(line, at);
    }

    /** A name that the tagger found and no table knows so long: "Norddeutscher Fährverein". */
    private @Nullable Group tagged(Line line, int at, NameTrie.@Nullable Match match) {
        NameTagger.Name name = line.name(at);
        if (name == null || name.type() == NameTagger.Type.PER || match != null && match.end() >= name.to()) {
            return null;
        }
        String form = line.form(at);
        if (name.to() == at + 1 && form.indexOf('-') > 0 && prefixes.prefix(line, at, form.substring(0, form.lastIndexOf('-'))) != null) {
            return null; // "EU-Gipfel"
        }
        Entry known = match == null ? null : Choice.best(line, at, match);
        String text = String.join(" ", line.tokens().subList(at, name.to()).stream().map(Token::form).toList());
        if (known instanceof Entry.Known || known instanceof Entry.Office || text.indexOf('-') > 0 && name.to() == at + 1 && gazetteer.office(text.substring(text.lastIndexOf('-') + 1)) != null) {
            return null;
        }
        if (name.type() == NameTagger.Type.ORG) {
            String id = known instanceof Entry.Body body ? body.id() : "";
            Sector sector = known instanceof Entry.Body body ? body.sector() : Sector.UNK;
            Group group = Choice.simple(Group.Kind.BODY, at, name.to(), new Entry.Body(id, text, sector, ActorKind.ORGANISATION, ' ', false), id.isEmpty() ? null : id, ' ');
            group.tagged = true;
            return group;
        }
        String country = known instanceof Entry.Spot spot ? spot.country() : known instanceof Entry.State state ? state.id() : null;
        Group place = Choice.simple(Group.Kind.SPOT, at, name.to(), new Entry.Spot(text, country, Place.Precision.CITY, null, null, null, 0), country, ' ');
        place.tagged = true;
        return place;
    }

    private static boolean nounFollows(Line line, int at) {
        int next = at + 1;
        while (next < line.size() && next < at + 3 && line.lower(next) && line.form(next).length() > 4) {
            next++;
        }
        return line.capital(next) && PersonNames.alphabetic(line.form(next)) || line.capital(next) && line.form(next).indexOf('-') > 0;
    }

    /** "beide Seiten", "die beiden Länder". */
    private @Nullable Group pair(Line line, int at) {
        String form = line.form(at);
        boolean both = form.equals("beide") || form.equals("beiden") || form.equals("beider") || form.equals("Beide");
        if (both && gazetteer.is("pair", line.form(at + 1))) {
            return new Group(Group.Kind.BOTH, at, at + 2);
        }
        return both && (form.equals("Beide") || line.subject(at)) && !line.capital(at + 1) ? new Group(Group.Kind.BOTH, at, at + 1) : null;
    }

    private Group possessive(Line line, int at) {
        int noun = at + 1;
        Entry.Origin origin = null;
        while (noun < line.size() && noun < at + 4 && line.lower(noun)) {
            origin = origin == null ? gazetteer.origin(line.form(noun)) : origin;
            noun++;
        }
        if (gazetteer.is("counterpart", line.form(noun))) {
            return roles.counterpart(line, at + 1, noun, origin);
        }
        Group group = new Group(Group.Kind.PRONOUN, at, at + 1);
        group.possessive = true;
        return group;
    }

    private Group origin(Line line, int at, Entry.Origin origin) {
        int noun = at + 1;
        while (noun < line.size() && noun < at + 4 && (line.lower(noun) && line.form(noun).length() > 3 && line.form(noun).endsWith("e") || line.form(noun).endsWith("en") && line.lower(noun) || line.lower(noun) && line.form(noun).endsWith("er") && line.form(noun).length() > 4)) {
            noun++;
        }
        if (gazetteer.is("counterpart", line.form(noun))) {
            return roles.counterpart(line, at, noun, origin);
        }
        boolean joined = (line.form(noun).equals("und") || line.form(noun).equals(",") || line.form(noun).equals("oder")) && line.lower(noun + 1) && line.capital(noun + 2);
        noun = joined ? noun + 2 : noun; // "afghanische und ausländische Soldaten"
        NameTrie.Match match = gazetteer.names().longest(line::form, noun, line.size());
        Entry.Office office = match == null ? null : Choice.office(match.entries());
        int end = office == null ? noun + 1 : match == null ? noun + 1 : match.end();
        if (office == null && line.capital(noun)) {
            office = gazetteer.office(line.form(noun));
        }
        if (office != null) {
            Group group = roles.role(line, at, noun, end, office, origin.id(), List.of());
            group.adjective = origin.stem();
            group.end = joined ? at + 1 : group.end;
            return group;
        }
        Group alone = new Group(Group.Kind.ORIGIN, at, at + 1);
        alone.id = origin.id();
        alone.entry = origin;
        return alone;
    }

    private @Nullable Group matched(Line line, int at, NameTrie.Match match, List<Group> groups) {
        Entry entry = Choice.best(line, at, match);
        if (entry == null) {
            return persons.person(line, at);
        }
        return switch (entry) {
            case Entry.Known known -> persons.known(line, at, match);
            case Entry.State state -> state(line, at, match.end(), state, groups);
            case Entry.Body body -> Choice.body(at, match, body);
            case Entry.Office office -> roles.role(line, at, at, match.end(), office, null, groups);
            case Entry.Citizen citizen -> Choice.citizen(line, at, match.end(), citizen);
            case Entry.Seat seat -> seat(line, at, match.end(), seat);
            case Entry.Spot spot -> Choice.simple(Group.Kind.SPOT, at, match.end(), spot, spot.country(), ' ');
            case Entry.Title title -> persons.person(line, at);
            case Entry.Given given -> persons.person(line, at);
            case Entry.Origin origin -> null;
        };
    }

    private Group state(Line line, int at, int end, Entry.State state, List<Group> groups) {
        Group named = Choice.simple(Group.Kind.STATE, at, end, state, state.id(), state.gender());
        boolean genitive = line.form(end - 1).endsWith("s") && !state.name().equals(line.form(end - 1));
        Entry.Office office = genitive && line.capital(end) ? gazetteer.office(line.form(end)) : null;
        if (office == null) {
            return named;
        }
        groups.add(named);
        return roles.role(line, at, end, end + 1, office, state.id(), List.of());
    }

    private Group seat(Line line, int at, int end, Entry.Seat seat) {
        return Choice.simple(Group.Kind.SEAT, at, end, seat, seat.id(), 'n');
    }
}
