package org.depesche.eval;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.depesche.Depesche;
import org.depesche.actors.Actor;
import org.depesche.events.Event;
import org.depesche.lexicon.Lexicon;
import org.depesche.lexicon.Table;
import org.depesche.page.Block;
import org.depesche.page.Metadata;
import org.depesche.page.Page;
import org.depesche.page.Source;
import org.depesche.record.Record;
import org.depesche.text.Dated;
import org.depesche.text.SourceText;

/** Codes the example sentence of every predicate and prints those that are not coded as their row says. */
public final class Examples {
    private Examples() {}

    public static void main(String[] arguments) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        Depesche depesche = Depesche.standard();
        int right = 0;
        int all = 0;
        for (Table.Row row : Lexicon.standard().table("predicates").rows()) {
            String coded = codes(depesche.read(page(row.get("example"))));
            all++;
            if (coded.equals(row.get("codes"))) {
                right++;
            } else {
                out.println(row.get("head") + " [" + row.get("with") + "] " + row.get("sense") + "\n  " + row.get("example") + "\n  want " + row.get("codes") + "\n  have " + coded);
            }
        }
        out.println(right + " of " + all);
    }

    static Page page(String text) {
        SourceText source = SourceText.of(text);
        Metadata metadata = Metadata.builder().published(Dated.of("2016-03-15", "given")).build();
        return new Page(new Source("example", "text/plain", "0".repeat(64), null, null), Page.Form.CORPUS, source, List.of(new Block(source.whole(), Block.Hint.PARAGRAPH)), metadata, List.of());
    }

    /** The events of a record in the form of the table's column codes. */
    static String codes(Record record) {
        Map<String, Actor> actors = record.actors().stream().collect(Collectors.toMap(Actor::key, actor -> actor));
        String codes = record.events().stream().map(event -> code(event, actors)).collect(Collectors.joining(" ; "));
        return codes.isEmpty() ? "none" : codes;
    }

    private static String code(Event event, Map<String, Actor> actors) {
        return ids(event.actors(), actors) + ">" + ids(event.recipients(), actors) + " " + event.type() + " " + (event.mode() == null ? "-" : event.mode()) + " " + event.status().label();
    }

    private static String ids(List<String> keys, Map<String, Actor> actors) {
        String ids = keys.stream().map(key -> actors.get(key).id()).distinct().collect(Collectors.joining("+"));
        return ids.isEmpty() ? "-" : ids;
    }
}
