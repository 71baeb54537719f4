package org.depesche.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.depesche.events.Event;
import org.depesche.events.EventType;
import org.depesche.events.Status;
import org.depesche.record.Record;
import org.depesche.record.RecordSamples;
import org.depesche.statements.Statement;
import org.depesche.text.Evidence;
import org.depesche.store.Review.Reviewer;
import org.depesche.store.Review.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ReviewsTest {
    static final Reviewer EVA = new Reviewer("Eva", Instant.parse("2026-05-06T07:08:09Z"), "steht so da");
    private static final Record SAMPLE = RecordSamples.full();
    private static final Event CODED = SAMPLE.events().getFirst();

    @TempDir
    private Path folder;

    private static Event threat(String key) {
        return new Event(key, EventType.THREATEN, null, "130", Status.PLANNED, List.of("a1"), List.of("a2"), CODED.trigger(), List.of(), List.of(), null,
                null, CODED.date(), -4, List.of(), null, 0.2, "x");
    }

    private Store store(Dialect dialect) {
        Store store = TestStore.empty(dialect, folder);
        add(store, SAMPLE);
        return store;
    }

    private static void add(Store store, Record record) {
        try (StoreWriter writer = store.writer()) {
            writer.add(record);
        }
    }

    private static Record now(Store store) {
        try (StoreReader reader = store.reader()) {
            return reader.record("muster-1").orElseThrow().record();
        }
    }

    private static List<String> rows(Store store) {
        try (Sql sql = store.sql()) {
            return sql.list(
                    "SELECT e.type, e.review_id FROM events e JOIN current_records r ON r.id = e.record_id ORDER BY e.n",
                    row -> row.getString(1) + " " + row.getString(2));
        }
    }

    @ParameterizedTest
    @EnumSource
    void anAcceptedFactIsMarked(Dialect dialect) {
        Store store = store(dialect);
        Review review = new Reviews(store).accept("muster-1", "e1", EVA);
        assertThat(review.by()).isEqualTo(EVA);
        assertThat(now(store)).isEqualTo(SAMPLE);
        assertThat(rows(store)).containsExactly("REJECT " + review.id());
        assertThat(new Reviews(store).all()).containsExactly(review);
    }

    @ParameterizedTest
    @EnumSource
    void aRejectedFactIsGoneWithWhatHangsOnIt(Dialect dialect) {
        Store store = store(dialect);
        new Reviews(store).reject("muster-1", "s1", EVA);
        Record now = now(store);
        assertThat(now.statements()).isEmpty();
        assertThat(now.events()).singleElement().satisfies(event -> assertThat(event.statement()).isNull());
        assertThat(now.positions()).isEmpty();
        assertThat(now.links()).isEmpty();
        assertThat(new Verification(store).run(count -> {}).findings()).isEmpty();
        try (StoreReader reader = store.reader()) {
            assertThat(reader.original(1)).contains(SAMPLE);
        }
    }

    @ParameterizedTest
    @EnumSource
    void aCorrectionWinsAndSurvivesANewCoding(Dialect dialect) {
        Store store = store(dialect);
        new Reviews(store).correct("muster-1", threat("e1"), EVA);
        assertThat(now(store).events()).singleElement().satisfies(event -> {
            assertThat(event.type()).isEqualTo(EventType.THREATEN);
            assertThat(event.rule()).isEqualTo("review");
            assertThat(event.confidence()).isEqualTo(1);
        });
        add(store, Variants.by("0.2.0", SAMPLE, List.of(CODED)));
        assertThat(rows(store)).as("coded as before").containsExactly("THREATEN 1");
        add(store, Variants.by("0.3.0", SAMPLE, List.of(threat("e1"))));
        assertThat(rows(store)).as("coded rightly").containsExactly("THREATEN 1");
        add(store, Variants.by("0.4.0", SAMPLE, List.of()));
        assertThat(rows(store)).as("not coded").containsExactly("THREATEN 1");
        assertThat(new Verification(store).run(count -> {}).findings()).isEmpty();
    }

    /** A correction of one value leaves the others as they were: through whom the words came, whom they rest on, and how much of the text is kept. */
    @ParameterizedTest
    @EnumSource
    void aCorrectionKeepsWhatItDoesNotName(Dialect dialect) {
        Store store = TestStore.empty(dialect, folder);
        Record reduced = SAMPLE.with(SAMPLE.article(), new Record.Kept("ab".repeat(32)));
        add(store, reduced);
        Statement coded = SAMPLE.statements().getFirst();
        assertThat(coded.via()).isNotEmpty();
        assertThat(coded.sources()).isNotEmpty();
        new Reviews(store).correct("muster-1", FactEdit.of(coded, Map.of("medium", "writing", "speaker", "a2"), SAMPLE.article().text()), EVA);
        assertThat(now(store).kept()).isEqualTo(reduced.kept());
        assertThat(now(store).statements()).singleElement().satisfies(now -> {
            assertThat(now.medium()).isEqualTo("writing");
            assertThat(now.via()).isEqualTo(coded.via());
            assertThat(now.sources()).as("who is named by the relay alone").isEqualTo(coded.sources());
        });
        assertThat(new Verification(store).run(count -> {}).findings()).isEmpty();
    }

    @Test
    void theWordsOfAMessageCanBeCorrected() {
        Store store = store(Dialect.SQLITE);
        Statement coded = SAMPLE.statements().getFirst();
        new Reviews(store).correct("muster-1", FactEdit.of(coded, Map.of("message", "werde Schweden … ohne Vertrag nicht helfen"), SAMPLE.article().text()),
                EVA);
        assertThat(now(store).statements()).singleElement().satisfies(
                now -> assertThat(now.message()).extracting(Evidence::text).containsExactly("werde Schweden", "ohne Vertrag nicht helfen"));
        assertThat(FactEdit.of(coded, Map.of("message", "sie werde Schweden … nicht helfen"), SAMPLE.article().text())).isEqualTo(coded);
        assertThatThrownBy(() -> FactEdit.of(coded, Map.of("message", "steht nicht da"), SAMPLE.article().text()))
                .hasMessageContaining("does not stand in the article");
    }

    @Test
    void relaysMoveWithTheirWordsAndGoWithThem() {
        Store store = store(Dialect.SQLITE);
        Statement coded = SAMPLE.statements().getFirst();
        new Reviews(store).correct("muster-1", FactEdit.of(coded, Map.of("medium", "writing"), SAMPLE.article().text()), EVA);
        add(store, Variants.retold("Oslo droht\n\nOslo (nnd) - ", "Es droht Streit\n\nOslo - "));
        assertThat(now(store).statements()).singleElement().satisfies(now -> {
            assertThat(now.medium()).isEqualTo("writing");
            assertThat(now.via()).as("nnd is named no more").isEmpty();
            assertThat(now.sources()).singleElement().satisfies(
                    relay -> assertThat(relay.words().start()).isEqualTo(coded.sources().getFirst().words().start() - 1));
        });
    }

    @ParameterizedTest
    @EnumSource
    void aDecisionHoldsForARevisionWhoseWordsHaveMoved(Dialect dialect) {
        Store store = store(dialect);
        new Reviews(store).reject("muster-1", "e1", EVA);
        add(store, Variants.longer("Nachtrag."));
        assertThat(now(store).article().text().string()).endsWith("Nachtrag.");
        assertThat(rows(store)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void theLastDecisionCounts(Dialect dialect) {
        Store store = store(dialect);
        Reviews reviews = new Reviews(store);
        reviews.reject("muster-1", "e1", EVA);
        reviews.accept("muster-1", "e1", EVA);
        assertThat(rows(store)).containsExactly("REJECT 2");
        reviews.correct("muster-1", threat("e1"), EVA);
        reviews.accept("muster-1", "e1", new Reviewer("Max", EVA.at(), ""));
        assertThat(rows(store)).as("the correction is accepted").containsExactly("THREATEN 4");
        reviews.reject("muster-1", "e1", EVA);
        assertThat(rows(store)).isEmpty();
        assertThat(reviews.all()).extracting(Review::supersededBy).containsExactly(2L, 3L, 4L, 5L, null);
        assertThat(reviews.of(1)).singleElement().satisfies(review -> assertThat(review.verdict()).isEqualTo(Verdict.REJECT));
    }

    @ParameterizedTest
    @EnumSource
    void aMissedEventIsAdded(Dialect dialect) {
        Store store = store(dialect);
        Reviews reviews = new Reviews(store);
        reviews.add("muster-1", threat("neu"), EVA);
        assertThat(now(store).events()).extracting(Event::key).containsExactly("e1", "e2");
        add(store, Variants.by("0.2.0", SAMPLE, List.of(CODED)));
        assertThat(rows(store)).containsExactly("REJECT null", "THREATEN 1");
        reviews.reject("muster-1", "e2", EVA);
        assertThat(rows(store)).containsExactly("REJECT null");
    }

    @Test
    void whatDoesNotFitIsRefused() {
        Store store = store(Dialect.SQLITE);
        Reviews reviews = new Reviews(store);
        assertThatThrownBy(() -> reviews.accept("muster-2", "e1", EVA)).hasMessageContaining("no record muster-2");
        assertThatThrownBy(() -> reviews.accept("muster-1", "e7", EVA)).hasMessageContaining("no statement or event e7");
        Event stranger = new Event("e1", EventType.AID, null, "070", Status.ACTUAL, List.of("a9"), List.of(), CODED.trigger(), List.of(), List.of(), null,
                null, CODED.date(), 7, List.of(), null, 1, "");
        assertThatThrownBy(() -> reviews.correct("muster-1", stranger, EVA)).hasMessageContaining("nothing has the key: a9");
        assertThat(reviews.all()).isEmpty();
    }

    @Test
    void decisionsAreTrainingData() throws IOException {
        Store store = store(Dialect.SQLITE);
        new Reviews(store).correct("muster-1", threat("e1"), EVA);
        new Reviews(store).reject("muster-1", "s1", EVA);
        assertThat(new TrainingData(store).write(folder.resolve("out"))).isEqualTo(1);
        assertThat(Files.readString(folder.resolve("out/gold.jsonl"))).isEqualTo(
                """
                {"doc":"muster-1","verdict":"correct","start":104,"end":116,"text":"nicht helfen","type":"THREATEN","mode":"","status":"planned","actors":[{"id":"NOR","name":"Dahl"}],"recipients":[{"id":"SWE","name":""}]}
                """);
        assertThat(Files.readString(folder.resolve("out/rejected.jsonl"))).startsWith("{\"doc\":\"muster-1\",\"verdict\":\"reject\"")
                .contains("\"kind\":\"indirect\"");
        assertThat(Files.readAllLines(folder.resolve("out/corpus.jsonl"))).hasSize(1);
    }
}
