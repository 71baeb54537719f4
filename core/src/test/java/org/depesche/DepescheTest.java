package org.depesche;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import java.io.ByteArrayInputStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.depesche.lexicon.Lexicon;
import org.depesche.page.Given;
import org.depesche.page.Input;
import org.depesche.page.PageReader;
import org.depesche.record.Record;
import org.depesche.record.Records;

class DepescheTest {
    private static final Depesche DEPESCHE = Depesche.standard();
    private static final PageReader PAGES = new PageReader(Lexicon.standard(), Limits.STANDARD);
    private static final String NEWS = """
            Norwegen lehnt Beitritt ab

            Oslo - Die norwegische Außenministerin Kari Dahl hat am Montag einen Beitritt zu dem Bündnis abgelehnt. „Wir treten nicht bei“, sagte sie in Oslo.
            Schweden forderte die Regierung auf, ihren Beschluss zu ändern. Dahl erklärte, sie werde darüber nicht verhandeln.
            """;

    private static List<Record> read(byte[] bytes, String uri) {
        List<Record> records = new ArrayList<>();
        PAGES.read(new ByteArrayInputStream(bytes), uri, Given.NOTHING).forEachRemaining(input -> {
            if (input instanceof Input.Readable readable) {
                records.add(DEPESCHE.read(readable.page()));
            }
        });
        return records;
    }

    private static List<Record> read(String text) {
        return read(text.getBytes(StandardCharsets.UTF_8), "page.txt");
    }

    @Example
    void whoSaysWhatIsKeptWithItsWords() {
        Record record = read(NEWS).getFirst();
        assertThat(Records.written(record)).contains("Wir treten nicht bei");
        assertThat(record.statements()).anySatisfy(statement -> {
            assertThat(statement.message()).anySatisfy(words -> assertThat(words.text()).contains("Wir treten nicht bei"));
            assertThat(record.actors()).anySatisfy(actor -> {
                assertThat(actor.key()).isEqualTo(statement.speaker());
                assertThat(actor.id()).isEqualTo("NOR");
            });
        });
        assertThat(record.events()).isNotEmpty();
    }

    @Example
    void aPageInAnotherLanguageIsKeptAndNotCoded() {
        String english = "The minister said on Monday that her country would not join the coalition, because there had been no vote in the council. ".repeat(4);
        Record record = read(english).getFirst();
        Records.written(record);
        assertThat(record.article().text().string()).isEqualTo(english);
        assertThat(record.statements()).isEmpty();
        assertThat(record.events()).isEmpty();
        assertThat(record.damage()).anySatisfy(damage -> assertThat(damage.kind()).isEqualTo("language"));
    }

    @Example
    void aDashTakenForAWordNamesNobody() {
        read("Kari Dahl fordert Kari Dahl „ sei – die Ministerin Oslo -  Oslo -  Oslo -  Oslo -  Kari Dahl").forEach(Records::written);
    }

    @Property(tries = 150)
    void anyMixtureOfNewsAndNonsenseGivesARecordWhoseSpansHold(@ForAll("mixtures") String text) {
        read(text).forEach(Records::written);
    }

    @Property(tries = 100)
    void anyBytesAreReadOrTold(@ForAll byte[] bytes) {
        read(bytes, "page").forEach(Records::written);
    }

    @Example
    void threadsAndLocaleDoNotMatter() {
        Locale before = Locale.getDefault();
        try {
            String alone = Records.written(read(NEWS).getFirst());
            for (String locale : List.of("tr-TR", "de-DE", "ar-EG")) {
                Locale.setDefault(Locale.forLanguageTag(locale));
                assertThat(IntStream.range(0, 32).parallel().mapToObj(i -> Records.written(read(NEWS).getFirst())).distinct()).containsExactly(alone);
            }
        } finally {
            Locale.setDefault(before);
        }
    }

    @Example
    void theCoderNamesItsVersionTablesAndWeights() {
        Record.Coder coder = read(NEWS).getFirst().coder();
        assertThat(coder.version()).matches("\\d+\\.\\d+\\.\\d+.*");
        assertThat(Stream.of(coder.lexicon(), coder.models())).allMatch(digits -> digits.matches("[0-9a-f]{12}")).doesNotHaveDuplicates();
    }

