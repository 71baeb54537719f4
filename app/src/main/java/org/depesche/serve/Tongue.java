package org.depesche.serve;

import java.util.Locale;

/** The languages that the site speaks. What the sources say stays German in either. */
public enum Tongue {
    /** German, the first choice. */
    DE("Deutsch", Locale.GERMANY),
    /** English. */
    EN("English", Locale.UK);

    private final String label;
    private final Locale locale;

    Tongue(String label, Locale locale) {
        this.label = label;
        this.locale = locale;
    }

    /** Its code, such as {@code de}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Its name in itself. */
    public String label() {
        return label;
    }

    /** How it writes dates and numbers. */
    public Locale locale() {
        return locale;
    }

    /** The other one. */
    public Tongue other() {
        return this == DE ? EN : DE;
    }

    /** The language of this code; German for any other code. */
    static Tongue of(String code) {
        return code.equalsIgnoreCase(EN.code()) ? EN : DE;
    }

    /** What a browser asks for first in its Accept-Language header. */
    static Tongue wanted(String header) {
        String low = header.toLowerCase(Locale.ROOT);
        int english = low.indexOf("en");
        int german = low.indexOf("de");
        return english >= 0 && (german < 0 || english < german) ? EN : DE;
    }
}
