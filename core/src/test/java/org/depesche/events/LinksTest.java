package org.depesche.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.depesche.Coded;
import org.depesche.record.Record;
import org.depesche.statements.Statement;
import org.junit.jupiter.api.Test;

class LinksTest {
    @Test
    void denialContradictsTheReproachThatItNames() {
        assertThat(links("Kiew warf Minsk vor, Soldaten über die Grenze geschickt zu haben. Das belarussische Außenministerium wies die Vorwürfe zurück."))
                .anyMatch(link -> link.startsWith("contradicts"));
    }

    @Test
    void refusalAnswersTheDemandThatItNames() {
        assertThat(links("Die Slowakei forderte von Ungarn die Auslieferung des Offiziers. Ungarn lehnte die Forderung ab.")).contains("answers: lehnte ab → forderte");
    }

    @Test
    void refusalAnswersTheDemandMadeToHimWhoRefuses() {
        assertThat(links("Die USA forderten Syrien auf, die Angriffe einzustellen. Syrien weigerte sich, die Angriffe einzustellen.")).anyMatch(link -> link.startsWith("answers"));
    }

    @Test
    void dagegenSetsOneSideAgainstTheOther() {
        assertThat(links("Dänemark begrüßte den Vertrag. Finnland lehnte den Vertrag dagegen ab.")).containsExactly("contradicts: lehnte ab → begrüßte");
    }

    @Test
    void whileSetsOneClauseAgainstTheOther() {
        assertThat(links("Während Dänemark den Vertrag lobte, kritisierte Finnland den Entwurf.")).containsExactly("contradicts: kritisierte → lobte");
    }

    @Test
    void ownWordsContradictWhatAnotherAnnounced() {
        assertThat(links("Der österreichische Außenminister kündigte eine Zusammenarbeit mit Tschechien an. Tschechien lehnte eine Zusammenarbeit mit Österreich ab."))
                .anyMatch(link -> link.startsWith("contradicts"));
    }

    @Test
    void limitQualifiesOnesOwnWords() {
        assertThat(links("Portugal begrüßte das Abkommen. Portugal forderte jedoch eine längere Frist.")).singleElement().asString().startsWith("qualifies");
    }

    @Test
    void verbOfLimitingQualifiesWhatAnotherSaid() {
        assertThat(links("Der schwedische Außenminister kündigte ein Abkommen mit Finnland an. Der finnische Außenminister dämpfte die Erwartungen.")).anyMatch(link -> link.startsWith("qualifies"));
    }

    @Test
    void butAlsoLimitsNothing() {
        assertThat(links("Portugal begrüßte das Abkommen. Portugal forderte aber auch eine längere Frist.")).isEmpty();
    }

    @Test
    void replyVerbAnswers() {
        assertThat(links("Kenia kritisierte den Zoll. Tansania reagierte mit einer Drohung gegen Kenia.")).anyMatch(link -> link.startsWith("answers"));
    }

    @Test
    void ownWordsContradictWhatAnotherTellsOfOnesStance() {
        assertThat(links("Der österreichische Außenminister traf den tschechischen Außenminister. Danach erklärte er, beide Seiten wollten ihre Zusammenarbeit verstärken. "
                + "Der tschechische Außenminister erklärte, Tschechien lehne eine solche Zusammenarbeit ab.")).anyMatch(link -> link.startsWith("contradicts"));
    }

    /** Links as "relation: words → words", an event by its trigger and a statement by its cue. */
    private static List<String> links(String text) {
        Record record = Coded.record(text);
        Map<String, String> words = Stream.concat(record.events().stream().map(event -> Map.entry(event.key(), Coded.words(event.trigger()).replace(" … ", " "))),
                record.statements().stream().map(statement -> Map.entry(statement.key(), told(record, statement)))).collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        return record.links().stream().map(link -> link.relation().label() + ": " + words.get(link.from()) + " → " + words.get(link.to())).toList();
    }

    private static String told(Record record, Statement statement) {
        return record.events().stream().filter(event -> statement.message().getFirst().span().contains(event.trigger().getFirst().span()))
                .min(Comparator.comparing(event -> !event.actors().contains(statement.speaker())))
                .map(event -> Coded.words(event.trigger()).replace(" … ", " ")).orElseGet(() -> Coded.words(statement.cue()));
    }
}
