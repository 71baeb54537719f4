package org.depesche.search;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What facts are chosen by. Each is an option of the command line ({@code --actor}) and a parameter of the site's addresses ({@code ?actor=}). */
public enum Criterion {
    /** Words of the text; in quotation marks an exact phrase. */
    Q(Form.WORDS, "words; a phrase in quotation marks"),
    /** Who acts, speaks or holds the position: an id such as RUS or IGO:UN, or a name. */
    ACTOR(Form.PARTY, "an actor's id or name, such as RUS or Lawrow"),
    /** To whom it is done or said. */
    RECIPIENT(Form.PARTY, "an actor's id or name"),
    /** Who speaks. */
    SPEAKER(Form.PARTY, "an actor's id or name"),
    /** Anybody who takes part, on whichever side. */
    PARTY(Form.PARTY, "an actor's id or name"),
    /** Two that deal with each other, on either side, parted by a comma. */
    DYAD(Form.PAIR, "two ids parted by a comma, such as RUS,USA"),
    /** The country of anybody who takes part. */
    COUNTRY(Form.TERM, "a country's code, such as RUS"),
    /** PLOVER's type of an event. */
    TYPE(Form.TERM, "an event type, such as REJECT"),
    /** PLOVER's mode of an event. */
    MODE(Form.TERM, "an event's mode, such as assist"),
    /** The status of an event. */
    STATUS(Form.TERM, "a status, such as actual"),
    /** The kind of a statement. */
    KIND(Form.TERM, "a kind of statement, such as direct"),
    /** The stance of a position. */
    STANCE(Form.TERM, "support, oppose, conditional or open"),
    /** What a position is about. */
    ISSUE(Form.WORDS, "words of the issue"),
    /** What a statement is about. */
    ABOUT(Form.WORDS, "words of the message"),
    /** The earliest day: 2014, 2014-01 or 2014-01-31. */
    FROM(Form.DAY, "a year, month or day, such as 2014-01"),
    /** The latest day. */
    TO(Form.DAY, "a year, month or day, such as 2014-01"),
    /** Who published the article. */
    PUBLISHER(Form.TERM, "a publisher's name"),
    /** The agency behind the article. */
    AGENCY(Form.TERM, "an agency's name"),
    /** PLOVER's context of an event. */
    CONTEXT(Form.TERM, "a context, such as military"),
    /** The article, by its record's id. */
    RECORD(Form.TERM, "a record's id"),
    /** The least confidence, from 0 to 1. */
    CONFIDENCE(Form.SHARE, "a number from 0 to 1");

    private final Form form;
    private final String help;

    Criterion(Form form, String help) {
        this.form = form;
        this.help = help;
    }

    /** What its values look like. */
    enum Form {
        WORDS, PARTY, PAIR, TERM, DAY, SHARE
    }

    Form form() {
        return form;
    }

    /** What to give, in a few words. */
    public String help() {
        return help;
    }

    /** Its name as an option and as a parameter. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The criterion of this name. */
    public static Optional<Criterion> of(String label) {
        return Arrays.stream(values()).filter(criterion -> criterion.label().equals(label)).findFirst();
    }
}
