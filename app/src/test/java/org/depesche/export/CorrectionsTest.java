package org.depesche.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.depesche.events.Event;
import org.depesche.events.EventType;
import org.depesche.lexicon.Lexicon;
import org.depesche.record.Record;
import org.depesche.record.RecordSamples;
import org.junit.jupiter.api.Test;

/** XMI that somebody worked on comes back as reviews. */
class CorrectionsTest {
    private static final Record RECORD = RecordSamples.full();
    private static final Scores SCORES = new Scores(Lexicon.standard());
    private static final int WIDE = 1; // the text holds one character of two UTF-16 units before the words

    private static String xmi() {
        return new XmiDocument(new Item(RECORD, Happenings.NONE, true), Layers.all()).write();
    }

    private static List<Review> reviews(String xmi) throws XmiException {
        return Corrections.of(RECORD, XmiReader.read(new ByteArrayInputStream(xmi.getBytes(StandardCharsets.UTF_8))), SCORES);
    }

    @Test
    void whatNobodyTouchedGivesNoReview() throws XmiException {
        assertThat(reviews(xmi())).isEmpty();
    }

    @Test
    void anotherTypeIsACorrectionWithItsOwnScoreAndCode() throws XmiException {
        Review review = reviews(xmi().replace("eventType=\"REJECT\" mode=\"assist\"", "eventType=\"THREATEN\"")).getFirst();
        assertThat(review).isInstanceOfSatisfying(Review.CorrectedEvent.class, corrected -> {
            assertThat(corrected.now().type()).isEqualTo(EventType.THREATEN);
            assertThat(corrected.now().intensity()).isEqualTo(-3.5);
            assertThat(corrected.changes()).containsExactly(
                    new Review.Change("type", "REJECT", "THREATEN"), new Review.Change("mode", "assist", ""), new Review.Change("cameo", "123", "130"),
                    new Review.Change("intensity", "-1.5", "-3.5"));
            assertThat(corrected.now().trigger()).isEqualTo(corrected.was().trigger());
        });
        assertThat(ReviewLines.line(review, "ada")).isEqualTo("""
                {"record":"muster-1","key":"e1","verdict":"correct","changes":{"type":{"was":"REJECT","now":"THREATEN"},"mode":{"was":"assist","now":""},\
                "cameo":{"was":"123","now":"130"},"intensity":{"was":"-1.5","now":"-3.5"}},"reviewer":"ada"}
                """);
    }

    /** UIMA's UTF-16 units become code points again. */
    @Test
    void anotherSpanIsACorrection() throws XmiException {
        String begin = "begin=\"" + (104 + WIDE) + "\" end=\"" + (116 + WIDE) + "\" record=\"muster-1\" key=\"e1\"";
        Review review = reviews(xmi().replace(begin, begin.replace(String.valueOf(104 + WIDE), String.valueOf(110 + WIDE)))).getFirst();
        assertThat(review).isInstanceOfSatisfying(Review.CorrectedEvent.class, corrected -> assertThat(corrected.changes()).containsExactly(
                new Review.Change("trigger", "nicht helfen", "helfen"), new Review.Change("span", "104-116", "110-116")));
    }

    @Test
    void whatWasTakenOutIsRejected() throws XmiException {
        assertThat(reviews(xmi().replaceFirst("<depesche:Event [^>]*/>\n", ""))).containsExactly(new Review.Rejected("muster-1", "e1"));
        assertThat(reviews(xmi().replaceFirst("<depesche:Statement [^>]*/>\n", ""))).containsExactly(new Review.Rejected("muster-1", "s1"));
    }

    @Test
    void partiesThatChangePlacesAreACorrection() throws XmiException {
        String swapped = xmi().replace("role=\"actor\"", "role=\"x\"").replace("role=\"recipient\"", "role=\"actor\"")
                .replace("role=\"x\"", "role=\"recipient\"");
        assertThat(reviews(swapped).getFirst()).isInstanceOfSatisfying(Review.CorrectedEvent.class, corrected -> {
            assertThat(corrected.changes()).containsExactly(new Review.Change("actors", "a1", "a2"), new Review.Change("recipients", "a2", "a1"));
            assertThat(corrected.now().actorSpans().getFirst().text()).isEqualTo("Schweden");
        });
    }

