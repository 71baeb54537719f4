package org.depesche.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.stream.Stream;
import org.depesche.record.Record;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What holds for every form: the same bytes each time, and all of it or nothing. */
class ExporterTest {
    @TempDir
    private Path folder;

    private static ExportOptions options(ExportFormat format) {
        return ExportOptions.of(format).withText();
    }

    private long entries() throws IOException {
        try (Stream<Path> found = Files.list(folder)) {
            return found.count();
        }
    }

    @ParameterizedTest
    @EnumSource(ExportFormat.class)
    void theSameRecordsGiveTheSameBytes(ExportFormat format) throws IOException {
        Exports.write(options(format), folder.resolve("one"));
        Exports.write(options(format), folder.resolve("two"));
        assertThat(Exports.bytes(folder.resolve("two"))).isNotEmpty().isEqualTo(Exports.bytes(folder.resolve("one")));
        assertThat(entries()).isEqualTo(2);
    }

    @ParameterizedTest
    @EnumSource(ExportFormat.class)
    void whatBreaksOffLeavesWhatWasThere(ExportFormat format) throws IOException {
        Path target = folder.resolve("kept");
        Exports.write(options(format), target);
        var before = Exports.bytes(target);
        Iterator<Record> broken = Stream.concat(Exports.records().stream(), Stream.<Record>generate(() -> {
            throw new IllegalStateException("broken");
        })).iterator();
        assertThatThrownBy(() -> new Exporter(options(format), Happenings.NONE).write(broken, target)).hasMessage("broken");
        assertThat(Exports.bytes(target)).isEqualTo(before);
        assertThat(entries()).isEqualTo(1);
    }

    @Test
    void anExportReplacesAnExportAndNoFolderOfOthers() throws IOException {
        Path target = folder.resolve("out");
        Exports.write(options(ExportFormat.XMI), target);
        Exports.write(options(ExportFormat.CSV), target);
        assertThat(target.resolve("TypeSystem.xml")).doesNotExist();
        assertThat(target.resolve("events.csv")).exists();
        Path mine = Files.createDirectory(folder.resolve("mine"));
        Files.writeString(mine.resolve("thesis.docx"), "mine");
        assertThatThrownBy(() -> Exports.write(options(ExportFormat.CSV), mine)).isInstanceOf(DirectoryNotEmptyException.class);
        assertThat(mine.resolve("thesis.docx")).hasContent("mine");
    }

    @Test
    void devicesAreWrittenToAndStay() throws IOException {
        Path device = Path.of("/dev/null");
        if (Files.exists(device)) {
            Exports.write(options(ExportFormat.JSONL), device);
            assertThat(Files.isRegularFile(device)).isFalse();
        }
    }
}
