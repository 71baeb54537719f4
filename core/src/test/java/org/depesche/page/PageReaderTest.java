package org.depesche.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.depesche.page.Reading.inputs;
import static org.depesche.page.Reading.page;
import static org.depesche.page.Reading.unreadable;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.depesche.Limits;
import org.depesche.lexicon.Lexicon;
import org.depesche.text.Dated;
import org.depesche.text.SourceText;
import org.junit.jupiter.api.Test;

class PageReaderTest {
    private static final String STORY = "Der Stadtrat von Musterstadt hat am Montag über den Haushalt beraten und die Entscheidung vertagt.";

    private static final Capture CAPTURE = new Capture(
            "https://zeitung.example/rat", "2024-05-03T10:00:00Z", "archiv.warc@120", Map.of("Content-Type", List.of("text/html; charset=ISO-8859-1")));

    @Test
    void plainTextStaysAsItIs() {
        Page page = page("Rat vertagt\r\n\r\n  " + STORY + "\t\r\n", "rat.txt");

        assertThat(page.form()).isEqualTo(Page.Form.PLAIN);
        assertThat(page.text()).isEqualTo(SourceText.of("Rat vertagt\r\n\r\n  " + STORY + "\t\r\n"));
        assertThat(Reading.blocks(page, Block.Hint.UNKNOWN)).containsExactly("Rat vertagt", STORY);
    }

    @Test
    void byteOrderMarkIsNoPartOfTheText() {
        assertThat(page("\uFEFF" + STORY, "rat.txt").text().string()).isEqualTo(STORY);
    }

    @Test
    void hashIsThatOfTheBytes() {
        assertThat(page("abc", "a.txt").source()).isEqualTo(new Source("a.txt", "text/plain", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad", null, null));
    }

    @Test
    void whatASourceIsShowsInItsContentNotItsName() {
        String html = "<!DOCTYPE html><html><body><h1>Rat vertagt</h1><p>" + STORY + "</p></body></html>";

        assertThat(page(html, "seite.txt").form()).isEqualTo(Page.Form.HTML);
        assertThat(page("{\"id\":\"a\",\"text\":\"" + STORY + "\"}", "korpus").form()).isEqualTo(Page.Form.CORPUS);
        assertThat(page("id,text\na," + STORY, "korpus").form()).isEqualTo(Page.Form.CORPUS);
        assertThat(page(STORY, "seite.html").form()).isEqualTo(Page.Form.PLAIN);
    }

    @Test
    void textThatOnlyBeginsWithABracketIsPlain() {
        assertThat(page("< 3 Prozent: " + STORY, "a.txt").form()).isEqualTo(Page.Form.PLAIN);
        assertThat(page("[Kommentar] " + STORY, "a.txt").form()).isEqualTo(Page.Form.PLAIN);
    }

    @Test
    void emptyAndBlankSourcesAreRefused() {
        assertThat(unreadable(inputs("", "leer.txt")).line()).isEqualTo("leer.txt: is empty; give a file with text");
        assertThat(unreadable(inputs(" \r\n\t\u00A0\n", "leer.txt")).problem()).isEqualTo("is empty");
    }

    @Test
    void binarySourcesAreRefused() {
        byte[] noise = new byte[5000];
        new Random(7).nextBytes(noise);

        assertThat(unreadable(inputs(noise, "bild.html")).problem()).isEqualTo("is no text");
        assertThat(unreadable(inputs("Der Rat\0 hat beraten.", "a.txt")).problem()).isEqualTo("is no text");
    }

    @Test
    void otherKnownFormsAreRefusedByName() {
        assertThat(unreadable(inputs("{\n  \"name\": \"Rat\",\n  \"sitze\": 40\n}", "a.json")).problem()).contains("JSON");
        assertThat(unreadable(inputs("%PDF-1.7\n", "rat.html")).line()).isEqualTo("rat.html: is a PDF, which is out of scope; extract its text first (pdftotext)");
    }

    @Test
    void sourcesOverTheLimitAreRefused() {
        Limits small = new Limits(1000, 50, 1000, 50, 200, 200);
        PageReader reader = new PageReader(Lexicon.standard(), small);

        Iterator<Input> inputs = reader.read(new ByteArrayInputStream(STORY.getBytes(StandardCharsets.UTF_8)), "a.txt", Given.NOTHING);

        assertThat(inputs.next()).isEqualTo(new Input.Unreadable("a.txt", "", "is larger than 50 bytes", "cut it, or raise the limit"));
    }

    @Test
    void textOverTheLimitIsKeptButHasNoBlocksThere() {
        Limits small = new Limits(20, 1000, 1000, 50, 200, 200);
        PageReader reader = new PageReader(Lexicon.standard(), small);

        Input input = reader.read(new ByteArrayInputStream("Kurze Zeile\nEine längere Zeile\nNoch eine".getBytes(StandardCharsets.UTF_8)), "a.txt", Given.NOTHING).next();

        Page page = ((Input.Readable) input).page();
        assertThat(page.text().length()).isEqualTo(40);
        assertThat(Reading.blocks(page, Block.Hint.UNKNOWN)).containsExactly("Kurze Zeile", "Eine län");
        assertThat(Reading.damage(page)).containsExactly("too-long");
    }

    @Test
    void streamThatBreaksIsToldNotThrown() {
        InputStream broken = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("Verbindung weg");
            }
        };

        assertThat(unreadable(inputs(broken, "a.txt")).problem()).isEqualTo("cannot be read on: Verbindung weg");
    }

