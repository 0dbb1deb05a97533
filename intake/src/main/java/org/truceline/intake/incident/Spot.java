package org.truceline.intake.incident;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.truceline.geo.Metres;
import org.truceline.geo.Position;
import org.truceline.geo.Whereabouts;
import org.truceline.intake.Points;
import org.truceline.notation.Faults;
import org.truceline.notation.Fields;
import org.truceline.notation.Node;

/**
 * A place as written in an incident, {@code {point: [latitude, longitude], radius: 1500 m, name: …}} or
 * {@code {oneOf: […]}}, and its words.
 */
record Spot(Whereabouts whereabouts, String told) {

    /** Nothing is told of the place. */
    private static final int MOST_PLACES = 200;

    static final Spot UNTOLD = new Spot(new Whereabouts.Anywhere(), "no place told");

    /** The place that {@code node} writes; untold, with faults, when it is malformed. */
    static Spot read(Node node, Faults faults) {
        Fields fields = Fields.of(node, "at", faults);
        Spot spot = fields.has("oneOf") ? oneOf(fields) : disc(fields).orElse(UNTOLD);
        fields.refuseUnknown();
        return spot;
    }

    private static Spot oneOf(Fields fields) {
        List<Spot> spots = new ArrayList<>();
        for (Node item : fields.items("oneOf")) {
            Fields place = Fields.of(item, "oneOf", fields.faults());
            disc(place).ifPresent(spots::add);
            place.refuseUnknown();
        }
        if (spots.size() > MOST_PLACES) {
            fields.faults()
                    .add(
                            fields.where("oneOf"),
                            "oneOf",
                            "at most " + MOST_PLACES + " places",
                            spots.size() + "",
                            "Draw an area.");
            return UNTOLD;
        }
        if (spots.isEmpty()) {
            fields.faults().add(fields.where("oneOf"), "oneOf", "at least one place", "none", "");
            return UNTOLD;
        }
        String told =
                fields.findText("name").orElse(spots.stream().map(Spot::told).collect(Collectors.joining(" or ")));
        return new Spot(
                new Whereabouts.OneOf(spots.stream().map(Spot::whereabouts).toList()), told);
    }

    private static Optional<Spot> disc(Fields fields) {
        Optional<Position> point = Points.position(fields, "point");
        Optional<Metres> radius = Points.length(fields, "radius");
        Optional<String> name = fields.findText("name");
        return point.flatMap(centre -> radius.map(reach -> new Spot(
                new Whereabouts.Disc(centre, reach),
                name.orElse("within " + reach + " of " + centre.latitude() + ", " + centre.longitude()))));
    }
}
