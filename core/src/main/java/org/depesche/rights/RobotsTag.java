package org.depesche.rights;

import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads the directives of a robots meta element or an {@code X-Robots-Tag} header field: {@code noindex, noai}, {@code otherbot: noai, depesche: noarchive}. A
 * name with a colon tells for whom the directives up to the next name are.
 */
final class RobotsTag {
    private static final Set<String> WITH_VALUES = Set.of("unavailable_after", "max-snippet", "max-image-preview", "max-video-preview", "tdm-reservation");

    private RobotsTag() {}

    /** The directive among them that reserves mining for everybody or for us; null where none does. */
    static @Nullable String reserving(String value) {
        boolean forUs = true;
        for (String token : value.toLowerCase(Locale.ROOT).split("[,;]")) {
            String directive = token.strip();
            int colon = directive.indexOf(':');
            String name = colon < 0 ? "" : directive.substring(0, colon).strip();
            if (colon >= 0 && !WITH_VALUES.contains(name)) {
                forUs = name.equals(Robots.AGENT) || name.equals("*");
                directive = directive.substring(colon + 1).strip();
            }
            if (forUs && isReserving(directive)) {
                return directive.startsWith("tdm") ? "tdm-reservation" : directive;
            }
        }
        return null;
    }

    private static boolean isReserving(String directive) {
        return directive.equals("noai") || directive.replaceAll("\\s", "").replace('=', ':').equals("tdm-reservation:1");
    }
}
