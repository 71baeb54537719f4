package org.depesche.page.mhtml;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Locale;
import org.depesche.page.Page;
import org.depesche.page.Reading;
import org.junit.jupiter.api.Test;

class MhtmlReaderTest {
    private static final String HTML = "<!DOCTYPE html><html><head><title>Räte prüfen</title></head><body><article><h1>Räte prüfen</h1>"
            + "<p>Der Stadtrat von Musterstadt hat am Montagabend über „Öffentlichkeit“ beraten und die Entscheidung auf die nächste Sitzung vertagt.</p></article></body></html>";

    private static String message(String part) {
        return "From: <Saved by Blink>\r\nSnapshot-Content-Location: https://blatt.example/rat\r\nSubject: Rat\r\nDate: Fri, 3 May 2024 10:00:00 -0000\r\nMIME-Version: 1.0\r\n"
                + "Content-Type: multipart/related;\r\n\ttype=\"text/html\";\r\n\tboundary=\"----Grenze-17----\"\r\n\r\n\r\n------Grenze-17----\r\nContent-Type: image/png\r\n"
                + "Content-Transfer-Encoding: base64\r\n\r\niVBORw0KGgo=\r\n\r\n------Grenze-17----\r\n" + part + "\r\n------Grenze-17------\r\n";
    }

    private static String quoted(Charset charset) {
        StringBuilder text = new StringBuilder();
        int column = 0;
        for (byte b : HTML.getBytes(charset)) {
            text.append(b < ' ' || b == '=' ? String.format(Locale.ROOT, "=%02X", b & 0xFF) : String.valueOf((char) b));
            if (++column % 60 == 0) {
                text.append("=\r\n");
            }
        }
        return text.toString();
    }

    private static Page page(String message) {
        return Reading.page(message.getBytes(StandardCharsets.ISO_8859_1), "gespeichert");
    }

    @Test
    void savedPageIsReadInItsPartsEncoding() {
        Charset latin = Charset.forName("windows-1252");
        String base64 = Base64.getMimeEncoder().encodeToString(HTML.getBytes(StandardCharsets.UTF_16));

        for (String part : new String[] {
            "Content-Type: text/html; charset=\"windows-1252\"\r\nContent-Transfer-Encoding: quoted-printable\r\nContent-Location: https://blatt.example/rat\r\n\r\n" + quoted(latin),
            "Content-Type: text/html; charset=utf-8\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n" + quoted(StandardCharsets.UTF_8),
            "Content-Type: text/html\r\nContent-Transfer-Encoding: base64\r\n\r\n" + base64,
            "content-type: TEXT/HTML; charset=windows-1252\r\nContent-Transfer-Encoding: 8bit\r\n\r\n" + new String(HTML.getBytes(latin), StandardCharsets.ISO_8859_1)}) {
            Page page = page(message(part));

            assertThat(page.text().string()).startsWith("Räte prüfen").contains("„Öffentlichkeit“");
            assertThat(page.metadata().url()).isEqualTo("https://blatt.example/rat");
            assertThat(page.source().mediaType()).isEqualTo("multipart/related");
            assertThat(page.source().uri()).isEqualTo("gespeichert");
            assertThat(page.source().capturedAt()).startsWith("2024-05-03T10:00:00");
            assertThat(page.capture()).isNull();
            assertThat(page.damage()).isEmpty();
        }
    }

    @Test
    void savedPageThatIsCutOffIsReadAsFarAsItGoes() {
        String whole = message("Content-Type: text/html; charset=utf-8\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n" + quoted(StandardCharsets.UTF_8));

        Page page = page(whole.substring(0, whole.indexOf("</article>")));

        assertThat(page.text().string()).contains("Stadtrat");
        assertThat(Reading.damage(page)).containsExactly("truncated");
    }

    @Test
    void savedPageWithoutHtmlIsTold() {
        assertThat(Reading.unreadable(Reading.inputs(message("Content-Type: text/css\r\n\r\np {}"), "a.mht")).problem()).isEqualTo("is a saved page without HTML");
    }
}
