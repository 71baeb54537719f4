package org.depesche.statements;

import static org.assertj.core.api.Assertions.assertThat;

import org.depesche.Coded;
import org.junit.jupiter.api.Test;

class StatementFinderTest {

    @Test
    void quotationBeforeItsFrameIsDirectSpeech() {
        Statement said = Coded.statement("„Wir werden die Truppen nicht abziehen“, sagte der russische Außenminister Sergej Lawrow am Montag.");
        assertThat(said.kind()).isEqualTo(Statement.Kind.DIRECT);
        assertThat(Coded.words(said.message())).isEqualTo("„Wir werden die Truppen nicht abziehen“");
        assertThat(Coded.words(said.cue())).isEqualTo("sagte");
        assertThat(said.speakerSpan()).isNotNull().satisfies(span -> assertThat(span.text()).endsWith("Sergej Lawrow"));
        assertThat(said.medium()).isEqualTo("speech");
    }

    @Test
    void quotationOfTwoSentencesBehindAColonIsOneStatement() {
        assertThat(Coded.statements("Die polnische Ministerpräsidentin erklärte am Montag: „Wir helfen der Ukraine. Wir warten nicht.“"))
                .containsExactly("direct | POL | „Wir helfen der Ukraine. Wir warten nicht.“");
    }

    @Test
    void clauseUnderAVerbOfSayingIsIndirect() {
        assertThat(Coded.statements("Der französische Präsident sagte, dass Paris die Hilfe verdopple.")).containsExactly("indirect | FRA | dass Paris die Hilfe verdopple");
        assertThat(Coded.statements("Der französische Präsident sagte, Paris verdopple die Hilfe.")).containsExactly("indirect | FRA | Paris verdopple die Hilfe");
        assertThat(Coded.statements("Die Türkei kündigte an, die Grenze zu schließen.")).containsExactly("indirect | TUR | die Grenze zu schließen");
    }

    @Test
    void frameMayFollowWhatIsSaid() {
        assertThat(Coded.statements("Russland habe die Grenze geschlossen, teilte das ukrainische Außenministerium mit."))
                .containsExactly("indirect | UKR | Russland habe die Grenze geschlossen");
    }

    @Test
    void aLoneClauseWithAConjunctionIsNoSpeech() {
        assertThat(Coded.statements("Während Dänemark den Vertrag lobte, kritisierte Finnland den Entwurf.")).noneMatch(said -> said.startsWith("indirect"));
    }

    @Test
    void clauseWithWieNamesTheSource() {
        assertThat(Coded.statements("Wie das griechische Innenministerium mitteilte, wurden drei Soldaten verletzt."))
                .containsExactly("indirect | GRC | wurden drei Soldaten verletzt");
    }

    @Test
    void sourceMayStandInAPhrase() {
        assertThat(Coded.statements("Nach Angaben der ägyptischen Polizei wurden fünf Männer festgenommen.")).containsExactly("indirect | EGY | wurden fünf Männer festgenommen");
        assertThat(Coded.statements("Laut dem türkischen Verteidigungsministerium wurden zwei Soldaten getötet.")).containsExactly("indirect | TUR | wurden zwei Soldaten getötet");
    }

    @Test
    void bareKonjunktivGoesOnWithTheSpeakerBefore() {
        assertThat(Coded.statements("Der iranische Außenminister sagte, sein Land wolle verhandeln. Eine Bedingung gebe es nicht. Man sei bereit."))
                .containsExactly("indirect | IRN | sein Land wolle verhandeln", "indirect/free-indirect | IRN | Eine Bedingung gebe es nicht. Man sei bereit.");
    }

    @Test
    void aSentenceInTheKonjunktivIsSaidThoughWordsInItAreQuoted() {
        assertThat(Coded.statements("Der iranische Außenminister sagte, sein Land wolle verhandeln. Es sei nicht möglich, wenn „fremdes Recht“ gebrochen werde."))
                .contains("indirect/free-indirect | IRN | Es sei nicht möglich, wenn „fremdes Recht“ gebrochen werde.");
    }

    @Test
    void sollenOfHearsayIsFreeIndirect() {
        assertThat(Coded.statements("Die Rebellen sollen drei Dörfer besetzt haben.")).singleElement().asString().startsWith("free-indirect | ");
    }

    @Test
    void tellingOfSpeechIsReportedWithoutAFrame() {
        Statement told = Coded.statement("Die Opposition in Ungarn kritisierte das Gesetz.");
        assertThat(told.kind()).isEqualTo(Statement.Kind.REPORTED);
        assertThat(told.cue()).isEmpty();
        assertThat(told.frame()).isEmpty();
    }

    @Test
    void denialDenies() {
        assertThat(Coded.statement("Die syrische Regierung bestritt, Giftgas eingesetzt zu haben.").denies()).isTrue();
    }

    @Test
    void dativeNamesTheOneSpokenTo() {
        assertThat(Coded.statement("Die USA warfen Nordkorea vor, Waffen zu liefern.").addresseeSpan()).isNotNull().satisfies(span -> assertThat(span.text()).isEqualTo("Nordkorea"));
    }

    @Test
    void nobodySaysWhatIsSupposed() {
        assertThat(Coded.statements("Es wird vermutet, dass die Rebellen geflohen sind.")).containsExactly("indirect | - | dass die Rebellen geflohen sind");
    }

    @Test
    void openQuestionIsNothingSaid() {
        assertThat(Coded.statements("Ob die Grenze offen bleibt, geht aus der Mitteilung des russischen Außenministeriums nicht hervor.")).isEmpty();
    }

    @Test
    void documentSpeaks() {
        assertThat(Coded.statement("Die Lage sei ernst, heißt es in der Erklärung der Nato.").speakerSpan()).isNotNull()
                .satisfies(span -> assertThat(span.text()).isEqualTo("der Erklärung der Nato"));
    }

    @Test
    void nameInQuotationMarksIsNothingSaid() {
        assertThat(Coded.statements("Die Armee griff Stellungen des „Islamischen Staates“ an.")).isEmpty();
    }

    @Test
    void wordsOfTheSpeakerWithinReportedSpeechAreDirect() {
        assertThat(Coded.statements("Der kanadische Premierminister sagte, das Abkommen sei „ein großer Erfolg“."))
                .contains("direct | CAN | „ein großer Erfolg“", "indirect | CAN | das Abkommen sei „ein großer Erfolg“");
    }
}
