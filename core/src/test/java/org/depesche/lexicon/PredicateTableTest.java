package org.depesche.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.depesche.events.EventType;
import org.depesche.lexicon.Table.Row;
import org.junit.jupiter.api.Test;

/** The words that carry acts and stances. */
class PredicateTableTest {
    private static final Pattern SENSE = Pattern.compile("act:([a-z-]+)|stance:([a-z-]+)(?:\\(act:([a-z-]+)\\))?");
    private static final Pattern CODE = Pattern.compile("(\\S+)>(\\S+) ([A-Z]+) (\\S+) ([a-z]+)");
    private static final Pattern SLOT = Pattern.compile("-|subj|obj|dat|gen|objgen|durch|content|inf|dass|P:[a-zäöü]+");
    private static final Pattern WITH = Pattern.compile("sich|nicht|obj|(?:P:|[a-zäöüß]+\\+)?[A-Za-zÄÖÜäöüß0-9-]+");
    /** A reader may expect so many words for each type and mode. */
    private static final int ENOUGH = 12;

    private final Table predicates = Tables.of("predicates");

    @Test
    void rowsAreSortedUniqueAndHaveASource() {
        Tables.areSortedAndUniqueBy(predicates, "head", "with", "pos", "sense");
        Tables.haveSources(predicates);
        assertThat(predicates.rows()).hasSizeGreaterThan(2000);
    }

    @Test
    void eachRowHasAnExampleOfItsOwn() {
        Tables.haveExamplesOfTheirOwn(predicates);
    }

    @Test
    void headsAreSingleWordsOfTheirPartOfSpeech() {
        Tables.all(predicates, row -> row.get("head"), head -> head.matches("[A-Za-zÄÖÜäöüß0-9-]+"), "head");
        Tables.all(predicates, row -> row, row -> Character.isUpperCase(row.get("head").charAt(0)) == row.get("pos").equals("N"), "nouns are capitalised");
        assertThat(Tables.column("predicates", "pos")).containsExactlyInAnyOrder("V", "N", "A");
    }

    @Test
    void sensesNameActsAndStancesThatThereAre() {
        Set<String> acts = Tables.column("acts", "act");
        Set<String> stances = Tables.column("stances", "stance");
        assertThat(predicates.rows()).allSatisfy(row -> {
            Matcher sense = SENSE.matcher(row.get("sense"));
            assertThat(sense.matches()).as("line %d", row.line()).isTrue();
            assertThat(acts).containsAll(Stream.of(1, 3).map(sense::group).filter(act -> act != null).toList());
            assertThat(sense.group(2) == null || stances.contains(sense.group(2))).as("line %d", row.line()).isTrue();
        });
    }

    @Test
    void slotsAndRequiredWordsAreWellFormed() {
        for (String column : new String[] {"actor", "recipient", "partner", "content"}) {
            Tables.all(predicates, row -> row.list(column), slots -> slots.stream().allMatch(slot -> SLOT.matcher(slot).matches()), column);
        }
        Tables.all(predicates, row -> row.get("with"), PredicateTableTest::isWellFormed, "with");
        assertThat(predicates.rows()).noneMatch(row -> row.get("actor").isEmpty() || row.get("recipient").isEmpty());
    }

    private static boolean isWellFormed(String with) {
        return with.isEmpty() || Arrays.stream(with.split("[,/]", -1)).allMatch(word -> WITH.matcher(word).matches());
    }

    @Test
    void codesNameActorsTypesModesAndStatuses() {
        Set<String> modes = Tables.modes();
        assertThat(predicates.rows()).allSatisfy(row -> Tables.codes(row).forEach(code -> {
            Matcher parts = CODE.matcher(code);
            assertThat(parts.matches()).as("line %d: %s", row.line(), code).isTrue();
            assertThat(Stream.of(parts.group(1), parts.group(2)).flatMap(ids -> Stream.of(ids.split("\\+"))))
                    .as("line %d", row.line()).allMatch(id -> id.equals("-") || Tables.isActor(id));
            assertThat(modes).as("line %d", row.line()).contains(parts.group(3) + " " + parts.group(4));
            assertThat(Tables.STATUSES).as("line %d", row.line()).contains(parts.group(5));
        }));
    }

    @Test
    void anActsExampleIsCodedAsTheAct() {
        Map<String, String> codes = new TreeMap<>();
        Tables.of("acts").rows().forEach(act -> codes.put("act:" + act.get("act"), Tables.code(act.get("type"), act.get("mode"))));
        assertThat(predicates.rows()).filteredOn(row -> row.get("sense").startsWith("act:") && !isContentOnly(row)).hasSizeGreaterThan(1000)
                .allSatisfy(row -> assertThat(row.get("codes")).as("line %d", row.line()).contains(" " + codes.get(row.get("sense")) + " actual"));
    }

    /** Whether the word is an act only where a stance is about it: "bat um Waffen". */
    private static boolean isContentOnly(Row row) {
        return row.get("sense").startsWith("act:") && row.get("actor").equals("-") && row.get("recipient").equals("-");
    }

    @Test
    void aWordThatIsOnlyContentIsShownUnderAStance() {
        assertThat(predicates.rows()).filteredOn(PredicateTableTest::isContentOnly).hasSizeGreaterThan(50)
                .allSatisfy(row -> assertThat(row.get("codes")).as("line %d", row.line()).matches("\\S+>\\S+ (REQUEST|REJECT|AGREE|THREATEN|ACCUSE) .*"));
    }

    @Test
    void eachTypeAndModeIsToldByManyWords() {
        Map<String, Integer> counts = new TreeMap<>();
        predicates.rows().forEach(row -> Tables.codes(row).map(PredicateTableTest::typeAndMode).forEach(code -> counts.merge(code, 1, Integer::sum)));
        Tables.of("intensities").rows().stream().filter(row -> !row.get("mode").isEmpty())
                .forEach(row -> assertThat(counts).hasEntrySatisfying(Tables.code(row.get("type"), row.get("mode")),
                        count -> assertThat(count).as(row.get("mode")).isGreaterThanOrEqualTo(ENOUGH)));
        for (EventType type : EventType.values()) {
            assertThat(counts.entrySet().stream().filter(count -> count.getKey().startsWith(type + " ")).mapToInt(Map.Entry::getValue).sum())
                    .as(type.name()).isGreaterThanOrEqualTo(ENOUGH);
        }
    }

    private static String typeAndMode(String code) {
        String[] parts = code.split(" ");
        return parts[1] + " " + parts[2];
    }

    @Test
    void readingsThatAreNoEventAreSaidToBeNone() {
        assertThat(predicates.rows()).filteredOn(row -> row.get("codes").equals("none")).hasSizeGreaterThan(40)
                .extracting(PredicateTableTest::stance).allMatch(sense -> sense.startsWith("stance:"));
    }

    private static String stance(Row row) {
        return row.get("sense");
    }
}