    @Test
    void whatTheUserGivesGoesBeforeWhatThePageSays() {
        String html = "<html><head><meta property='article:published_time' content='2020-01-01'></head><body><h1>Rat vertagt</h1><p>" + STORY + "</p></body></html>";

        Input input = Reading.PAGES.read(new ByteArrayInputStream(html.getBytes(StandardCharsets.UTF_8)), "a.html", new Given("meine", "2014-10-15")).next();

        Metadata metadata = ((Input.Readable) input).page().metadata();
        assertThat(metadata.id()).isEqualTo("meine");
        assertThat(metadata.published()).isEqualTo(Dated.of("2014-10-15", "given"));
    }

    @Test
    void captureTellsWhenAndFromWhereThePageCame() {
        Input input = Reading.PAGES.read(new ByteArrayInputStream(STORY.getBytes(StandardCharsets.UTF_8)), "a.txt", Given.NOTHING, CAPTURE).next();

        Page page = ((Input.Readable) input).page();
        assertThat(page.source().capturedAt()).isEqualTo("2024-05-03T10:00:00Z");
        assertThat(page.source().warc()).isEqualTo("archiv.warc@120");
        assertThat(page.capture()).isEqualTo(CAPTURE);
    }

    @Test
    void headersAreFoundWhateverTheCaseOfTheirNames() {
        assertThat(CAPTURE.header("content-type")).isEqualTo("text/html; charset=ISO-8859-1");
        assertThat(CAPTURE.header("X-Robots-Tag")).isNull();
        assertThat(CAPTURE.headers()).containsOnlyKeys("content-type");
    }

    @Test
    void charsetOfTheTransportGoesBeforeTheMetaElement() {
        byte[] latin = ("<html><head><meta charset=utf-8></head><body><h1>Räte</h1><p>" + STORY + "</p></body></html>").getBytes(StandardCharsets.ISO_8859_1);

        Input input = Reading.PAGES.read(new ByteArrayInputStream(latin), "a.html", Given.NOTHING, CAPTURE).next();

        Page page = ((Input.Readable) input).page();
        assertThat(page.text().string()).startsWith("Räte");
        assertThat(page.damage()).isEmpty();
        assertThat(page.source().mediaType()).isEqualTo("text/html");
    }
}
