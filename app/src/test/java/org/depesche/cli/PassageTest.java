package org.depesche.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.depesche.cli.Sheet.Run;
import org.depesche.events.Event;
import org.depesche.events.EventType;
import org.depesche.events.Status;
import org.depesche.text.Dated;
import org.depesche.text.Evidence;
import org.depesche.text.SourceText;
import org.depesche.text.Span;
import org.junit.jupiter.api.Test;

class PassageTest {

    private static Passage passage(String text, String actor, String recipient, String trigger) {
        SourceText source = SourceText.of(text);
        Event event = new Event("e1", EventType.REJECT, null, "120", Status.ACTUAL, List.of("a1"), List.of("a2"), List.of(words(source, trigger)),
                List.of(words(source, actor)), List.of(words(source, recipient)), null, null, Dated.UNKNOWN, -2, List.of(), null, 0.5, "test");
        return new Passage(source, event);
    }

    private static Evidence words(SourceText text, String words) {
        int start = text.codePoint(text.toString().indexOf(words));
        return text.evidence(new Span(start, start + words.codePointCount(0, words.length())));
    }

    private static String shown(Passage passage) {
        return passage.runs().stream().map(Run::words).collect(Collectors.joining());
    }

    @Test
    void reachesFromTheFirstRoleToTheLast() {
        Passage passage = passage("Am Dienstag wies Oslo den Plan Stockholms zurück, sagte Dahl.", "Oslo", "Stockholms", "zurück");
        assertThat(shown(passage)).isEqualTo("„Oslo den Plan Stockholms zurück“");
        assertThat(passage.fromElsewhere(passage.event().recipientSpans())).isFalse();
    }

    @Test
    void leavesOutARoleThatAnotherSentenceNames() {
        Passage passage = passage("Stockholm bat um Hilfe. Der 3. Antrag kam zu spät. Oslo lehnte ab.", "Oslo", "Stockholm", "lehnte ab");
        assertThat(shown(passage)).isEqualTo("„Oslo lehnte ab“");
        assertThat(passage.fromElsewhere(passage.event().recipientSpans())).isTrue();
        assertThat(passage.fromElsewhere(passage.event().actorSpans())).isFalse();
    }

    @Test
    void aSentenceEndsAtAClosingMarkToo() {
        Passage passage = passage("„Schweden muss warten.“ „Oslo lehnt ab“, hieß es.", "Oslo", "Schweden", "lehnt ab");
        assertThat(passage.fromElsewhere(passage.event().recipientSpans())).isTrue();
    }

    @Test
    void partiesOfNoWordsAreFromNowhere() {
        assertThat(passage("Oslo lehnte ab.", "Oslo", "Oslo", "lehnte").fromElsewhere(List.of())).isFalse();
    }
}
