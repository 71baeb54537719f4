package org.depesche.actors;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads hyphen compounds. Thread-safe. */
final class Compounds {
    private final Gazetteer gazetteer;
    private final Prefixes prefixes;
    private final RoleGroups roles;

    Compounds(Gazetteer gazetteer, Prefixes prefixes, RoleGroups roles) {
        this.gazetteer = gazetteer;
        this.prefixes = prefixes;
        this.roles = roles;
    }

    /** "US-Außenminister", "Kreml-Sprecher", "Merkel-Vertrauter": what stands before the hyphen names, what stands after it is. */
    @Nullable Group compound(Line line, int at, List<Group> groups) {
        String form = line.form(at);
        int hyphen = form.lastIndexOf('-');
        String prefix = form.substring(0, hyphen);
        String head = form.substring(hyphen + 1);
        Group first = prefixes.prefix(line, at, prefix);
        Entry.Office office = head.length() > 2 && Character.isUpperCase(head.charAt(0)) ? gazetteer.office(head) : null;
        if (office == null && first == null) {
            return null;
        }
        if (office == null) {
            return first;
        }
        Entry.Office whole = office.named(prefix + "-" + office.base());
        Group group = roles.role(line, at, at, at + 1, whole, first == null ? null : first.id, groups);
        if (first != null) {
            if (first.entry instanceof Entry.Body body && group.sector == null) {
                group.sector = Prefixes.sector(body, office);
            }
            if (first.kind == Group.Kind.PERSON) {
                groups.add(first);
            }
        }
        return group;
    }
}
