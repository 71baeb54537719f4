package org.depesche.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.depesche.search.Library;
import org.depesche.store.Store;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuestionCommandsTest {
    @TempDir
    private static Path folder;

    private static String store = "";

    @BeforeAll
    static void fill() {
        store = Library.of(folder).toString();
    }

    private static Shell.Ended ask(String... arguments) {
        String[] all = new String[arguments.length + 2];
        System.arraycopy(arguments, 0, all, 0, arguments.length);
        all[arguments.length] = "--store";
        all[arguments.length + 1] = store;
        return new Shell().run(all);
    }

    @Test
    void aPipeGetsARowAFactWithItsWordsAndSource() {
        Shell.Ended ended = ask("events", "--actor", "Norwegen", "--type", "reject", "--to", "2014");
        assertThat(ended.errors()).isEmpty();
        assertThat(ended.code()).isZero();
        assertThat(ended.lines()).isNotEmpty().allSatisfy(line -> assertThat(line).startsWith("{\"id\":\"")
                .contains("\"actors\":\"NOR\"", "\"type\":\"REJECT\"", "\"trigger\":\"", "\"title\":\"Norwegen lehnt Beitritt ab\""));
    }

    @Test
    void csvHasAHeaderEvenWhereNothingIsFound() {
        assertThat(ask("events", "--actor", "Island", "--format", "csv").text()).isEqualTo(
                "id,date,precision,actors,type,mode,cameo,recipients,status,intensity,confidence,trigger,condition,evidence,article,title,publisher,published,url\r\n");
        assertThat(ask("events", "--format", "csv").lines()).hasSizeGreaterThan(2);
        assertThat(ask("events", "--format", "csv", "--limit", "1").lines()).hasSize(2);
    }

    @Test
    void peopleReadTheWordsAndTheSource() {
        String text = ask("events", "--type", "REJECT", "--format", "text").text();
        assertThat(text).contains("2014-10-13 NOR", "REJECT", "Norwegen lehnt Beitritt ab");
        assertThat(ask("events", "--actor", "Island", "--format", "text").text()).isEqualTo("Nichts gefunden.\n");
        assertThat(ask("events", "--limit", "1", "--format", "text").text()).containsPattern("1 von \\d+; alle mit --limit 0\n$");
    }

    @Test
    void statementsAndPositionsAreAskedBySpeakerAndIssue() {
        assertThat(ask("statements", "--speaker", "Dahl", "--about", "verhandeln").lines()).isNotEmpty()
                .allSatisfy(line -> assertThat(line).contains("\"speakerName\":\"Kari Dahl\""));
        assertThat(ask("statements", "--speaker", "Dahl", "--format", "text").text()).contains("Kari Dahl (NOR)", "Wir treten nicht bei");
        assertThat(ask("positions", "--stance", "oppose").lines()).allSatisfy(line -> assertThat(line).contains("\"stance\":\"oppose\""));
    }

    @Test
    void searchFindsFormsAndPhrasesAndShowsThePlace() {
        assertThat(ask("search", "Lieferung").lines()).singleElement().asString()
                .contains("Norwegen und Schweden einigen sich", "Abkommen über Waffenlieferungen");
        assertThat(ask("search", "Waffen", "--format", "text").text()).contains("Norwegen und Schweden einigen sich", "Waffenlieferungen");
        assertThat(ask("search", "Beitritt", "--in", "statements").lines()).allSatisfy(line -> assertThat(line).contains("\"message\""));
    }

    @Test
    void aHappeningIsToldOnceHoweverManyReportIt(@TempDir Path own) {
        Store news = Store.openOrMake(own.resolve("zwei.db").toString());
        Library.add(news, Library.REFUSAL, "2014-10-13");
        Library.add(news, Library.REFUSAL.replace("(dpa)", "(afp)") + "Der Botschafter schwieg.\n", "2014-10-13");
        String[] asked = {"happenings", "--type", "REJECT", "--actor", "NOR", "--store", own.resolve("zwei.db").toString()};
        assertThat(new Shell().run(asked).lines()).anySatisfy(line -> assertThat(line).contains("\"reports\":2,", "\"actors\":\"NOR\"", "\"evidence\":\""));
        asked[0] = "events";
        assertThat(new Shell().run(asked).lines()).hasSizeGreaterThanOrEqualTo(2);
        assertThat(ask("happenings", "--format", "text").text()).contains("NOR", "REJECT", "ein Bericht");
        assertThat(ask("happenings", "--actor", "Island", "--format", "csv").text()).isEqualTo(
                "id,from,to,place,actors,type,mode,recipients,status,intensity,reports,publishers,lead,evidence,article,title,publisher,published,url\r\n");
        assertThat(ask("happenings", "--format", "csv", "--limit", "1").lines()).hasSize(2);
    }

    @Test
    void theSamplesTellOneHappeningInTwoNewspapers(@TempDir Path own) {
        String samples = own.resolve("muster.db").toString();
        assertThat(new Shell().run("add", "--store", samples, "../samples").code()).isZero();
        assertThat(new Shell().run("happenings", "--store", samples, "--type", "SANCTION", "--dyad", "CHL,PER").lines()).singleElement().asString()
                .contains("\"mode\":\"expel\"", "\"reports\":2,\"publishers\":2,");
    }

    @Test
    void aDyadIsCountedByMonthAndYear() {
        assertThat(ask("dyad", "Norwegen", "Schweden").lines()).anySatisfy(line -> assertThat(line).startsWith("{\"period\":\"2014-10\",\"events\":"));
        assertThat(ask("dyad", "SWE", "NOR", "--by", "year", "--format", "csv").lines()).element(0)
                .isEqualTo("period,events,cooperation,conflict,neutral,intensity,mean");
        assertThat(ask("dyad", "NOR", "SWE", "--format", "text").text()).contains("2014-10", "Intensität");
    }

    @Test
    void theTimelineBeginsWithTheOldest() {
        assertThat(ask("timeline", "--limit", "1").text()).contains("\"published\":\"2014-10-13\"");
        assertThat(ask("events", "--limit", "1").text()).contains("\"published\":\"2015-03-02\"");
    }

    @Test
    void turnsAndContradictionsAnswer() {
        assertThat(ask("turns").code()).isZero();
        assertThat(ask("contradictions", "--party", "Schweden").code()).isZero();
        assertThat(ask("contradictions", "--format", "csv").lines()).element(0).asString().startsWith("relation,from,fromParty,fromWords,to");
    }

    /** What cannot be meant is told in one line, with what to give. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "events --type REJCT | --type REJCT: is none; did you mean REJECT",
        "events --country Russlnd | --country Russlnd: is none; did you mean russland",
        "events --status done | --status done: is none; there are actual, planned, hypothetical, negated, historical",
        "events --from 2014-13 | --from \"2014-13\": give a year, month or day, such as 2014-01",
        "events --confidence 2 | --confidence \"2\": give a number from 0 to 1",
        "events --limit -3 | --limit -3: give a number of rows, or 0 for all",
        "events --format xml | --format xml: there are text, csv and jsonl",
        "search x --in pages | --in pages: there are articles, statements, events and positions",
        "dyad NOR SWE --by week | --by week: there are month and year",
        "dyad NOR a,b | give two actors, such as: depesche dyad RUS USA"})
    void whatCannotBeMeantIsToldInALine(String line, String told) {
        Shell.Ended ended = ask(line.split(" "));
        assertThat(ended.code()).isEqualTo(2);
        assertThat(ended.errors().lines()).singleElement().asString().contains(told);
        assertThat(ended.output()).isEmpty();
    }

    @Test
    void aStoreThatIsNotThereAndAFullDiskAreTold() {
        Shell.Ended missing = new Shell().run("events", "--store", folder.resolve("none.db").toString());
        assertThat(missing.code()).isNotZero();
        assertThat(missing.errors().lines()).hasSize(1);
        Shell.Ended full = new Shell().runOnFullDisk("events", "--store", store);
        assertThat(full.code()).isEqualTo(Exit.OUTPUT);
        assertThat(full.errors()).contains("standard output: No space left on device");
    }
}
