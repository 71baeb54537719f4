package org.depesche.export;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.depesche.actors.Actor;
import org.depesche.actors.Mention;
import org.depesche.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * A layer of annotations over a text. Immutable.
 *
 * @param <R> what an annotation is made from
 * @param features its name, and its features as columns
 * @param spans the words that it stands at, part by part; never none
 * @param roles who takes part
 * @param hasRoles whether any of it has parties
 */
record Layer<R>(Table<R> features, Function<R, List<Span>> spans, Function<R, List<Role>> roles, boolean hasRoles) {

    /** A party: the role, and the mention that names it. */
    record Role(String name, Actor actor, Mention mention) {}

    /** One annotation. */
    record Annotation(List<Span> spans, List<@Nullable Object> values, List<Role> roles) {

        Span cover() {
            return spans.stream().reduce(Span::cover).orElseThrow();
        }
    }

    static <R> Layer<R> of(Table<R> features, Function<R, List<Span>> spans) {
        return new Layer<>(features, spans, row -> List.of(), false);
    }

    Layer<R> withRoles(Function<R, List<Role>> parties) {
        return new Layer<>(features, spans, parties, true);
    }

    String name() {
        return features.name();
    }

    Stream<Annotation> annotations(Item item) {
        return features.rows().apply(item).map(row -> new Annotation(
                spans.apply(row), features.columns().stream().<@Nullable Object>map(column -> column.value().apply(row)).toList(), roles.apply(row)));
    }
}
