package org.depesche.actors;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.depesche.text.SourceText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class ActorPropertiesTest {
    private static final List<String> WORDS = List.of("der", "die", "Russlands", "US-Außenminister", "Kerry", ",", "(", ")", "CDU", "Moskau", "lehnt", "ab", ".", "beide", "Seiten", "sein", "russischer",
            "Amtskollege", "Dr.", "von", "Präsident", "der", "Ukraine", "und", "Er", "sagte", "„", "“", "-", "Merkel-Vertrauter", "🙂", "IAEA", "Internationale", "Atomenergiebehörde", "ihre", "Regierung", "in", "Kiew", "'s", "A.", "al-");

    @Property(tries = 150)
    void everyMentionGivesItsWordsAndEveryActorHasOne(@ForAll("texts") String text) {
        ReadNews news = ReadNews.of("2014-10-15", text);
        SourceText source = SourceText.of(text);
        for (Actor actor : news.cast().actors()) {
            assertThat(actor.mentions()).isNotEmpty().allSatisfy(mention -> assertThat(source.slice(mention.evidence().span())).isEqualTo(mention.evidence().text()));
        }
        assertThat(news.cast().places()).allSatisfy(place -> assertThat(source.slice(place.evidence().span())).isEqualTo(place.evidence().text()));
    }

    @Property(tries = 30)
    void sameTextGivesTheSameCast(@ForAll("texts") String text) {
        assertThat(ReadNews.of("2014-10-15", text).cast()).isEqualTo(ReadNews.of("2014-10-15", text).cast());
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.of(WORDS).list().ofMaxSize(60).map(words -> String.join(" ", words));
    }

    @Test
    @Timeout(60)
    void tenThousandOfficesTakeNoLongerThanTheyMust() {
        String text = "der russische US-Außenminister Dr. von der ".repeat(2_500);
        assertThat(ReadNews.of("2014-10-15", text).cast().actors()).isNotEmpty();
    }
}
