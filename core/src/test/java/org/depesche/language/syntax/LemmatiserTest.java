package org.depesche.language.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.depesche.lexicon.Lexicon;
import org.depesche.lexicon.Table;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LemmatiserTest {
    private final Lemmatiser lemmatiser = new Lemmatiser(Lexicon.standard());

    @ParameterizedTest
    @CsvSource({
        "Sanktionen, Die/ART Sanktionen/NN bleiben/VVFIN, Sanktion",
        "Die, Die/ART Sanktionen/NN bleiben/VVFIN, der",
        "ihm, Die/ART Kanzlerin/NN dankte/VVFIN ihm/PPER, er",
        "dankte, Die/ART Kanzlerin/NN dankte/VVFIN ihm/PPER, danken",
        "Stunden, Nach/APPR drei/CARD Stunden/NN, Stunde",
        "Terrormilizen, Die/ART Terrormilizen/NN, Terrormiliz",
        "Europäischen, Das/ART Amt/NN des/ART Europäischen/ADJA Parlaments/NN, europäisch",
        "russischen, Die/ART russischen/ADJA Truppen/NN, russisch",
        "gehört, Das/PDS gehört/VVFIN dazu/PAV, gehören",
        "Merkels, Merkels/NE Partei/NN, Merkel",
        "Xyzzyx, Herr/NN Xyzzyx/NE, Xyzzyx",
    })
    void lemmaFollowsTag(String word, String tagged, String lemma) {
        Draft draft = Drafts.of(tagged);
        lemmatiser.lemmatise(draft);
        assertThat(draft.lemma(Drafts.place(draft, word))).isEqualTo(lemma);
    }

    @Test
    void separatedVerbTakesItsParticle() {
        Draft draft = Drafts.of("Der/ART Minister/NN kündigte/VVFIN Reformen/NN an/PTKVZ");
        lemmatiser.lemmatise(draft);
        draft.heads[5] = 3;
        draft.relations[5] = "compound:prt";
        lemmatiser.joinParticles(draft);
        assertThat(draft.lemma(3)).isEqualTo("ankündigen");
    }

    @Test
    void functionWordsAreSoundAndTheirExamplesHoldAForm() {
        Table table = Lexicon.standard().table("functionwords");
        Set<String> keys = new HashSet<>();
        String before = "";
        for (Table.Row row : table.rows()) {
            assertThat(row.get("lemma").compareTo(before)).as(row.get("lemma")).isGreaterThanOrEqualTo(0);
            before = row.get("lemma");
            List<String> words = Arrays.asList(row.get("example").toLowerCase(Locale.ROOT).split("[ ,.?]+"));
            assertThat(row.list("forms")).as(row.get("example")).anyMatch(words::contains);
            assertThat(row.get("source")).isNotEmpty();
            for (String form : row.list("forms")) {
                for (String tag : row.list("tags")) {
                    assertThat(keys.add(tag + form + row.get("lemma"))).as(tag + " " + form).isTrue();
                }
            }
        }
    }
}
