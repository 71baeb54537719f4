package org.depesche.actors;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads a person's name and what follows it and tells more: "(CDU)", ", russischer Außenminister", "von der SPD". Thread-safe. */
final class PersonGroups {
    private final Gazetteer gazetteer;
    private final PersonNames names;
    private final RoleGroups roles;
    private final Compounds compounds;

    PersonGroups(Gazetteer gazetteer, PersonNames names, RoleGroups roles, Compounds compounds) {
        this.gazetteer = gazetteer;
        this.names = names;
        this.roles = roles;
        this.compounds = compounds;
    }

    Group known(Line line, int at, NameTrie.Match match) {
        Group group = new Group(Group.Kind.PERSON, at, match.end());
        match.entries().forEach(entry -> RoleGroups.addHolder(group, entry));
        group.nameStart = at;
        group.nameEnd = match.end();
        group.gender = group.holders.getFirst().gender();
        after(line, group);
        return group;
    }

    @Nullable Group person(Line line, int from) {
        int at = from;
        char gender = ' ';
        while (gazetteer.title(line.form(at)) != null) {
            Entry.Title title = gazetteer.title(line.form(at));
            gender = title != null && title.gender() != ' ' ? title.gender() : gender;
            at++;
        }
        NameTagger.Name tagged = line.name(at);
        boolean person = tagged != null && tagged.type() == NameTagger.Type.PER;
        int end = person && tagged != null ? tagged.to() : names.end(line, at, at > from);
        if (end == at) {
            return single(line, from);
        }
        Entry.Given given = gazetteer.firstName(line.form(at));
        boolean doubtful = given == null || given.word() || line.within(at, NameTagger.Type.ORG) || line.within(at, NameTagger.Type.LOC);
        if (at == from && doubtful && !person) {
            return single(line, from);
        }
        Group group = new Group(Group.Kind.PERSON, from, end);
        group.nameStart = at;
        group.nameEnd = end;
        group.gender = gender != ' ' ? gender : given == null ? ' ' : given.gender();
        group.tagged = person;
        after(line, group);
        return group;
    }

    /** One word that may be a surname: only the article or the table of holders can tell. */
    private static @Nullable Group single(Line line, int at) {
        if (!line.capital(at) || !PersonNames.alphabetic(line.form(at))) {
            return null;
        }
        Group group = new Group(Group.Kind.PERSON, at, at + 1);
        group.doubtful = !line.proper(at);
        group.nameStart = at;
        group.nameEnd = at + 1;
        return group;
    }

    /** What follows a name and tells more of it: "(CDU)", ", russischer Außenminister", "von der SPD". */
    private void after(Line line, Group group) {
        int at = group.end;
        String form = line.form(at);
        if (form.equals("(")) {
            bracket(line, at + 1, group);
        } else if (form.equals(",")) {
            apposition(line, at + 1, group);
        } else if (form.equals("von") || form.equals("vom")) {
            body(line, at + 1, group);
        }
    }

    private void bracket(Line line, int at, Group group) {
        body(line, at, group);
        if (group.id == null) {
            Entry.Origin origin = gazetteer.origin(line.form(at));
            NameTrie.Match match = gazetteer.names().longest(line::form, at, line.size());
            if (origin == null && match != null && match.entries().getFirst() instanceof Entry.State state) {
                group.id = state.id();
            }
        }
    }

    private void body(Line line, int from, Group group) {
        int at = RoleGroups.ARTICLES.contains(line.form(from)) ? from + 1 : from;
        NameTrie.Match match = gazetteer.names().longest(line::form, at, line.size());
        if (match != null && match.entries().getFirst() instanceof Entry.Body body) {
            group.id = body.id();
            group.sector = body.sector();
        }
    }

    private void apposition(Line line, int from, Group group) {
        int at = RoleGroups.ARTICLES.contains(line.form(from)) ? from + 1 : from;
        Entry.Origin origin = gazetteer.origin(line.form(at));
        int noun = origin == null ? at : at + 1;
        while (noun < line.size() && noun < at + 4 && line.lower(noun) && line.form(noun).length() > 3) {
            noun++;
        }
        NameTrie.Match match = gazetteer.names().longest(line::form, noun, line.size());
        Entry.Office office = match == null ? null : Choice.office(match.entries());
        if (office == null && line.capital(noun)) {
            office = gazetteer.office(line.form(noun));
        }
        if (office == null && line.form(noun).indexOf('-') > 0 && line.capital(noun)) {
            List<Group> parts = new ArrayList<>();
            Group compound = compounds.compound(line, noun, parts);
            if (compound != null && compound.office != null && compound.office.isPerson() && !compound.named()) {
                take(group, compound);
            }
            return;
        }
        if (office != null && office.isPerson()) {
            Group role = roles.role(line, at, noun, match != null && Choice.office(match.entries()) != null ? match.end() : noun + 1, office, origin == null ? null : origin.id(), List.of());
            if (!role.named() && !role.plural) {
                take(group, role);
            }
        }
    }

    private static void take(Group person, Group role) {
        person.office = role.office;
        person.id = role.id == null ? person.id : role.id;
        person.sector = role.sector;
        person.officeStart = role.officeStart;
        person.officeEnd = role.officeEnd;
    }
}
