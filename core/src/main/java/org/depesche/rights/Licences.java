package org.depesche.rights;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Names licences: those of Creative Commons by their SPDX name, whether given by address or in words. */
final class Licences {
    private static final int LONGEST = 500;
    private static final Pattern ADDRESS = Pattern.compile(
            "creativecommons\\.org/(?:licenses/(?<kind>[a-z-]{2,10})/(?<version>\\d\\.\\d)(?:/(?<country>[a-z]{2})(?![a-z]))?|publicdomain/(?<free>zero|mark)/1\\.0)");
    private static final Pattern WORDS = Pattern.compile("\\bcc[ -](?:(?<free>0|zero)|(?<kind>by(?:[ -](?:nc|nd|sa)){0,2}))(?:[ -](?<version>[1-4]\\.0))?(?![a-z0-9])");

    private Licences() {}

    /** "https://creativecommons.org/licenses/by-sa/4.0/deed.de" is CC-BY-SA-4.0; another licence keeps its address, an empty one is none. */
    static @Nullable String named(@Nullable String licence) {
        if (licence == null || licence.isBlank()) {
            return null;
        }
        String known = licence.length() > LONGEST ? null : known(licence.toLowerCase(Locale.ROOT));
        return known == null ? licence.strip() : known;
    }

    /** The licence of Creative Commons that a line of words names: "Dieser Beitrag steht unter CC BY-SA 4.0."; null for none. */
    static @Nullable String in(String line) {
        return line.length() > LONGEST ? null : known(line.toLowerCase(Locale.ROOT));
    }

    private static @Nullable String known(String low) {
        Matcher address = ADDRESS.matcher(low);
        if (address.find()) {
            return address.group("free") != null
                    ? address.group("free").equals("zero") ? "CC0-1.0" : "CC-PDM-1.0"
                    : name(address.group("kind"), address.group("version"), address.group("country"));
        }
        Matcher words = WORDS.matcher(low);
        if (words.find()) {
            return words.group("free") != null ? "CC0-1.0" : name(words.group("kind"), words.group("version"), null);
        }
        return null;
    }

    /** CC-BY-3.0-DE; without a version, which SPDX has no name for, CC-BY. */
    private static String name(String kind, @Nullable String version, @Nullable String country) {
        return ("CC-" + kind.replace(' ', '-') + (version == null ? "" : "-" + version) + (country == null ? "" : "-" + country)).toUpperCase(Locale.ROOT);
    }
}
