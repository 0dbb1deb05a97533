package org.truceline.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.truceline.geo.Bearings;
import org.truceline.geo.Metres;
import org.truceline.geo.Position;
import org.truceline.notation.Fields;
import org.truceline.notation.Node;
import org.truceline.occurrence.Numbers;

/** How points, distances and directions are written. */
public final class Points {

    private static final Pattern DEGREES = Pattern.compile("[+-]?\\d{1,3}(?:\\.\\d{1,15})?");
    private static final String POINT = "[latitude -90 to 90, longitude -180 to 180] in degrees";
    private static final String LENGTH_EXPECTED = "a length above zero such as 1500 m or 2.5 km";
    private static final String BEARINGS = "[from, to] in degrees clockwise of north, 0 to 360";

    private Points() {}

    /** The point under {@code name}, [latitude, longitude] in degrees on WGS 84; a fault and nothing otherwise. */
    public static Optional<Position> position(Fields fields, String name) {
        Optional<Node> node = fields.node(name);
        Optional<Position> position = node.flatMap(Points::position);
        if (position.isEmpty()) {
            String found = node.map(Quantities::words).orElse("nothing");
            fields.faults().add(fields.where(name), name, POINT, found, "");
        }
        return position;
    }

    /** The points listed under {@code name}; a fault for each that is none, and then nothing. */
    public static Optional<List<Position>> positions(Fields fields, String name) {
        List<Position> points = new ArrayList<>();
        List<Node> items = fields.items(name);
        for (Node item : items) {
            Optional<Position> position = position(item);
            position.ifPresent(points::add);
            if (position.isEmpty()) {
                fields.faults().add(item.where(), name, POINT, Quantities.words(item), "");
            }
        }
        return points.isEmpty() || points.size() < items.size() ? Optional.empty() : Optional.of(points);
    }

    /** The length under {@code name}, above zero, metres when no unit stands by it; a fault and nothing otherwise. */
    public static Optional<Metres> length(Fields fields, String name) {
        if (!fields.has(name)) {
            fields.faults()
                    .add(
                            fields.where(),
                            name,
                            LENGTH_EXPECTED,
                            "nothing",
                            "A place is never a bare point: say how far from it something may have been.");
        }
        return fields.find(name, LENGTH_EXPECTED, text -> {
            double metres = Quantities.Measure.LENGTH.parse(text);
            if (metres <= 0) {
                throw new IllegalArgumentException(LENGTH_EXPECTED);
            }
            return Metres.of(metres);
        });
    }

    /** The directions under {@code name}, when given; a fault when they are not two numbers of degrees. */
    public static Optional<Bearings> findBearings(Fields fields, String name) {
        return fields.node(name).flatMap(node -> {
            if (node instanceof Node.Listing list && list.items().size() == 2) {
                Optional<Double> from = degrees(list.items().getFirst()).filter(Points::isBearing);
                Optional<Double> to = degrees(list.items().getLast()).filter(Points::isBearing);
                if (from.isPresent() && to.isPresent()) {
                    return Optional.of(new Bearings(from.get(), to.get()));
                }
            }
            String remedy =
                    node instanceof Node.Scalar ? "A direction is never exact: say between which two it lay." : "";
            fields.faults().add(node.where(), name, BEARINGS, Quantities.words(node), remedy);
            return Optional.empty();
        });
    }

    private static boolean isBearing(double degrees) {
        return degrees >= 0 && degrees <= 360;
    }

    /** The length, at most half way around the Earth. */
    static Metres metres(double value) {
        return Metres.of(Math.min(value, Quantities.FARTHEST.value()));
    }

    /** The least of a length told as a range. */
    public static Metres least(Numbers length) {
        return metres(length.least());
    }

    /** The most of a length told as a range; without a bound, as far as two places can be apart. */
    public static Metres most(Numbers length) {
        return metres(length.most());
    }

    private static Optional<Position> position(Node node) {
        if (node instanceof Node.Listing list && list.items().size() == 2) {
            try {
                return degrees(list.items().getFirst())
                        .flatMap(latitude ->
                                degrees(list.items().getLast()).map(longitude -> new Position(latitude, longitude)));
            } catch (IllegalArgumentException _) {
                // Out of range: the caller's fault says what was expected.
            }
        }
        return Optional.empty();
    }

    private static Optional<Double> degrees(Node node) {
        return node instanceof Node.Scalar scalar
                        && DEGREES.matcher(scalar.text()).matches()
                ? Optional.of(Double.parseDouble(scalar.text()))
                : Optional.empty();
    }
}
