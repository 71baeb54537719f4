package org.depesche.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProgressTest {
    private final ByteArrayOutputStream errors = new ByteArrayOutputStream();
    private long now;

    private Progress progress(boolean terminal, long total) {
        Streams streams = new Streams(InputStream.nullInputStream(), new ByteArrayOutputStream(), Streams.printer(errors), terminal, false, 80);
        return new Progress(streams, "articles", total, () -> TimeUnit.SECONDS.toNanos(now));
    }

    private String printed() {
        return errors.toString(StandardCharsets.UTF_8);
    }

    @Test
    void elsewhereThereIsAPlainLineNowAndThen() {
        try (Progress progress = progress(false, 1_000)) {
            now = 5;
            progress.items(100);
            assertThat(printed()).isEmpty();
            now = 10;
            progress.items(100);
        }
        assertThat(printed()).isEqualTo("depesche: 200 articles, 20/s, 20 %, 40 s left\n");
    }

    @Test
    void onATerminalOneLineIsWrittenOverAndTakenAway() {
        try (Progress progress = progress(true, 0)) {
            now = 1;
            progress.items(3);
        }
        assertThat(printed()).isEqualTo("\r\u001b[K3 articles, 3.0/s\r\u001b[K");
    }

    @Test
    void whatIsLeftIsToldByTheBytesThatWereReadUntilAllAre() throws IOException {
        try (Progress progress = progress(false, 4)) {
            InputStream counted = progress.counting(new ByteArrayInputStream(new byte[4]));
            assertThat(counted.readNBytes(1)).hasSize(1);
            now = 10;
            progress.itemOfBytes();
            assertThat(counted.readAllBytes()).hasSize(3);
            now = 20;
            progress.itemOfBytes();
        }
        assertThat(printed()).isEqualTo("depesche: 1 articles, 0.1/s, 25 %, 30 s left\ndepesche: 2 articles, 0.1/s\n");
    }

    @ParameterizedTest
    @CsvSource({"0,0 s", "89,89 s", "90,2 min", "5300,88 min", "5400,1 h 30 min", "7200,2 h 00 min"})
    void timesAreToldInRoundNumbers(long seconds, String told) {
        assertThat(Progress.time(seconds)).isEqualTo(told);
    }
}
