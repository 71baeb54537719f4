package org.depesche.page.json;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A JSON value. Immutable. Members that are asked for and are not there are {@link Nothing}, so that paths can be followed without asking at each step. */
public sealed interface Json {

    /** An object, its members in the order of the source. */
    record Members(Map<String, Json> map) implements Json {}

    /** An array. */
    record Items(List<Json> list) implements Json {}

    /** A string, or a number as it is written. */
    record Text(String value) implements Json {}

    /** True or false. */
    record Flag(boolean value) implements Json {}

    /** Null, or a member that is not there. */
    record Nothing() implements Json {}

    /** Null, or not there. */
    Json NOTHING = new Nothing();

    /** The member of that name. */
    default Json get(String name) {
        return this instanceof Members members ? members.map.getOrDefault(name, NOTHING) : NOTHING;
    }

    /** The string; null for anything else and for blank ones. */
    default @Nullable String text() {
        return this instanceof Text text && !text.value.isBlank() ? text.value : null;
    }

    /** The members of an array, a single value as an array of one, nothing for null. */
    default List<Json> each() {
        return switch (this) {
            case Items items -> items.list;
            case Nothing nothing -> List.of();
            case Members members -> List.of(members);
            case Text text -> List.of(text);
            case Flag flag -> List.of(flag);
        };
    }

    /** Whether it is true, or the word for it. */
    default boolean isTrue() {
        return this instanceof Flag flag ? flag.value : this instanceof Text text && text.value.strip().equalsIgnoreCase("true");
    }

    /** Whether it is false, or the word for it. */
    default boolean isFalse() {
        return this instanceof Flag flag ? !flag.value : this instanceof Text text && text.value.strip().equalsIgnoreCase("false");
    }
}
