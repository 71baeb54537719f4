package org.depesche.article;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.depesche.lexicon.Lexicon;
import org.depesche.lexicon.Table;
import org.jspecify.annotations.Nullable;

/** The news agencies, by the forms that articles name them in. Immutable and thread-safe. */
final class Agencies {
    private static final Pattern BETWEEN = Pattern.compile("\\s*[/,;+&()]\\s*| und | mit ");

    private final Map<String, String> names = new HashMap<>();

    Agencies(Lexicon lexicon) {
        for (Table.Row row : lexicon.table("agencies").rows()) {
            for (String form : row.list("forms")) {
                names.put(form.toLowerCase(Locale.ROOT), row.get("name"));
            }
        }
    }

    /** The usual spelling of the agency that these words name; null where they name none, as "CDU" does. */
    @Nullable String named(String words) {
        return names.get(words.strip().toLowerCase(Locale.ROOT));
    }

    /** The agencies named in a line such as "mxw/Reuters/AFP". */
    List<String> in(String line) {
        Set<String> found = new LinkedHashSet<>();
        for (String piece : pieces(line)) {
            String name = named(piece);
            if (name != null) {
                found.add(name);
            }
        }
        return new ArrayList<>(found);
    }

    /** The words of a line between slashes, commas and brackets. */
    static List<String> pieces(String line) {
        List<String> pieces = new ArrayList<>();
        for (String piece : BETWEEN.split(line)) {
            if (!piece.isBlank()) {
                pieces.add(piece.strip());
            }
        }
        return pieces;
    }
}
