package org.depesche.export;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.depesche.events.Event;
import org.depesche.record.Record;
import org.depesche.text.Evidence;
import org.depesche.text.Span;
import org.jspecify.annotations.Nullable;

/** The words that are quoted as evidence for a fact. Stateless. */
final class Quotes {
    private static final int LONGEST = 300; // code points that the words between an event's parts may make it
    private static final String GAP = " … ";

    private Quotes() {}

    /** The words of an event in one line, from first to last; its parts alone where these stand far apart, or where the text between was not kept. */
    static String words(Record record, Event event) {
        List<Span> parts = Stream.of(event.trigger(), event.actorSpans(), event.recipientSpans()).flatMap(List::stream).map(Evidence::span).sorted().toList();
        Span cover = parts.stream().reduce(Span::cover).orElseThrow();
        List<Span> told = record.kept() == null && cover.length() <= LONGEST ? List.of(cover) : merged(parts);
        return told.stream().map(record.article().text()::slice).map(Quotes::line).collect(Collectors.joining(GAP));
    }

    /** The words of parts in one line, gaps shown. */
    static @Nullable String words(List<Evidence> parts) {
        return parts.isEmpty() ? null : parts.stream().map(Evidence::text).map(Quotes::line).collect(Collectors.joining(GAP));
    }

    static @Nullable String words(@Nullable Evidence part) {
        return part == null ? null : line(part.text());
    }

    /** The smallest span that holds all parts. */
    static Span cover(List<Evidence> parts) {
        return parts.stream().map(Evidence::span).reduce(Span::cover).orElseThrow();
    }

    /** The text with each run of white space as one blank. */
    static String line(String text) {
        return text.strip().replaceAll("\\s++", " ");
    }

    private static List<Span> merged(List<Span> sorted) {
        List<Span> merged = new ArrayList<>();
        for (Span span : sorted) {
            if (!merged.isEmpty() && span.start() <= merged.getLast().end() + 1) {
                merged.add(merged.removeLast().cover(span));
            } else {
                merged.add(span);
            }
        }
        return merged;
    }
}
