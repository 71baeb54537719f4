package org.depesche.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CompoundPartsTest {
    private static final CompoundParts PARTS = CompoundParts.standard();

    @ParameterizedTest
    @CsvSource({
        "waffenlieferung,waffe lieferung", "waffenlieferungen,waffe lieferung", "außenministertreffen,außen minister treffen",
                "regierungskrise,regierung krise",
        "friedensgespräche,frieden gespräch", "friedensverhandlungen,frieden verhandlung", "wirtschaftssanktionen,wirtschaft sanktion",
        "gipfeltreffens,gipfel treffen",
        "geiselnehmer,", "flüchtlingslager,flüchtling lager", "parlamentswahl,parlament wahl", "präsidentschaftswahl,präsidentschaft wahl",
        "verteidigungsminister,verteidigung minister",
        "grenzkontrollen,grenz kontrolle", "raketenangriff,rakete angriff", "menschenrechte,mensch recht", "klimakonferenz,klima konferenz",
        "haushaltsdebatte,haushalt debatte",
        "handelsabkommen,handel abkommen", "gaslieferung,gas lieferung", "sicherheitsratssitzung,sicherheit rat sitzung", "luftangriffe,luft angriff",
        "truppenabzug,truppe abzug", "atomprogramm,atom programm",
        "bürgerkriegsflüchtlinge,bürger krieg flüchtling", "ministerpräsidentin,minister präsidentin", "staatsoberhaupt,", "zollkrieg,zoll krieg",
        "ebolaforschung,forschung"})
    void compoundsAreCutIntoTheirNouns(String word, String parts) {
        assertThat(PARTS.of(word)).isEqualTo(parts == null ? List.of() : List.of(parts.split(" ")));
    }

    /** Words that only look as if nouns were in them, and nouns that are no compounds to their readers. */
    @ParameterizedTest
    @ValueSource(strings = {
        "verfassung", "regierung", "demokratie", "nachricht", "botschaft", "gesellschaft", "administration", "demonstration", "konfrontation", "inflation",
                "unterstützung",
        "vereinbarung", "verhandlung", "verhandlungen", "behandlung", "beteiligung", "kommission", "organisation", "opposition", "konferenzen",
        "entscheidungen", "haushalt",
        "landwirtschaft", "streitkräfte", "bundeswehr", "parlament", "präsident", "minister", "generation", "operation", "integration", "information",
        "situation",
        "kandidaten", "kandidatur", "diplomaten", "verbündeten", "aufständische", "separatisten", "ultimatum", "resolution", "revolution", "souveränität",
        "bevölkerung",
        "veröffentlichung", "überraschung", "erklärungen", "widerspruch", "gegenstand", "zusammen", "berichterstatter"})
    void otherWordsStayWhole(String word) {
        assertThat(PARTS.of(word)).isEmpty();
    }

    @Test
    void thePartsStandWhereTheCompoundStands() throws IOException {
        List<String> tokens = new ArrayList<>();
        try (TokenStream stream = German.ofTexts().tokenStream(Fields.WORDS, "Die Waffenlieferungen enden.")) {
            CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
            OffsetAttribute offset = stream.addAttribute(OffsetAttribute.class);
            PositionIncrementAttribute increment = stream.addAttribute(PositionIncrementAttribute.class);
            stream.reset();
            while (stream.incrementToken()) {
                tokens.add(term + " " + increment.getPositionIncrement() + " " + offset.startOffset() + "-" + offset.endOffset());
            }
        }
        assertThat(tokens).containsExactly("die 1 0-3", "waffenlieferung 1 4-21", "waff 0 4-21", "lieferung 0 4-21", "end 1 22-27");
    }

    @Test
    void aWordOfAnyLengthIsCutInTime() {
        assertThat(PARTS.of("stadt".repeat(12))).hasSize(12);
        assertThat(PARTS.of("stadt".repeat(10_000))).isEmpty();
        assertThat(PARTS.of("stadt".repeat(11) + "xxxx")).isEmpty();
    }
}
