package org.depesche.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.depesche.lexicon.Lexicon;
import org.depesche.lexicon.Table;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EncodingTest {
    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
    private static final String TEXT = "Müller grüßt „Köln“ – 5 € für die Öffentlichkeit";

    private final Encoding encoding = new Encoding(Lexicon.standard());

    private Encoding.Decoded decode(byte[] bytes, @Nullable String label) {
        return encoding.decode(bytes, label);
    }

    private static List<String> kinds(Encoding.Decoded decoded) {
        return decoded.damage().stream().map(Damage::kind).toList();
    }

    private static byte[] marked(int... mark) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (int b : mark) {
            bytes.write(b);
        }
        return bytes.toByteArray();
    }

    private static byte[] joined(byte[] a, byte[] b) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.writeBytes(a);
        bytes.writeBytes(b);
        return bytes.toByteArray();
    }

    @Test
    void validUtf8IsUtf8() {
        assertThat(decode(TEXT.getBytes(StandardCharsets.UTF_8), null)).isEqualTo(new Encoding.Decoded(TEXT, StandardCharsets.UTF_8, List.of()));
    }

    @Test
    void whatIsNoUtf8IsWindows1252() {
        assertThat(decode(TEXT.getBytes(WINDOWS_1252), null)).isEqualTo(new Encoding.Decoded(TEXT, WINDOWS_1252, List.of()));
    }

    @ParameterizedTest
    @CsvSource({"iso-8859-1", "LATIN1", "' ascii '", "cp1252"})
    void latin1MeansWindows1252AsInBrowsers(String label) {
        Encoding.Decoded decoded = decode(TEXT.getBytes(WINDOWS_1252), label);

        assertThat(decoded.text()).isEqualTo(TEXT);
        assertThat(decoded.damage()).isEmpty();
    }

    @Test
    void byteOrderMarksGoBeforeLabelsAndAreNoText() {
        byte[] utf8 = joined(marked(0xEF, 0xBB, 0xBF), TEXT.getBytes(StandardCharsets.UTF_8));
        byte[] little = joined(marked(0xFF, 0xFE), TEXT.getBytes(StandardCharsets.UTF_16LE));
        byte[] big = joined(marked(0xFE, 0xFF), TEXT.getBytes(StandardCharsets.UTF_16BE));

        assertThat(decode(utf8, "iso-8859-1").text()).isEqualTo(TEXT);
        assertThat(decode(little, "utf-8").text()).isEqualTo(TEXT);
        assertThat(decode(big, null).text()).isEqualTo(TEXT);
    }

    @Test
    void utf16WithoutMarkIsSeenByItsZeros() {
        Encoding.Decoded decoded = decode("Der Rat hat beraten und vertagt".getBytes(StandardCharsets.UTF_16LE), null);

        assertThat(decoded.text()).isEqualTo("Der Rat hat beraten und vertagt");
        assertThat(kinds(decoded)).containsExactly("charset-doubt");
    }

    @Test
    void labelThatTheBytesContradictIsDamage() {
        Encoding.Decoded latinThatIsUtf8 = decode(TEXT.getBytes(StandardCharsets.UTF_8), "iso-8859-1");
        Encoding.Decoded utf8ThatIsLatin = decode(TEXT.getBytes(WINDOWS_1252), "utf-8");

        assertThat(latinThatIsUtf8.text()).isEqualTo(TEXT);
        assertThat(kinds(latinThatIsUtf8)).containsExactly("charset-doubt");
        assertThat(utf8ThatIsLatin.text()).isEqualTo(TEXT);
        assertThat(kinds(utf8ThatIsLatin)).containsExactly("charset-doubt");
    }

    @Test
    void fewBrokenPlacesLeaveUtf8() {
        byte[] bytes = joined(TEXT.getBytes(StandardCharsets.UTF_8), new byte[] {(byte) 0xE4, ' ', 'x'});

        assertThat(decode(bytes, "utf-8").text()).isEqualTo(TEXT + "\uFFFD x");
        assertThat(kinds(decode(bytes, "utf-8"))).containsExactly("charset-doubt");
    }

    @Test
    void bytesThatWindows1252LacksAreDamage() {
        assertThat(kinds(decode(new byte[] {'a', (byte) 0x81, (byte) 0xFC}, null))).containsExactly("charset-doubt");
    }

    @Test
    void unknownLabelIsDamageAndGuessed() {
        Encoding.Decoded decoded = decode(TEXT.getBytes(StandardCharsets.UTF_8), "x-unbekannt");

        assertThat(decoded.text()).isEqualTo(TEXT);
        assertThat(kinds(decoded)).containsExactly("charset-doubt");
    }

    @Test
    void mojibakeIsNotedAndLeft() {
        String twice = "Die BÃ¼rger fÃ¼rchten hÃ¶here GebÃ¼hren";

        assertThat(decode(twice.getBytes(StandardCharsets.UTF_8), null).text()).isEqualTo(twice);
        assertThat(kinds(decode(twice.getBytes(StandardCharsets.UTF_8), null))).containsExactly("mojibake");
    }

    @Test
    void everyLabelOfTheTableNamesAnEncodingThatJavaKnows() {
        Table table = Lexicon.standard().table("charsets");

        assertThat(table.rows()).hasSizeGreaterThan(200).allSatisfy(row -> assertThat(Charset.isSupported(row.get("charset"))).as(row.get("label")).isTrue());
        assertThat(table.rows()).extracting(row -> row.get("label")).doesNotHaveDuplicates().isSorted();
    }
}
