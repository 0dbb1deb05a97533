package org.truceline.intake.incident;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.truceline.geo.Bearings;
import org.truceline.geo.Geodesy;
import org.truceline.geo.Metres;
import org.truceline.geo.Polygon;
import org.truceline.geo.Position;
import org.truceline.geo.Whereabouts;
import org.truceline.intake.Points;
import org.truceline.intake.Quantities;
import org.truceline.intake.Quantities.Measure;
import org.truceline.notation.Fields;
import org.truceline.notation.Node;
import org.truceline.occurrence.Numbers;

/** Places on the ground as written: {@code point} and {@code radius}, {@code outline}, {@code sector}, {@code oneOf}. */
final class Ground {

    private static final int MOST_PLACES = 200;
    private static final int MOST_CORNERS = 1_000;
    private static final Metres LONGEST_EDGE = Metres.ofKilometres(10_000);

    private final Fields fields;
    private final List<Whereabouts> pieces = new ArrayList<>();
    private final List<String> words = new ArrayList<>();

    private Ground(Fields fields) {
        this.fields = fields;
    }

    /** The ground that these fields tell of. */
    static Ground read(Fields fields) {
        Ground ground = new Ground(fields);
        ground.single();
        ground.several();
        return ground;
    }

    /** True when no piece of ground is told, or none that can be used. */
    boolean isUntold() {
        return pieces.isEmpty();
    }

    /** The words for each piece. */
    List<String> words() {
        return words;
    }

    /** What all pieces have in common; anywhere when there are none. */
    Whereabouts common() {
        return switch (pieces.size()) {
            case 0 -> new Whereabouts.Anywhere();
            case 1 -> pieces.getFirst();
            default -> new Whereabouts.All(pieces);
        };
    }

    /** The forms that may also stand under {@code oneOf}. */
    private void single() {
        if (fields.has("point") || fields.has("radius")) {
            disc(fields).ifPresent(disc -> put(disc, "within " + disc.radius() + " of " + spoken(disc.centre())));
        }
        if (fields.has("outline")) {
            outline().ifPresent(area -> put(area, "inside a drawn outline"));
        }
        fields.group("sector").ifPresent(this::sector);
    }

    private void put(Whereabouts ground, String told) {
        pieces.add(ground);
        words.add(told);
    }

    private static Optional<Whereabouts.Disc> disc(Fields fields) {
        Optional<Position> point = Points.position(fields, "point");
        Optional<Metres> radius = Points.length(fields, "radius");
        return point.flatMap(centre -> radius.map(reach -> new Whereabouts.Disc(centre, reach)));
    }

    private Optional<Whereabouts.Area> outline() {
        Optional<List<Position>> corners = Points.positions(fields, "outline");
        if (corners.isEmpty()) {
            return Optional.empty();
        }
        if (corners.get().size() > MOST_CORNERS || edge(corners.get()) > LONGEST_EDGE.value()) {
            fault(
                    "outline",
                    "at most " + MOST_CORNERS + " corners and an edge of at most " + LONGEST_EDGE,
                    corners.get().size() + " corners, " + Metres.of(edge(corners.get())),
                    "Draw it more roughly, and larger rather than smaller.");
            return Optional.empty();
        }
        try {
            return Optional.of(new Whereabouts.Area(Polygon.of(corners.get())));
        } catch (IllegalArgumentException problem) {
            fault(
                    "outline",
                    "at least three corners, each once, sides that do not cross",
                    problem.getMessage() + "",
                    "");
            return Optional.empty();
        }
    }

    private static double edge(List<Position> corners) {
        double sum = 0;
        for (int i = 0; i < corners.size(); i++) {
            sum += Geodesy.distance(corners.get(i), corners.get((i + 1) % corners.size()))
                    .value();
        }
        return sum;
    }

    private void sector(Fields sector) {
        if (!sector.has("from")) {
            sector.faults().add(sector.where(), "from", "{point: […], radius: …}", "nothing", "Say from where.");
        }
        Optional<Fields> observer = sector.group("from");
        Optional<Whereabouts.Disc> from = observer.flatMap(Ground::disc);
        Optional<String> seenFrom = observer.flatMap(group -> group.findText("name"));
        observer.ifPresent(Fields::refuseUnknown);
        Optional<Numbers> distance = Quantities.find(sector, "distance", Measure.LENGTH);
        Optional<Bearings> bearings = Points.findBearings(sector, "bearing");
        if (!sector.has("bearing") && !sector.has("distance")) {
            sector.faults().add(sector.where(), "sector", "a bearing, a distance or both", "neither", "");
        }
        sector.refuseUnknown();
        from.ifPresent(origin -> put(
                new Whereabouts.Sector(
                        origin,
                        bearings.orElse(Bearings.ANY),
                        Points.least(distance.orElse(Numbers.UNTOLD)),
                        Points.most(distance.orElse(Numbers.UNTOLD))),
                distance.map(Ground::lengths).orElse("some way") + " from " + seenFrom.orElse(spoken(origin.centre()))
                        + directions(bearings)));
    }

    private void several() {
        if (!fields.has("oneOf")) {
            return;
        }
        List<Node> items = fields.items("oneOf");
        if (items.isEmpty() || items.size() > MOST_PLACES) {
            fault("oneOf", "from 1 to " + MOST_PLACES + " places", items.size() + "", "Draw an area, or leave it out.");
            return;
        }
        List<Whereabouts> candidates = new ArrayList<>();
        List<String> names = new ArrayList<>();
        for (Node item : items) {
            Fields place = Fields.of(item, "oneOf", fields.faults());
            Ground candidate = new Ground(place);
            candidate.single();
            candidates.add(candidate.common());
            names.add(place.findText("name").orElse(String.join(", ", candidate.words)));
            candidate.refuseOthers(item);
        }
        put(new Whereabouts.OneOf(candidates), String.join(" or ", names));
    }

    private void refuseOthers(Node item) {
        if (isUntold() && !fields.has("point") && !fields.has("outline") && !fields.has("sector")) {
            fields.faults()
                    .add(
                            fields.where(),
                            "oneOf",
                            "point and radius, outline or sector",
                            Quantities.words(item),
                            "Places by their relation to the agreement stand beside oneOf, not in it.");
        }
        fields.refuseUnknown();
    }

    private void fault(String name, String expected, String found, String remedy) {
        fields.faults().add(fields.where(name), name, expected, found, remedy);
    }

    private static String spoken(Position position) {
        return position.latitude() + ", " + position.longitude();
    }

    /** "3 km", "3 km to 5 km", "at least 3 km". */
    static String lengths(Numbers length) {
        Metres least = Points.least(length);
        if (Double.isInfinite(length.most())) {
            return "at least " + least;
        }
        return length.least() == length.most() ? least + "" : least + " to " + Points.most(length);
    }

    /** ", between 250 and 270 degrees"; nothing when no direction is told. */
    static String directions(Optional<Bearings> bearings) {
        return bearings.map(told -> ", between " + degrees(told.from()) + " and " + degrees(told.to()) + " degrees")
                .orElse("");
    }

    private static String degrees(double degrees) {
        return degrees == Math.rint(degrees) ? Long.toString((long) degrees) : Double.toString(degrees);
    }
}
