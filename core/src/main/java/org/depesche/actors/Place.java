package org.depesche.actors;

import java.io.Serializable;
import org.depesche.text.Evidence;
import org.depesche.text.Labelled;
import org.jspecify.annotations.Nullable;

/**
 * A place that the article names as a place.
 *
 * @param evidence the words
 * @param name its name in the nominative
 * @param country the ISO 3166-1 alpha-3 code of its country; null where it has none
 * @param lat degrees north; null where not known
 * @param lon degrees east; null where not known
 * @param precision how much of the earth the name covers
 * @param geonames its GeoNames id; null where not known
 */
public record Place(Evidence evidence, String name, @Nullable String country, @Nullable Double lat, @Nullable Double lon, Precision precision, @Nullable Integer geonames) implements Serializable {

    /** What a place name covers. */
    public enum Precision implements Labelled {
        SITE, CITY, REGION, COUNTRY, CONTINENT
    }
}
