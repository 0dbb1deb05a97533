package org.truceline.agreement.written;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.truceline.agreement.OpenPoint;
import org.truceline.agreement.Value;
import org.truceline.notation.Faults;
import org.truceline.notation.Fields;
import org.truceline.notation.Nearest;
import org.truceline.notation.Node;

/**
 * Values that the text fixes or leaves open. Fixed: {@code reach: 6 km}. Open: {@code reach: {open: width, each: 6 km,
 * total: 3 km}}, one value for each reading of the point; or {@code reach: {open: width}} when the point has none.
 */
final class Values {

    private final Map<String, OpenPoint> points;
    private final Faults faults;

    Values(Map<String, OpenPoint> points, Faults faults) {
        this.points = points;
        this.faults = faults;
    }

    /** The value under {@code name}; a fault and {@code standIn} when missing. */
    <T> Value<T> get(Fields fields, String name, String expected, Function<String, T> parse, T standIn) {
        Optional<Value<T>> found = find(fields, name, expected, parse, standIn);
        if (found.isEmpty()) {
            faults.add(fields.where(), name, expected, "nothing", "Add \"" + name + ": …\".");
        }
        return found.orElse(new Value.Fixed<>(standIn));
    }

    /** The value under {@code name}, when given. */
    <T> Optional<Value<T>> find(Fields fields, String name, String expected, Function<String, T> parse, T standIn) {
        return fields.node(name).map(node -> switch (node) {
            case Node.Mapping mapping -> open(mapping, name, expected, parse, standIn);
            default -> new Value.Fixed<>(fields.find(name, expected, parse).orElse(standIn));
        });
    }

    private <T> Value<T> open(Node.Mapping node, String name, String expected, Function<String, T> parse, T standIn) {
        Fields fields = Fields.of(node, name, faults);
        String id = fields.text("open");
        OpenPoint point = points.get(id);
        if (point == null) {
            faults.add(
                    fields.where("open"),
                    "open",
                    "an open point of this agreement",
                    "\"" + id + "\"",
                    Nearest.question(id, points.keySet()).orElse("Add it under openPoints."));
            return new Value.Fixed<>(standIn);
        }
        Map<String, T> values = new LinkedHashMap<>();
        for (String reading : point.readings().keySet()) {
            values.put(reading, fields.get(reading, expected, parse, standIn));
        }
        fields.refuseUnknown();
        return values.isEmpty() ? new Value.Unfilled<>(point) : new Value.ByReading<>(point, values);
    }
}
