package org.depesche.export;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.depesche.text.SourceText;
import org.depesche.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * An annotated text as it came back.
 *
 * @param record the id of the record that it was made from
 * @param text the text, whose code points spans count
 * @param annotations what is annotated in it
 */
public record AnnotatedText(String record, SourceText text, List<Annotation> annotations) {

    public AnnotatedText {
        annotations = List.copyOf(annotations);
    }

    /**
     * One annotation.
     *
     * @param layer its layer, such as Event
     * @param span where it stands
     * @param features its features by name; those that are not set are left out
     * @param parties who takes part
     */
    public record Annotation(String layer, Span span, Map<String, String> features, List<Party> parties) {

        @Nullable String get(String feature) {
            String value = features.get(feature);
            return value == null || value.isBlank() ? null : value.strip();
        }

        /** The keys of the actors in that role; a party whose words mean no actor of the record is left out. */
        List<String> actors(String role) {
            return parties.stream().filter(party -> party.role().equals(role)).map(Party::actor).filter(Objects::nonNull).distinct().toList();
        }
    }

    /** A party: its role, the key of the actor that its words mean, and where these stand. */
    public record Party(String role, @Nullable String actor, Span span) {}
}
