package org.depesche.cli;

/** How words stand out on a terminal; the values are SGR parameters (ECMA-48, 8.3.117). */
enum Style {
    PLAIN(""),
    TITLE("1"),
    SECTION("1;4"),
    FAINT("2"),
    SPEAKER("36"),
    TRIGGER("1"),
    COOPERATION("32"),
    REQUEST("33"),
    CONFLICT("31");

    private final String parameters;

    Style(String parameters) {
        this.parameters = parameters;
    }

    /** The words in this style. */
    String paint(String words) {
        return this == PLAIN ? words : "\u001b[" + parameters + "m" + words + "\u001b[0m";
    }
}
