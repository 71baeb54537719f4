package org.depesche.export;

import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.depesche.actors.Actor;
import org.depesche.record.Record;
import org.jspecify.annotations.Nullable;

/** A fact with the record that it stands in, and its number among its like, from 1. */
record FactRow<T>(Record record, int number, T fact) {

    static <T> Stream<FactRow<T>> of(Item item, Function<Record, List<T>> facts) {
        List<T> list = facts.apply(item.record());
        return IntStream.range(0, list.size()).mapToObj(i -> new FactRow<>(item.record(), i + 1, list.get(i)));
    }

    String article() {
        return record.id();
    }

    String id(String key) {
        return Ids.fact(record, key);
    }

    @Nullable String idOf(@Nullable String key) {
        return Ids.optional(record, key);
    }

    /** Something of the actor with that key. */
    @Nullable String actor(@Nullable String key, Function<Actor, @Nullable String> what) {
        return record.actors().stream().filter(actor -> actor.key().equals(key)).findFirst().map(what).orElse(null);
    }
}