    @Test
    void aNewEventIsAdded() throws XmiException {
        String added = xmi().replace("<cas:Sofa", "<depesche:Event xmi:id=\"900\" sofa=\"1\" begin=\"5\" end=\"10\" eventType=\"THREATEN\"/>\n<cas:Sofa");
        assertThat(reviews(added).getFirst()).isInstanceOfSatisfying(Review.AddedEvent.class, review -> {
            assertThat(review.event().trigger().getFirst().text()).isEqualTo("droht");
            assertThat(ReviewLines.line(review, "ada")).contains("\"verdict\":\"add\"", "\"type\":\"THREATEN\"", "\"trigger\":\"droht\"",
                    "\"start\":5,\"end\":10");
        });
    }

    /** The same file may come in twice: the store's record has its corrections by then. */
    @Test
    void whatWasTakenInAlreadyGivesNoReview() throws XmiException {
        String xmi = xmi().replace("eventType=\"REJECT\"", "eventType=\"THREATEN\"")
                .replace("<cas:Sofa", "<depesche:Event xmi:id=\"900\" sofa=\"1\" begin=\"5\" end=\"10\" eventType=\"THREATEN\"/>\n<cas:Sofa");
        List<Event> events = reviews(xmi).stream().map(review -> review instanceof Review.CorrectedEvent corrected ? corrected.now()
                : ((Review.AddedEvent) review).event()).toList();
        Record after = new Record(
                RECORD.id(), RECORD.source(), RECORD.article(), RECORD.actors(), RECORD.statements(), events, RECORD.positions(), RECORD.links(),
                RECORD.times(),
                RECORD.places(), RECORD.damage(), RECORD.coder());
        AnnotatedText again = XmiReader.read(new ByteArrayInputStream(xmi.getBytes(StandardCharsets.UTF_8)));
        assertThat(Corrections.of(after, again, SCORES)).isEmpty();
    }

    @Test
    void aStatementIsCorrectedToo() throws XmiException {
        assertThat(reviews(xmi().replace("denies=\"false\"", "denies=\"true\"").replace("statementKind=\"indirect\"", "statementKind=\"reported\"")).getFirst())
                .isInstanceOfSatisfying(Review.CorrectedStatement.class, corrected -> assertThat(corrected.changes()).containsExactly(
                        new Review.Change("kind", "indirect", "reported"), new Review.Change("denies", "false", "true")));
    }

    /** UIMA writes arrays that are referred to from elsewhere as elements of their own. */
    @Test
    void rolesInAnArrayOfTheirOwnAreRead() throws XmiException {
        String arrays = xmi().replaceFirst("(<depesche:Event [^>]*) roles=\"([^\"]*)\"", "<cas:FSArray xmi:id=\"901\" elements=\"$2\"/>\n$1 roles=\"901\"");
        assertThat(arrays).contains("FSArray");
        assertThat(reviews(arrays)).isEmpty();
    }

    @Test
    void whatCannotBeUsedIsTold() {
        assertThatThrownBy(() -> reviews(xmi().substring(0, 800))).isInstanceOf(XmiException.class).hasMessageMatching("line \\d+: is no XML");
        assertThatThrownBy(() -> reviews("<a/>")).hasMessage("holds no text; give UIMA CAS XMI");
        assertThatThrownBy(() -> reviews(xmi().replace("Dahl sagte", "Dahl fragte"))).hasMessage("has another text than the record muster-1");
        assertThatThrownBy(() -> reviews(xmi().replace("REJECT", "REFUSE"))).hasMessage("eventType REFUSE of event e1 is no type of PLOVER");
        assertThatThrownBy(() -> reviews(xmi().replace("status=\"actual\"", "status=\"done\"")))
                .hasMessageStartingWith("status done of e1 is none of actual, planned");
        assertThatThrownBy(() -> reviews(xmi().replaceFirst("end=\"10\"", "end=\"9999\""))).hasMessageContaining("lies outside the text");
        assertThatThrownBy(() -> reviews("<!DOCTYPE a [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><a>&x;</a>")).isInstanceOf(XmiException.class);
    }
}
