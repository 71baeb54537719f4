package org.depesche.eval.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.depesche.record.Record;
import org.depesche.record.RecordReader;
import org.depesche.record.RecordWriter;
import org.depesche.store.Prepared;
import org.junit.jupiter.api.Test;

class SyntheticRecordsTest {
    private final List<Record> records = new SyntheticRecords(7).records(200).toList();

    @Test
    void theSameSeedGivesTheSameRecords() {
        assertThat(new SyntheticRecords(7).record(123)).isEqualTo(records.get(123));
        assertThat(new SyntheticRecords(8).record(123)).isNotEqualTo(records.get(123));
    }

    @Test
    void theyAreRecordsOfTheSizeOfNews() {
        assertThat(records).allSatisfy(record -> {
            Prepared.of(record); // keys and words fit
            assertThat(RecordReader.read(RecordWriter.lines().string(record))).isEqualTo(record);
            assertThat(record.statements()).hasSize(6);
            assertThat(record.events()).hasSize(5);
            assertThat(record.article().parts()).hasSizeBetween(14, 16);
        });
        assertThat(records.stream().mapToInt(record -> record.actors().size()).average().orElseThrow()).isBetween(5.5, 8.0);
    }

    @Test
    void oneInTenIsAnothersDispatch() {
        Record copy = records.get(9);
        Record first = records.get(4);
        assertThat(copy.statements()).extracting(statement -> statement.message().getFirst().text())
                .isEqualTo(first.statements().stream().map(statement -> statement.message().getFirst().text()).toList());
        assertThat(copy.article().url()).isNotEqualTo(first.article().url());
    }
}
