package org.depesche.export;

import java.net.URI;
import java.util.Locale;
import java.util.function.Function;
import org.depesche.actors.Actor;
import org.depesche.actors.Mention;
import org.depesche.actors.Place;
import org.depesche.text.Dated;
import org.jspecify.annotations.Nullable;

/**
 * GDELT 2's events, one row a happening, and its mentions, one row a report, in the order of "The GDELT Event Database Data Format Codebook V2.0" (2015). What
 * Depesche does not know, such as tone, is left empty. Actor2 is the first recipient; of parties that act together without one, the second of them.
 */
final class GdeltTables {
    private static final String UNKNOWN = "not known: empty";
    private static final int NOWHERE = -1;

    private GdeltTables() {}

    static Table<EventRow> events(Codes codes) {
        return Table.<EventRow>of("events.export", "what happened; 61 columns without a header", EventRow::leading)
                .big("GLOBALEVENTID", "a number for the happening, the same in every export", row -> Ids.number(row.happening().id()))
                .text("SQLDATE", "its day, YYYYMMDD: the first of a week, month or year; that of publication where none is known", row -> digits(row, 8))
                .text("MonthYear", "its month, YYYYMM", row -> digits(row, 6))
                .text("Year", "its year", row -> digits(row, 4))
                .number("FractionDate", "its year and the part of it that is over, taken as (month * 30 + day) / 365", GdeltTables::fraction)
                .with(table -> actor(table, "Actor1", codes, EventRow::first))
                .with(table -> actor(table, "Actor2", codes, EventRow::second))
                .whole("IsRootEvent", "1 when the article's author tells it, 0 when somebody in it does", row -> row.event().statement() == null ? 1 : 0)
                .text("EventCode", "the CAMEO code", row -> row.event().cameo())
                .text("EventBaseCode", "its first three digits", row -> cut(row.event().cameo(), 3))
                .text("EventRootCode", "its first two digits", row -> cut(row.event().cameo(), 2))
                .whole("QuadClass", "1 verbal cooperation, 2 material cooperation, 3 verbal conflict, 4 material conflict, by the root code",
                        row -> quadClass(row.event().cameo()))
                .number("GoldsteinScale", "the CAMEO code's score, -10 to 10", row -> codes.goldstein(row.event().cameo()))
                .whole("NumMentions", "how many events report it", row -> row.happening().reports())
                .whole("NumSources", "how many independent publishers stand behind these", row -> row.happening().publishers())
                .whole("NumArticles", "how many articles report it", row -> row.happening().articles())
                .empty(UNKNOWN, "AvgTone")
                .with(table -> nowhere(table, "Actor1Geo"))
                .with(table -> nowhere(table, "Actor2Geo"))
                .with(table -> place(table, "ActionGeo", codes))
                .text("DATEADDED", "when the page was fetched, or published: YYYYMMDDHHMMSS", GdeltTables::added)
                .text("SOURCEURL", "the address, or the file", EventRow::address)
                .build();
    }

    private static Table.Builder<EventRow> actor(Table.Builder<EventRow> table, String prefix, Codes codes, Function<EventRow, @Nullable Actor> who) {
        return table
                .text(prefix + "Code", "CAMEO's code: country or group, and role", row -> of(who.apply(row), codes::cameo))
                .text(prefix + "Name", "the name in capitals", row -> of(who.apply(row), actor -> name(actor, codes)))
                .text(prefix + "CountryCode", "CAMEO's country code", row -> of(who.apply(row), actor -> codes.cameoCountry(actor.id())))
                .text(prefix + "KnownGroupCode", "CAMEO's code of a body or group", row -> of(who.apply(row), codes::group))
                .empty(UNKNOWN, prefix + "EthnicCode", prefix + "Religion1Code", prefix + "Religion2Code")
                .text(prefix + "Type1Code", "CAMEO's code of the role", row -> of(who.apply(row), codes::type))
                .empty(UNKNOWN, prefix + "Type2Code", prefix + "Type3Code");
    }

    private static Table.Builder<EventRow> nowhere(Table.Builder<EventRow> table, String prefix) {
        return table.whole(prefix + "_Type", "0: no place is known", row -> 0)
                .empty(UNKNOWN, prefix + "_Fullname", prefix + "_CountryCode", prefix + "_ADM1Code", prefix + "_ADM2Code", prefix + "_Lat", prefix + "_Long",
                        prefix + "_FeatureID");
    }

    private static Table.Builder<EventRow> place(Table.Builder<EventRow> table, String prefix, Codes codes) {
        return table
                .whole(prefix + "_Type", "0 none, 1 country, 4 city or site, 5 region", row -> type(row.place()))
                .text(prefix + "_Fullname", "the place and its country", row -> of(row.place(), place -> fullName(place, codes)))
                .text(prefix + "_CountryCode", "FIPS 10-4", row -> of(row.place(), place -> codes.fips(place.country())))
                .empty(UNKNOWN, prefix + "_ADM1Code", prefix + "_ADM2Code")
                .number(prefix + "_Lat", "degrees north", row -> of(row.place(), Place::lat))
                .number(prefix + "_Long", "degrees east", row -> of(row.place(), Place::lon))
                .text(prefix + "_FeatureID", "the GeoNames id (GDELT itself: GNS or GNIS)",
                        row -> of(row.place(), place -> place.geonames() == null ? null : place.geonames().toString()));
    }

