package org.depesche.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.depesche.page.Reading.inputs;
import static org.depesche.page.Reading.unreadable;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.zip.GZIPOutputStream;
import org.depesche.Limits;
import org.depesche.lexicon.Lexicon;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Files that are cut off, packed, broken or made to break: what can be read is read and marked, nothing is thrown. */
class DamagedFilesTest {
    private static final String FIRST = "Der Stadtrat von Musterstadt hat am Montagabend über den Haushalt beraten und die Entscheidung auf die nächste Sitzung vertagt.";
    private static final String SECOND = "Die Kämmerin legte Zahlen vor, die aus Sicht der Opposition nicht genügen; der Bürgermeister sagte zu, sie bis Freitag nachzureichen.";
    private static final String HTML = "<!DOCTYPE html><html><head><title>Rat vertagt</title></head><body><article><h1>Rat vertagt Haushalt</h1><p>" + FIRST + "</p><p>" + SECOND + "</p></article></body></html>";

    /** A file of every format that is read. */
    private enum Sample {
        HTML_PAGE(HTML),
        TEXT("Rat vertagt\n\n" + FIRST + "\n\n" + SECOND + "\n"),
        JSON_LINES("{\"id\":\"1\",\"text\":\"" + FIRST + "\"}\n{\"id\":\"2\",\"text\":\"" + SECOND + "\"}\n"),
        CSV("id,text\n1,\"" + FIRST + "\"\n2,\"" + SECOND + "\"\n"),
        RSS("<?xml version='1.0'?><rss version='2.0' xmlns:content='http://purl.org/rss/1.0/modules/content/'><channel><title>Blatt</title><item><title>Rat vertagt</title><content:encoded><![CDATA[<p>"
                + FIRST + "</p>]]></content:encoded></item><item><title>Zahlen fehlen</title><content:encoded><![CDATA[<p>" + SECOND + "</p>]]></content:encoded></item></channel></rss>"),
        ATOM("<?xml version='1.0'?><feed xmlns='http://www.w3.org/2005/Atom'><title>Blatt</title><entry><title>Rat vertagt</title><content type='html'><![CDATA[<p>" + FIRST
                + "</p>]]></content></entry><entry><title>Zahlen fehlen</title><content type='html'><![CDATA[<p>" + SECOND + "</p>]]></content></entry></feed>"),
        RDF("<?xml version='1.0'?><rdf:RDF xmlns:rdf='http://www.w3.org/1999/02/22-rdf-syntax-ns#' xmlns='http://purl.org/rss/1.0/' xmlns:content='http://purl.org/rss/1.0/modules/content/'>"
                + "<channel><title>Blatt</title></channel><item><title>Rat vertagt</title><content:encoded><![CDATA[<p>" + FIRST
                + "</p>]]></content:encoded></item><item><title>Zahlen fehlen</title><content:encoded><![CDATA[<p>" + SECOND + "</p>]]></content:encoded></item></rdf:RDF>"),
        NITF("<nitf><body><body.head><hedline><hl1>Rat vertagt</hl1></hedline></body.head><body.content><p>" + FIRST + "</p><p>" + SECOND + "</p></body.content></body></nitf>"),
        NEWSML("<newsItem><contentMeta><headline>Rat vertagt</headline></contentMeta><contentSet><inlineXML><html><body><p>" + FIRST + "</p><p>" + SECOND + "</p></body></html></inlineXML></contentSet></newsItem>"),
        DPA("{\"headline\":\"Rat vertagt\",\"article_html\":\"<section><p>" + FIRST + "</p><p>" + SECOND + "</p></section>\"}"),
        NINJS("{\"uri\":\"urn:blatt:1\",\"type\":\"text\",\"headline\":\"Rat vertagt\",\"body_text\":\"" + FIRST + "\\n\\n" + SECOND + "\"}"),
        IPTC("\u0001bas1234 4 pl 30  dpa 0099\n\nRat/Haushalt/\n\u0002\nRat vertagt =\n\n   Musterstadt (dpa) - " + FIRST + "\n\n   " + SECOND + "\n\u0003241205 Sep 24\n"),
        MHTML("MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary=\"b\"\r\n\r\n--b\r\nContent-Type: text/html; charset=utf-8\r\n\r\n" + HTML + "\r\n--b--\r\n"),
        WARC("WARC/1.0\r\nWARC-Type: resource\r\nContent-Type: text/html\r\nWARC-Target-URI: https://blatt.example/\r\nContent-Length: " + HTML.getBytes(StandardCharsets.UTF_8).length + "\r\n\r\n" + HTML + "\r\n\r\n");

