package org.depesche.page.xml;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import jdk.jfr.Recording;
import jdk.jfr.consumer.RecordedEvent;
import jdk.jfr.consumer.RecordingFile;
import org.depesche.page.Input;
import org.depesche.page.Reading;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** XML that asks for files and servers, or would unfold itself: nothing is read, nobody is asked, and the article comes out. */
class HostileXmlTest {
    private static final String CANARY = "Kanarienvogel17";
    private static final String STORY = "Der Stadtrat von Musterstadt hat am Montagabend über den Haushalt beraten und die Entscheidung auf die nächste Sitzung vertagt.";

    @TempDir
    private Path folder;

    private ServerSocket server;
    private Thread listener;
    private final AtomicInteger asked = new AtomicInteger();
    private Path canary;

    HostileXmlTest() throws IOException {
        server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        listener = new Thread(this::listen, "listener");
        canary = Path.of("");
    }

    private void listen() {
        while (!server.isClosed()) {
            try (Socket socket = server.accept()) {
                asked.incrementAndGet();
                socket.getOutputStream().write("HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
            } catch (IOException closed) {
                return;
            }
        }
    }

    @BeforeEach
    void lay() throws IOException {
        canary = Files.writeString(folder.resolve("canary.txt"), CANARY);
        listener.start();
    }

    @AfterEach
    void end() throws IOException {
        server.close();
    }

    private record Payload(String prolog, String root, String inside) {}

    private List<Payload> payloads() {
        String file = canary.toUri().toString();
        String web = "http://127.0.0.1:" + server.getLocalPort() + "/x";
        String laughs = Stream.iterate(1, i -> i < 10, i -> i + 1).map(i -> "<!ENTITY l" + i + " \"" + ("&l" + (i - 1) + ";").repeat(10) + "\">").reduce("<!ENTITY l0 \"haha\">", String::concat);
        return List.of(
                new Payload("<!DOCTYPE x [<!ENTITY e SYSTEM '" + file + "'>]>", "", "&e;"),
                new Payload("<!DOCTYPE x [<!ENTITY e SYSTEM '" + web + "'>]>", "", "&e;"),
                new Payload("<!DOCTYPE x [<!ENTITY e PUBLIC '-//X//Y' '" + web + "'>]>", "", "&e;"),
                new Payload("<!DOCTYPE x [<!ENTITY % p SYSTEM '" + web + "'> %p;]>", "", ""),
                new Payload("<!DOCTYPE x [<!ENTITY % f SYSTEM '" + file + "'><!ENTITY % d \"<!ENTITY &#37; s SYSTEM '" + web + "?%f;'>\"> %d; %s;]>", "", ""),
                new Payload("<!DOCTYPE x SYSTEM '" + web + "'>", "", ""),
                new Payload("<!DOCTYPE x PUBLIC '-//W3C//DTD' '" + file + "'>", "", ""),
                new Payload("", " xmlns:xi='http://www.w3.org/2001/XInclude'", "<xi:include href='" + file + "' parse='text'/>"),
                new Payload("", " xmlns:xi='http://www.w3.org/2001/XInclude'", "<xi:include href='" + web + "'><xi:fallback/></xi:include>"),
                new Payload("<?xml-stylesheet type='text/xsl' href='" + web + "'?>", "", ""),
                new Payload("", " xmlns:xsi='http://www.w3.org/2001/XMLSchema-instance' xsi:schemaLocation='u " + web + "' xsi:noNamespaceSchemaLocation='" + file + "'", ""),
                new Payload("<!DOCTYPE x [" + laughs + "]>", "", "&l9;"),
                new Payload("<!DOCTYPE x [<!ENTITY q \"" + "q".repeat(100_000) + "\">]>", "", "&q;".repeat(10_000)),
                new Payload("<!DOCTYPE x [<!ATTLIST x y CDATA '&e;'><!ENTITY e SYSTEM 'jar:" + file + "!/a'>]>", "", "&e;"));
    }

    private static List<String> documents(Payload payload) {
        String xml = "<?xml version='1.0' encoding='UTF-8'?>" + payload.prolog();
        String body = "<p>" + STORY + payload.inside() + "</p><p>" + STORY.replace("Montag", "Dienstag") + "</p>";
        return List.of(
                xml + "<rss version='2.0'" + payload.root() + "><channel><title>Blatt</title><item><title>Rat vertagt</title><description>" + payload.inside()
                        + "</description><content:encoded xmlns:content='http://purl.org/rss/1.0/modules/content/'><![CDATA[" + body + "]]></content:encoded></item></channel></rss>",
                xml + "<feed xmlns='http://www.w3.org/2005/Atom'" + payload.root() + "><entry><title>Rat vertagt" + payload.inside() + "</title><content type='xhtml'><div>" + body + "</div></content></entry></feed>",
                xml + "<nitf" + payload.root() + "><body><body.head><hedline><hl1>Rat vertagt</hl1></hedline></body.head><body.content>" + body + "</body.content></body></nitf>",
                xml + "<newsItem xmlns='http://iptc.org/std/nar/2006-10-01/'" + payload.root() + "><contentMeta><headline>Rat vertagt</headline></contentMeta><contentSet><inlineXML><html><body>" + body
                        + "</body></html></inlineXML></contentSet></newsItem>",
                xml + "<html" + payload.root() + "><body><article><h1>Rat vertagt</h1>" + body + "</article></body></html>");
    }

    @Test
    @Timeout(60)
    void nothingIsReadNobodyIsAskedAndTheArticleComesOut() throws IOException {
        List<String> opened = opened(() -> {
            for (Payload payload : payloads()) {
                for (String document : documents(payload)) {
                    List<Input> inputs = Reading.inputs(document, "x");
                    assertThat(inputs).as(document.substring(0, Math.min(300, document.length()))).anySatisfy(input -> {
                        assertThat(input).isInstanceOf(Input.Readable.class);
                        assertThat(((Input.Readable) input).page().text().string()).contains("Stadtrat").doesNotContain(CANARY).doesNotContain("hahahaha");
                    });
                    assertThat(inputs.toString()).doesNotContain(CANARY);
                }
            }
        });

        assertThat(payloads()).hasSizeGreaterThanOrEqualTo(12);
        assertThat(opened).isEmpty();
        assertThat(asked).hasValue(0);
    }

    @Test
    void theParserItselfKnowsNoEntitiesAndNoDocumentTypes() throws IOException {
        List<String> opened = opened(() -> {
            for (Payload payload : payloads()) {
                String document = payload.prolog() + "<x" + payload.root() + ">" + payload.inside() + "</x>";
                try {
                    XMLStreamReader xml = Xml.events("", document, 0);
                    StringBuilder text = new StringBuilder();
                    while (xml.hasNext()) {
                        text.append(xml.next() == XMLStreamReader.CHARACTERS ? xml.getText() : "");
                    }
                    assertThat(text.toString()).doesNotContain(CANARY).hasSizeLessThan(1000);
                } catch (XMLStreamException refused) {
                    assertThat(refused.toString()).doesNotContain(CANARY);
                }
            }
        });

        assertThat(opened).isEmpty();
        assertThat(asked).hasValue(0);
    }

    @Test
    void theProofSeesFilesThatAreReadAndServersThatAreAsked() throws IOException {
        assertThat(opened(() -> assertThat(Files.readString(canary)).isEqualTo(CANARY))).hasSize(1);
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), server.getLocalPort())) {
            assertThat(socket.getInputStream().read()).isEqualTo('H');
        }
        assertThat(asked).hasValue(1);
    }

    private interface Work {
        void run() throws IOException;
    }

    /** The times that the canary was read while something was done, as the virtual machine saw it. */
    private List<String> opened(Work work) throws IOException {
        Path events = folder.resolve("events.jfr");
        try (Recording recording = new Recording()) {
            recording.enable("jdk.FileRead").withThreshold(Duration.ZERO);
            recording.start();
            work.run();
            recording.stop();
            recording.dump(events);
        }
        List<String> paths = new ArrayList<>();
        for (RecordedEvent event : RecordingFile.readAllEvents(events)) {
            if (event.getEventType().getName().equals("jdk.FileRead") && String.valueOf(event.getString("path")).endsWith("canary.txt") && event.getLong("bytesRead") > 0) {
                paths.add(event.getString("path"));
            }
        }
        return paths;
    }
}