    /** Pieces of news, marks and odd characters in any order. */
    @Provide
    Arbitrary<String> mixtures() {
        Arbitrary<String> pieces = Arbitraries.of(
                "Oslo - ", "Kari Dahl", "sagte", "lehnte", "die Ministerin", "Schweden", "werde", "sei", "nicht", "ab", "fordert", "droht mit Sanktionen", "„", "“", "\"", "‚", "»", "«",
                "(", ")", ",", ".", ":", "?", "…", "-", "–", " ", "\n", "\n\n", "am 3. Mai", "z. B.", "Dr.", "dpa", "(Foto: K. Muster)", "© 2026 Nordbote", "😀", "\u0301", "\u00a0", "\u00ad", "İ", "ẞ");
        Arbitrary<String> odd = Arbitraries.strings().ofMaxLength(5);
        return Arbitraries.frequencyOf(Tuple.of(9, pieces), Tuple.of(1, odd)).list().ofMaxSize(120).map(parts -> String.join(" ", parts));
    }

    @Example
    void textWithoutAVerbHasARecord() {
        Record record = read("Norwegens Außenministerin Kari Dahl. Ein Treffen in Oslo, ohne Ergebnis, ohne Worte. Und das mitten im Winter.").getFirst();
        assertThat(record.article().language()).isEqualTo("de");
        assertThat(record.statements()).isEmpty();
        assertThat(record.actors()).anySatisfy(actor -> assertThat(actor.name()).isEqualTo("Kari Dahl"));
    }

    @Example
    void textInCapitalsHasARecord() {
        Record record = read("DIE NORWEGISCHE AUSSENMINISTERIN HAT AM MONTAG EINEN BEITRITT ZU DEM BÜNDNIS ABGELEHNT. SCHWEDEN FORDERTE DIE REGIERUNG AUF, IHREN BESCHLUSS ZU ÄNDERN.").getFirst();
        assertThat(record.article().language()).isEqualTo("de");
        assertThat(Records.written(record)).contains("ABGELEHNT");
    }

    @Example
    void otherLanguageIsNamedAndNotCoded() {
        Record record = read("The Norwegian foreign minister said on Monday that the government will not join the alliance. She was speaking to reporters in Oslo after the meeting.").getFirst();
        assertThat(record.article().language()).isEqualTo("en");
        assertThat(record.events()).isEmpty();
        assertThat(record.damage()).extracting(damage -> damage.kind()).contains("language");
    }

    @Example
    void endlessSentenceIsReadInPiecesAndMarked() {
        Record record = read("Die norwegische Außenministerin Kari Dahl sagte, " + "dass der Rat und das Amt und ".repeat(1_500) + "die Stadt warten.").getFirst();
        assertThat(record.damage()).extracting(damage -> damage.kind()).contains("long-sentence");
        assertThat(record.actors()).anySatisfy(actor -> assertThat(actor.name()).isEqualTo("Kari Dahl"));
    }

    @Example
    void quotationMarksThatNeverCloseHaveARecord() {
        String text = "Dahl sagte: „Nein. ".repeat(5_000);
        assertThat(read(text).getFirst().statements()).isNotEmpty();
    }

    /** Twice the text may take some two times the memory, never four times as in squares: bytes that a thread allocates count its work, whatever the machine is busy with. */
    @Example
    void openQuotationMarksTakeLinearWork() {
        String mark = "Kari Dahl sagte in Oslo: „Wir warten auf den Rat. ";
        read(mark.repeat(100));
        long once = work(mark.repeat(250));
        long twice = work(mark.repeat(500));
        assertThat(twice).isBetween(once, 3 * once);
    }

    private static long work(String text) {
        ThreadMXBean counter = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long before = counter.getCurrentThreadAllocatedBytes();
        read(text);
        return counter.getCurrentThreadAllocatedBytes() - before;
    }
}
