package org.depesche.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.depesche.lexicon.Lexicon;
import org.depesche.text.Dated;
import org.depesche.text.SourceText;

class TimeFinderPropertiesTest {
    private static final TimeFinder FINDER = new TimeFinder(Lexicon.standard());
    private static final Dated PUBLISHED = Dated.of("2016-02-29", "given");

    @Provide
    Arbitrary<String> timesInDisorder() {
        return Arbitraries.of("am", "Dienstag", "3.", "31.", "99.", "Mai", "2014", "1988-1992", "10-18", "Uhr", "halb", "neun", "vor", "drei", "Jahren", "seit", "im", "vergangenen", "Ende", "Mitte",
                "der", "90er", "1990er-Jahre", "Jahre", "jeden", "alle", "0,5", "heute", "morgen", "Abend", ",", "den", "und", "bis", "29.02.", "99999", "Ostern", "Jahrhundert", "😀", "ein", "halbes",
                "Herbst", "0000", "24.00", "des", "Jahres", "9999", "Tage", "-", "zweiten", "Quartal", "Nacht", "zum").list().ofMaxSize(25).map(words -> String.join(" ", words));
    }

    @Property
    void timesLieInOrderAndGiveTheirWords(@ForAll("timesInDisorder") String string) {
        SourceText text = SourceText.of(string);
        int last = 0;
        for (TimeExpression time : FINDER.find(text, TimeFinderTest.sentences(text), PUBLISHED, null)) {
            assertThat(time.evidence().start()).isGreaterThanOrEqualTo(last);
            assertThat(text.slice(time.evidence().span())).isEqualTo(time.evidence().text()).isNotBlank();
            assertThat(time.value()).isNotBlank();
            last = time.evidence().end();
        }
    }

    @Example
    void hostileTextIsReadInLinearTime() {
        for (String hostile : List.of("3. ".repeat(20_000), "am 3., ".repeat(20_000), "rund ".repeat(20_000), "Dienstag ".repeat(20_000), "vor ".repeat(20_000), "1".repeat(10_000), "1-".repeat(20_000),
                "Mai ".repeat(20_000))) {
            SourceText text = SourceText.of(hostile);
            assertThat(FINDER.find(text, TimeFinderTest.sentences(text), PUBLISHED, null)).isNotNull();
        }
    }
}
