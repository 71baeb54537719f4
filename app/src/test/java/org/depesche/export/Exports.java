package org.depesche.export;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.depesche.article.Article;
import org.depesche.record.Record;
import org.depesche.record.RecordSamples;
import org.depesche.rights.Rights;
import org.depesche.text.SourceText;

/** Records to export, and what came of it. */
final class Exports {
    /** A title that hurts those who do not quote it, and that Excel would compute. */
    static final String HOSTILE = "=HYPERLINK(\"x\");\n1,5\t| 'Ölpreis'";

    private Exports() {}

    /** Three records: one that has everything, one that says nothing, one of a source that allows its text and has a hostile name and title. */
    static List<Record> records() {
        Record full = RecordSamples.full();
        return List.of(full, RecordSamples.empty("Nichts.\u0001\u0085 \"&<>"), with("../b ö/ü", full, HOSTILE, Rights.UNSTATED));
    }

    /** The record under another name, title and rights. */
    static Record with(String id, Record record, String title, Rights rights) {
        Article old = record.article();
        Article article = new Article(
                SourceText.of(old.text().string()), old.parts(), old.language(), title, old.kicker(), old.lead(), old.published(), old.modified(), old.publisher(), old.url(),
                old.authors(), old.initials(), old.agencies(), old.dateline(), rights, old.complete());
        return new Record(
                id, record.source(), article, record.actors(), record.statements(), record.events(), record.positions(), record.links(), record.times(), record.places(),
                record.damage(), record.coder());
    }

    static Exporter.Summary write(ExportOptions options, Path target) throws IOException {
        return new Exporter(options, Happenings.NONE).write(records().iterator(), target);
    }

    /** The rows of a table without their header. */
    static List<List<String>> rows(Path csv) throws IOException {
        List<List<String>> rows = CsvRows.of(Files.readString(csv), ',');
        return rows.subList(1, rows.size());
    }

    static List<String> lines(Path file) throws IOException {
        return Files.readString(file).lines().toList();
    }

    /** The bytes of all files, by name. */
    static Map<String, List<Byte>> bytes(Path target) throws IOException {
        Map<String, List<Byte>> files = new TreeMap<>();
        try (Stream<Path> found = Files.walk(target)) {
            for (Path file : found.filter(Files::isRegularFile).toList()) {
                byte[] bytes = Files.readAllBytes(file);
                files.put(target.relativize(file).toString(), IntStream.range(0, bytes.length).mapToObj(i -> bytes[i]).toList());
            }
        }
        return files;
    }
}
