package org.depesche.page.warc;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.depesche.Limits;
import org.depesche.page.Capture;
import org.depesche.page.Damage;
import org.depesche.page.Given;
import org.depesche.page.Input;
import org.depesche.page.Origin;
import org.depesche.page.Page;
import org.jspecify.annotations.Nullable;

/** The pages that single records hold. Immutable and thread-safe. */
final class RecordPages {
    private static final List<String> NO_TEXT = List.of(
            "image/", "video/", "audio/", "font/", "text/css", "text/javascript", "application/javascript", "application/x-javascript", "application/json",
            "application/pdf", "application/font", "application/vnd.ms-fontobject", "application/zip", "text/dns", "application/wasm");

    private final WarcReader.Contents contents;
    private final Origin file;
    private final Limits limits;

    RecordPages(WarcReader.Contents contents, Origin file, Limits limits) {
        this.contents = contents;
        this.file = file;
        this.limits = limits;
    }

    /** What a record gives. */
    sealed interface Outcome {
        record Read(Input.Readable page) implements Outcome {}

        /** No page; whether it is text at all. */
        record NoPage(boolean text) implements Outcome {}

        record Broken(String problem) implements Outcome {}
    }

    Outcome of(WarcRecord record) {
        boolean altered = !record.cut() && Digest.contradicts(record.header("warc-block-digest"), record.block());
        Outcome outcome = record.type().equals("response") ? response(record) : stored(record);
        return switch (outcome) {
            case Outcome.Read(Input.Readable(Page page)) -> new Outcome.Read(new Input.Readable(marked(page, record, altered)));
            case Outcome.NoPage noPage when altered -> new Outcome.Broken("its bytes are not those that its digest tells");
            case Outcome.NoPage noPage when record.cut() -> new Outcome.Broken("the file ends within it");
            case Outcome.NoPage noPage -> noPage;
            case Outcome.Broken broken -> broken;
        };
    }

    /** Whether a revisit says that it is of something else than text. */
    boolean isNoText(WarcRecord revisit) {
        HttpAnswer answer = HttpAnswer.of(revisit.block());
        return answer != null && isNoText(answer.header("content-type"));
    }

    private static boolean isNoText(String type) {
        return NO_TEXT.stream().anyMatch(type::startsWith);
    }

    private Outcome response(WarcRecord record) {
        HttpAnswer answer = HttpAnswer.of(record.block());
        if (answer == null) {
            return record.address().startsWith("http") ? new Outcome.Broken("holds no answer of a server") : new Outcome.NoPage(false);
        }
        if (answer.status() / 100 != 2 || isNoText(answer.header("content-type"))) {
            return new Outcome.NoPage(false);
        }
        Payload payload = Payload.of(answer, limits.sourceBytes());
        if (!payload.readable()) {
            return new Outcome.Broken(String.valueOf(payload.problem()));
        }
        Outcome outcome = read(record, payload.bytes(), answer.headers());
        if (outcome instanceof Outcome.Read(Input.Readable(Page page)) && payload.problem() != null) {
            return new Outcome.Read(new Input.Readable(page.with(List.of(new Damage("truncated", payload.problem())))));
        }
        return payload.problem() != null && outcome instanceof Outcome.NoPage ? new Outcome.Broken(payload.problem()) : outcome;
    }

    /** A resource, or a text that somebody made of one. */
    private Outcome stored(WarcRecord record) {
        String type = record.header("content-type");
        return type != null && isNoText(type) ? new Outcome.NoPage(false) : read(record, record.block(), type == null ? Map.of() : Map.of("content-type", List.of(type)));
    }

    private Outcome read(WarcRecord record, byte[] bytes, Map<String, List<String>> headers) {
        String warc = file.uri() + "@" + record.place();
        String address = record.address().isEmpty() ? warc : record.address();
        Capture capture = new Capture(address, record.header("warc-date"), warc, headers);
        Input input = contents.read(bytes, new Origin(address, new Given(null, file.given().published()), capture), record.type().equals("conversion"));
        return input instanceof Input.Readable page ? new Outcome.Read(page) : new Outcome.NoPage(input != null);
    }

    private static Page marked(Page page, WarcRecord record, boolean altered) {
        List<Damage> damage = new ArrayList<>();
        if (altered) {
            damage.add(new Damage("digest", "the archived bytes are not those that their digest tells"));
        }
        String truncated = record.header("warc-truncated");
        if (record.cut()) {
            damage.add(new Damage("truncated", "the archive ends within the record"));
        } else if (truncated != null || record.header("warc-segment-number") != null) {
            damage.add(new Damage("truncated", truncated != null ? "the crawler cut it (" + truncated + ")" : "the record is the first of several pieces"));
        }
        return page.with(damage);
    }
}
