package org.depesche.page.html;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.depesche.page.DateText;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * A time of day that a page shows.
 *
 * @param at the index of the passage at or before which it stands
 * @param iso the date and time, ISO 8601; without a date {@code T14:32:00}
 * @param basis {@code time} for an element of that name, {@code text} for words
 */
record Clock(int at, String iso, String basis) {
    private static final int LONGEST_DATE = 60;
    private static final Pattern TIME = Pattern.compile("[\\[(]?([01]?\\d|2[0-3])[:.]([0-5]\\d)(?: ?(Uhr|h)\\b)?[\\])]?(?:\\s*(?:[:|–—-]|\\+{2,3})+)?\\s*");

    /** The time of a time element; null where it tells a day alone. */
    static @Nullable Clock of(Element time, int at) {
        String said = time.hasAttr("datetime") ? time.attr("datetime").strip() : time.text();
        String date = DateText.iso(said);
        Matcher clock = TIME.matcher(said);
        String iso = date != null ? date : clock.matches() ? bare(clock) : "";
        return iso.indexOf('T') < 0 ? null : new Clock(at, iso, "time");
    }

    /** The time that a passage opens with: "14:32", "14.32 Uhr: Der Rat tagt wieder", "4. März 2026, 14:32 Uhr"; null for any other. */
    static @Nullable Clock opening(String text, int at) {
        if (!Character.isDigit(text.charAt(0)) && text.charAt(0) != '[' && text.charAt(0) != '(') {
            return null;
        }
        Matcher clock = TIME.matcher(text);
        if (clock.lookingAt() && (clock.end() == text.length() || clock.group(3) != null)) {
            return new Clock(at, bare(clock), "text");
        }
        String date = text.length() > LONGEST_DATE ? null : DateText.iso(text);
        return date == null || date.indexOf('T') < 0 ? null : new Clock(at, date, "text");
    }

    /** How many UTF-16 units of a text are a time that it opens with, and the marks behind it. */
    static int length(String text) {
        Matcher clock = TIME.matcher(text);
        return clock.lookingAt() && (clock.end() == text.length() || clock.group(3) != null) ? clock.end() : 0;
    }

    boolean hasDate() {
        return iso.charAt(0) != 'T';
    }

    /** The time of day in minutes. */
    int minutes() {
        int t = iso.indexOf('T');
        return Integer.parseInt(iso, t + 1, t + 3, 10) * 60 + Integer.parseInt(iso, t + 4, t + 6, 10);
    }

    private static String bare(Matcher clock) {
        return String.format(Locale.ROOT, "T%02d:%s:00", Integer.parseInt(clock.group(1)), clock.group(2));
    }
}
