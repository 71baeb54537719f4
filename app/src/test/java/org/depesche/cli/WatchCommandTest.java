package org.depesche.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.depesche.record.Record;
import org.depesche.record.Records;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code depesche watch} and {@code depesche read ADDRESS}, on a server of this machine. */
class WatchCommandTest {
    private static final String ARTICLE = "<html lang=de><head><meta name='author' content='Anna Beispiel'></head><body><h1>Oslo lehnt ab</h1>"
            + "<p>Oslo (nnd) - Ministerin Kari Dahl lehnte am Dienstag den Vorschlag aus Stockholm ab und sagte, Norwegen werde allein handeln.</p><p>Draußen regnete es, wie so oft im Herbst.</p></body></html>";

    @TempDir
    Path folder;

    private final Map<String, String> pages = new ConcurrentHashMap<>();
    private HttpServer server;

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            try (exchange) {
                String content = pages.get(exchange.getRequestURI().getPath());
                byte[] bytes = String.valueOf(content).getBytes(StandardCharsets.UTF_8);
                exchange.sendResponseHeaders(content == null ? 404 : 200, bytes.length);
                exchange.getResponseBody().write(bytes);
            }
        });
        server.start();
        pages.put("/a", ARTICLE);
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    private String url(String path) {
        return "http://127.0.0.1:" + server.getAddress().getPort() + path;
    }

    private void reserve() {
        pages.put("/.well-known/tdmrep.json", "[{\"location\":\"/\",\"tdm-reservation\":1,\"tdm-policy\":\"https://blatt.example/tdm\"}]");
    }

    private Shell.Ended read(String... more) {
        String[] arguments = new String[more.length + 3];
        arguments[0] = "read";
        arguments[1] = "--allow-private";
        arguments[2] = url("/a");
        System.arraycopy(more, 0, arguments, 3, more.length);
        return new Shell().run(arguments);
    }

    @Test
    void anAddressIsReadWithItsTimeAndTheGroundOfItsUse() {
        Shell.Ended ended = read();

        assertThat(ended.code()).isZero();
        Record record = Records.checked(ended.text().strip());
        assertThat(record.source().uri()).isEqualTo(url("/a"));
        assertThat(record.source().capturedAt()).isNotNull();
        assertThat(record.article().rights().use()).isEqualTo("44b");
        assertThat(ended.errors()).startsWith("depesche: --allow-private: ").hasLineCount(1);
    }

    @Test
    void aReservedPageIsLeftAndSaidSo() {
        reserve();

        Shell.Ended ended = read();

        assertThat(ended.code()).isEqualTo(65);
        assertThat(ended.output()).isEmpty();
        assertThat(ended.errors()).contains("depesche: " + url("/a") + ": is left, because its publisher reserves text and data mining "
                + "(tdmrep.json tdm-reservation, see https://blatt.example/tdm); with a licence give --basis licence:NAME, for research --basis 60d\n");
    }

    @Test
    void onAnotherGroundAReservedPageIsReadAndTheGroundNoted() {
        reserve();

        Record record = Records.checked(read("--basis", "licence:Musterverlag").text().strip());

        assertThat(record.article().rights().use()).isEqualTo("licence:Musterverlag");
        assertThat(record.article().rights().tdm().reserved()).isTrue();
        assertThat(record.article().rights().tdm().time()).isNotNull();
        assertThat(record.article().rights().tdm().policy()).isEqualTo("https://blatt.example/tdm");
    }

    @Test
    void aFileOfOnesOwnIsReadWhateverItReserves() throws IOException {
        Path file = Files.writeString(folder.resolve("a.html"), ARTICLE.replace("<head>", "<head><meta name='tdm-reservation' content='1'>"));

        Record record = Records.checked(new Shell().run("read", file.toString()).text().strip());

        assertThat(record.article().rights().tdm().reserved()).isTrue();
        assertThat(record.article().rights().use()).isNull();
    }

    @Test
    void evidenceAloneIsKeptWhereAskedFor() {
        Record record = Records.checked(read("--keep", "evidence").text().strip());

        assertThat(record.kept()).isNotNull();
        assertThat(record.events()).isNotEmpty();
        assertThat(record.article().text().string()).contains("lehnte").doesNotContain("regnete");
    }

    @Test
    void newArticlesOfAFeedArePrintedOnce() throws IOException {
        pages.put("/b", ARTICLE.replace("Dienstag", "Mittwoch"));
        pages.put("/rss", "<rss version='2.0'><channel><title>Blatt</title><item><link>" + url("/a") + "</link></item></channel></rss>");
        String state = folder.resolve("state.tsv").toString();
        String[] command = {"watch", "--once", "--allow-private", "--state", state, url("/rss")};

        Shell.Ended first = new Shell().run(command);
        Shell.Ended second = new Shell().run(command);

        assertThat(first.lines()).singleElement().satisfies(line -> assertThat(Records.checked(line).source().uri()).isEqualTo(url("/a")));
        assertThat(first.code()).isZero();
        assertThat(second.lines()).isEmpty();
        assertThat(Files.readString(Path.of(state))).startsWith("depesche-watch\t1\n");
    }

    @Test
    void aStateThatCannotBeWrittenIsTold() {
        Shell.Ended ended = new Shell().run("watch", "--once", "--allow-private", "--state", folder.resolve("no/such/folder").toString(), url("/a"));

        assertThat(ended.code()).isEqualTo(74);
        assertThat(ended.errors()).contains("cannot be written");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "watch                                      | Missing required parameter: 'FEED'",
        "watch feed.xml                             | 'feed.xml' is no address of the web",
        "watch --every 5s https://blatt.example/rss | --every is shorter than 30s",
        "watch --every bald https://blatt.example/  | Invalid value for option '--every': 'bald' is no length of time",
        "watch --most 0 https://blatt.example/rss   | --most 0: give a number from 1 on",
        "read --basis 44c -                         | Invalid value for option '--basis': '44c' is no ground",
        "read --keep all -                          | Invalid value for option '--keep': 'all' cannot be kept"})
    void wrongUsageIsToldInOneLine(String command, String message) {
        Shell.Ended ended = new Shell().run(command.split(" "));

        assertThat(ended.code()).isEqualTo(2);
        assertThat(ended.errors()).startsWith("depesche: " + message).hasLineCount(1);
    }
}
