package org.depesche.search;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Cuts German compounds into the nouns that they are made of, with what joins them left out: "Sicherheitsratssitzung" into Sicherheit, Rat, Sitzung. A word is
 * cut only where nouns of the table cover it whole, its ending aside; or all of it behind an unknown beginning, as in "Ebolaforschung". Immutable and
 * thread-safe.
 */
final class CompoundParts {
    private static final String TABLE = "compound-parts.txt";
    private static final String[] JOINTS = {"", "s", "es", "n", "en", "er", "e", "ns"};
    private static final String[] ENDINGS = {"", "en", "n", "s", "es", "e", "er", "ern"};
    private static final int SHORTEST = 3;
    private static final int OPENING = 4; // letters of a beginning that is not known
    private static final int SURE = 6; // letters of a noun behind a beginning that is not known
    private static final int LONGEST = 60;

    private final Set<String> nouns;

    private CompoundParts(Set<String> nouns) {
        this.nouns = nouns;
    }

    /** The nouns that come with Depesche. */
    static CompoundParts standard() {
        try (InputStream in = CompoundParts.class.getResourceAsStream(TABLE);
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return new CompoundParts(new HashSet<>(lines.lines().filter(line -> !line.startsWith("#")).toList()));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** The parts of a word in small letters, in order; none where it is no compound. */
    List<String> of(String word) {
        if (word.length() < 2 * OPENING || word.length() > LONGEST || isNoun(word)) {
            return List.of();
        }
        Cut cut = new Cut(word);
        List<String> whole = cut.from(0);
        for (int start = OPENING; whole.isEmpty() && start <= word.length() - SURE; start++) {
            List<String> rest = cut.from(start);
            whole = !rest.isEmpty() && rest.getFirst().length() >= SURE ? rest : List.of();
        }
        return whole;
    }

    private boolean isNoun(String word) {
        return !noun(word).isEmpty();
    }

    /** The noun of the table that a word is a form of; empty for none. */
    private String noun(String word) {
        for (String ending : ENDINGS) {
            int end = word.length() - ending.length();
            if (end >= (ending.isEmpty() ? SHORTEST : OPENING) && word.endsWith(ending) && nouns.contains(word.substring(0, end))) {
                return word.substring(0, end);
            }
        }
        return "";
    }

    /** The ways of cutting one word, each tried once. */
    private final class Cut {
        private final String word;
        private final boolean[] dead;

        Cut(String word) {
            this.word = word;
            dead = new boolean[word.length() + 1];
        }

        /** The parts from a place on, the longest first; none where they do not cover the rest. */
        List<String> from(int start) {
            String last = noun(word.substring(start));
            if (!last.isEmpty()) {
                return List.of(last);
            }
            for (int end = word.length() - SHORTEST; end >= start + SHORTEST && !dead[start]; end--) {
                String part = word.substring(start, end);
                List<String> rest = nouns.contains(part) ? behind(end) : List.of();
                if (!rest.isEmpty()) {
                    List<String> all = new ArrayList<>(List.of(part));
                    all.addAll(rest);
                    return all;
                }
            }
            dead[start] = true;
            return List.of();
        }

        private List<String> behind(int end) {
            for (String joint : JOINTS) {
                List<String> rest = word.startsWith(joint, end) && word.length() - end - joint.length() >= SHORTEST ? from(end + joint.length()) : List.of();
                if (!rest.isEmpty()) {
                    return rest;
                }
            }
            return List.of();
        }
    }
}
