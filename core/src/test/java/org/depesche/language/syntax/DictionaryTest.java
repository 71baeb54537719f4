package org.depesche.language.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.depesche.language.syntax.Readings.WordClass;
import org.junit.jupiter.api.Test;

class DictionaryTest {
    private final Dictionary dictionary = Drafts.dictionary();

    @Test
    void compoundReadsLikeItsLastPart() {
        Readings miliz = dictionary.of("Miliz");
        Readings terrormiliz = dictionary.of("Terrormiliz");
        assertThat(terrormiliz.cells()).isEqualTo(miliz.cells());
        assertThat(terrormiliz.lemma(WordClass.NOUN)).isEqualTo("Terrormiliz");
        assertThat(dictionary.of("Uno-Sicherheitsrates").lemma(WordClass.NOUN)).isEqualTo("Uno-Sicherheitsrat");
    }

    @Test
    void prepositionGovernsItsCases() {
        assertThat(dictionary.of("gegen").governed()).isEqualTo(0b0010);
        assertThat(dictionary.of("mit").governed()).isEqualTo(0b0100);
        assertThat(dictionary.of("in").governed()).isEqualTo(0b0110);
    }

    @Test
    void firstWordAlsoReadsAsWrittenSmall() {
        assertThat(dictionary.ofFirst("Gegen").lemmas()).containsKey(WordClass.PREPOSITION);
        assertThat(dictionary.ofFirst("Essen").lemmas()).containsKeys(WordClass.NOUN, WordClass.VERB);
        assertThat(dictionary.of("Essen").lemmas()).doesNotContainKey(WordClass.VERB);
    }

    @Test
    void nonsenseIsUnknown() {
        for (String word : List.of("", "\u0000", "😀", "qqqqqqqqqq", "1234", "\ud800")) {
            assertThat(dictionary.of(word).isKnown()).as(word).isFalse();
        }
    }

    @Test
    void formThatIsOnlyAVerbIsNoAdjective() {
        Readings steps = Drafts.dictionary().of("dämpft"); // "Der Minister <i>dämpft</i> die Hoffnungen"
        assertThat(VerbForms.isPossible("ADJD", steps)).isFalse();
        assertThat(VerbForms.isPossible("VVFIN", steps)).isTrue();
        assertThat(VerbForms.isPossible("ITJ", Drafts.dictionary().of("bitte"))).isTrue();
    }
}
