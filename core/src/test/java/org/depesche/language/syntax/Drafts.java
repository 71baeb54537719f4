package org.depesche.language.syntax;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.depesche.Limits;

/** Drafts for tests: words and tags as "Wort/TAG", parted by blanks. */
final class Drafts {
    private Drafts() {}

    static Dictionary dictionary() {
        try {
            return Dictionary.load();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    static Draft of(String tagged) {
        String[] pairs = tagged.split(" ");
        List<String> words = List.of(pairs).stream().map(pair -> pair.substring(0, pair.lastIndexOf('/'))).toList();
        Draft draft = new Draft(words, dictionary(), Clusters.none(), Limits.STANDARD.tokenLength());
        for (int i = 1; i <= pairs.length; i++) {
            draft.setStts(i, pairs[i - 1].substring(pairs[i - 1].lastIndexOf('/') + 1));
        }
        return draft;
    }

    /** The place of a word, from 1. */
    static int place(Draft draft, String word) {
        for (int i = 1; i <= draft.size(); i++) {
            if (draft.form(i).equals(word)) {
                return i;
            }
        }
        throw new AssertionError("no word " + word);
    }
}
