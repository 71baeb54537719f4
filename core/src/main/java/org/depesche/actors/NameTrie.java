package org.depesche.actors;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/**
 * Finds the longest name of a table at a place of a sentence, in any of its inflected forms: "Vereinigt* Staaten" is found in "der Vereinigten Staaten",
 * "Russland" in "Russlands". Filled once, then only read, from any thread.
 */
final class NameTrie {
    private static final List<String> ADJECTIVE = List.of("en", "er", "es", "em", "e");
    private static final int LONGEST = 8; // words of a name

    private final Node root = new Node();

    /** What was found, the word after its last one, and the name as the table has it. */
    record Match(int end, String name, List<Entry> entries) {}

    private static final class Node {
        private final Map<String, Node> next = new HashMap<>();
        private final List<Entry> entries = new ArrayList<>(1);
        private String name = "";
    }

    /** Adds a name; a {@code *} after a word stands for an adjective's ending. */
    void add(String name, Entry entry) {
        Node node = root;
        for (String word : name.split(" ")) {
            node = node.next.computeIfAbsent(word, key -> new Node());
        }
        node.name = name;
        if (!node.entries.contains(entry)) {
            node.entries.add(entry);
        }
    }

    /** The entries of exactly that word, uninflected or inflected; empty where there is none. */
    List<Entry> word(String form) {
        for (String key : keys(form)) {
            Node node = root.next.get(key);
            if (node != null && !node.entries.isEmpty()) {
                return node.entries;
            }
        }
        return List.of();
    }

    /** The longest name that begins at this word; null where none does. */
    @Nullable Match longest(IntFunction<String> forms, int from, int size) {
        return longest(root, forms, from, Math.min(size, from + LONGEST));
    }

    private @Nullable Match longest(Node node, IntFunction<String> forms, int at, int size) {
        Match best = null;
        if (at < size) {
            for (String key : keys(forms.apply(at))) {
                Node next = node.next.get(key);
                if (next == null) {
                    continue;
                }
                Match found = longest(next, forms, at + 1, size);
                if (found == null && !next.entries.isEmpty()) {
                    found = new Match(at + 1, next.name, next.entries);
                }
                if (found != null && (best == null || found.end() > best.end())) {
                    best = found;
                }
            }
        }
        return best;
    }

    /** The forms under which a word of the text may stand in the tables, likeliest first. */
    static List<String> keys(String form) {
        List<String> keys = new ArrayList<>(6);
        keys.add(form);
        int length = form.length();
        if (length < 3 || length > 60) {
            return keys;
        }
        char last = form.charAt(length - 1);
        if (last == 's' || last == '\'' || last == '’') {
            keys.add(form.substring(0, length - 1));
        }
        if (length > 5 && form.endsWith("es")) {
            keys.add(form.substring(0, length - 2));
        }
        if (length > 5 && last == 'n') {
            keys.add(form.substring(0, length - 1));
        }
        for (String ending : ADJECTIVE) {
            if (length > ending.length() + 2 && form.endsWith(ending)) {
                keys.add(form.substring(0, length - ending.length()) + "*");
            }
        }
        if (form.indexOf('ß') >= 0) {
            keys.add(form.replace("ß", "ss")); // "Rußland", as it was spelled before 1996
        }
        if (length > 4 && form.equals(form.toUpperCase(Locale.ROOT))) {
            keys.add(form.charAt(0) + form.substring(1).toLowerCase(Locale.ROOT));
        }
        return keys;
    }
}
