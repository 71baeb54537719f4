package org.depesche.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import org.depesche.lexicon.Lexicon;
import org.junit.jupiter.api.Test;

/** Texts whose label is not the encoding that they are in: whatever a page says of itself, its words come out as they were written. */
class CharsetLiesTest {
    private static final List<String> LABELS = List.of(
            "", "utf-8", "iso-8859-1", "windows-1252", "us-ascii", "iso-8859-15", "iso-8859-2", "windows-1251", "koi8-r", "gb2312", "shift_jis", "x-unbekannt");
    private static final List<String> REAL = List.of("UTF-8", "windows-1252", "ISO-8859-15", "x-MacRoman", "IBM850", "UTF-16LE");
    private static final String TEXT = "Müller grüßte die Bürger in Österreich, Größe und Maß seien gewahrt. Die Ärzte hörten zu, über Köln läutete es fünfmal. ";
    private static final List<String> TEXTS = List.of(
            TEXT + "„Wir prüfen das“, sagte er – für 5 € im Jahr.", // what UTF-8 and windows-1252 have
            TEXT + "Das kostet 5 € im Jahr.", // what Latin 9 has
            TEXT + "Das ist neu."); // what DOS has

    private static String text(String charset) {
        return switch (charset) {
            case "ISO-8859-15" -> TEXTS.get(1);
            case "IBM850" -> TEXTS.get(2);
            default -> TEXTS.get(0);
        };
    }

    @Test
    void wordsComeOutAsTheyWereWrittenWhateverTheLabel() {
        Encoding encoding = new Encoding(Lexicon.standard());
        List<String> wrong = new ArrayList<>();
        for (String label : LABELS) {
            for (String real : REAL) {
                byte[] bytes = text(real).getBytes(Charset.forName(real));
                String read = encoding.decode(bytes, label.isEmpty() ? null : label).text();
                if (!read.equals(text(real))) {
                    wrong.add(label + " x " + real + ": " + read);
                }
            }
        }
        assertThat(LABELS.size() * REAL.size()).isEqualTo(72);
        assertThat(wrong).isEmpty();
    }

    @Test
    void textInAnotherScriptIsLeftAlone() {
        Encoding encoding = new Encoding(Lexicon.standard());
        for (String charset : List.of("windows-1251", "KOI8-R")) {
            String text = "Совет города обсудил бюджет в понедельник (Müller-Bau GmbH nicht).".replace("ü", "ue");

            assertThat(encoding.decode(text.getBytes(Charset.forName(charset)), charset).text()).isEqualTo(text);
        }
        String polish = "Über Wałęsa und die Größe der Stadt Łódź sprach man in Köln.";
        assertThat(encoding.decode(polish.getBytes(Charset.forName("windows-1250")), "windows-1250").text()).isEqualTo(polish);
    }
}
