package org.depesche.serve;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;

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
 * @param editor whether the reader may correct
 */
public record Frame(Texts texts, Tongue language, String theme, String path, String query, LocalDate today, long lastChange, List<String> formats, boolean editor) {
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

    /** The day in words. */
    public String longDate() {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.FULL).withLocale(language.locale()).format(today);
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
}
