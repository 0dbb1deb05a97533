package org.truceline.bench.peer;

import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.operation.buffer.BufferOp;
import org.locationtech.jts.operation.buffer.BufferParameters;
import org.truceline.bench.made.Road;
import org.truceline.bench.own.Membership;

/** The corridor as a polygon in UTM: a buffer with 64 segments a quadrant. */
final class Buffer {

    static final GeometryFactory SHAPES = new GeometryFactory();

    private static final int SEGMENTS = 64;

    private Buffer() {}

    static LineString line(Road road, Utm utm) {
        return SHAPES.createLineString(road.vertices().stream()
                .map(vertex -> utm.metres(vertex.latitude(), vertex.longitude()))
                .toArray(Coordinate[]::new));
    }

    static Geometry around(Road road, Utm utm) {
        return BufferOp.bufferOp(line(road, utm), Membership.REACH.value(), new BufferParameters(SEGMENTS));
    }
}
