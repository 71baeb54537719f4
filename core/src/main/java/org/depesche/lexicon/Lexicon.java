package org.depesche.lexicon;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The tables that Depesche knows German politics from: those that ship with it, and rows that the user adds. Immutable. */
public final class Lexicon {
    private static final String FOLDER = "/org/depesche/lexicon/";

    private final Map<String, Table> added;

    private Lexicon(Map<String, Table> added) {
        this.added = added;
    }

    /** The lexicon that ships with Depesche. */
    public static Lexicon standard() {
        return new Lexicon(Map.of());
    }

    /** This lexicon with the rows of one more table, which is to have the columns of the shipped table of that name. */
    public Lexicon plus(Table more) {
        Map<String, Table> all = new HashMap<>(added);
        all.merge(more.name(), more, Table::plus);
        return new Lexicon(Map.copyOf(all));
    }

    /** The rows that the user added, by table name. */
    public List<Table> added() {
        return added.values().stream().sorted(Comparator.comparing(Table::name)).toList();
    }

    /** The table of that name. Throws {@link LexiconException} when there is none. */
    public Table table(String name) {
        Table shipped = Table.parse(name, read(name));
        Table more = added.get(name);
        return more == null ? shipped : shipped.plus(more);
    }

    /** The words of a table of word lists: the cells {@code word} of the rows of that {@code sort}. Throws {@link LexiconException} when it has none. */
    public Set<String> words(String table, String sort) {
        Set<String> words = table(table).rows().stream().filter(row -> row.get("sort").equals(sort)).map(row -> row.get("word")).collect(Collectors.toUnmodifiableSet());
        if (words.isEmpty()) {
            throw new LexiconException(table + ".tsv: no rows of sort '" + sort + "'");
        }
        return words;
    }

    private static String read(String name) {
        try (InputStream in = Lexicon.class.getResourceAsStream(FOLDER + name + ".tsv")) {
            if (in == null) {
                throw new LexiconException(name + ".tsv: no such table in the lexicon");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
