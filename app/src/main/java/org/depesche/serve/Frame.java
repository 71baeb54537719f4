package org.depesche.serve;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.depesche.search.Dossier;
import org.depesche.search.Fact;
import org.depesche.search.Facet;
import org.depesche.store.StoredHappening;

/**
 * What every page needs around its content: the language, the path it stands at, the state of the live bar. Immutable.
 *
 * @param texts the site's words
 * @param language the language asked for
 * @param theme {@code light}, {@code dark} or {@code auto}
 * @param path the page's path, without its query
 * @param query the page's query, without the question mark; may be empty
 * @param today the day
 * @param lastChange the number of the newest change of the store, which the live bar starts from
 * @param formats the forms that the page can be had in beside HTML
 * @param signedIn whether the reader has shown a token
 */
public record Frame(Texts texts, Tongue language, String theme, String path, String query, LocalDate today, long lastChange, List<String> formats,
        boolean signedIn) {
    private static final List<String> SECTIONS = List.of("/", "/karte", "/netz", "/haltungen", "/widersprueche", "/wenden", "/suche", "/pruefen", "/neu");

    /** A section of the site in its navigation. */
    public record Section(String path, boolean current) {

        /** The name of its text. */
        public String key() {
            return "section." + path.substring(1);
        }
    }

    /** The text of this name in the reader's language. */
    public String say(String key) {
        return texts.say(language, key);
    }

    /** The text of this name, with {@code {0}}, {@code {1}} … filled in. */
    public String say(String key, Object... values) {
        String text = say(key);
        for (int index = 0; index < values.length; index++) {
            text = text.replace("{" + index + "}", String.valueOf(values[index]));
        }
        return text;
    }

    /** The label of a code where the table has one, such as a country's name; else the code. */
    public String label(String kind, String code) {
        String key = kind + "." + code;
        return texts.has(key) ? say(key) : code;
    }

    /** An event's type and mode as PLOVER writes them. */
    public String code(Fact.Act act) {
        return act.mode() == null ? act.type() : act.type() + " " + act.mode();
    }

    /** The day in words. */
    public String longDate() {
        return dates("date.long").format(today);
    }

    /** A number as the language writes it. */
    public String number(long value) {
        return String.format(language.locale(), "%,d", value);
    }

    /** A number with one decimal and its sign. */
    public String signed(double value) {
        return String.format(language.locale(), "%+.1f", value);
    }

    /** The site's sections. */
    public List<Section> sections() {
        return SECTIONS.stream().map(section -> new Section(section, section.equals(path))).toList();
    }

    /** This page in the other language. */
    public String inOtherLanguage() {
        return path + Queries.with(query, "lang", language.other().code());
    }

    /** This page in another form, such as {@code json}. */
    public String as(String format) {
        return (path.equals("/") ? "/lage" : path) + "." + format + (query.isEmpty() ? "" : "?" + query);
    }

    /** This page with one parameter of its query set; without it where the value is empty. */
    public String where(String name, String value) {
        return path + Queries.with(query, name, value);
    }

    /** What the page's query asks for under this name; empty where it does not. */
    public String asked(String name) {
        return Queries.value(query, name);
    }

    /** A date as the language writes it; as it is where it is no whole day. */
    public String day(String date) {
        try {
            return dates("date.day").format(LocalDate.parse(date.substring(0, Math.min(10, date.length()))));
        } catch (DateTimeParseException less) {
            return date;
        }
    }

    private DateTimeFormatter dates(String pattern) {
        return DateTimeFormatter.ofPattern(say(pattern), language.locale());
    }

    /** A month in words. */
    public String month(YearMonth month) {
        return DateTimeFormatter.ofPattern("LLLL yyyy", language.locale()).format(month);
    }

    /** A share as a percentage. */
    public String percent(double share) {
        return Math.round(share * 100) + " %";
    }

    /** A party as people call it: its name, and the country or body that it stands for. */
    public String party(Fact.Party party) {
        String label = handle(party.id());
        if (party.name().isEmpty()) {
            return label;
        }
        return party.id().isEmpty() || label.equals(party.name()) ? party.name() : party.name() + " (" + party.id() + ")";
    }

    /** An id as people call it: a country's name for its code. */
    public String handle(String id) {
        String key = "country." + id;
        if (texts.has(key)) {
            return say(key);
        }
        String name = id.length() == 3 ? Countries.name(id, language.locale()) : Countries.body(id);
        return name.isEmpty() ? id : name;
    }

    /** Two handles as people call them. */
    public String dyad(String handles) {
        int comma = handles.indexOf(',');
        return comma < 0 ? handle(handles) : handle(handles.substring(0, comma)) + " – " + handle(handles.substring(comma + 1));
    }

    /** The one of two handles that is not this, as people call it; where both are, that it is among themselves. */
    public String other(String handles, String handle) {
        String[] two = handles.split(",", 2);
        if (two.length < 2 || two[0].equals(two[1])) {
            return say("actor.within");
        }
        return handle(two[0].equals(handle) ? two[1] : two[0]);
    }

    /** Publisher, date, place, authors and agencies in a line. */
    public String byline(Dossier dossier) {
        Fact.Told told = dossier.article();
        String day = told.published() == null ? "" : day(told.published());
        return Stream.of(told.publisher(), day, dossier.source().place(), String.join(", ", dossier.source().authors()), String.join(", ", told.agencies()))
                .filter(part -> part != null && !part.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    /** How many articles of how many publishers tell a happening. */
    public String reports(StoredHappening happening) {
        String articles = happening.articles() == 1 ? say("reports.one") : say("reports", happening.articles());
        return happening.publishers() < 2 ? articles : articles + ", " + say("reports.publishers", happening.publishers());
    }

    /** What stands over a happening that this act leads. */
    public Headline headline(Fact.Act act) {
        return Headline.of(this, act);
    }

    /** A number as pictures take it, whatever the language. */
    public String plain(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }

    /** A value of a facet as people call it. */
    public String value(Facet facet, String value) {
        return switch (facet) {
            case ACTOR, RECIPIENT, SPEAKER, COUNTRY -> handle(value);
            case DYAD -> dyad(value);
            case TYPE, STATUS, KIND, STANCE, CONTEXT, MODE -> label(facet.label(), value);
            case ISSUE, PUBLISHER, AGENCY -> value;
        };
    }
}
