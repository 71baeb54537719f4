package org.depesche.serve;

import java.util.Map;
import java.util.function.Supplier;
import org.depesche.table.Table;

/**
 * What a page says, in each form that it can be had in. A form that nobody asks for costs nothing.
 *
 * @param template the template of the page, such as {@code lage}
 * @param model what the template shows, by the names of its parameters
 * @param data the same for programs, as {@link Json} writes it
 * @param table its rows as a table
 */
record View(String template, Map<String, Object> model, Supplier<Object> data, Supplier<Table> table) {

    /** A page whose data are its table's rows. */
    static View of(String template, Map<String, Object> model, Supplier<Table> table) {
        return new View(template, model, () -> Map.of("rows", table.get().objects()), table);
    }
}
