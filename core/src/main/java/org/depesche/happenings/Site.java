package org.depesche.happenings;

import org.depesche.actors.Place;
import org.jspecify.annotations.Nullable;

/**
 * Where a report puts its event.
 *
 * @param precise whether it is a town or a spot, not a region or a country
 */
record Site(String name, boolean precise, @Nullable Double lat, @Nullable Double lon) {
    private static final double EARTH = 6371; // kilometres, its radius

    static Site of(Place place) {
        return new Site(ReportLine.plain(place.name()), place.precision() == Place.Precision.CITY
                || place.precision() == Place.Precision.SITE, place.lat(), place.lon());
    }

    /** Whether it is elsewhere: both are precise and further apart, in kilometres, or with other names where one is on no map. */
    boolean isElsewhere(Site other, double near) {
        if (!precise || !other.precise || name.equals(other.name)) {
            return false;
        }
        return lat == null || lon == null || other.lat == null || other.lon == null || distance(lat, lon, other.lat, other.lon) > near;
    }

    private static double distance(double lat, double lon, double otherLat, double otherLon) {
        double north = Math.sin(Math.toRadians(otherLat - lat) / 2);
        double east = Math.sin(Math.toRadians(otherLon - lon) / 2);
        double part = north * north + east * east * Math.cos(Math.toRadians(lat)) * Math.cos(Math.toRadians(otherLat));
        return 2 * EARTH * Math.asin(Math.sqrt(Math.min(1, part)));
    }
}
