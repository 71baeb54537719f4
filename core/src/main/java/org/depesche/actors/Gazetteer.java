package org.depesche.actors;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.depesche.lexicon.Lexicon;
import org.depesche.lexicon.Table;
import org.depesche.text.Labelled;
import org.jspecify.annotations.Nullable;

/** All names of the lexicon's tables, ready to be found. Immutable once made. */
final class Gazetteer {
    private final NameTrie names = new NameTrie();
    private final Map<String, Entry.Origin> origins = new HashMap<>();
    private final Map<String, Entry.Given> firstNames = new HashMap<>();
    private final Map<String, Entry.Title> titles = new HashMap<>();
    private final Map<String, Entry.Office> offices = new HashMap<>();
    private final Map<String, Entry.State> states = new HashMap<>();
    private final Set<String> commonSurnames = new HashSet<>();
    private final Set<String> firstSurnames = new HashSet<>();
    private final Map<String, Set<String>> words = new HashMap<>();
    private final NameWords nameWords;
    private final Set<String> saying = new HashSet<>();
    private final Holders holders;

    Gazetteer(Lexicon lexicon) {
        lexicon.table("countries").rows().forEach(this::country);
        lexicon.table("bodies").rows().forEach(this::body);
        lexicon.table("offices").rows().forEach(this::office);
        lexicon.table("places").rows().forEach(this::place);
        lexicon.table("firstnames").rows().forEach(row -> firstNames.put(row.get("name"), new Entry.Given(gender(row), row.get("ambiguous").equals("word"))));
        lexicon.table("titles").rows().forEach(row -> titles.put(row.get("name"), new Entry.Title(gender(row))));
        lexicon.table("surnames").rows().forEach(row -> (row.get("kind").equals("first") ? firstSurnames : commonSurnames).add(row.get("name")));
        lexicon.table("actorwords").rows().forEach(row -> words.computeIfAbsent(row.get("sort"), sort -> new HashSet<>()).add(row.get("word")));
        lexicon.table("cues").rows().stream().filter(row -> row.get("pos").equals("V") && row.get("kind").equals("says")).forEach(row -> saying.add(row.get("head")));
        nameWords = new NameWords(lexicon.table("namewords"));
        holders = new Holders(lexicon.table("holders"));
        holders.all().forEach(this::known);
    }

    NameTrie names() {
        return names;
    }

    Holders holders() {
        return holders;
    }

    /** The state whose code this is; null for bodies and regions. */
    Entry.@Nullable State state(String id) {
        return states.get(id);
    }

    /** Whether a surname is a word, place or first name as well, or so common that it alone names nobody: "Koch". */
    boolean isCommon(String surname) {
        return commonSurnames.contains(surname);
    }

    /** Whether a word is of that sort in the table of words that lead to actors. */
    boolean is(String sort, String word) {
        return words.getOrDefault(sort, Set.of()).contains(word);
    }

    NameWords nameWords() {
        return nameWords;
    }

    /** Whether a verb brings in what somebody says. */
    boolean says(String verb) {
        return saying.contains(verb);
    }

    /** Whether a surname stands before the given name: "Hu" in "Hu Jia". */
    boolean standsFirst(String surname) {
        return firstSurnames.contains(surname);
    }

    Entry.@Nullable Given firstName(String form) {
        return firstNames.get(form);
    }

    Entry.@Nullable Title title(String form) {
        return titles.get(form);
    }

    /** The state that an adjective belongs to: "russischen", "US-amerikanische", "Moskauer". */
    Entry.@Nullable Origin origin(String form) {
        Entry.Origin whole = origins.get(form);
        if (whole != null) {
            return whole;
        }
        for (String key : NameTrie.keys(form)) {
            if (key.endsWith("*")) {
                Entry.Origin found = origins.get(key.substring(0, key.length() - 1).toLowerCase(Locale.ROOT));
                if (found != null) {
                    return found;
                }
            }
        }
        return null;
    }

    /** The office that a word names, whole ("Ministern") or by its last part ("Baumminister"); null where it names none. */
    Entry.@Nullable Office office(String form) {
        for (Entry entry : names.word(form)) {
            if (entry instanceof Entry.Office office) {
                return office;
            }
        }
        return compound(form);
    }

    private Entry.@Nullable Office compound(String form) {
        if (form.length() < 9 || form.length() > 60 || !Character.isUpperCase(form.charAt(0))) {
            return null;
        }
        for (int at = 3; at <= form.length() - 6; at++) {
            Entry.Office office = offices.get(form.substring(at));
            if (office != null) {
                return office.named(form.substring(0, at) + office.base());
            }
        }
        return null;
    }

