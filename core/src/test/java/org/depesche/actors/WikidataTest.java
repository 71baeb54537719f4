package org.depesche.actors;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.depesche.lexicon.Lexicon;
import org.depesche.lexicon.Table;
import org.junit.jupiter.api.Test;

class WikidataTest {
    private static final Wikidata WIKIDATA = new Wikidata(Lexicon.standard());

    private static Actor actor(String id, ActorKind kind, String name) {
        return new Actor("a1", id, Sector.GOV, kind, name, null, null, List.of());
    }

    /** "Portugal" is the state; its minister, its parliament and its people are not. */
    @Test
    void statesAndBodiesAreThemselvesAlone() {
        assertThat(WIKIDATA.with(actor("PRT", ActorKind.STATE, "")).wikidata()).isEqualTo("Q45");
        assertThat(WIKIDATA.with(actor("IGO:NATO", ActorKind.ORGANISATION, "Nato")).wikidata()).isEqualTo("Q7184");
        assertThat(WIKIDATA.with(actor("PRT", ActorKind.PERSON, "Teresa Valadão")).wikidata()).isNull();
        assertThat(WIKIDATA.with(actor("PRT", ActorKind.INSTITUTION, "Parlament")).wikidata()).isNull();
        assertThat(WIKIDATA.with(actor("IGO:EU", ActorKind.INSTITUTION, "EU-Kommission")).wikidata()).isNull();
        assertThat(WIKIDATA.with(actor("IGO:EU", ActorKind.PERSON, "")).wikidata()).isNull();
    }

    @Test
    void everyStateOfTodayHasItsEntityAndNoTwoHaveTheSame() {
        List<Table.Row> rows = Lexicon.standard().table("wikidata").rows();
        assertThat(rows).extracting(row -> row.get("wikidata")).doesNotHaveDuplicates().allMatch(entity -> entity.matches("Q[1-9]\\d*"));
        assertThat(rows).extracting(row -> row.get("id")).contains(
                Lexicon.standard().table("countries").rows().stream().filter(row -> row.get("until").isEmpty() && row.get("gender").equals("n")).map(row -> row.get("id"))
                        .filter(id -> !List.of("ESH", "FRO", "MAC", "PRI").contains(id)).distinct().toArray(String[]::new));
    }
}
