package org.depesche.duplicates;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.depesche.lexicon.Lexicon;
import org.depesche.lexicon.Table;
import org.junit.jupiter.api.Test;

class PublishersTest {
    private static final Publishers PUBLISHERS = new Publishers(Lexicon.standard());

    @Test
    void sisterPapersAreOneNewsroom() {
        assertThat(PUBLISHERS.independent("Ostsee-Zeitung", null)).isEqualTo("RND").isEqualTo(PUBLISHERS.independent(null, "https://www.haz.de/politik/streit-um-den-haushalt.html"));
    }

    @Test
    void aSubdomainBelongsToItsPaper() {
        assertThat(PUBLISHERS.independent(null, "https://amp.waz.de/politik/x")).isEqualTo("Funke");
    }

    @Test
    void aPaperThatNobodyKnowsStandsForItself() {
        assertThat(PUBLISHERS.independent("Marschblatt", "https://www.marschblatt.example/a")).isEqualTo("Marschblatt");
        assertThat(PUBLISHERS.independent(null, "https://www.marschblatt.example/a")).isEqualTo("marschblatt.example");
        assertThat(PUBLISHERS.independent(null, "kein Ort")).isNull();
    }

    @Test
    void noNameAndNoDomainMeansTwoNewsrooms() {
        Map<String, String> seen = new HashMap<>();
        for (Table.Row row : Lexicon.standard().table("publishers").rows()) {
            String newsroom = row.get("newsroom").isEmpty() ? row.get("name") : row.get("newsroom");
            row.list("domains").forEach(domain -> assertThat(seen.put("domain " + domain, newsroom)).as(domain).isNull());
            row.list("names").forEach(name -> assertThat(seen.put("name " + name, newsroom)).as(name).isNull());
            assertThat(row.get("source")).isNotEmpty();
            assertThat(PUBLISHERS.independent(row.get("name"), null)).isEqualTo(newsroom);
        }
    }
}
