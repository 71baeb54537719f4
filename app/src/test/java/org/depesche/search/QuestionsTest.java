package org.depesche.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.depesche.store.Store;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuestionsTest {
    private static final String REFUSAL = "Norwegen lehnt Beitritt ab";
    private static final String TREATY = "Norwegen und Schweden einigen sich";

    @TempDir
    private Path folder;

    private Store store;

    @BeforeEach
    void fill() {
        store = Library.of(folder);
    }

    /** A compound is found by its parts, a word by its other forms, with umlauts and ß written either way; an exact phrase only as it stands. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "Lieferung | einigen", "Waffen | einigen", "Treffen | einigen", "Abkommens | einigen", "Strassen | einigen", "grösse | einigen", "Bündnisse | lehnt",
                "bundnis | lehnt",
        "\"Beitritt Norwegens\" | lehnt", "„treten nicht bei“ | lehnt"})
    void wordsAreFoundInWhicheverForm(String words, String title) {
        try (Questions questions = Questions.of(store)) {
            assertThat(Library.titles(questions, words)).singleElement().asString().contains(title);
        }
    }

    @ParameterizedTest
    @CsvSource({"\"Norwegens Beitritt\"", "Raumfahrt", "\"lehnt Norwegen\""})
    void whatDoesNotStandThereIsNotFound(String words) {
        try (Questions questions = Questions.of(store)) {
            assertThat(Library.titles(questions, words)).isEmpty();
        }
    }

    @Test
    void filtersChooseByPartyTypeAndDay() {
        try (Questions questions = Questions.of(store)) {
            assertThat(acts(questions, Map.of("actor", "NOR", "type", "REJECT"))).isNotEmpty().allSatisfy(act -> {
                assertThat(act.type()).isEqualTo("REJECT");
                assertThat(act.actors()).extracting(Fact.Party::id).contains("NOR");
                assertThat(act.article().title()).isEqualTo(REFUSAL);
            });
            assertThat(acts(questions, Map.of("from", "2015"))).isNotEmpty().allSatisfy(act -> assertThat(act.article().title()).isEqualTo(TREATY));
            assertThat(acts(questions, Map.of("to", "2014-10"))).isNotEmpty().allSatisfy(act -> assertThat(act.article().title()).isEqualTo(REFUSAL));
            assertThat(acts(questions, Map.of("actor", "ISL"))).isEmpty();
            assertThat(questions.sayings(Filter.of(Map.of("speaker", "Dahl", "about", "verhandeln")), Slice.first(10)).facts()).isNotEmpty();
        }
    }

    @Test
    void evidenceIsMarkedWhereItStands() {
        try (Questions questions = Questions.of(store)) {
            for (Fact.Act act : acts(questions, Map.of())) {
                assertThat(act.words()).anyMatch(words -> words.role().equals("trigger"));
                for (Fact.Words mark : act.evidence().marks()) {
                    int[] letters = act.evidence().text().codePoints().toArray();
                    int start = mark.span().start() - act.evidence().start();
                    assertThat(new String(letters, start, mark.span().length())).isEqualTo(mark.text());
                }
            }
        }
    }

    @Test
    void aPassageShowsTheWordsThatWereSearchedFor() {
        try (Questions questions = Questions.of(store)) {
            Filter filter = Filter.of(Map.of("q", "Lieferung"));
            Fact.Told article = questions.articles(filter, Slice.first(1)).facts().getFirst();
            Snippet passage = questions.passage(article, filter);
            assertThat(passage.marks()).extracting(Fact.Words::text).containsExactly("Waffenlieferungen");
            assertThat(passage.text()).contains("ein Abkommen über Waffenlieferungen unterzeichnet");
        }
    }

    @Test
    void facetsCountWhatIsFound() {
        try (Questions questions = Questions.of(store)) {
            long all = questions.count(FactKind.EVENT, Filter.ALL);
            assertThat(all).isPositive();
            assertThat(questions.counts(FactKind.EVENT, Filter.ALL, Facet.TYPE, 50).stream().mapToLong(Count::number).sum()).isEqualTo(all);
            for (Count type : questions.counts(FactKind.EVENT, Filter.ALL, Facet.TYPE, 50)) {
                assertThat(questions.count(FactKind.EVENT, Filter.of(Map.of("type", type.value())))).isEqualTo(type.number());
            }
        }
    }

    @Test
    void pagesFollowEachOtherWithoutGapOrDouble() {
        try (Questions questions = Questions.of(store)) {
            List<String> whole = acts(questions, Map.of()).stream().map(Fact::name).toList();
            List<String> paged = new ArrayList<>();
            String after = "";
            do {
                Found<Fact.Act> page = questions.acts(Filter.ALL, new Slice(2, after));
                page.facts().forEach(act -> paged.add(act.name()));
                after = page.next();
            } while (!after.isEmpty());
            assertThat(paged).isEqualTo(whole).doesNotHaveDuplicates();
        }
    }

    @Test
    void aTimelineRunsFromTheFirstDayOn() {
        try (Questions questions = Questions.of(store)) {
            List<String> days = questions.timeline(Filter.ALL, Slice.first(50)).facts().stream().map(act -> String.valueOf(act.date()).substring(0, 4))
                    .toList();
            assertThat(days).isNotEmpty().isSorted().contains("2014", "2015");
        }
    }

    @Test
    void contradictionsAreChosenByPartyAndDay() {
        try (Questions questions = Questions.of(store)) {
            Found<Contradiction> all = questions.contradictions(Filter.ALL, Slice.first(50));
            assertThat(all.facts()).hasSize((int) all.total());
            assertThat(questions.contradictions(Filter.of(Map.of("party", "ISL")), Slice.first(50)).facts()).isEmpty();
            assertThat(questions.contradictions(Filter.of(Map.of("from", "2016")), Slice.first(50)).facts()).isEmpty();
            assertThat(questions.contradictions(Filter.of(Map.of("to", "2015-12", "from", "2014")), Slice.first(50)).total()).isEqualTo(all.total());
        }
    }

    @Test
    void theIndexFollowsTheStore() {
        try (Questions questions = Questions.of(store)) {
            assertThat(Library.titles(questions, "Leuchtturm")).isEmpty();
            Library.add(store, "Island gibt nach\n\nReykjavik (dpa) - Island hat am Freitag den Streit um den Leuchtturm beigelegt. Das sagte Ministerin Jonsdottir in Reykjavik.\n", "2016-01-08");
            assertThat(questions.follow()).isTrue();
            assertThat(Library.titles(questions, "Leuchtturm")).hasSize(1);
        }
    }

    /** Deleted, cut, with other bytes, or no index at all: it is made anew, and answers as before. */
    @ParameterizedTest
    @CsvSource({"delete", "cut", "flip", "foreign"})
    void aMissingOrDamagedIndexIsMadeAnew(String damage) throws IOException {
        List<String> before;
        List<Count> counted;
        try (Questions questions = Questions.of(store)) {
            before = acts(questions, Map.of()).stream().map(Fact::name).toList();
            counted = questions.counts(FactKind.EVENT, Filter.ALL, Facet.ACTOR, 50);
        }
        damage(damage);
        try (Questions questions = Questions.of(store)) {
            assertThat(acts(questions, Map.of()).stream().map(Fact::name)).containsExactlyElementsOf(before);
            assertThat(questions.counts(FactKind.EVENT, Filter.ALL, Facet.ACTOR, 50)).isEqualTo(counted);
            assertThat(Library.titles(questions, "Waffen")).containsExactly(TREATY);
        }
    }

    private void damage(String how) throws IOException {
        try (Stream<Path> files = Files.walk(store.companion("index"))) {
            for (Path file : files.filter(Files::isRegularFile).filter(file -> !file.getFileName().toString().equals("write.lock")).toList()) {
                byte[] bytes = Files.readAllBytes(file);
                switch (how) {
                    case "delete" -> Files.delete(file);
                    case "cut" -> Files.write(file, Arrays.copyOf(bytes, bytes.length / 2));
                    case "flip" -> {
                        bytes[bytes.length / 2] ^= 0x55;
                        Files.write(file, bytes);
                    }
                    default -> Files.writeString(file, "no index");
                }
            }
        }
    }

    @Test
    void hostileFiltersAreToldOrFindNothingAndChangeNothing() {
        try (Questions questions = Questions.of(store)) {
            long before = questions.count(FactKind.EVENT, Filter.ALL);
            for (String value : hostile()) {
                for (Criterion criterion : Criterion.values()) {
                    try {
                        Filter filter = Filter.of(Map.of(criterion.label(), value));
                        questions.acts(filter, Slice.first(5));
                        questions.contradictions(filter, Slice.first(5));
                    } catch (FilterException told) {
                        assertThat(told.getMessage()).doesNotContain("\n").startsWith(criterion.label());
                    }
                }
            }
            assertThat(questions.count(FactKind.EVENT, Filter.ALL)).isEqualTo(before);
        }
    }

    private static List<String> hostile() {
        List<String> parts = List.of("'", "\"", "' OR 1=1 --", "; DROP TABLE records", "*", "?", "a*b", "AND", "NOT OR", "(", "[* TO *]", "\\", "/.*/", "~",
                "%", "_", "\u0000", "\n", "„", "\uD800", "a,b,c", ",", "2014-99",
                "9999999999", "-1", "NaN", "1e9", "x".repeat(501), "\u202e", "<script>");
        List<String> all = new ArrayList<>(parts);
        for (String one : parts.subList(0, 14)) {
            parts.subList(0, 13).forEach(other -> all.add(one + " " + other));
        }
        return all;
    }

    @Test
    void aSliceThatIsNoneIsTold() {
        assertThatExceptionOfType(FilterException.class).isThrownBy(() -> new Slice(5, "x; y"));
        assertThatExceptionOfType(FilterException.class).isThrownBy(() -> Slice.first(Slice.MOST + 1));
    }

    private static List<Fact.Act> acts(Questions questions, Map<String, String> filter) {
        return questions.acts(Filter.of(filter), Slice.first(100)).facts();
    }
}
