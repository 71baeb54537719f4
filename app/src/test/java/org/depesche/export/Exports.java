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
import org.depesche.rights.TdmReservation;
import org.jspecify.annotations.Nullable;

/** Records to export, and what came of it. */
final class Exports {
    /** A title that hurts those who do not quote it, and that Excel would compute. */
    static final String HOSTILE = "=HYPERLINK(\"x\");\n1,5\t| 'Ölpreis'";

    private Exports() {}

    /** Three records: one that has everything and whose source reserves mining, one that says nothing, one that may go out, with a hostile name and title. */
    static List<Record> records() {
        Record full = RecordSamples.full();
        return List.of(reserved(full), RecordSamples.empty("Nichts.\u0001\u0085 \"&<>"), with("../b ö/ü", full, HOSTILE, Rights.UNSTATED));
    }

    /** The record without the licence that it was read under. */
    static Record reserved(Record record) {
        return with(record.id(), record, record.article().title(), new Rights(null, null, null, true, new TdmReservation(true, "meta tdm-reservation")));
    }

    /** The record under another name, title and rights. */
    static Record with(String id, Record record, @Nullable String title, Rights rights) {
        Article old = record.article();
        Article article = new Article(
                old.text(), old.parts(), old.language(), title, old.kicker(), old.lead(), old.published(), old.modified(), old.publisher(), old.url(),
                old.authors(), old.initials(), old.agencies(), old.dateline(), rights, old.complete());
        return new Record(
                id, record.source(), article, record.actors(), record.statements(), record.events(), record.positions(), record.links(), record.times(),
                record.places(),
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
