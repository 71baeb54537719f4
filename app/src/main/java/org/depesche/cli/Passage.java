package org.depesche.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.depesche.cli.Sheet.Run;
import org.depesche.events.Event;
import org.depesche.text.Evidence;
import org.depesche.text.SourceText;
import org.depesche.text.Span;

/**
 * The stretch of text that tells an event: from its first role or trigger to its last within the trigger's sentence, the trigger set off; the trigger alone
 * where that is too long.
 */
record Passage(SourceText text, Event event) {
    private static final int LONGEST = 240;
    private static final Pattern SENTENCE_END = Pattern.compile("[.!?…][“‘«”\"')]?\\s+[„‚»\"']?\\p{Lu}|\n");

    List<Run> runs() {
        Span stretch = stretch();
        List<Run> runs = new ArrayList<>();
        runs.add(new Run(Style.FAINT, "„"));
        int at = stretch.start();
        for (Evidence part : event.trigger().stream().sorted().toList()) {
            if (at < part.start()) {
                runs.add(new Run(Style.PLAIN, between(new Span(at, part.start()))));
            }
            if (at < part.end()) {
                runs.add(new Run(Style.TRIGGER, inner(Visible.line(part.text()))));
                at = part.end();
            }
        }
        if (at < stretch.end()) {
            runs.add(new Run(Style.PLAIN, between(new Span(at, stretch.end()))));
        }
        runs.add(new Run(Style.FAINT, "“"));
        return runs;
    }

    private Span stretch() {
        Span trigger = cover(event.trigger().stream());
        Stream<Evidence> roles = Stream.concat(event.actorSpans().stream(), event.recipientSpans().stream()).filter(this::besideTrigger);
        Span all = cover(Stream.concat(event.trigger().stream(), roles));
        return all.length() <= LONGEST ? all : trigger;
    }

    /** Whether a side is only known from other sentences: none of its words stands in the trigger's. */
    boolean fromElsewhere(List<Evidence> side) {
        return !side.isEmpty() && side.stream().noneMatch(this::besideTrigger);
    }

    private boolean besideTrigger(Evidence role) {
        Span trigger = cover(event.trigger().stream());
        int from = Math.min(trigger.end(), role.end());
        int to = Math.max(trigger.start(), role.start());
        return from >= to || !SENTENCE_END.matcher(text.slice(new Span(from, to + 1))).find();
    }

    private static Span cover(Stream<Evidence> parts) {
        return parts.map(Evidence::span).reduce(Span::cover).orElseThrow();
    }

    /** Blanks at the ends are kept: they part the words from the trigger. */
    private String between(Span span) {
        String words = text.slice(span);
        String line = inner(Visible.line("x" + words + "x"));
        return line.substring(1, line.length() - 1);
    }

    private static String inner(String words) {
        return words.replace('„', '‚').replace('“', '‘');
    }
}
