package org.depesche.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;
import org.depesche.actors.Place;
import org.depesche.language.TimeExpression;
import org.depesche.page.Hash;
import org.depesche.text.SourceText;
import org.depesche.text.Span;

class EvidenceOnlyTest {

    @Example
    void quotedWordsStayAndTheRestIsBlank() {
        Record whole = RecordSamples.full();
        Record reduced = EvidenceOnly.of(whole);

        String text = reduced.article().text().string();
        assertThat(text).contains("am Dienstag", "Ministerin Dahl").doesNotContain("(nnd)");
        assertThat(reduced.article().lead()).isNull();
        assertThat(reduced.article().title()).isEqualTo(whole.article().title());
        assertThat(reduced.kept()).isEqualTo(new Record.Kept(Hash.of(whole.article().text().string())));
        assertThat(reduced.statements()).isEqualTo(whole.statements());
    }

    @Example
    void theReducedRecordIsStillARecord() {
        assertThat(Records.written(EvidenceOnly.of(RecordSamples.full()))).contains("\"kept\":{\"text\":\"evidence\",\"sha256\":\"");
    }

    @Example
    void reducingAgainChangesNothing() {
        Record once = EvidenceOnly.of(RecordSamples.full());
        assertThat(EvidenceOnly.of(once)).isEqualTo(once);
    }

    @Property
    void everySpanGivesItsWordsBackAndNothingElseIsLeft(
            @ForAll @StringLength(min = 1, max = 200) String words, @ForAll @Size(max = 12) List<@IntRange(max = 199) Integer> ends) {
        SourceText text = SourceText.of(words);
        List<Span> spans = spans(text, ends);
        Record whole = quoting(text, spans);

        Record reduced = EvidenceOnly.of(whole);

        SourceText rest = reduced.article().text();
        assertThat(rest.length()).isEqualTo(text.length());
        assertThat(spans).allSatisfy(span -> assertThat(rest.slice(span)).isEqualTo(text.slice(span)));
        int[] letters = rest.string().codePoints().toArray();
        assertThat(IntStream.range(0, letters.length).filter(at -> spans.stream().noneMatch(span -> span.contains(at))).map(at -> letters[at]))
                .allMatch(letter -> letter == ' ' || letter == '\n');
        Records.written(reduced);
    }

    /** Spans between the numbers, taken in pairs: they may touch, overlap, hold one another and be empty. */
    private static List<Span> spans(SourceText text, List<Integer> ends) {
        List<Span> spans = new ArrayList<>();
        for (int i = 0; i + 1 < ends.size(); i += 2) {
            int a = Math.min(ends.get(i), text.length());
            int b = Math.min(ends.get(i + 1), text.length());
            spans.add(new Span(Math.min(a, b), Math.max(a, b)));
        }
        return spans;
    }

    private static Record quoting(SourceText text, List<Span> spans) {
        Record bare = RecordSamples.empty(text.string());
        List<TimeExpression> times = spans.stream().map(span -> new TimeExpression(text.evidence(span), TimeExpression.Type.DATE, "2026-03-03")).toList();
        List<Place> places = List.of();
        return new Record(
                bare.id(), bare.source(), bare.article(), bare.actors(), bare.statements(), bare.events(), bare.positions(), bare.links(), times, places, bare.damage(), bare.coder());
    }
}
