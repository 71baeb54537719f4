package org.depesche.page.html;

import org.jspecify.annotations.Nullable;

/** Titles as pages give them to search engines, with the site's name behind them: "Rat vertagt Beschluss | Beispielblatt". */
final class Titles {
    private static final String[] MARKS = {" | ", " - ", " – ", " — ", " :: ", " • "};

    private Titles() {}

    /** The title without the site's name at its end or beginning. */
    static @Nullable String withoutSite(@Nullable String title, @Nullable String site) {
        if (title == null) {
            return null;
        }
        for (String mark : MARKS) {
            int at = title.lastIndexOf(mark);
            if (at > 10 && isSite(title.substring(at + mark.length()), site, mark)) {
                return title.substring(0, at).strip();
            }
        }
        return title;
    }

    private static boolean isSite(String tail, @Nullable String site, String mark) {
        String letters = Letters.of(tail);
        String name = site == null ? "" : Letters.of(site);
        boolean same = !name.isEmpty() && !letters.isEmpty() && (name.startsWith(letters) || letters.startsWith(name) || name.endsWith(letters));
        return same || mark.equals(" | ") && tail.length() < 30;
    }
}
