package org.depesche.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;

class RecordRoundTripTest {

    @Example
    void aFullRecordComesBackEqual() {
        assertThat(Records.written(RecordSamples.full())).contains("\"status\":\"actual\"");
    }

    @Property
    void anyTextComesBackEqual(@ForAll @StringLength(max = 400) String text) {
        Records.written(RecordSamples.empty(text));
    }

    @Property(tries = 200)
    void anyTextComesBackEqualFromBytes(@ForAll @StringLength(max = 400) String text) throws IOException {
        Record record = RecordSamples.empty(text);
        assertThat(RecordReader.read(bytes(RecordWriter.lines(), record).toString(StandardCharsets.UTF_8))).isEqualTo(record);
    }

    @Example
    void lettersAreNotEscapedAndLoneSurrogatesAre() throws IOException {
        String json = bytes(RecordWriter.lines(), RecordSamples.empty("„Ä😀\u2028\ud83d“\udc00")).toString(StandardCharsets.UTF_8);
        assertThat(json).contains("\"text\":\"„Ä😀\u2028\\ud83d“\\udc00\"");
    }

    @Example
    void aLongTextOfAstralLettersKeepsThemWholeAcrossBuffers() throws IOException {
        Record record = RecordSamples.empty("x" + "😀".repeat(20_000));
        assertThat(RecordReader.read(bytes(RecordWriter.lines(), record).toString(StandardCharsets.UTF_8))).isEqualTo(record);
    }

    @Example
    void indentedRecordsComeBackEqual() throws IOException {
        String json = bytes(RecordWriter.indented(), RecordSamples.full()).toString(StandardCharsets.UTF_8);
        assertThat(json).startsWith("{\n  \"schema\": \"depesche-record/1\",\n  \"id\": \"muster-1\",\n");
        assertThat(RecordReader.read(json)).isEqualTo(RecordSamples.full());
    }

    @Example
    void aFileOfRecordsIsReadOneByOne() {
        List<Record> records = List.of(RecordSamples.full(), RecordSamples.empty("nichts"), RecordSamples.full());
        String lines = String.join("\n\n", records.stream().map(RecordWriter.lines()::string).toList());
        List<Record> read = new ArrayList<>();
        RecordReader.records(new StringReader(lines)).forEachRemaining(read::add);
        assertThat(read).isEqualTo(records);
    }

    @Example
    void theBytesDoNotHangOnTheLocale() {
        Locale before = Locale.getDefault();
        try {
            assertThat(Stream.of("tr-TR", "de-DE", "ar-EG").map(RecordRoundTripTest::writtenUnder).distinct()).hasSize(1);
        } finally {
            Locale.setDefault(before);
        }
    }

    private static String writtenUnder(String locale) {
        Locale.setDefault(Locale.forLanguageTag(locale));
        return RecordWriter.lines().string(RecordSamples.full());
    }

    private static ByteArrayOutputStream bytes(RecordWriter writer, Record record) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        writer.write(record, out);
        return out;
    }
}
