package org.depesche.article;

import java.util.Locale;
import org.depesche.page.Metadata;
import org.depesche.page.Sourced;
import org.jspecify.annotations.Nullable;

/**
 * What an article is called: as its parts show it, otherwise as its metadata say.
 *
 * @param title the headline
 * @param kicker the line above it
 * @param lead the summary below it
 * @param searchTitle the title for search engines or networks, where it is neither the headline nor kicker and headline together
 * @param shown whether the title is the headline that the article shows
 */
record Naming(@Nullable String title, @Nullable String kicker, @Nullable String lead, @Nullable Sourced searchTitle, boolean shown) {

    static Naming of(Draft draft, Metadata meta) {
        String title = title(draft.first(PartKind.HEADLINE), meta.title());
        String kicker = first(draft.first(PartKind.KICKER), meta.kicker());
        String lead = first(draft.first(PartKind.LEAD), meta.lead());
        boolean shown = draft.first(PartKind.HEADLINE) != null;
        return new Naming(title, kicker, lead, searchTitle(meta, title, kicker), shown);
    }

    /** The headline shown; where a page parts its title at a colon, the whole of it. */
    private static @Nullable String title(@Nullable String shown, @Nullable String given) {
        boolean inPieces = shown != null && given != null && given.length() > shown.length() + 1 && given.startsWith(shown + ": ");
        return inPieces ? given : first(shown, given);
    }

    private static @Nullable Sourced searchTitle(Metadata meta, @Nullable String title, @Nullable String kicker) {
        String headline = letters(title);
        String both = letters(kicker) + headline;
        return meta.titles().stream()
                .filter(wording -> !letters(wording.value()).isEmpty() && !headline.isEmpty())
                .filter(wording -> !letters(wording.value()).equals(headline) && !letters(wording.value()).equals(both))
                .findFirst()
                .orElse(null);
    }

    private static String letters(@Nullable String text) {
        return text == null ? "" : text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "");
    }

    private static @Nullable String first(@Nullable String a, @Nullable String b) {
        return a != null ? a : b;
    }
}
