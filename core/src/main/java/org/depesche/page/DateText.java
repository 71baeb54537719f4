package org.depesche.page;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Dates as pages, feeds and people write them, as ISO 8601: {@code 2014-10-15}, or {@code 2014-10-15T08:30:00+02:00} with as much of the time as is written.
 * The day stands before the month ("03.05.2024", "3/5/2024"), as it does in German. Only the first 200 characters are looked at.
 */
public final class DateText {
    private static final int MOST = 200;
    private static final String TIME = "(?:(?:T|,? ?\\|?,? (?:um )?|\\s?[-–/·] ?)"
            + "(\\d{1,2})[:.](\\d{2})(?::(\\d{2})(?:[.,]\\d{1,9})?)?(?: ?Uhr)?\\s?(Z|UTC|GMT|[+-]\\d{2}:?\\d{2})?)?";
    private static final Pattern ISO = Pattern.compile("(?<!\\d)(\\d{4})[-/](\\d{1,2})[-/](\\d{1,2})(?!\\d)" + TIME);
    private static final Pattern COMPACT = Pattern.compile("(?<!\\d)(\\d{4})(\\d{2})(\\d{2})(?:T?(\\d{2})(\\d{2})(\\d{2})?(Z|[+-]\\d{2}:?\\d{2})?)?(?!\\d)");
    private static final Pattern GERMAN = Pattern.compile("(?<!\\d)(\\d{1,2})[./-](\\d{1,2})[./-](\\d{4})(?!\\d)" + TIME);
    private static final Pattern SHORT = Pattern.compile("(?<![\\d.])(\\d{1,2})\\.(\\d{1,2})\\.(\\d{2})(?![\\d.])" + TIME);
    private static final Pattern WORDS = Pattern.compile("(?<!\\d)(\\d{1,2})(?:\\.|st|nd|rd|th)? (\\p{L}{3,10})\\.?,? (\\d{4})(?!\\d)" + TIME);
    private static final Pattern ENGLISH = Pattern.compile("(?<!\\p{L})(\\p{L}{3,10})\\.? (\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4})(?!\\d)" + TIME);
    private static final Pattern SECONDS = Pattern.compile("\\d{10}(?:\\d{3})?");
    private static final Map<String, Integer> MONTHS = Map.ofEntries(
            Map.entry("jan", 1), Map.entry("jän", 1), Map.entry("feb", 2), Map.entry("mär", 3), Map.entry("mar", 3), Map.entry("mrz", 3), Map.entry("apr", 4),
            Map.entry("mai", 5), Map.entry("may", 5), Map.entry("jun", 6), Map.entry("jul", 7), Map.entry("aug", 8), Map.entry("sep", 9), Map.entry("okt", 10),
            Map.entry("oct", 10), Map.entry("nov", 11), Map.entry("dez", 12), Map.entry("dec", 12));

    private DateText() {}

    /** The first date in a text; null where there is none. */
    public static @Nullable String iso(String raw) {
        String text = (raw.length() > MOST ? raw.substring(0, MOST) : raw).replace('\u00A0', ' ').strip();
        if (SECONDS.matcher(text).matches()) {
            return seconds(text);
        }
        Matcher m = ISO.matcher(text);
        if (m.find()) {
            return date(m.group(1), number(m.group(2)), m.group(3), m, 4);
        }
        m = GERMAN.matcher(text);
        if (m.find()) {
            return date(m.group(3), number(m.group(2)), m.group(1), m, 4);
        }
        m = WORDS.matcher(text);
        while (m.find()) {
            if (month(m.group(2)) > 0) {
                return date(m.group(3), month(m.group(2)), m.group(1), m, 4);
            }
        }
        return rare(text);
    }

    private static @Nullable String rare(String text) {
        Matcher m = ENGLISH.matcher(text);
        while (m.find()) {
            if (month(m.group(1)) > 0) {
                return date(m.group(3), month(m.group(1)), m.group(2), m, 4);
            }
        }
        m = COMPACT.matcher(text);
        if (m.find()) {
            return date(m.group(1), number(m.group(2)), m.group(3), m, 4);
        }
        m = SHORT.matcher(text);
        return m.find() ? date("20" + m.group(3), number(m.group(2)), m.group(1), m, 4) : null;
    }

    private static @Nullable String date(String year, int month, String day, Matcher m, int hour) {
        try {
            LocalDate date = LocalDate.of(number(year), month, number(day));
            return date.getYear() < 1500 || date.getYear() > 2200 ? null : date + time(m, hour);
        } catch (DateTimeException noDate) {
            return null;
        }
    }

    private static String time(Matcher m, int hour) {
        if (m.group(hour) == null || number(m.group(hour)) > 23 || number(m.group(hour + 1)) > 59) {
            return "";
        }
        String second = m.group(hour + 2) == null ? "00" : m.group(hour + 2);
        return String.format(Locale.ROOT, "T%02d:%s:%s", number(m.group(hour)), m.group(hour + 1), second) + zone(m.group(hour + 3));
    }

    private static String zone(@Nullable String zone) {
        if (zone == null) {
            return "";
        }
        if (zone.charAt(0) != '+' && zone.charAt(0) != '-') {
            return "Z";
        }
        return zone.indexOf(':') > 0 ? zone : zone.substring(0, 3) + ":" + zone.substring(3);
    }

    private static @Nullable String seconds(String digits) {
        long value = Long.parseLong(digits);
        return Instant.ofEpochSecond(digits.length() > 10 ? value / 1000 : value).atOffset(ZoneOffset.UTC).toLocalDateTime() + "Z";
    }

    /** The number of a month by its German or English name or a part of it; 0 for any other word. */
    public static int month(String word) {
        String low = word.toLowerCase(Locale.ROOT);
        return low.length() < 3 ? 0 : MONTHS.getOrDefault(low.substring(0, 3), 0);
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }
}
