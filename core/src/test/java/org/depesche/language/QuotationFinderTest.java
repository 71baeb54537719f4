package org.depesche.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.depesche.text.SourceText;
import org.depesche.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QuotationFinderTest {
    private static final QuotationFinder FINDER = new QuotationFinder();

    @ParameterizedTest
    @ValueSource(strings = {"„Wir gehen“, sagte er.", "»Wir gehen«, sagte er.", "«Wir gehen», sagte er.", "\"Wir gehen\", sagte er.", "‚Wir gehen‘, sagte er.", "›Wir gehen‹, sagte er.",
        "‹Wir gehen›, sagte er.", "'Wir gehen', sagte er.", "“Wir gehen”, sagte er.", "„Wir gehen”, sagte er.", "„Wir gehen\", sagte er.", "``Wir gehen'', sagte er.", "Er sagte:„Wir gehen“",
        "„ Wir gehen “ , sagte er."})
    void everyStyleIsFound(String sentence) {
        assertThat(inner(sentence)).containsExactly("0 Wir gehen");
    }

    @Test
    void quotationRunsOverSentences() {
        assertThat(inner("Er sagte: „Das ist gut. Wir machen weiter.“ Dann ging er.")).containsExactly("0 Das ist gut. Wir machen weiter.");
    }

    @Test
    void nestedQuotationIsDeeper() {
        assertThat(inner("„Er rief ‚Halt‘ und »Nein«“, sagte sie. „Gut.“")).containsExactly("0 Er rief ‚Halt‘ und »Nein«", "1 Halt", "1 Nein", "0 Gut.");
        assertThat(inner("\"Das 'Aus' ist da\", sagte er.")).containsExactly("0 Das 'Aus' ist da", "1 Aus");
    }

    @Test
    void apostrophesAndMeasuresAreNoQuotations() {
        assertThat(inner("Gaza's Küste, so 'n Tag, Hans' Hof, die '68er, ein 27\"-Schirm und 5' lang, rock’n’roll")).isEmpty();
        assertThat(inner("'Gaza's Küste', schrieb er.")).containsExactly("0 Gaza's Küste");
    }

    @Test
    void unclosedQuotationEndsWithItsParagraphAndIsDropped() {
        assertThat(inner("„Wir gehen, sagte er.\n\nSie aber blieb“, hieß es. „Gut.“")).containsExactly("0 Gut.");
        assertThat(inner("Das „Eine und das „Andere“.")).containsExactly("0 Andere");
    }

    @Test
    void quotationOfSeveralParagraphsGoesOn() {
        assertThat(inner("Er sagte: „Wir gehen.\n\n„Und wir kommen wieder.“\n\nSo war es.")).containsExactly("0 Wir gehen.", "0 Und wir kommen wieder.");
        SourceText text = SourceText.of("„Wir gehen.\n\n„Wir bleiben.“");
        assertThat(FINDER.find(text, new Span(0, 11))).hasSize(1);
    }

    @Test
    void outerSpanHoldsTheMarks() {
        SourceText text = SourceText.of("😀 „Ja“");
        assertThat(FINDER.find(text, text.whole())).containsExactly(new Quotation(new Span(2, 6), new Span(3, 5), 0));
    }

    private static List<String> inner(String string) {
        SourceText text = SourceText.of(string);
        return FINDER.find(text, text.whole()).stream().map(quotation -> quotation.depth() + " " + text.slice(quotation.inner())).toList();
    }
}
