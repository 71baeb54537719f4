package org.depesche.export;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import org.depesche.events.EventType;
import org.depesche.text.Dated;
import org.depesche.text.Labelled;

/** The values that people gave annotations, held against those that there are. */
final class AnnotatedValues {
    /** What a value rests on that a person gave. */
    static final String BY_HAND = "hand";

    private AnnotatedValues() {}

    static EventType type(AnnotatedText.Annotation annotation) throws XmiException {
        String type = String.valueOf(annotation.get("eventType")).toUpperCase(Locale.ROOT);
        return Arrays.stream(EventType.values()).filter(one -> one.name().equals(type)).findFirst()
                .orElseThrow(() -> new XmiException("eventType " + annotation.get("eventType") + " of event " + named(annotation) + " is no type of PLOVER"));
    }

    static <E extends Enum<E> & Labelled> E label(Class<E> values, AnnotatedText.Annotation annotation, String feature) throws XmiException {
        try {
            return Labelled.of(values, String.valueOf(annotation.get(feature)));
        } catch (IllegalArgumentException none) {
            throw new XmiException(feature + " " + annotation.get(feature) + " of " + named(annotation) + " is none of "
                    + Arrays.stream(values.getEnumConstants()).map(Labelled::label).collect(Collectors.joining(", ")));
        }
    }

    private static String named(AnnotatedText.Annotation annotation) {
        return Objects.requireNonNullElse(annotation.get(Layers.KEY), "(new)");
    }

    static Dated date(Dated was, AnnotatedText.Annotation annotation) {
        String value = annotation.get("date");
        return Objects.equals(value, was.value()) ? was : value == null ? Dated.UNKNOWN : Dated.of(value, BY_HAND);
    }

    static List<String> contexts(AnnotatedText.Annotation annotation) {
        String contexts = annotation.get("contexts");
        return contexts == null ? List.of() : Arrays.stream(contexts.split("\\|")).map(String::strip).filter(context -> !context.isEmpty()).toList();
    }
}
