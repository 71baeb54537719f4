package org.depesche.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.depesche.page.Reading.article;
import static org.depesche.page.Reading.parts;

import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.depesche.page.Input;
import org.depesche.page.Reading;
import org.depesche.rights.Rights;
import org.depesche.rights.TdmReservation;
import org.depesche.text.Dated;
import org.junit.jupiter.api.Test;

class CopiedTextTest {
    private static final String COPIED = """
            Zur Startseite
            Streit um Grenzwerte Kabinett vertagt Entscheidung über Stickoxide

            Die Minister fanden keine Linie: Nun soll ein Ausschuss bis zum Herbst klären, welche Werte in den Städten gelten.

            Ministerin Beispiel und Minister Muster: Kein gemeinsamer Auftritt nach der Sitzung
            REUTERS

            Ministerin Beispiel und Minister Muster: Kein gemeinsamer Auftritt nach der Sitzung


            Wien/Brüssel – Das Kabinett hat die Entscheidung über neue Grenzwerte für Stickoxide vertagt. Die Ministerin sagte nach der Sitzung, man brauche mehr Zeit.

            Aus dem Umweltressort hieß es, die Vorlage sei fertig. Der Minister widersprach und verwies auf offene Fragen der Länder, die bis zum Herbst zu klären seien.

            kev/Reuters/AFP

            © MUSTERBLATT ONLINE 2015
            Alle Rechte vorbehalten
            Vervielfältigung nur mit Genehmigung der Musterblatt GmbH


            TOP
            Hinweis nicht mehr anzeigen.
            """;

    @Test
    void everyLineIsThePartThatItIs() {
        Article article = article(COPIED, "a.txt");

        assertThat(article.kicker()).isEqualTo("Streit um Grenzwerte");
        assertThat(article.title()).isEqualTo("Kabinett vertagt Entscheidung über Stickoxide");
        assertThat(article.lead()).startsWith("Die Minister fanden keine Linie");
        assertThat(parts(article, PartKind.CAPTION)).isEqualTo(Collections.nCopies(2, "Ministerin Beispiel und Minister Muster: Kein gemeinsamer Auftritt nach der Sitzung"));
        assertThat(parts(article, PartKind.CREDIT)).containsExactly("REUTERS");
        assertThat(parts(article, PartKind.DATELINE)).containsExactly("Wien/Brüssel –");
        assertThat(parts(article, PartKind.PARAGRAPH)).hasSize(2).first().asString().startsWith("Das Kabinett hat");
        assertThat(parts(article, PartKind.AGENCY)).containsExactly("kev/Reuters/AFP");
        assertThat(parts(article, PartKind.RIGHTS)).hasSize(3);
        assertThat(parts(article, PartKind.FURNITURE)).containsExactly("Zur Startseite", "TOP", "Hinweis nicht mehr anzeigen.");
    }

    @Test
    void signatureAndRightsAreRead() {
        Article article = article(COPIED, "a.txt");

        assertThat(article.initials()).containsExactly("kev");
        assertThat(article.agencies()).containsExactly("Reuters", "AFP");
        assertThat(article.publisher()).isEqualTo("MUSTERBLATT ONLINE");
        assertThat(article.rights()).isEqualTo(new Rights("MUSTERBLATT ONLINE", 2015, "Alle Rechte vorbehalten\nVervielfältigung nur mit Genehmigung der Musterblatt GmbH", true, TdmReservation.NONE));
        assertThat(article.language()).isEqualTo("de");
    }

    @Test
    void agencyBehindTheLastParagraphIsSetApartButAPartyIsNot() {
        Article agency = article("Rat vertagt Haushalt\n\nDer Rat hat den Haushalt am Montag nach langer Beratung auf die nächste Sitzung vertagt, weil Zahlen fehlten. (dpa/lni)\n", "a.txt");
        Article party = article("Rat vertagt Haushalt\n\nDer Rat hat den Haushalt am Montag auf Antrag der größten Fraktion vertagt, sagte deren Vorsitzender. (CDU)\n", "a.txt");

        assertThat(agency.agencies()).containsExactly("dpa");
        assertThat(agency.initials()).containsExactly("lni");
        assertThat(parts(agency, PartKind.AGENCY)).containsExactly("(dpa/lni)");
        assertThat(party.agencies()).isEmpty();
        assertThat(parts(party, PartKind.AGENCY)).isEmpty();
    }

