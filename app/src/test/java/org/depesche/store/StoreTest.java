package org.depesche.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.depesche.record.Record;
import org.depesche.record.RecordSamples;
import org.depesche.record.RecordWriter;
import org.depesche.store.Added.Outcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StoreTest {
    @TempDir
    private Path folder;

    @Test
    void aRecordComesBackAsItWas() {
        Store store = Store.openOrMake(folder.resolve("a.db").toString());
        Record nul = RecordSamples.empty("Nul \0, halb \ud83d und ganz 😀.");
        try (StoreWriter writer = store.writer()) {
            assertThat(writer.add(RecordSamples.full()).join().outcome()).isEqualTo(Outcome.ARTICLE);
            assertThat(writer.add(nul).join().outcome()).isEqualTo(Outcome.ARTICLE);
            assertThat(writer.add(nul).join().outcome()).isEqualTo(Outcome.KNOWN);
        }
        try (StoreReader reader = store.reader()) {
            assertThat(reader.record("muster-1").orElseThrow().record()).isEqualTo(RecordSamples.full());
            try (Stream<StoredRecord> records = reader.records()) {
                List<String> lines = records.map(stored -> RecordWriter.lines().string(stored.record())).toList();
                assertThat(lines).containsExactly(RecordWriter.lines().string(RecordSamples.full()), RecordWriter.lines().string(nul));
            }
        }
    }
}
