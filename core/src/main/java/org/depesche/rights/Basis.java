package org.depesche.rights;

import org.jspecify.annotations.Nullable;

/** The legal ground on which somebody reads fetched material. */
public sealed interface Basis {

    /** Text and data mining for any purpose (§ 44b UrhG): where the source has not reserved it. */
    record Mining() implements Basis {}

    /** Text and data mining for scientific research (§ 60d UrhG): no reservation stands against it. */
    record Research() implements Basis {}

    /** A licence that the user has. */
    record Licence(String name) implements Basis {}

    /** The ground of that name: {@code 44b}, {@code 60d}, {@code licence:NAME}; null for any other. */
    static @Nullable Basis of(String label) {
        return switch (label) {
            case "44b" -> new Mining();
            case "60d" -> new Research();
            default -> label.startsWith("licence:") && !label.substring("licence:".length()).isBlank()
                    ? new Licence(label.substring("licence:".length()).strip())
                    : null;
        };
    }

    /** Its name in a record. */
    default String label() {
        return switch (this) {
            case Mining mining -> "44b";
            case Research research -> "60d";
            case Licence licence -> "licence:" + licence.name();
        };
    }

    /** Whether fetched material with this verdict may be read on it. */
    default boolean allows(TdmReservation tdm) {
        return switch (this) {
            case Mining mining -> !tdm.reserved();
            case Research research -> true;
            case Licence licence -> true;
        };
    }
}
