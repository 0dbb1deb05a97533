package org.truceline.intake;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.truceline.geo.Metres;
import org.truceline.geo.Position;
import org.truceline.notation.Fields;
import org.truceline.notation.Node;

/** How points and distances are written. */
public final class Points {

    private static final Pattern DEGREES = Pattern.compile("[+-]?\\d{1,3}(?:\\.\\d{1,15})?");
    private static final Pattern LENGTH = Pattern.compile("(\\d{1,9}(?:\\.\\d{1,6})?)(?: ?(km|m))?");
    private static final String LENGTH_EXPECTED = "a length above zero such as 1500 m or 2.5 km";

    private Points() {}

    /** The point under {@code name}, [latitude, longitude] in degrees on WGS 84; a fault and nothing otherwise. */
    public static Optional<Position> position(Fields fields, String name) {
        Optional<Node> node = fields.node(name);
        if (node.orElse(null) instanceof Node.Listing list && list.items().size() == 2) {
            try {
                return Optional.of(new Position(
                        degrees(list.items().get(0)), degrees(list.items().get(1))));
            } catch (IllegalArgumentException _) {
                // The fault below says what was expected.
            }
        }
        String found = node.map(Points::words).orElse("nothing");
        fields.faults()
                .add(fields.where(name), name, "[latitude -90 to 90, longitude -180 to 180] in degrees", found, "");
        return Optional.empty();
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
        return fields.find(name, LENGTH_EXPECTED, Points::length);
    }

    private static Metres length(String text) {
        Matcher form = LENGTH.matcher(text);
        if (!form.matches()) {
            throw new IllegalArgumentException(LENGTH_EXPECTED);
        }
        double number = Double.parseDouble(form.group(1));
        if (number <= 0) {
            throw new IllegalArgumentException(LENGTH_EXPECTED);
        }
        return "km".equals(form.group(2)) ? Metres.ofKilometres(number) : Metres.of(number);
    }

    private static double degrees(Node node) {
        if (node instanceof Node.Scalar scalar && DEGREES.matcher(scalar.text()).matches()) {
            return Double.parseDouble(scalar.text());
        }
        throw new IllegalArgumentException("not a number");
    }

    private static String words(Node node) {
        return switch (node) {
            case Node.Scalar scalar -> scalar.text();
            case Node.Listing list ->
                list.items().stream().map(Points::words).collect(Collectors.joining(", ", "[", "]"));
            case Node.Mapping mapping -> mapping.kind();
        };
    }
}
