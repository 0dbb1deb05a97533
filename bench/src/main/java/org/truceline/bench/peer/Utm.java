package org.truceline.bench.peer;

import org.locationtech.jts.geom.Coordinate;
import org.locationtech.proj4j.BasicCoordinateTransform;
import org.locationtech.proj4j.CRSFactory;
import org.locationtech.proj4j.CoordinateReferenceSystem;
import org.locationtech.proj4j.ProjCoordinate;

/** UTM zone 37 north (EPSG:32637) by proj4j, as users of JTS project what they measure. For one thread. */
final class Utm {

    private static final CRSFactory SYSTEMS = new CRSFactory();
    private static final CoordinateReferenceSystem DEGREES = SYSTEMS.createFromName("EPSG:4326");
    private static final CoordinateReferenceSystem ZONE = SYSTEMS.createFromName("EPSG:32637");

    private final BasicCoordinateTransform forward = new BasicCoordinateTransform(DEGREES, ZONE);
    private final BasicCoordinateTransform back = new BasicCoordinateTransform(ZONE, DEGREES);
    private final ProjCoordinate from = new ProjCoordinate();
    private final ProjCoordinate to = new ProjCoordinate();

    /** Metres east and north. */
    Coordinate metres(double latitude, double longitude) {
        from.setValue(longitude, latitude);
        forward.transform(from, to);
        return new Coordinate(to.x, to.y);
    }

    /** Degrees, the longitude first. */
    Coordinate degrees(Coordinate metres) {
        from.setValue(metres.x, metres.y);
        back.transform(from, to);
        return new Coordinate(to.x, to.y);
    }
}
