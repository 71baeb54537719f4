package org.depesche.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.depesche.page.Input;
import org.depesche.page.Metadata;
import org.depesche.page.Page;
import org.depesche.page.Source;
import org.depesche.record.Record;
import org.depesche.record.RecordSamples;
import org.depesche.record.RecordWriter;
import org.depesche.text.SourceText;
import org.junit.jupiter.api.Test;

class OrderedRunTest {
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream errors = new ByteArrayOutputStream();
    private final Streams streams = new Streams(new ByteArrayInputStream(new byte[0]), out, Streams.printer(errors), false, false, 80);

    private static Input page(String text) {
        return new Input.Readable(new Page(new Source(text, "text/plain", "0".repeat(64), null, null), Page.Form.PLAIN, SourceText.of(text), List.of(),
                Metadata.NONE, List.of()));
    }

    private static Record record(Page page) {
        if (page.text().string().equals("bug")) {
            throw new IllegalStateException("a stage broke");
        }
        return RecordSamples.empty(page.text().string());
    }

    @Test
    void aBugInOnePageIsToldInOneLineAndTheOthersAreWritten() throws IOException {
        try (OrderedRun run = new OrderedRun(streams, 2, false, OrderedRunTest::record, RecordWriter.lines()::write)) {
            run.take(page("eins"));
            run.take(page("bug"));
            run.take(page("zwei"));
            assertThat(run.finish()).isEqualTo(70);
        }
        assertThat(errors.toString(StandardCharsets.UTF_8))
                .isEqualTo("depesche: bug: internal error, java.lang.IllegalStateException: a stage broke; please report it with what --debug shows\n");
        assertThat(out.toString(StandardCharsets.UTF_8).lines()).hasSize(2);
    }

    @Test
    void debuggingShowsWhereABugCameUp() throws IOException {
        try (OrderedRun run = new OrderedRun(streams, 1, true, OrderedRunTest::record, RecordWriter.lines()::write)) {
            run.take(page("bug"));
            assertThat(run.finish()).isEqualTo(70);
        }
        assertThat(errors.toString(StandardCharsets.UTF_8)).contains("\tat org.depesche.cli.OrderedRunTest.record(");
    }

    @Test
    void onlyAFewPagesAreHeldAtATime() throws IOException {
        AtomicInteger begun = new AtomicInteger();
        try (OrderedRun run = new OrderedRun(streams, 2, false, page -> {
            begun.incrementAndGet();
            return record(page);
        }, RecordWriter.lines()::write)) {
            for (int i = 1; i <= 200; i++) {
                run.take(page("n" + i));
                assertThat(out.toString(StandardCharsets.UTF_8).lines().count()).isGreaterThanOrEqualTo(i - 8L);
            }
            assertThat(run.finish()).isZero();
        }
        assertThat(begun).hasValue(200);
    }
}
