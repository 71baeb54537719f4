package org.depesche.page.warc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.depesche.page.warc.Archive.answer;
import static org.depesche.page.warc.Archive.bytes;
import static org.depesche.page.warc.Archive.gzip;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.DeflaterOutputStream;
import org.depesche.Limits;
import org.depesche.lexicon.Lexicon;
import org.depesche.page.Given;
import org.depesche.page.Input;
import org.depesche.page.Page;
import org.depesche.page.PageReader;
import org.depesche.page.Reading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WarcReaderTest {
    private static final String HTTP = "Content-Type: application/http; msgtype=response\r\n";

    private static List<Page> pages(List<Input> inputs) {
        return inputs.stream().filter(Input.Readable.class::isInstance).map(input -> ((Input.Readable) input).page()).toList();
    }

    private static List<String> lines(List<Input> inputs) {
        List<String> lines = new ArrayList<>();
        for (Input input : inputs) {
            switch (input) {
                case Input.Readable page -> { }
                case Input.Unreadable problem -> lines.add(problem.line());
                case Input.Note note -> lines.add(note.line());
            }
        }
        return lines;
    }

    private static List<Input> single(String headers, byte[] body) {
        return Reading.inputs(new Archive(false).add("response", "https://zeitung.example/a", HTTP, answer(headers, body)).bytes(), "a.warc");
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void everyPageIsReadWithItsAddressTimeHeadersAndOffset(boolean packed) {
        Archive archive = new Archive(packed);
        archive.add("warcinfo", "", "", bytes("software: Probe\r\n")).response(1).add("request", "https://zeitung.example/1", "", bytes("GET / HTTP/1.1\r\n\r\n")).response(2);

        List<Input> inputs = Reading.inputs(archive.bytes(), "irgendwas.bin");

        assertThat(pages(inputs)).extracting(page -> page.metadata().title()).containsExactly("Rat 1 vertagt Haushalt", "Rat 2 vertagt Haushalt");
        Page second = pages(inputs).get(1);
        assertThat(second.source().uri()).isEqualTo("https://zeitung.example/2");
        assertThat(second.source().capturedAt()).isEqualTo("2024-05-03T10:00:00Z");
        assertThat(second.source().warc()).isEqualTo("irgendwas.bin@" + archive.offsets.get(3));
        assertThat(second.capture()).satisfies(capture -> assertThat(capture.header("x-robots-tag")).isEqualTo("noai"));
        assertThat(lines(inputs)).containsExactly("irgendwas.bin: 4 records found: 2 read, 2 skipped (2 that hold no content), 0 damaged");
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void readingGoesOnFromTheOffsetOfARecordOrTheNextBehindIt(boolean packed) {
        Archive archive = new Archive(packed).response(1).response(2).response(3);

        assertThat(pages(from(archive, archive.offsets.get(1)))).extracting(page -> page.source().uri()).containsExactly("https://zeitung.example/2", "https://zeitung.example/3");
        assertThat(pages(from(archive, archive.offsets.get(1) + 1))).extracting(page -> page.source().warc()).containsExactly("a.warc@" + archive.offsets.get(2));
        assertThat(pages(from(archive, archive.bytes().length + 5L))).isEmpty();
    }

    private static List<Input> from(Archive archive, long offset) {
        List<Input> inputs = new ArrayList<>();
        Reading.PAGES.readFrom(offset, new ByteArrayInputStream(archive.bytes()), "a.warc", Given.NOTHING).forEachRemaining(inputs::add);
        return inputs;
    }

    @Test
    void nothingElseIsReadFromAnOffset() {
        assertThat(Reading.PAGES.readFrom(3, new ByteArrayInputStream(bytes("Der Rat tagt.")), "a.txt", Given.NOTHING).next())
                .isEqualTo(new Input.Unreadable("a.txt", "", "is no web archive, and nothing else is read from an offset", "leave --from out"));
    }

    @Test
    void chunksAreJoinedAndPackingIsUndone() {
        byte[] page = bytes(Archive.page(7));
        ByteArrayOutputStream chunked = new ByteArrayOutputStream();
        for (int at = 0; at < page.length; at += 100) {
            byte[] chunk = Arrays.copyOfRange(page, at, Math.min(page.length, at + 100));
            chunked.writeBytes(Archive.joined(bytes(Integer.toHexString(chunk.length) + ";x=y\r\n"), chunk, bytes("\r\n")));
        }
        chunked.writeBytes(bytes("0\r\n\r\n"));

        for (List<Input> inputs : List.of(
                single("Content-Type: text/html\r\nTransfer-Encoding: chunked\r\n", chunked.toByteArray()),
                single("Content-Type: text/html\r\nContent-Encoding: gzip\r\n", gzip(page)),
                single("Content-Type: text/html\r\nContent-Encoding: deflate\r\n", deflated(page)),
                single("Content-Type: text/html\r\nContent-Encoding: gzip\r\nTransfer-Encoding: chunked\r\n", page))) {
            assertThat(pages(inputs)).singleElement().satisfies(read -> {
                assertThat(read.metadata().title()).isEqualTo("Rat 7 vertagt Haushalt");
                assertThat(read.text().string()).contains("Kämmerin");
                assertThat(read.damage()).isEmpty();
            });
        }
    }

    private static byte[] deflated(byte[] bytes) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (DeflaterOutputStream deflater = new DeflaterOutputStream(out)) {
            deflater.write(bytes);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }

    @Test
    void brotliIsToldWithTheRecordsOffset() {
        assertThat(lines(single("Content-Type: text/html\r\nContent-Encoding: br\r\n", new byte[] {1, 2, 3}))).containsExactly(
                "a.warc, record at 0: is packed with br, which is not supported; get it from another copy; the others are read",
                "a.warc: 1 records found: 0 read, 0 skipped, 1 damaged");
    }

    @Test
    void gzipBombIsToldAndTheNextRecordRead() {
        Limits small = new Limits(100_000, 1 << 20, 100_000, 100, 200, 200);
        byte[] bomb = gzip(new byte[50 << 20]);
        Archive plain = new Archive(false).add("response", "https://bombe.example/", HTTP, answer("Content-Type: text/html\r\nContent-Encoding: gzip\r\n", bomb)).response(2);
        Archive packed = new Archive(true).raw(Archive.joined(bytes("WARC/1.0\r\nContent-Length: 9\r\n"), new byte[50 << 20])).response(2);

        for (Archive archive : List.of(plain, packed)) {
            List<Input> inputs = new ArrayList<>();
            new PageReader(Lexicon.standard(), small).read(new ByteArrayInputStream(archive.bytes()), "b.warc", Given.NOTHING).forEachRemaining(inputs::add);

            assertThat(pages(inputs)).extracting(page -> page.source().uri()).containsExactly("https://zeitung.example/2");
            assertThat(lines(inputs).get(0)).startsWith("b.warc, record at 0: ");
            assertThat(lines(inputs).get(lines(inputs).size() - 1)).isEqualTo("b.warc: 2 records found: 1 read, 0 skipped, 1 damaged");
        }
    }

    @Test
    void revisitsAreToldAsTheSameAsTheirOriginal() {
        Archive archive = new Archive(false).add("response", "https://zeitung.example/1", HTTP + "WARC-Payload-Digest: sha1:AAAA\r\n", Archive.html(1));
        archive.add("revisit", "https://zeitung.example/1", "WARC-Payload-Digest: sha1:AAAA\r\n", bytes(""));
        archive.add("revisit", "https://zeitung.example/9", "WARC-Payload-Digest: sha1:BBBB\r\n", bytes(""));
        archive.add("response", "https://zeitung.example/bild", HTTP + "WARC-Payload-Digest: sha1:CCCC\r\n", answer("Content-Type: image/png\r\n", new byte[] {1}));
        archive.add("revisit", "https://zeitung.example/bild", "WARC-Payload-Digest: sha1:CCCC\r\n", bytes(""));

        List<Input> inputs = Reading.inputs(archive.bytes(), "a.warc");

        assertThat(lines(inputs)).containsExactly(
                "a.warc, record at " + archive.offsets.get(1) + ": is the same as the record at 0: https://zeitung.example/1, captured again 2024-05-03T10:00:00Z",
                "a.warc, record at " + archive.offsets.get(2) + ": is the same as one that this file does not hold before it: https://zeitung.example/9, captured again 2024-05-03T10:00:00Z",
                "a.warc: 5 records found: 1 read, 4 skipped (1 that hold no content, 3 revisits), 0 damaged");
    }

    @Test
    void resourcesAndTextsMadeOfPagesAreReadErrorsAndPicturesNot() {
        Archive archive = new Archive(true)
                .add("resource", "file:///rat.html", "Content-Type: text/html\r\n", bytes(Archive.page(1)))
                .add("conversion", "https://zeitung.example/2", "Content-Type: text/plain\r\n", bytes("Der Rat von Musterstadt hat am Montag getagt."))
                .add("response", "https://zeitung.example/3", HTTP, Archive.joined(bytes("HTTP/1.1 404 Not Found\r\nContent-Type: text/html\r\n\r\n"), bytes(Archive.page(3))))
                .add("response", "https://zeitung.example/4", HTTP, answer("Content-Type: text/css\r\n", bytes("p { margin: 0 }")));

        List<Input> inputs = Reading.inputs(archive.bytes(), "a.warc.gz");

        assertThat(pages(inputs)).extracting(Page::form).containsExactly(Page.Form.HTML, Page.Form.PLAIN);
        assertThat(lines(inputs)).containsExactly("a.warc.gz: 4 records found: 2 read, 2 skipped (2 that hold no content), 0 damaged");
    }

    @Test
    void bytesThatTheDigestContradictsAreDamage() {
        Archive archive = new Archive(false).add("resource", "https://zeitung.example/1", "WARC-Block-Digest: sha1:AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA\r\n", bytes(Archive.page(1)));

        assertThat(pages(Reading.inputs(archive.bytes(), "a.warc"))).singleElement().satisfies(page -> assertThat(Reading.damage(page)).containsExactly("digest"));
        assertThat(Digest.contradicts("sha1:VGMT4NSHA2AWVOR6EVYXQUGCNSONBWE5", bytes("abc"))).isFalse();
        assertThat(Digest.contradicts("sha1:VGMT4NSHA2AWVOR6EVYXQUGCNSONBWE5", new byte[0])).isTrue();
        assertThat(Digest.contradicts("md5:900150983cd24fb0d6963f7d28e17f72", bytes("abc"))).isFalse();
        assertThat(Digest.contradicts("crc32:00000000", bytes("abc"))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void aRecordThatTheFilesEndCutsIsReadAsFarAsItGoes(boolean packed) {
        Archive archive = new Archive(packed).response(1).response(2);
        byte[] cut = Arrays.copyOf(archive.bytes(), archive.bytes().length - (packed ? 40 : 120));

        List<Input> inputs = Reading.inputs(cut, "a.warc");

        assertThat(pages(inputs)).hasSize(2);
        assertThat(Reading.damage(pages(inputs).get(1))).contains("truncated");
        assertThat(pages(inputs).get(1).text().string()).startsWith("Rat 2 vertagt Haushalt");
    }

    @Test
    void lengthThatLiesCostsOneRecordAlone() {
        for (String lie : List.of("1", "99999", "12345678901", "x")) {
            Archive archive = new Archive(false).response(1);
            String second = new String(new Archive(false).response(2).bytes(), StandardCharsets.UTF_8).replaceFirst("Content-Length: \\d+", "Content-Length: " + lie);
            archive.raw(bytes(second)).response(3).response(4);

            List<Input> inputs = Reading.inputs(archive.bytes(), "a.warc");

            assertThat(pages(inputs)).extracting(page -> page.source().uri()).as(lie)
                    .containsExactly("https://zeitung.example/1", "https://zeitung.example/3", "https://zeitung.example/4");
            assertThat(lines(inputs).get(0)).startsWith("a.warc, record at " + archive.offsets.get(1) + ": ");
        }
    }

    @Test
    void anArchivePackedAsAWholeIsReadToo() {
        byte[] bytes = gzip(new Archive(false).response(1).response(2).bytes());

        List<Input> inputs = Reading.inputs(bytes, "a.warc.gz");

        assertThat(pages(inputs)).extracting(page -> page.source().warc()).element(0).isEqualTo("a.warc.gz@0");
        assertThat(pages(inputs)).extracting(page -> page.source().warc()).element(1).asString().startsWith("a.warc.gz@0+");
        assertThat(pages(inputs)).hasSize(2);
    }
}
