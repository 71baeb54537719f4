package org.depesche.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import org.junit.jupiter.api.Test;

class RecordWriterTest {

    @Test
    void keysStandInTheOrderOfTheContract() {
        assertThat(Records.written(RecordSamples.empty("Nichts."))).isEqualTo("{\"schema\":\"depesche-record/1\",\"id\":\"leer\","
                + "\"source\":{\"uri\":\"-\",\"mediaType\":\"text/plain\",\"sha256\":\"" + "0".repeat(64) + "\",\"capturedAt\":null,\"warc\":null},"
                + "\"article\":{\"language\":\"de\",\"title\":null,\"kicker\":null,\"lead\":null,\"published\":null,\"modified\":null,\"publisher\":null,\"url\":null,"
                + "\"authors\":[],\"initials\":[],\"agencies\":[],\"dateline\":null,"
                + "\"rights\":{\"holder\":null,\"year\":null,\"statement\":null,\"reserved\":false,\"tdm\":{\"reserved\":false,\"basis\":null}},\"complete\":true},"
                + "\"text\":\"Nichts.\",\"parts\":[],\"actors\":[],\"statements\":[],\"events\":[],\"positions\":[],\"links\":[],\"times\":[],\"places\":[],\"damage\":[],"
                + "\"coder\":{\"version\":\"0.1.0\",\"lexicon\":\"none\",\"models\":\"none\"}}");
    }

    @Test
    void offsetsCountCodePoints() {
        assertThat(Records.written(RecordSamples.full())).contains("{\"start\":72,\"end\":75,\"text\":\"sie\",\"how\":\"pronoun\"}");
    }

    @Test
    void aBrokenStreamIsAnIoException() {
        OutputStream full = new OutputStream() {
            @Override
            public void write(int value) throws IOException {
                throw new IOException("no space left on device");
            }
        };
        assertThatThrownBy(() -> RecordWriter.lines().write(RecordSamples.full(), full)).isInstanceOf(IOException.class).hasMessage("no space left on device");
        assertThatThrownBy(() -> RecordWriter.lines().write(RecordSamples.empty("x".repeat(100_000)), full)).isInstanceOf(IOException.class).hasMessage("no space left on device");
    }
}
