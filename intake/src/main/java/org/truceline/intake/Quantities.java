package org.truceline.intake;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.truceline.geo.Metres;
import org.truceline.notation.Fields;
import org.truceline.notation.Node;
import org.truceline.occurrence.Numbers;

/** How numbers and measures are written: one, from one to another, or by bounds. */
public final class Quantities {

    /** No two places on Earth are farther apart. */
    public static final Metres FARTHEST = Metres.ofKilometres(20_004);

    private static final Pattern FORM = Pattern.compile("(\\d{1,9}(?:\\.\\d{1,6})?)(?: ?([a-z]{1,3}))?");

    private Quantities() {}

    /** What is measured, and in what it is kept. */
    public enum Measure {
        /** Things or people, counted. */
        COUNT("a number such as 5, [3, 9] or {atLeast: 3}", 1e9),
        /** Kept in metres; a number without a unit is metres. */
        LENGTH("a length such as 1500 m, 2.5 km or [2 km, 3 km], at most 20004 km", FARTHEST.value()),
        /** Kept in millimetres; a number without a unit is millimetres. */
        CALIBRE("a calibre such as 122 mm, [120 mm, 152 mm] or {atLeast: 100 mm}", 100_000);

        private final String expected;
        private final double most;

        Measure(String expected, double most) {
            this.expected = expected;
            this.most = most;
        }

        /** The value of {@code text}; throws {@link IllegalArgumentException} when it is none or out of bounds. */
        public double parse(String text) {
            Matcher form = FORM.matcher(text.strip());
            if (!form.matches()) {
                throw new IllegalArgumentException(expected);
            }
            String unit = Optional.ofNullable(form.group(2)).orElse("");
            double value = new BigDecimal(form.group(1)).multiply(factor(unit)).doubleValue();
            if (value > most) {
                throw new IllegalArgumentException(expected);
            }
            return value;
        }

        private BigDecimal factor(String unit) {
            String factor = switch (this) {
                case COUNT -> unit.isEmpty() ? "1" : "";
                case LENGTH -> metres(unit);
                case CALIBRE -> millimetres(unit);
            };
            if (factor.isEmpty()) {
                throw new IllegalArgumentException(expected);
            }
            return new BigDecimal(factor);
        }

        private static String metres(String unit) {
            return switch (unit) {
                case "", "m" -> "1";
                case "km" -> "1000";
                case "cm" -> "0.01";
                case "mm" -> "0.001";
                case "ft" -> "0.3048";
                case "yd" -> "0.9144";
                case "mi" -> "1609.344";
                case "nmi" -> "1852";
                default -> "";
            };
        }

        private static String millimetres(String unit) {
            return switch (unit) {
                case "", "mm" -> "1";
                case "cm" -> "10";
                case "in" -> "25.4";
                default -> "";
            };
        }
    }

    /** The quantity under {@code name}, when given; a fault when it is malformed. */
    public static Optional<Numbers> find(Fields fields, String name, Measure measure) {
        return fields.node(name).flatMap(node -> {
            try {
                return Optional.of(
                        switch (node) {
                            case Node.Scalar scalar -> Numbers.exactly(measure.parse(scalar.text()));
                            case Node.Listing list -> between(list.items(), measure);
                            case Node.Mapping mapping -> bounded(mapping, measure);
                        });
            } catch (IllegalArgumentException _) {
                fields.faults().add(fields.where(name), name, measure.expected, words(node), "");
                return Optional.empty();
            }
        });
    }

    /** The same; a fault and empty when it is missing too. */
    public static Optional<Numbers> get(Fields fields, String name, Measure measure) {
        if (!fields.has(name)) {
            fields.faults().add(fields.where(), name, measure.expected, "nothing", "Add \"" + name + ": …\".");
        }
        return find(fields, name, measure);
    }

    private static Numbers between(List<Node> two, Measure measure) {
        if (two.size() != 2) {
            throw new IllegalArgumentException("two");
        }
        return new Numbers(value(two.getFirst(), measure), value(two.getLast(), measure));
    }

    private static Numbers bounded(Node.Mapping bounds, Measure measure) {
        boolean known = bounds.entries().stream()
                .allMatch(entry ->
                        List.of("atLeast", "atMost").contains(entry.name().text()));
        if (!known || bounds.entries().isEmpty()) {
            throw new IllegalArgumentException("bounds");
        }
        return new Numbers(
                bounds.find("atLeast").map(node -> value(node, measure)).orElse(0.0),
                bounds.find("atMost").map(node -> value(node, measure)).orElse(Double.POSITIVE_INFINITY));
    }

    private static double value(Node node, Measure measure) {
        if (node instanceof Node.Scalar scalar) {
            return measure.parse(scalar.text());
        }
        throw new IllegalArgumentException("no single value");
    }

    /** What stands there, for a message: a value, "[1 km, 2 km]", "{atLeast: 3}". */
    public static String words(Node node) {
        String words = switch (node) {
            case Node.Scalar scalar -> "\"" + scalar.text() + "\"";
            case Node.Listing list ->
                list.items().stream().limit(5).map(Quantities::item).collect(Collectors.joining(", ", "[", "]"));
            case Node.Mapping mapping ->
                mapping.entries().stream()
                        .limit(5)
                        .map(entry -> entry.name().text() + ": " + item(entry.value()))
                        .collect(Collectors.joining(", ", "{", "}"));
        };
        return words.length() > 200 ? words.substring(0, 200) + "…" : words;
    }

    private static String item(Node node) {
        return node instanceof Node.Scalar scalar ? scalar.text() : node.kind();
    }
}
