package org.depesche.language.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class PhraseTest {
    private static String cases(int cells) {
        StringBuilder cases = new StringBuilder();
        for (int c = 0; c < 4; c++) {
            cases.append((Agreement.cases(cells) >> c & 1) == 0 ? "" : "nadg".substring(c, c + 1));
        }
        return cases.toString();
    }

    private static List<Phrase> of(String tagged) {
        return Phrase.of(Drafts.of(tagged));
    }

    @Test
    void wordsOfAPhraseLeaveOpenWhatAllAllow() {
        assertThat(cases(of("den/ART sofortigen/ADJA Abzug/NN").get(0).cells())).isEqualTo("a");
        assertThat(cases(of("die/ART neuen/ADJA Sanktionen/NN").get(0).cells())).isEqualTo("na");
        assertThat(cases(of("des/ART Präsidenten/NN").get(0).cells())).isEqualTo("g");
    }

    @Test
    void prepositionNarrowsTheCases() {
        assertThat(cases(of("mit/APPR Sanktionen/NN").get(0).cells())).isEqualTo("d");
        assertThat(cases(of("gegen/APPR Sanktionen/NN").get(0).cells())).isEqualTo("a");
    }

    @Test
    void adjectiveWithoutArticleShowsTheCase() {
        assertThat(cases(of("russischen/ADJA Truppen/NN").get(0).cells())).isEqualTo("d");
        assertThat(cases(of("russische/ADJA Truppen/NN").get(0).cells())).isEqualTo("na");
    }

    @Test
    void phraseRunsFromDeterminerToNoun() {
        List<Phrase> phrases = of("die/ART drei/CARD sehr/ADV großen/ADJA Städte/NN sehen/VVFIN ihn/PPER");
        assertThat(phrases).extracting(Phrase::first, Phrase::last).containsExactly(org.assertj.core.groups.Tuple.tuple(1, 5), org.assertj.core.groups.Tuple.tuple(7, 7));
    }
}
