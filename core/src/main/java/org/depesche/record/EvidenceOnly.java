package org.depesche.record;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.depesche.page.Hash;
import org.depesche.text.Evidence;
import org.depesche.text.SourceText;
import org.depesche.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Reduces a record's text to its evidence: words that a fact quotes stay where they stand, every other letter becomes a blank, line feeds stay. So offsets hold,
 * {@code text[start:end]} still gives each fact's words, and the hash of the whole text tells whether one has the same. The summary goes too; title and kicker,
 * which name the article, stay. docs/decisions/keep-evidence.md says why.
 */
public final class EvidenceOnly {
    private EvidenceOnly() {}

    /** The record with its evidence alone; one that is so already comes back as it is. */
    public static Record of(Record record) {
        if (record.kept() != null) {
            return record;
        }
        SourceText text = record.article().text();
        SourceText rest = SourceText.of(reduced(text, spans(record)));
        return record.with(record.article().withoutProse(rest), new Record.Kept(Hash.of(text.string())));
    }

    private static String reduced(SourceText text, List<Span> kept) {
        StringBuilder rest = new StringBuilder(text.string().length());
        int at = 0;
        for (Span span : kept) {
            int from = Math.max(at, span.start());
            int to = Math.max(from, span.end());
            blank(text, new Span(at, from), rest);
            rest.append(text.slice(new Span(from, to)));
            at = to;
        }
        blank(text, new Span(at, text.length()), rest);
        return rest.toString();
    }

    private static void blank(SourceText text, Span span, StringBuilder rest) {
        text.slice(span).codePoints().forEach(letter -> rest.append(letter == '\n' ? '\n' : ' '));
    }

    private static List<Span> spans(Record record) {
        List<Span> spans = new ArrayList<>();
        Consumer<@Nullable Evidence> add = words -> {
            if (words != null) {
                spans.add(words.span());
            }
        };
        record.actors().forEach(actor -> actor.mentions().forEach(mention -> add.accept(mention.evidence())));
        record.statements().forEach(said -> {
            Stream.of(said.cue(), said.frame(), said.message()).forEach(words -> words.forEach(add));
            add.accept(said.speakerSpan());
            add.accept(said.addresseeSpan());
            Stream.of(said.via(), said.sources()).forEach(relays -> relays.forEach(relay -> add.accept(relay.words())));
        });
        record.events().forEach(event -> {
            Stream.of(event.trigger(), event.actorSpans(), event.recipientSpans()).forEach(words -> words.forEach(add));
            add.accept(event.condition());
            add.accept(event.place());
        });
        record.positions().forEach(position -> {
            add.accept(position.issue().evidence());
            add.accept(position.condition());
            add.accept(position.evidence());
        });
        record.times().forEach(time -> add.accept(time.evidence()));
        record.places().forEach(place -> add.accept(place.evidence()));
        Collections.sort(spans);
        return spans;
    }
}
