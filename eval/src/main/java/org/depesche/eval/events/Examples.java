package org.depesche.eval.events;

import java.util.ArrayList;
import java.util.List;
import org.depesche.events.EventCoder;
import org.depesche.events.EventType;
import org.depesche.events.Sample;
import org.depesche.lexicon.Lexicon;
import org.depesche.lexicon.Table;
import org.depesche.page.Block;
import org.depesche.page.Metadata;
import org.depesche.page.Page;
import org.depesche.page.Source;
import org.depesche.text.Dated;
import org.depesche.text.SourceText;

/** The example sentences of the table of predicates, as cases to learn from what words beside the rows tell of an act: the rows themselves are hidden. */
final class Examples {
    private final Stories stories;
    private final EventCoder rows;

    Examples(Stories stories, EventCoder rows) {
        this.stories = stories;
        this.rows = rows;
    }

    /** A word that carries an act, its type and the label of its type and mode. */
    record Example(int[] features, EventType type, String label, boolean blind) {}

    /** Of the examples that are coded as one event of the type that their row gives. */
    List<Example> cases() {
        List<Example> cases = new ArrayList<>();
        for (Table.Row row : Lexicon.standard().table("predicates").rows()) {
            String[] code = row.get("codes").split(" ");
            if (code.length != 4 || row.get("codes").contains(";")) {
                continue;
            }
            EventType type = EventType.valueOf(code[1]);
            Story story = stories.story(page(row.get("example")), row.get("head"), List.of(), List.of());
            for (boolean blind : new boolean[] {true, false}) {
                for (Sample sample : rows.samples(story.reading(), story.cast(), story.statements(), blind)) {
                    if (sample.found() == type) {
                        cases.add(new Example(sample.features(), type, code[1] + " " + code[2], blind));
                    }
                }
            }
        }
        return cases;
    }

    private static Page page(String text) {
        SourceText source = SourceText.of(text);
        Metadata metadata = Metadata.builder().published(Dated.of("2016-03-15", "given")).build();
        return new Page(new Source("example", "text/plain", "0".repeat(64), null, null), Page.Form.CORPUS, source, List.of(new Block(source.whole(), Block.Hint.PARAGRAPH)), metadata, List.of());
    }
}
