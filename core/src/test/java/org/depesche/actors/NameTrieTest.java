package org.depesche.actors;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class NameTrieTest {
    private final NameTrie trie = new NameTrie();

    @Test
    void adjectivesInANameInflect() {
        trie.add("Vereinigt* Staaten", new Entry.State("USA", "USA", 'p'));
        assertThat(end("Vereinigten", "Staaten")).isEqualTo(2);
        assertThat(end("Vereinigte", "Staaten", "von")).isEqualTo(2);
        assertThat(end("Vereinigte", "Emirate")).isZero();
    }

    @Test
    void genitivesAreFound() {
        trie.add("Russland", new Entry.State("RUS", "Russland", 'n'));
        assertThat(end("Russlands")).isEqualTo(1);
        assertThat(end("RUSSLAND")).isEqualTo(1);
        assertThat(end("Russlande")).isZero();
    }

    @Test
    void theLongestNameWins() {
        trie.add("Nato", new Entry.Title('m'));
        trie.add("Nato Rat", new Entry.Title('f'));
        assertThat(end("Nato", "Rat", "tagt")).isEqualTo(2);
    }

    private int end(String... words) {
        List<String> text = List.of(words);
        NameTrie.Match match = trie.longest(text::get, 0, text.size());
        return match == null ? 0 : match.end();
    }
}
