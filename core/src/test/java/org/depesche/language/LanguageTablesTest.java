package org.depesche.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.depesche.lexicon.Lexicon;
import org.depesche.lexicon.Table;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LanguageTablesTest {

    @ParameterizedTest
    @CsvSource({"abbreviations,abbreviation", "contractions,contraction", "boundary-words,word", "times,phrase", "time-words,role", "languages,language"})
    void rowsAreSorted(String table, String column) {
        List<String> keys = Lexicon.standard().table(table).rows().stream().map(row -> row.get(column)).toList();
        assertThat(keys).isSorted().doesNotContain("");
    }

    @ParameterizedTest
    @CsvSource({"abbreviations,abbreviation", "contractions,contraction", "times,phrase"})
    void keysStandOnce(String table, String column) {
        assertThat(Lexicon.standard().table(table).rows().stream().map(row -> row.get(column))).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @ValueSource(strings = {"abbreviations", "contractions", "boundary-words", "times", "time-words", "languages"})
    void everyRowNamesItsSource(String table) {
        assertThat(Lexicon.standard().table(table).rows()).isNotEmpty().allSatisfy(row -> assertThat(row.get("source")).isNotEmpty());
    }

    @ParameterizedTest
    @ValueSource(strings = "time-words")
    void formPlaysARoleOnce(String table) {
        assertThat(Lexicon.standard().table(table).rows().stream().flatMap(row -> forms(row).stream())).doesNotHaveDuplicates();
    }

    private static List<String> forms(Table.Row row) {
        return row.list("forms").stream().map(form -> row.get("role") + " " + form).toList();
    }
}
