package org.depesche.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.Timeout;

class LiveTest {
    @TempDir
    private Path folder;

    private static BufferedReader listen(TestSite site, String last) throws IOException {
        HttpURLConnection connection = (HttpURLConnection) URI.create(site.address() + "live").toURL().openConnection();
        connection.setRequestProperty("Accept", "text/event-stream");
        if (!last.isEmpty()) {
            connection.setRequestProperty("Last-Event-ID", last);
        }
        return new BufferedReader(new InputStreamReader(connection.getInputStream(), StandardCharsets.UTF_8));
    }

    private static String id(BufferedReader events) throws IOException {
        for (String line = events.readLine(); line != null; line = events.readLine()) {
            if (line.startsWith("id:")) {
                return line.substring(3).strip();
            }
        }
        throw new AssertionError("the stream ended");
    }

    @Test
    @Timeout(30)
    void whoListensIsToldThatTheStoreGainedSomething() throws IOException {
        try (TestSite site = new TestSite(folder, null); BufferedReader events = listen(site, "")) {
            site.add(TestSite.NEWS);
            assertThat(Long.parseLong(id(events))).isPositive();
        }
    }

    @Test
    @Timeout(30)
    void whoComesBackIsToldWhatWasMissed() throws IOException {
        try (TestSite site = new TestSite(folder, null, TestSite.NEWS); BufferedReader events = listen(site, "0")) {
            assertThat(Long.parseLong(id(events))).isPositive();
        }
    }
}
