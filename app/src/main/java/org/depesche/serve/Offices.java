package org.depesche.serve;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.depesche.lexicon.Lexicon;
import org.depesche.lexicon.Table;
import org.depesche.search.Fact;
import org.jspecify.annotations.Nullable;

/** When people held the offices that the lexicon knows them by. Immutable and thread-safe. */
final class Offices {
    private final Map<String, List<String>> terms = new HashMap<>();

    private Offices(Lexicon lexicon) {
        Map<String, Table.Row> offices = new HashMap<>();
        lexicon.table("offices").rows().forEach(row -> offices.putIfAbsent(row.get("office"), row));
        for (Table.Row row : lexicon.table("holders").rows()) {
            String office = office(offices.get(row.get("office")), row);
            String until = row.get("to").isEmpty() ? " seit " + row.get("from") : " " + row.get("from") + " bis " + row.get("to");
            terms.computeIfAbsent(key(row.get("id"), row.get("name")), key -> new ArrayList<>()).add(office + until);
        }
    }

    static Offices standard() {
        return new Offices(Lexicon.standard());
    }

    /** The office's first name in the holder's gender. */
    private static String office(Table.@Nullable Row office, Table.Row holder) {
        List<String> names = office == null ? List.of() : office.list(holder.get("gender").equals("f") ? "feminine" : "masculine");
        return names.isEmpty() ? holder.get("office") : names.getFirst();
    }

    private static String key(String id, String name) {
        return id + "\t" + name;
    }

    /** "Sergej Lawrow, Außenminister (Außenminister seit 2004-03)". */
    String line(Fact.Party party) {
        String said = party.role() == null ? party.name() : party.name() + ", " + party.role();
        List<String> held = terms.getOrDefault(key(party.id(), party.name()), List.of());
        return held.isEmpty() ? said : said + held.stream().collect(Collectors.joining("; ", " (", ")"));
    }
}
