package org.depesche.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RecordReaderTest {
    private static final String JSON = Records.written(RecordSamples.full());

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "\"status\":\"actual\"   | \"status\":\"done\"    | events[0].status is no Status: done",
        "\"type\":\"REJECT\"     | \"type\":\"reject\"    | events[0].type is no EventType: reject",
        "\"denies\":false        | \"denies\":0           | statements[0].denies is not true or false",
        "\"year\":2026           | \"year\":20.5          | article.rights.year is no whole number: 20.5",
        "\"from\":\"e1\"         | \"von\":\"e1\"         | links[0].from is missing",
        "depesche-record/1       | depesche-record/2      | schema is not depesche-record/1",
        "\"start\":0,\"end\":10  | \"start\":0,\"end\":999 | parts[0] is no span of the text: 0 to 999",
        "\"text\":\"am Dienstag\" | \"text\":\"am Montag\" | times[0] has other words than the text, which says: am Dienstag"})
    void aWrongValueIsNamedWithItsPlace(String right, String wrong, String message) {
        assertThat(JSON).contains(right);
        assertThatThrownBy(() -> RecordReader.read(JSON.replace(right, wrong))).isInstanceOf(RecordException.class).hasMessage(message);
    }

    @Test
    void brokenJsonIsNamedWithLineAndColumn() {
        assertThatThrownBy(() -> RecordReader.read("{\n\"schema\": x}")).isInstanceOf(RecordException.class).hasMessageStartingWith("no JSON at line 2, column ");
        assertThatThrownBy(() -> RecordReader.read(JSON.substring(0, JSON.length() / 2))).isInstanceOf(RecordException.class).hasMessageStartingWith("no JSON at line 1");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "``      | the record is missing: the input is empty",
        "[]      | the record is no object",
        "`\"x\"` | the record is no object"})
    void whatIsNoRecordIsToldSo(String json, String message) {
        assertThatThrownBy(() -> RecordReader.read(json)).isInstanceOf(RecordException.class).hasMessage(message);
    }

    @Test
    void nestingWithoutEndIsRefused() {
        assertThatThrownBy(() -> RecordReader.read("[".repeat(100_000))).isInstanceOf(RecordException.class);
    }

    @Test
    void keysOfLaterVersionsArePassedOver() {
        assertThat(RecordReader.read(JSON.replaceFirst("\\{", "{\"later\":[{\"x\":1}],"))).isEqualTo(RecordSamples.full());
    }
}
