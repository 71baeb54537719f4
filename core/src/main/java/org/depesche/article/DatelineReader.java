package org.depesche.article;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.depesche.lexicon.Lexicon;
import org.depesche.lexicon.Table;
import org.depesche.page.DateText;
import org.depesche.page.Metadata;
import org.jspecify.annotations.Nullable;

/**
 * Datelines: one to four names, a date and an agency where there are any, and a dash, at the start of the first paragraph: "Paris - ", "Wien/Brüssel – ",
 * "KIEW, 3. Mai (Reuters) - "; behind an agency a colon does too, and behind a known place a full stop. "Das Ende - so viel ist klar - naht" is none.
 * Immutable and thread-safe.
 */
final class DatelineReader {
    private static final String NAME = "\\p{Lu}[\\p{L}'’]*+\\.?+(?:-[\\p{L}.'’]++)*+";
    private static final String SMALL = "(?:am|an der|an|im|in der|bei|ob der|der|de|del|di|la|el|los|las|los|bin|al|v\\.d\\.)";
    private static final String PLACE = NAME + "(?: (?:" + SMALL + " )?" + NAME + "){0,3}+(?: \\((?:Oder|Main|Saale|Westf\\.?|Hessen|Elbe|Ems)\\))?+";
    private static final Pattern DATELINE = Pattern.compile("^(" + PLACE + "(?:\\s?/\\s?" + PLACE + "){0,3}+)"
            + "(?:,? (?:den )?(\\d{1,2}\\.? ?(?:\\p{L}{3,9}\\.?|\\d{1,2}\\.?)(?: ?\\d{4})?))?+"
            + "(?:,? ?\\(([^()]{2,30})\\)|/(dpa(?:/\\p{L}{2,4})?))?+(\\s[-–—]{1,2}\\s|(?<=\\))\\.?\\s?[-–—]{1,2}\\s|\\s·\\s|:\\s)(?=[\\p{Lu}\\d\"„“»«'‚(])");
    private static final Pattern STOPPED = Pattern.compile("^(\\p{Lu}[\\p{L}'’ /-]{1,60}+)\\. (?=[\\p{Lu}„“\"»«])");
    private static final Pattern SECOND_DASH = Pattern.compile("^.{1,60}? [-–—] \\p{Ll}");
    private static final int REACH = 120;

    private final Agencies agencies;
    private final Set<String> noPlaces = new HashSet<>();
    private final Set<String> places = new HashSet<>();
    private final Set<String> openings = new HashSet<>(); // first words of names of two and more: Bad, New, San

    DatelineReader(Lexicon lexicon, Agencies agencies) {
        this.agencies = agencies;
        for (Table.Row row : lexicon.table("placewords").rows()) {
            (row.get("sort").equals("opens") ? openings : noPlaces).add(row.get("word"));
        }
        for (Table.Row row : lexicon.table("places").rows()) {
            for (String name : row.list("names")) {
                places.add(name);
                if (name.indexOf(' ') > 0) {
                    openings.add(name.substring(0, name.indexOf(' ')));
                }
            }
        }
    }

    /** A dateline and where the words after it begin, in UTF-16 units of the paragraph. */
    record Found(String place, @Nullable String agency, @Nullable String day, int end, int next) {}

    /** Sets the dateline apart from the paragraph that it opens: the first one, or the lead; null where there is none. */
    @Nullable Dateline cut(Draft draft, Metadata metadata) {
        int own = draft.indexOf(PartKind.DATELINE);
        if (own >= 0) {
            Found found = find(draft.words(draft.parts().get(own)) + " A");
            return found == null ? null : dateline(found, metadata);
        }
        for (PartKind kind : new PartKind[] {PartKind.PARAGRAPH, PartKind.LEAD}) {
            int index = draft.indexOf(kind);
            String words = index < 0 ? "" : draft.words(draft.parts().get(index));
            Found found = find(words.length() < REACH && words.matches(".*[-–—]") ? words + " A" : words);
            if (found != null) {
                draft.cut(index, PartKind.DATELINE, Math.min(found.end(), words.length()), Math.min(found.next(), words.length()), kind);
                return dateline(found, metadata);
            }
        }
        return null;
    }

    /** The dateline that opens a paragraph; null where none does. */
    @Nullable Found find(String paragraph) {
        String start = paragraph.substring(0, Math.min(paragraph.length(), REACH)).replace('\u00A0', ' ');
        Found stopped = behindStop(start);
        if (stopped != null) {
            return stopped;
        }
        Matcher m = DATELINE.matcher(start);
        if (!m.find() || isNoPlace(m.group(1))) {
            return null;
        }
        String bracket = m.group(3) != null ? m.group(3) : m.group(4);
        boolean wired = bracket != null && !agencies.in(bracket).isEmpty();
        if (bracket != null && !wired || m.group(5).startsWith(":") && !wired) {
            return null;
        }
        if (!wired && m.group(2) == null && !Arrays.stream(m.group(1).split("\\s?/\\s?")).allMatch(this::mayBePlace)) {
            return null;
        }
        if (!wired && m.group(2) == null && isApposition(start.substring(m.end()))) {
            return null;
        }
        return new Found(m.group(1).strip(), wired ? bracket : null, m.group(2), m.end(5) - trailing(m.group(5)), m.end());
    }

    /** "Essen. Der Rat tagt": only known places, for any word may stand before a full stop. */
    private @Nullable Found behindStop(String start) {
        Matcher m = STOPPED.matcher(start);
        if (!m.find() || !Arrays.stream(m.group(1).split("\\s?/\\s?")).allMatch(places::contains)) {
            return null;
        }
        return new Found(m.group(1), null, null, m.end(1) + 1, m.end());
    }

    /** "Stadt der Träume - wächst weiter": a few words and a second dash, and the clause goes on in small letters. */
    private static boolean isApposition(String rest) {
        return SECOND_DASH.matcher(rest).find() && rest.split(" [-–—] ")[0].split(" ").length < 6;
    }

    private static int trailing(String dash) {
        return dash.length() - dash.stripTrailing().length();
    }

    /** Where no agency and no date speak for it: a known place, any one word, or two of which the first opens names of places. */
    private boolean mayBePlace(String name) {
        int space = name.indexOf(' ');
        return space < 0 || places.contains(name) || name.indexOf(' ', space + 1) < 0 && openings.contains(name.substring(0, space));
    }

    private boolean isNoPlace(String place) {
        for (String word : place.split("[ /]+")) {
            if (noPlaces.contains(word)) {
                return true;
            }
        }
        return place.length() < 2;
    }

    private Dateline dateline(Found found, Metadata metadata) {
        String agency = found.agency() == null ? null : String.join("/", agencies.in(found.agency()));
        return new Dateline(found.place(), agency, day(found.day(), metadata));
    }

    private static @Nullable String day(@Nullable String day, Metadata metadata) {
        if (day == null) {
            return null;
        }
        String published = metadata.published() == null ? null : metadata.published().value();
        boolean whole = day.matches(".*\\d{4}") || published == null;
        return DateText.iso(whole ? day : day + (day.endsWith(".") ? "" : " ") + published.substring(0, 4));
    }
}
