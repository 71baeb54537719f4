package org.depesche.actors;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads an office or institution with what belongs to it: "Präsident der Ukraine", "Minister Baumgart", "russischer Amtskollege Lawrow". Thread-safe. */
final class RoleGroups {
    private static final Set<String> LINKS = Set.of("der", "des", "von", "vom", "aus", "in", "für", "bei");
    static final Set<String> ARTICLES = Set.of("der", "des", "dem", "den", "die", "das");
    private static final Set<String> NOT_HERE = Set.of("diplomat", "embassy", "journalist", "media");

    private final Gazetteer gazetteer;
    private final PersonNames names;
    private final Prefixes prefixes;

    RoleGroups(Gazetteer gazetteer, PersonNames names, Prefixes prefixes) {
        this.gazetteer = gazetteer;
        this.names = names;
        this.prefixes = prefixes;
    }

    /** An office or institution with what belongs to it: its state after it, and the name of who holds it. */
    Group role(Line line, int start, int noun, int end, Entry.Office office, @Nullable String id, List<Group> before) {
        Group group = new Group(Group.Kind.ROLE, start, end);
        group.office = office;
        group.officeStart = noun;
        group.officeEnd = end;
        group.id = id == null && office.base().startsWith("Bundes") ? "DEU" : id;
        group.gender = office.gender();
        group.plural = office.gender() == 'p' || line.plural(noun) || office.isPerson() && line.form(start - 1).equals("die") && office.gender() == 'm';
        boolean mayBeAway = id == null;
        int next = mayBeAway ? complement(line, end, group, office.isPerson()) : end;
        if (office.isPerson()) {
            withName(line, group, next);
        }
        return group;
    }

    /** The end of a complement that says of which state or body: "der Ukraine", "Österreichs", "in Kiew", "von Bayern", "der Vereinten Nationen". */
    private int complement(Line line, int from, Group group, boolean person) {
        int at = from;
        String link = line.form(at);
        boolean linked = LINKS.contains(link);
        while (at < from + 2 && (LINKS.contains(line.form(at)) || ARTICLES.contains(line.form(at)))) {
            at++;
        }
        NameTrie.Match match = gazetteer.names().longest(line::form, at, line.size());
        if (match == null) {
            return linked ? mission(line, from, at, group) : from;
        }
        boolean inside = link.equals("in") || link.equals("bei") || link.equals("aus");
        String office = group.office == null ? "" : group.office.code();
        for (Entry entry : match.entries()) {
            String id = switch (entry) {
                case Entry.State state -> linked ? (inside && NOT_HERE.contains(office) ? null : state.id()) : genitive(line, match.end(), state.name()) ? state.id() : null;
                case Entry.Body body -> linked && !inside ? body.id() : null;
                case Entry.Seat seat -> linked && !NOT_HERE.contains(office) && (!person || !inside) ? seat.id() : null;
                case Entry.Spot spot -> linked && !NOT_HERE.contains(office) ? spot.country() : null;
                default -> null;
            };
            if (id != null && (group.id == null || !(entry instanceof Entry.Spot))) {
                group.id = id;
                if (entry instanceof Entry.Body body && group.office != null) {
                    group.sector = Prefixes.sector(body, group.office);
                }
                group.end = match.end();
                return match.end();
            }
        }
        return from;
    }

    /** A body named inside a compound: "Direktor der UN-Mission". */
    private int mission(Line line, int from, int at, Group group) {
        String form = line.form(at);
        int hyphen = form.indexOf('-');
        Group prefix = hyphen > 0 && group.id == null ? prefixes.prefix(line, at, form.substring(0, hyphen)) : null;
        if (prefix == null || !(prefix.entry instanceof Entry.Body body)) {
            return from;
        }
        group.id = prefix.id;
        group.sector = group.office == null ? null : Prefixes.sector(body, group.office);
        group.end = at + 1;
        return at + 1;
    }

    static boolean genitive(Line line, int end, String name) {
        String form = line.form(end - 1);
        return form.endsWith("s") && !name.endsWith(form) || form.endsWith("’") || form.endsWith("'");
    }

    private void withName(Line line, Group group, int from) {
        int at = from;
        while (gazetteer.title(line.form(at)) != null && line.form(at).indexOf('.') > 0) {
            at++;
        }
        NameTrie.Match known = gazetteer.names().longest(line::form, at, line.size());
        NameTagger.Name tagged = line.name(at);
        boolean person = tagged != null && tagged.type() == NameTagger.Type.PER;
        int end = known != null && known.entries().getFirst() instanceof Entry.Known ? known.end() : group.plural ? at : person && tagged != null ? tagged.to() : names.end(line, at, true);
        if (known != null && end == known.end()) {
            known.entries().forEach(entry -> addHolder(group, entry));
        }
        if (end > at && (person || line.proper(at) || line.capital(at) && gazetteer.firstName(line.form(at)) != null || !group.holders.isEmpty())) {
            group.nameStart = at;
            group.nameEnd = end;
            group.end = end;
        }
    }

    static void addHolder(Group group, Entry entry) {
        if (entry instanceof Entry.Known someone) {
            group.holders.add(someone.holder());
        }
    }

    /** "sein russischer Amtskollege Sergej Lawrow". */
    Group counterpart(Line line, int start, int noun, Entry.@Nullable Origin origin) {
        Group group = new Group(Group.Kind.COUNTERPART, start, noun + 1);
        group.gender = line.form(noun).endsWith("in") ? 'f' : 'm';
        group.officeStart = noun;
        group.officeEnd = noun + 1;
        if (origin != null) {
            group.id = origin.id();
        }
        int complement = complement(line, noun + 1, group, false);
        withName(line, group, complement);
        return group;
    }
}
