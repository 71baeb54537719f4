package org.depesche.store;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.depesche.events.Event;
import org.depesche.events.EventType;
import org.depesche.events.Status;
import org.depesche.statements.Statement;
import org.depesche.store.StoreException.Kind;
import org.depesche.text.Evidence;
import org.depesche.text.Labelled;
import org.depesche.text.SourceText;
import org.jspecify.annotations.Nullable;

/** Facts with some of their values given otherwise, as a person names them: {@code type=REJECT}. Values that do not fit are a {@link StoreException}. */
public final class FactEdit {
    private static final List<String> OF_EVENT = List.of("type", "mode", "cameo", "status", "actors", "recipients", "intensity");
    private static final List<String> OF_STATEMENT = List.of("kind", "medium", "speaker", "addressee", "denies", "message");

    private static final String PARTED = " … ";

    private FactEdit() {}

    /** The event with these values, by name; an empty mode takes it away. */
    public static Event of(Event e, Map<String, String> changes) {
        check(changes, OF_EVENT);
        try {
            return new Event(
                    e.key(), changes.containsKey("type") ? EventType.valueOf(changes.get("type")) : e.type(), orNull(changes, "mode", e.mode()),
                    changes.getOrDefault("cameo", e.cameo()),
                    changes.containsKey("status") ? Labelled.of(Status.class, changes.get("status")) : e.status(),
                    keys(changes, "actors", e.actors()), keys(changes, "recipients", e.recipients()), e.trigger(),
                    changes.containsKey("actors") ? List.of() : e.actorSpans(), changes.containsKey("recipients") ? List.of() : e.recipientSpans(),
                    e.condition(), e.place(), e.date(),
                    changes.containsKey("intensity") ? intensity(changes.get("intensity")) : e.intensity(), e.contexts(), e.statement(), e.confidence(),
                    e.rule());
        } catch (IllegalArgumentException wrong) {
            throw new StoreException(Kind.WRONG_USE, "correction: " + wrong.getMessage() + "; see the codebook for types and statuses", wrong);
        }
    }

    /**
     * The statement with these values, by name.
     *
     * @param text the article's, in which a message's words are looked for
     */
    public static Statement of(Statement s, Map<String, String> changes, SourceText text) {
        check(changes, OF_STATEMENT);
        try {
            return new Statement(
                    s.key(), changes.containsKey("kind") ? Labelled.of(Statement.Kind.class, changes.get("kind")) : s.kind(),
                    changes.getOrDefault("medium", s.medium()),
                    orNull(changes, "speaker", s.speaker()), changes.containsKey("speaker") ? null : s.speakerSpan(),
                    orNull(changes, "addressee", s.addressee()), changes.containsKey("addressee") ? null : s.addresseeSpan(),
                    s.cue(), s.frame(), message(s, changes, text), changes.containsKey("denies") ? changes.get("denies").equals("true") : s.denies(), s.date(),
                    s.confidence(), s.rule(), s.via(), s.sources());
        } catch (IllegalArgumentException wrong) {
            throw new StoreException(Kind.WRONG_USE, "correction: " + wrong.getMessage() + "; see docs/record.md for the kinds", wrong);
        }
    }

    /** The words given, parts of them parted by an ellipsis between blanks, each where it stands nearest to the message before, after the part before. */
    private static List<Evidence> message(Statement s, Map<String, String> changes, SourceText text) {
        String before = s.message().stream().map(Evidence::text).collect(Collectors.joining(PARTED));
        String given = changes.getOrDefault("message", before).replace("\r\n", "\n");
        if (given.equals(before)) {
            return s.message();
        }
        List<Evidence> parts = new ArrayList<>();
        int from = 0;
        for (String part : given.split(PARTED, -1)) {
            Evidence found = nearest(part.strip(), text, from, text.utf16(s.message().getFirst().start()));
            parts.add(found);
            from = text.utf16(found.end());
        }
        return parts;
    }

    private static Evidence nearest(String words, SourceText text, int from, int before) {
        String all = text.string();
        int earlier = words.isEmpty() ? -1 : all.lastIndexOf(words, before);
        int later = words.isEmpty() ? -1 : all.indexOf(words, Math.max(from, before));
        int at = earlier >= from && (later < 0 || before - earlier <= later - before) ? earlier : later;
        if (at < 0) {
            throw new IllegalArgumentException("the message \"" + words + "\" does not stand in the article like that");
        }
        return text.evidence(text.span(at, at + words.length()));
    }

    private static void check(Map<String, String> changes, List<String> known) {
        for (String name : changes.keySet()) {
            if (!known.contains(name)) {
                throw new StoreException(Kind.WRONG_USE, name + ": there is no such value here; there are " + String.join(", ", known));
            }
        }
    }

    private static @Nullable String orNull(Map<String, String> changes, String name, @Nullable String before) {
        String given = changes.get(name);
        return given == null ? before : given.isEmpty() ? null : given;
    }

    private static List<String> keys(Map<String, String> changes, String name, List<String> before) {
        String given = changes.get(name);
        return given == null ? before : Arrays.stream(given.split(",")).map(String::strip).filter(key -> !key.isEmpty()).toList();
    }

    private static double intensity(String given) {
        double value = Double.parseDouble(given);
        if (!(value >= -10 && value <= 10)) {
            throw new IllegalArgumentException("intensity " + given + " is not between -10 and 10");
        }
        return value;
    }
}
