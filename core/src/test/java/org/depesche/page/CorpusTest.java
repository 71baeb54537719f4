package org.depesche.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.depesche.page.Reading.inputs;

import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.List;
import org.depesche.text.Dated;
import org.junit.jupiter.api.Test;

class CorpusTest {
    private static Page page(Input input) {
        return input instanceof Input.Readable(Page page) ? page : fail(input);
    }

    private static Page fail(Input input) {
        throw new AssertionError("no page: " + input);
    }

    private static Input.Unreadable why(Input input) {
        return (Input.Unreadable) input;
    }

    @Test
    void lineGivesTextUnchangedAndItsMetadata() {
        Page page = page(inputs("{\"id\":\"n1\",\"text\":\" Erste Zeile\\r\\n\\nZweite.\",\"title\":\"Titel\",\"published\":\"2014-10-15\",\"url\":\"https://a.example/\",\"publisher\":\"Blatt\"}\n", "k.jsonl").get(0));

        assertThat(page.text().string()).isEqualTo(" Erste Zeile\r\n\nZweite.");
        assertThat(Reading.blocks(page, Block.Hint.PARAGRAPH)).containsExactly("Erste Zeile", "Zweite.");
        assertThat(page.source().uri()).isEqualTo("k.jsonl#line=1");
        assertThat(page.source().sha256()).isEqualTo(Hash.of(" Erste Zeile\r\n\nZweite."));
        assertThat(page.metadata()).isEqualTo(Metadata.builder().id("n1").title("Titel").published(Dated.of("2014-10-15", "given")).url("https://a.example/").publisher("Blatt").basis(Metadata.all("given")).build());
    }

    @Test
    void brokenLinesAreToldAndTheOthersRead() {
        List<Input> inputs = inputs("{\"id\":\"1\",\"text\":\"Eins\"}\n{\"id\":\"2\",\"text\":\n\n[1]\n{\"id\":\"3\",\"text\":\"\"}\n{\"id\":\"4\",\"text\":\"Vier\"} mehr\n{\"id\":\"5\",\"text\":\"Fünf\"}", "k.jsonl");

        assertThat(inputs).hasSize(6);
        assertThat(page(inputs.get(0)).metadata().id()).isEqualTo("1");
        assertThat(why(inputs.get(1)).line()).isEqualTo("k.jsonl, line 2: is no JSON object; give one object a line, with id and text");
        assertThat(why(inputs.get(2)).place()).isEqualTo("line 4");
        assertThat(why(inputs.get(3)).problem()).isEqualTo("has no text");
        assertThat(why(inputs.get(4)).place()).isEqualTo("line 6");
        assertThat(page(inputs.get(5)).source().uri()).isEqualTo("k.jsonl#line=7");
    }

    @Test
    void firstLineMayBeBrokenWhereTheNameSaysCorpus() {
        List<Input> inputs = inputs("{\"id\":\n{\"id\":\"2\",\"text\":\"Zwei\"}\n", "k.jsonl");

        assertThat(why(inputs.get(0)).place()).isEqualTo("line 1");
        assertThat(page(inputs.get(1)).metadata().id()).isEqualTo("2");
    }

    @Test
    void nestedToTheHiltIsToldNotThrown() {
        List<Input> inputs = inputs("{\"id\":\"1\",\"text\":\"Eins\",\"x\":" + "[".repeat(100_000) + "}\n{\"id\":\"2\",\"text\":\"Zwei\"}\n", "k.jsonl");

        assertThat(why(inputs.get(0)).place()).isEqualTo("line 1");
        assertThat(page(inputs.get(1)).metadata().id()).isEqualTo("2");
    }

    @Test
    void lineThatIsNoUtf8IsReadAsWindows1252() {
        byte[] bytes = "{\"id\":\"1\",\"text\":\"Müller grüßt\"}\n".getBytes(Charset.forName("windows-1252"));

        Page page = page(inputs(bytes, "k.jsonl").get(0));

        assertThat(page.text().string()).isEqualTo("Müller grüßt");
        assertThat(Reading.damage(page)).containsExactly("charset-doubt");
    }

    @Test
    void germanDatesAreRead() {
        assertThat(page(inputs("{\"id\":\"1\",\"text\":\"Eins\",\"published\":\"15.10.2014\"}", "k.jsonl").get(0)).metadata().published()).isEqualTo(Dated.of("2014-10-15", "given"));
    }

    @Test
    void corpusIsReadLineByLine() {
        byte[] line = "{\"id\":\"a\",\"text\":\"Eine Zeile ohne Ende.\"}\n".getBytes(StandardCharsets.UTF_8);
        InputStream endless = new InputStream() {
            private long at;

            @Override
            public int read() {
                return line[(int) (at++ % line.length)];
            }
        };

        Iterator<Input> rows = Reading.PAGES.read(endless, "k.jsonl", Given.NOTHING);

        for (int i = 1; i <= 20_000; i++) {
            assertThat(page(rows.next()).source().uri()).isEqualTo("k.jsonl#line=" + i);
        }
    }

    @Test
    void csvCellsMayHoldSeparatorsQuotesAndLineEnds() {
        String csv = "\uFEFFid,title,text\r\n1,\"Rat, Haushalt\",\"Er sagte: \"\"Nein\"\".\r\nDann ging er.\"\r\n2,,Zwei\r\n";

        List<Input> inputs = inputs(csv, "k.csv");

        assertThat(inputs).hasSize(2);
        assertThat(page(inputs.get(0)).text().string()).isEqualTo("Er sagte: \"Nein\".\r\nDann ging er.");
        assertThat(page(inputs.get(0)).metadata().title()).isEqualTo("Rat, Haushalt");
        assertThat(page(inputs.get(1)).source().uri()).isEqualTo("k.csv#line=4");
        assertThat(page(inputs.get(1)).metadata().title()).isNull();
    }

    @Test
    void csvOfGermanSpreadsheetsHasSemicolons() {
        assertThat(page(inputs("\"id\";\"text\"\n\"1\";\"Eins, zwei\"\n", "k.csv").get(0)).text().string()).isEqualTo("Eins, zwei");
    }

    @Test
    void csvRowsWithoutTextAreTold() {
        List<Input> inputs = inputs("id,text\n1\n2,Zwei\n\n3,\"offen", "k.csv");

        assertThat(why(inputs.get(0)).line()).startsWith("k.csv, line 2: has no text");
        assertThat(page(inputs.get(1)).metadata().id()).isEqualTo("2");
        assertThat(page(inputs.get(2)).text().string()).isEqualTo("offen");
    }
}