    private void country(Table.Row row) {
        String id = row.get("id");
        List<String> all = row.list("names");
        Entry.State state = new Entry.State(id, plain(all.getFirst()), gender(row));
        states.put(id, state);
        all.forEach(name -> names.add(name, state));
        for (String stem : row.list("adjectives")) {
            origins.putIfAbsent(stem.toLowerCase(Locale.ROOT), new Entry.Origin(id, stem));
        }
        for (String people : row.list("people")) {
            String[] forms = people.split(",");
            names.add(forms[0], new Entry.Citizen(id, forms[0], 'm'));
            names.add(forms[1], new Entry.Citizen(id, forms[1], 'f'));
            names.add(forms[2], new Entry.Citizen(id, forms[2], 'p'));
            if (forms[0].endsWith("er")) {
                origins.putIfAbsent(forms[0], new Entry.Origin(id, forms[0]));
            }
        }
        row.list("capital").forEach(name -> capital(id, name));
        row.list("seats").forEach(name -> names.add(name, new Entry.Seat(id, plain(name), false)));
    }

    private void capital(String id, String name) {
        names.add(name, new Entry.Seat(id, name, true));
        String stem = name.endsWith("e") || name.endsWith("en") ? name.substring(0, name.lastIndexOf('e')) : name;
        origins.putIfAbsent(stem + "er", new Entry.Origin(id, stem + "er"));
    }

    private void body(Table.Row row) {
        List<String> all = row.list("names");
        ActorKind kind = Labelled.of(ActorKind.class, row.get("kind"));
        boolean quoted = row.get("quoted").equals("yes");
        Entry body = new Entry.Body(row.get("id"), plain(all.getFirst()), Sector.valueOf(row.get("sector")), kind, gender(row), quoted);
        all.forEach(name -> names.add(name, body));
        row.list("adjectives").forEach(stem -> origins.putIfAbsent(stem, new Entry.Origin(row.get("id"), stem)));
    }

    private void office(Table.Row row) {
        Entry.Office.Form form = Entry.Office.Form.valueOf(row.get("kind").toUpperCase(Locale.ROOT));
        Sector sector = Sector.valueOf(row.get("sector"));
        for (String name : row.list("masculine")) {
            office(name, new Entry.Office(row.get("office"), name, form, sector, row.get("broader"), 'm'));
        }
        for (String name : row.list("feminine")) {
            office(name, new Entry.Office(row.get("office"), name, form, sector, row.get("broader"), 'f'));
        }
        for (String name : row.list("other")) {
            char gender = form == Entry.Office.Form.INSTITUTION ? Nouns.gender(name) : 'p';
            office(name, new Entry.Office(row.get("office"), name, form, sector, row.get("broader"), gender));
        }
    }

    private void office(String name, Entry.Office office) {
        for (String inflected : Nouns.forms(name, office.gender())) {
            names.add(inflected, office);
            if (name.length() > 5 && name.indexOf(' ') < 0 && name.indexOf('-') < 0) {
                offices.putIfAbsent(inflected.toLowerCase(Locale.ROOT), office.named(name.toLowerCase(Locale.ROOT)));
            }
        }
    }

    private void place(Table.Row row) {
        List<String> all = row.list("names");
        Place.Precision precision = Labelled.of(Place.Precision.class, row.get("precision"));
        String country = row.get("country").isEmpty() ? null : row.get("country");
        Integer geonames = row.get("geonames").isEmpty() ? null : Integer.valueOf(row.get("geonames"));
        long population = row.get("population").isEmpty() ? 0 : Long.parseLong(row.get("population"));
        Double lat = Double.valueOf(row.get("lat"));
        Double lon = Double.valueOf(row.get("lon"));
        for (String name : all) {
            names.add(name, new Entry.Spot(name, country, precision, lat, lon, geonames, population));
            if (precision == Place.Precision.CITY && country != null && name.indexOf(' ') < 0) {
                origins.putIfAbsent(name + "er", new Entry.Origin(country, name + "er"));
            }
        }
    }

    private void known(Holder holder) {
        List<String> all = new ArrayList<>(holder.variants());
        all.add(holder.name());
        for (String name : all) {
            if (name.indexOf(' ') > 0) {
                names.add(name, new Entry.Known(holder));
            }
        }
    }

    private static char gender(Table.Row row) {
        return row.get("gender").isEmpty() ? ' ' : row.get("gender").equals("mf") ? ' ' : row.get("gender").charAt(0);
    }

    /** A table's name without its marks for endings: as it stands after "die". */
    static String plain(String name) {
        if (name.indexOf('*') < 0) {
            return name;
        }
        String noun = name.substring(name.lastIndexOf(' ') + 1);
        char gender = Nouns.gender(noun);
        String ending = gender == 'm' ? "er" : gender == 'n' ? "es" : "e";
        return name.replace("*", ending);
    }
}
