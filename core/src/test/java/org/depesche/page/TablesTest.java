package org.depesche.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.depesche.lexicon.Lexicon;
import org.depesche.lexicon.Table;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TablesTest {
    @ParameterizedTest
    @CsvSource({"agencies,name", "furniture,phrase", "headlinewords,word", "markup,word", "placewords,word", "photoagencies,name", "charsets,label", "livewords,word"})
    void tableHasOneRowForEachKeyAndSaysWhereItIsFrom(String name, String key) {
        Table table = Lexicon.standard().table(name);

        List<String> keys = table.rows().stream().map(row -> row.get(key)).toList();

        assertThat(keys).isNotEmpty().doesNotHaveDuplicates().doesNotContain("");
        assertThat(table.rows()).allSatisfy(row -> assertThat(row.get("source")).isNotEmpty());
    }

    @ParameterizedTest
    @CsvSource({"furniture,match,start|whole", "placewords,sort,never|opens", "furniture,place,any|end|cut", "headlinewords,sort,finite|opener|particle|title|topic", "markup,cue,never|drop|body|caption|credit|kicker|headline|lead|byline|date|rights"})
    void closedColumnsHoldTheirWordsOnly(String name, String column, String words) {
        assertThat(Lexicon.standard().table(name).rows()).extracting(row -> row.get(column)).isSubsetOf(List.of(words.split("\\|")));
    }
}