        private final String text;

        Sample(String text) {
            this.text = text;
        }

        byte[] bytes() {
            return text.getBytes(StandardCharsets.UTF_8);
        }

        /** Whether it is one JSON object, of which nothing is read but the whole. */
        boolean isOneObject() {
            return this == DPA || this == NINJS;
        }

        /** Whether a missing end shows: copied text and rows without quotes may end anywhere. */
        boolean showsItsEnd() {
            return this != TEXT;
        }
    }

    private static List<Page> pages(List<Input> inputs) {
        return inputs.stream().filter(Input.Readable.class::isInstance).map(input -> ((Input.Readable) input).page()).toList();
    }

    private static byte[] gzip(byte[] bytes) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write(bytes);
        }
        return packed.toByteArray();
    }

    @ParameterizedTest
    @EnumSource(Sample.class)
    void everyFormatIsFoundByItsContentAndPackedToo(Sample sample) throws IOException {
        List<Page> plain = pages(inputs(sample.bytes(), "ohne-namen"));
        List<Page> packed = pages(inputs(gzip(sample.bytes()), "ohne-namen"));

        assertThat(plain).isNotEmpty().allSatisfy(page -> assertThat(page.damage()).isEmpty());
        assertThat(packed).extracting(Page::text).isEqualTo(plain.stream().map(Page::text).toList());
        assertThat(plain.stream().map(page -> page.text().string()).reduce("", String::concat)).contains("Musterstadt").contains("Kämmerin");
    }

    @ParameterizedTest
    @EnumSource(Sample.class)
    void aFileCutOffAnywhereIsReadAsFarAsItGoesAndSaysSo(Sample sample) throws IOException {
        byte[] whole = sample.bytes();
        int end = sample.text.stripTrailing().getBytes(StandardCharsets.UTF_8).length;
        for (int cut = 1; cut < end - 8; cut += 7) {
            List<Input> inputs = inputs(Arrays.copyOf(whole, cut), "x");
            boolean told = inputs.stream().anyMatch(Input.Unreadable.class::isInstance) || pages(inputs).stream().anyMatch(page -> !page.damage().isEmpty());
            String left = new String(whole, 0, cut, StandardCharsets.UTF_8);
            boolean betweenRows = left.matches("(?s).*[\n\u0003][^\n]{0,10}+") || sample == Sample.CSV && left.endsWith("\"") || cut < 40;
            assertThat(told || betweenRows || !sample.showsItsEnd()).as("cut at " + cut + ": " + inputs).isTrue();
        }
        List<Page> late = pages(inputs(Arrays.copyOf(whole, whole.length * 9 / 10), "x"));
        assertThat(late.isEmpty() ? "" : late.get(0).text().string()).contains(sample.isOneObject() ? "" : "Musterstadt");
    }

    @ParameterizedTest
    @EnumSource(Sample.class)
    void aPackedFileCutOffAnywhereIsReadAsFarAsItGoesAndSaysSo(Sample sample) throws IOException {
        byte[] whole = gzip(sample.bytes());
        for (int cut = 2; cut < whole.length; cut += 11) {
            List<Input> inputs = inputs(Arrays.copyOf(whole, cut), "x.gz");
            boolean told = inputs.stream().anyMatch(Input.Unreadable.class::isInstance) || pages(inputs).stream().anyMatch(page -> !page.damage().isEmpty());
            assertThat(told).as("cut at " + cut + ": " + inputs).isTrue();
        }
    }

    @ParameterizedTest
    @EnumSource(Sample.class)
    void flippedBitsAreNeverThrown(Sample sample) throws IOException {
        Random random = new Random(17);
        for (byte[] whole : List.of(sample.bytes(), gzip(sample.bytes()))) {
            for (int round = 0; round < 60; round++) {
                byte[] bytes = whole.clone();
                for (int i = 0; i <= round / 10; i++) {
                    bytes[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));
                }
                assertThat(inputs(bytes, "x")).isNotEmpty();
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE"})
    void wideTextsAndCorporaAreReadWithTheirMark(String charset) {
        for (Sample sample : List.of(Sample.JSON_LINES, Sample.CSV, Sample.TEXT, Sample.HTML_PAGE, Sample.RSS)) {
            byte[] bytes = ("\uFEFF" + sample.text).getBytes(Charset.forName(charset));

            assertThat(pages(inputs(bytes, "x"))).as(sample + " in " + charset).extracting(Page::text).isEqualTo(pages(inputs(sample.bytes(), "x")).stream().map(Page::text).toList());
        }
    }

    @Test
    void charactersBeyondTheFirstPlaneSurviveWideCorpora() {
        String row = "{\"id\":\"1\",\"text\":\"" + "Gruß \uD83D\uDE00 ".repeat(5000) + "\"}";

        assertThat(pages(inputs(("\uFEFF" + row).getBytes(StandardCharsets.UTF_16LE), "x")).get(0).text().string()).isEqualTo("Gruß \uD83D\uDE00 ".repeat(5000));
    }

    @Test
    @Timeout(30)
    void gzipBombsAreTold() throws IOException {
        Limits small = new Limits(100_000, 1 << 20, 100_000, 100, 200, 200);
        byte[] page = gzip(new byte[200 << 20]);
        byte[] rows = gzip(("{\"id\":\"1\",\"text\":\"" + FIRST + "\"}\n" + " ".repeat(200 << 20)).getBytes(StandardCharsets.UTF_8));

        List<Input> inputs = new ArrayList<>();
        new PageReader(Lexicon.standard(), small).read(new ByteArrayInputStream(page), "b.gz", Given.NOTHING).forEachRemaining(inputs::add);
        assertThat(unreadable(inputs).problem()).isEqualTo("is no text");

        inputs.clear();
        new PageReader(Lexicon.standard(), small).read(new ByteArrayInputStream(rows), "b.gz", Given.NOTHING).forEachRemaining(inputs::add);
        assertThat(pages(inputs)).hasSize(1);
        assertThat(((Input.Unreadable) inputs.get(inputs.size() - 1)).line()).contains("unpacks to more than");
    }

    @Test
    void whatIsPackedTwiceAndWhatIsNoTextIsToldWithARemedy() throws IOException {
        assertThat(unreadable(inputs(gzip(gzip(Sample.TEXT.bytes())), "x.gz")).problem()).isEqualTo("is packed twice");
        assertThat(unreadable(inputs(gzip("%PDF-1.4\n".getBytes(StandardCharsets.US_ASCII)), "x.gz")).remedy()).contains("pdftotext");
        assertThat(unreadable(inputs("PK\u0003\u0004....[Content_Types].xml", "x.txt")).problem()).isEqualTo("is an Office document, which is out of scope");
        assertThat(unreadable(inputs("PK\u0003\u0004....seite.html", "x.txt")).remedy()).contains("unzip");
        assertThat(unreadable(inputs(new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, 0}, "x.html")).problem()).isEqualTo("is a picture");
        assertThat(unreadable(inputs("filedesc://IAH.arc 0.0.0.0 20040503 text/plain 76\n", "x")).problem()).contains("before WARC");
        assertThat(unreadable(inputs(new byte[] {0x1F, (byte) 0x8B, 8, 0}, "x.gz")).line()).isEqualTo("x.gz: is packed with gzip and damaged: no gzip header; get the file again");
    }

    @Test
    @Timeout(60)
    void deepNestingAndManyAttributesAreRead() {
        String deep = "<html><body>" + "<div>".repeat(100_000) + "<h1>Rat vertagt</h1><p>" + FIRST + "</p>";
        String attributes = "<html><body><article" + manyAttributes() + "><h1>Rat vertagt</h1><p>" + FIRST + "</p></article></body></html>";
        String feed = "<rss" + manyAttributes() + "><channel><item><title>Rat</title><description>" + FIRST.repeat(4) + "</description></item></channel></rss>";

        assertThat(inputs(deep, "x")).hasSize(1);
        assertThat(pages(inputs(attributes, "x")).get(0).text().string()).contains("Musterstadt");
        assertThat(inputs(feed, "x")).isNotEmpty();
    }

    private static String manyAttributes() {
        StringBuilder attributes = new StringBuilder();
        for (int i = 0; i < 200_000; i++) {
            attributes.append(" a").append(i).append("='").append(i).append('\'');
        }
        return attributes.toString();
    }
}
