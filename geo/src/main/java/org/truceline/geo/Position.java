package org.truceline.geo;

/**
 * A point on the WGS 84 ellipsoid.
 *
 * @param latitude degrees north, -90 to 90
 * @param longitude degrees east, -180 to 180
 */
public record Position(double latitude, double longitude) {

    public Position {
        if (!(Math.abs(latitude) <= 90)) {
            throw new IllegalArgumentException("A latitude is -90 to 90 degrees; found " + latitude + ".");
        }
        if (!(Math.abs(longitude) <= 180)) {
            throw new IllegalArgumentException("A longitude is -180 to 180 degrees; found " + longitude + ".");
        }
    }

    /** By hand, as the hash: what Java makes for records takes as long to link as the reading of many positions. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Position position
                && Double.compare(latitude, position.latitude) == 0
                && Double.compare(longitude, position.longitude) == 0;
    }

    @Override
    public int hashCode() {
        return 31 * Double.hashCode(latitude) + Double.hashCode(longitude);
    }

    /** Latitude and longitude in degrees: "-17.6, 179.9". */
    @Override
    public String toString() {
        return latitude + ", " + longitude;
    }
}
