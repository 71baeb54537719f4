package org.depesche.record;

import static org.assertj.core.api.Assertions.assertThat;

/** How a test writes a record: it is held against the schema, its words against its text, and it must come back equal. */
public final class Records {
    private static final String GUIDE = SchemaCheck.document("record.md");

    private Records() {}

    /** The record as a line of JSON, without the line feed. */
    public static String written(Record record) {
        String json = RecordWriter.lines().string(record).strip();
        checked(json);
        assertThat(RecordReader.read(json)).isEqualTo(record);
        return json;
    }

    /** The record that a program wrote, after the same checks. */
    public static Record checked(String json) {
        SchemaCheck.check(json);
        Record read = RecordReader.read(json);
        assertThat(RecordWriter.lines().string(read)).isEqualTo(json + "\n");
        read.damage().forEach(damage -> assertThat(GUIDE).as("docs/record.md").contains("| `" + damage.kind() + "` |"));
        return read;
    }
}
