package org.depesche.page;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Names in a byline: "Von Anna Beispiel und Bernd Muster, Kiew" names Anna Beispiel and Bernd Muster. */
public final class AuthorNames {
    private static final int MOST = 300;
    private static final Pattern OPENING = Pattern.compile(
            "^(?:(?:ein|eine) \\p{L}{3,20} von"
                    + "|(?:kommentar|analyse|reportage|interview|gastbeitrag|text|bericht|protokoll|essay|glosse)(?: von)?:?"
                    + "|von:?|by|autor(?:in)?:?|autor:innen:?|redaktion:) ",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern BETWEEN = Pattern.compile("\\s*[,;|/&]\\s*| und | and | sowie | mit ");
    private static final Pattern NAME = Pattern.compile(
            "(?:(?:Dr|Prof|Dipl|med|h|c)\\.[ -]?)*+\\p{Lu}[\\p{L}.'’-]*+"
                    + "(?: (?:von|van|de|der|den|zu|zur|di|da|del|al|el|ten|ter|dos|vom|bin|ben|y|la|le|\\p{Lu}[\\p{L}.'’-]*+)){1,5}+");

    private AuthorNames() {}

    /** The names of persons in it, in order: two words or more, each a name's. */
    public static List<String> in(String byline) {
        String text = byline.length() > MOST ? byline.substring(0, MOST) : byline;
        text = OPENING.matcher(text.replace('\u00A0', ' ').replaceAll("\\s+", " ").strip()).replaceFirst("");
        List<String> names = new ArrayList<>();
        for (String piece : BETWEEN.split(text.replaceAll("\\([^)]{0,80}\\)", ""))) {
            String name = OPENING.matcher(piece.strip()).replaceFirst("").strip();
            if (NAME.matcher(name).matches()) {
                names.add(name);
            }
        }
        return names;
    }
}