    static Table<EventRow> mentions() {
        return Table.<EventRow>of("events.mentions", "a report of a happening; 16 columns without a header", EventRow::of)
                .big("GLOBALEVENTID", "the happening, as in the events", row -> Ids.number(row.happening().id()))
                .text("EventTimeDate", "its day, YYYYMMDD000000", row -> time(digits(row, 8)))
                .text("MentionTimeDate", "when the page was fetched, or published: YYYYMMDDHHMMSS", GdeltTables::added)
                .whole("MentionType", "1 an address on the web, 2 a file", row -> row.address().startsWith("http") ? 1 : 2)
                .text("MentionSourceName", "the host, or the publisher", GdeltTables::sourceName)
                .text("MentionIdentifier", "the address, or the file", EventRow::address)
                .whole("SentenceID", "the paragraph of the act, from 1", GdeltTables::paragraph)
                .whole("Actor1CharOffset", "where Actor1 is named, in code points of the record's text; -1 where it is not", row -> offset(row, row.first()))
                .whole("Actor2CharOffset", "where Actor2 is named", row -> offset(row, row.second()))
                .whole("ActionCharOffset", "where the act is", row -> Quotes.cover(row.event().trigger()).start())
                .whole("InRawText", "1: the offsets are those of the text as it was read", row -> 1)
                .whole("Confidence", "per cent", row -> (int) Math.round(row.event().confidence() * 100))
                .whole("MentionDocLen", "the length of the text in code points", row -> row.article().text().length())
                .empty(UNKNOWN, "MentionDocTone")
                .empty("empty: the German text itself was read, no translation", "MentionDocTranslationInfo")
                .text("Extras", "the event's id in Depesche", EventRow::id)
                .build();
    }

    private static <T, V> @Nullable V of(@Nullable T thing, Function<T, @Nullable V> what) {
        return thing == null ? null : what.apply(thing);
    }

    private static String name(Actor actor, Codes codes) {
        String country = codes.english(actor.id());
        return (actor.name().isEmpty() && country != null ? country : EventRow.name(actor)).toUpperCase(Locale.ROOT);
    }

    private static @Nullable String fullName(Place place, Codes codes) {
        String country = codes.english(place.country());
        return country == null || place.precision() == Place.Precision.COUNTRY ? place.name() : place.name() + ", " + country;
    }

    private static int type(@Nullable Place place) {
        return place == null ? 0 : switch (place.precision()) {
            case COUNTRY -> 1;
            case SITE, CITY -> 4;
            case REGION -> 5;
            case CONTINENT -> 0;
        };
    }

    private static @Nullable Days days(EventRow row) {
        Days days = row.days();
        return days == null ? Days.of(row.article().published()) : days;
    }

    private static @Nullable String digits(EventRow row, int many) {
        return of(days(row), days -> cut(days.digits(), many));
    }

    private static @Nullable Double fraction(EventRow row) {
        return of(days(row), days ->
                days.first().getYear() + Math.round((days.first().getMonthValue() * 30 + days.first().getDayOfMonth()) / 365.0 * 10_000) / 10_000.0);
    }

    private static @Nullable String time(@Nullable String day) {
        return day == null ? null : day + "000000";
    }

    private static @Nullable String added(EventRow row) {
        String captured = row.record().source().capturedAt();
        String digits = captured == null ? "" : captured.replaceAll("[^0-9]", "");
        return digits.length() >= 14 ? digits.substring(0, 14) : time(of(Days.of(published(row)), Days::digits));
    }

    private static @Nullable Dated published(EventRow row) {
        return row.article().published();
    }

    private static String cut(String digits, int most) {
        return digits.substring(0, Math.min(most, digits.length()));
    }

    private static @Nullable Integer quadClass(String cameo) {
        if (!cameo.matches("[0-9]{2,4}")) {
            return null;
        }
        int root = Integer.parseInt(cameo.substring(0, 2));
        return root <= 5 ? 1 : root <= 8 ? 2 : root <= 13 ? 3 : 4;
    }

    private static @Nullable String sourceName(EventRow row) {
        String host = null;
        if (row.address().startsWith("http")) {
            try {
                host = URI.create(row.address()).getHost();
            } catch (IllegalArgumentException odd) {
                host = null;
            }
        }
        return host == null ? row.article().publisher() : host.startsWith("www.") ? host.substring(4) : host;
    }

    private static int paragraph(EventRow row) {
        int at = Quotes.cover(row.event().trigger()).start();
        return Math.max(1, (int) row.article().parts().stream().filter(part -> part.kind().isProse() && part.span().start() <= at).count());
    }

    private static int offset(EventRow row, @Nullable Actor actor) {
        return RoleRow.of(row).stream()
                .filter(role -> role.actor().equals(actor))
                .map(RoleRow::mention)
                .findFirst()
                .map(Mention::evidence)
                .map(words -> words.start())
                .orElse(NOWHERE);
    }
}
