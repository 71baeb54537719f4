package org.depesche.page.html;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.depesche.page.AuthorNames;
import org.depesche.page.Block.Hint;
import org.depesche.page.html.Passage.Labelled;

/** Passages that a page marks as its byline: names, agencies or initials, and no date or reading time. */
final class Byline {
    private static final Pattern SHORT = Pattern.compile("(?:[Vv]on )?[\\p{L}/., -]{2,30}");

    private static final Pattern NONE = Pattern.compile("von:?|text|autor(?:in)?:?|artikel|veröffentlicht am|,|\\p{L}*korrespondent(?:in)?");

    private static final Pattern OPENING = Pattern.compile("(?:[Vv]on|By|Text:) .{3,100}");

    private Byline() {}

    /** Whether a short line says itself that it names the authors: "Von Anna Beispiel". */
    static boolean opensOne(String text) {
        return OPENING.matcher(text).matches() && !AuthorNames.in(text).isEmpty();
    }

    /** The byline that a passage is; none for a date, a role, or the word "von" alone. */
    static List<Labelled> parts(Passage passage) {
        String text = passage.text();
        boolean names = !AuthorNames.in(text).isEmpty();
        boolean sign = SHORT.matcher(text).matches() && !NONE.matcher(text.toLowerCase(Locale.ROOT)).matches();
        return names || sign ? List.of(new Labelled(passage, text, Hint.BYLINE)) : List.of();
    }
}
