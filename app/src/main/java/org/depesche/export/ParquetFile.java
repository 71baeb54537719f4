package org.depesche.export;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.hadoop.conf.Configuration;
import org.apache.parquet.column.ParquetProperties;
import org.apache.parquet.hadoop.ParquetWriter;
import org.apache.parquet.hadoop.api.WriteSupport;
import org.apache.parquet.hadoop.metadata.CompressionCodecName;
import org.apache.parquet.io.LocalOutputFile;
import org.apache.parquet.io.OutputFile;
import org.apache.parquet.io.api.Binary;
import org.apache.parquet.io.api.RecordConsumer;
import org.apache.parquet.schema.LogicalTypeAnnotation;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName;
import org.apache.parquet.schema.Type;
import org.apache.parquet.schema.Types;
import org.jspecify.annotations.Nullable;

/** One table as a Parquet file: every column optional, packed with Zstandard, in groups small enough that a dozen tables stay in little memory. */
final class ParquetFile implements Closeable {
    private static final long GROUP = 16L << 20;

    private final Table<?> table;
    private final ParquetWriter<List<@Nullable Object>> writer;

    ParquetFile(Table<?> table, Path file) throws IOException {
        this.table = table;
        writer = new Builder(new LocalOutputFile(file), table)
                .withCompressionCodec(CompressionCodecName.ZSTD)
                .withWriterVersion(ParquetProperties.WriterVersion.PARQUET_1_0)
                .withRowGroupSize(GROUP)
                .build();
    }

    void add(Item item) throws IOException {
        for (List<@Nullable Object> row : table.cells(item).toList()) {
            writer.write(row);
        }
    }

    @Override
    public void close() throws IOException {
        writer.close();
    }

    private static final class Builder extends ParquetWriter.Builder<List<@Nullable Object>, Builder> {
        private final Table<?> table;

        Builder(OutputFile file, Table<?> table) {
            super(file);
            this.table = table;
        }

        @Override
        protected Builder self() {
            return this;
        }

        @Override
        @SuppressWarnings("deprecation") // there is no other that must be there
        protected WriteSupport<List<@Nullable Object>> getWriteSupport(Configuration ignored) {
            return new Rows(table);
        }
    }

    private static final class Rows extends WriteSupport<List<@Nullable Object>> {
        private final Table<?> table;
        private @Nullable RecordConsumer out;

        Rows(Table<?> table) {
            this.table = table;
        }

        @Override
        @SuppressWarnings("deprecation") // likewise
        public WriteContext init(Configuration ignored) {
            return new WriteContext(new MessageType(table.name(), table.columns().stream().map(Rows::field).toList()), Map.of());
        }

        private static Type field(Table.Column<?> column) {
            return switch (column.kind()) {
                case TEXT -> Types.optional(PrimitiveTypeName.BINARY).as(LogicalTypeAnnotation.stringType()).named(column.name());
                case WHOLE -> Types.optional(PrimitiveTypeName.INT32).named(column.name());
                case BIG -> Types.optional(PrimitiveTypeName.INT64).named(column.name());
                case NUMBER -> Types.optional(PrimitiveTypeName.DOUBLE).named(column.name());
                case FLAG -> Types.optional(PrimitiveTypeName.BOOLEAN).named(column.name());
            };
        }

        @Override
        public void prepareForWrite(RecordConsumer consumer) {
            out = consumer;
        }

        @Override
        public void write(List<@Nullable Object> row) {
            RecordConsumer consumer = Objects.requireNonNull(out);
            consumer.startMessage();
            for (int i = 0; i < row.size(); i++) {
                Object value = row.get(i);
                if (value != null) {
                    consumer.startField(table.columns().get(i).name(), i);
                    cell(value, consumer);
                    consumer.endField(table.columns().get(i).name(), i);
                }
            }
            consumer.endMessage();
        }

        private static void cell(Object value, RecordConsumer consumer) {
            switch (value) {
                case String text -> consumer.addBinary(Binary.fromString(text));
                case Integer whole -> consumer.addInteger(whole);
                case Long big -> consumer.addLong(big);
                case Double number -> consumer.addDouble(number);
                case Boolean flag -> consumer.addBoolean(flag);
                default -> throw new IllegalArgumentException("no cell: " + value);
            }
        }
    }
}
