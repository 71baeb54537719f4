package org.depesche.actors;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** How the nouns of offices and institutions inflect, as far as looking them up needs it. */
final class Nouns {
    private static final List<String> FEMININE = List.of("ung", "heit", "keit", "schaft", "ion", "tät", "ei", "enz", "anz", "tur", "ik", "mee", "ine", "waffe", "garde", "kammer", "spitze", "behörde", "bank", "junta", "justiz", "presse", "kirche", "mafia", "miliz", "truppe", "guerilla", "stasi", "anklage", "einheit", "gruppe", "zelle", "firma", "liga", "republik", "schule", "partei", "allianz", "welt");
    private static final List<String> NEUTER = List.of("ium", "ment", "gericht", "amt", "haus", "ressort", "bündnis", "kabinett", "regime", "tribunal", "militär", "heer", "kommando", "lat", "radio", "fernsehen", "magazin", "blatt", "unternehmen", "institut", "kartell", "volk", "zentrum", "königreich");
    private static final List<String> PLURAL = List.of("kräfte", "truppen", "soldaten", "behörden", "medien", "dienste", "einheiten", "rebellen", "kreise", "nationen", "staaten", "emirate", "gebiete", "parteien", "gruppen");

    private Nouns() {}

    /** A noun's gender by its ending: {@code m}, {@code f}, {@code n}, or {@code p} for one that only names many. */
    static char gender(String noun) {
        String last = noun.substring(noun.lastIndexOf(' ') + 1).toLowerCase(java.util.Locale.ROOT);
        if (PLURAL.stream().anyMatch(last::endsWith) || last.endsWith("en") && !last.equals("fernsehen") && !last.endsWith("unternehmen") && !last.endsWith("westen")) {
            return 'p';
        }
        if (FEMININE.stream().anyMatch(last::endsWith)) {
            return 'f';
        }
        return NEUTER.stream().anyMatch(last::endsWith) ? 'n' : 'm';
    }

    /** The forms a noun may take. More than it does take, which no text will notice. */
    static Set<String> forms(String noun, char gender) {
        Set<String> forms = new LinkedHashSet<>();
        forms.add(noun);
        if (gender == 'f' && noun.endsWith("in")) {
            forms.add(noun + "nen");
        } else if (gender == 'm' || gender == 'n') {
            forms.addAll(List.of(noun + "s", noun + "es", noun + "n", noun + "en"));
            if (noun.endsWith("ium")) {
                forms.add(noun.substring(0, noun.length() - 2) + "en");
            }
            if (gender == 'm' && !noun.endsWith("er")) {
                forms.add(noun + "e");
            }
        } else if (gender == 'f' && noun.endsWith("ung")) {
            forms.add(noun + "en");
        }
        return forms;
    }

    /** The strong ending of an adjective before a nominative of that gender: "russischer Minister", "russisches Amt". */
    static String strong(char gender) {
        return switch (gender) {
            case 'm' -> "er";
            case 'n' -> "es";
            default -> "e";
        };
    }
}
