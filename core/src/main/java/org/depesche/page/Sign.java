package org.depesche.page;

import org.jspecify.annotations.Nullable;

/**
 * A machine-readable sign of what may be done with a page, as it was found; what it comes to is for {@code rights} to say.
 *
 * @param place where it stood
 * @param name its name in lower case, such as {@code tdm-reservation}, {@code robots} or {@code content-signal}
 * @param value its value as written
 * @param time when that place was read, ISO 8601 with zone; null where nobody noted it
 */
public record Sign(Place place, String name, String value, @Nullable String time) {

    /** Where signs stand. */
    public enum Place {
        /** A meta element of the page. */
        META("meta"),
        /** A header field of the answer. */
        HEADER("header"),
        /** The file {@code /.well-known/tdmrep.json} of the site. */
        TDMREP("tdmrep.json"),
        /** The file {@code /robots.txt} of the site. */
        ROBOTS("robots.txt");

        private final String label;

        Place(String label) {
            this.label = label;
        }

        /** Its name in a record. */
        public String label() {
            return label;
        }
    }
}
