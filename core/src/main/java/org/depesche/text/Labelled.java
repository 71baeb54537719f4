package org.depesche.text;

import java.util.Locale;

/** A value of a closed list, by the name it has in the record. */
public interface Labelled {

    /** The name of the constant; every enum has it. */
    String name();

    /** The name in the record: the constant in lower case with hyphens, unless the constant says otherwise. */
    default String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The constant with that label. Throws {@link IllegalArgumentException} for a label that none has. */
    static <E extends Enum<E> & Labelled> E of(Class<E> type, String label) {
        for (E value : type.getEnumConstants()) {
            if (value.label().equals(label)) {
                return value;
            }
        }
        throw new IllegalArgumentException("no " + type.getSimpleName() + ": " + label);
    }
}