    @Test
    void bylineNamesAuthors() {
        Article article = article("Rat vertagt Haushalt\nVon Anna Beispiel, Musterstadt\n\nDer Rat hat den Haushalt am Montag nach langer Beratung auf die nächste Sitzung vertagt, weil noch Zahlen fehlten.\n\nDie Brücke muss warten, sagte der Bürgermeister nach der Sitzung und verwies auf das Land, das noch keine Mittel bewilligt hat.", "a.txt");

        assertThat(article.authors()).containsExactly("Anna Beispiel");
        assertThat(article.title()).isEqualTo("Rat vertagt Haushalt");
    }

    @Test
    void dateNearTheHeadlineIsTaken() {
        Article article = article("Rat vertagt Haushalt\n15. Oktober 2014, 8.30 Uhr\n\nDer Rat hat den Haushalt am Montag nach langer Beratung auf die nächste Sitzung vertagt, weil noch Zahlen fehlten.", "a.txt");

        assertThat(article.published()).isEqualTo(Dated.of("2014-10-15T08:30:00", "text"));
    }

    @Test
    void englishTextIsToldFromGerman() {
        assertThat(article("Council delays budget\n\nThe council has delayed the decision on the budget for the city, and the mayor said that it would be back on the table.", "a.txt").language()).isEqualTo("en");
    }

    @Test
    void proseOfACorpusIsNeverFurniture() {
        Article article = article("{\"id\":\"1\",\"title\":\"Titel\",\"text\":\"Anzeige\\nLesen Sie auch die Akten, sagte er.\\nREUTERS\\n© Blatt 2014\"}", "k.jsonl");

        assertThat(article.parts()).extracting(Part::kind).containsOnly(PartKind.PARAGRAPH);
        assertThat(article.title()).isEqualTo("Titel");
    }

    @Provide
    Arbitrary<String> copied() {
        Arbitrary<String> line = Arbitraries.of("", "Anzeige", "© Blatt 2014", "Von Anna Beispiel", "mxw/Reuters", "Foto: dpa", "Kurz", "Paris - Am Dienstag.", "15.10.2014, 8:30 Uhr", "Kommentare", "😀 Emoji im Titel hier",
                "Der Rat hat den Haushalt am Montag nach langer Beratung auf die nächste Sitzung vertagt, weil Zahlen fehlten. (dpa)", "Streit um Grenzwerte Kabinett vertagt Entscheidung", "\u00A0", "(", "-");
        return line.list().ofMaxSize(40).map(lines -> lines.stream().collect(Collectors.joining("\n")));
    }

    @Property(tries = 500)
    void partsLieInOrderInsideTheText(@ForAll("copied") String text) {
        if (text.isBlank() || text.replace("\u00A0", "").isBlank()) {
            return;
        }
        Article article = article(text, "a.txt");
        List<Part> parts = article.parts();
        int end = 0;
        for (Part part : parts) {
            assertThat(part.span().start()).isGreaterThanOrEqualTo(end);
            assertThat(part.span().length()).isPositive();
            end = part.span().end();
        }
        assertThat(end).isLessThanOrEqualTo(article.text().length());
        assertThat(article.text().string()).isEqualTo(text);
    }

    @Property(tries = 300)
    void anyTextIsReadWithoutFailing(@ForAll String text) {
        if (Reading.inputs(text, "a.txt").get(0) instanceof Input.Readable readable) {
            assertThat(Reading.ARTICLES.read(readable.page()).text()).isEqualTo(readable.page().text());
        }
    }
}
