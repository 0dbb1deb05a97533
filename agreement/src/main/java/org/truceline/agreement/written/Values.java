package org.truceline.agreement.written;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Function;
import org.truceline.agreement.OpenPoint;
import org.truceline.agreement.Value;
import org.truceline.notation.Faults;
import org.truceline.notation.Fields;
import org.truceline.notation.Node;

/**
 * Values that the text fixes or leaves open. Fixed: {@code reach: 6 km}. Open: {@code reach: {open: width, each: 6 km,
 * total: 3 km}}, one value for each reading of the point, each of which may be open in turn or {@code unknown}; or {@code
 * reach: {open: width}} when the point has no readings.
 */
final class Values {

    private static final String UNKNOWN = "unknown";
    private static final int MOST_PAIRS = 100_000;

    private final Table<OpenPoint> points;
    private final Nesting nesting;
    private final Faults faults;

    Values(Table<OpenPoint> points, Nesting nesting, Faults faults) {
        this.points = points;
        this.nesting = nesting;
        this.faults = faults;
    }

    /** True when {@code node} leaves a value open. */
    static boolean isOpen(Node node) {
        return node instanceof Node.Mapping mapping && mapping.find("open").isPresent();
    }

    /** The value under {@code name}; a fault and the stand-in when missing. */
    <T> Value<T> get(Fields fields, String name, Leaf<T> leaf) {
        Optional<Value<T>> found = find(fields, name, leaf);
        if (found.isEmpty()) {
            faults.add(fields.where(), name, leaf.expected(), "nothing", "Add \"" + name + ": …\".");
        }
        return found.orElseGet(() -> Value.of(leaf.standIn()));
    }

    /** The value under {@code name}, when given. */
    <T> Optional<Value<T>> find(Fields fields, String name, Leaf<T> leaf) {
        return fields.node(name).map(node -> read(node, name, leaf));
    }

    /** The value under {@code name}, or {@code otherwise}. */
    <T> Value<T> findOr(Fields fields, String name, Leaf<T> leaf, T otherwise) {
        return find(fields, name, leaf).orElseGet(() -> Value.of(otherwise));
    }

    /** The value that {@code node} fixes or leaves open. */
    <T> Value<T> read(Node node, String about, Leaf<T> leaf) {
        return node instanceof Node.Mapping mapping && isOpen(mapping)
                ? nesting.inside(node, about, Value.of(leaf.standIn()), () -> open(mapping, about, leaf))
                : Value.of(leaf.read(node, about));
    }

    private <T> Value<T> open(Node.Mapping node, String about, Leaf<T> leaf) {
        Fields fields = Fields.of(node, about, faults);
        Optional<OpenPoint> found = fields.node("open").flatMap(name -> points.find(name, "open"));
        if (found.isEmpty()) {
            return Value.of(leaf.standIn());
        }
        OpenPoint point = found.get();
        Map<String, Value<T>> values = new LinkedHashMap<>();
        for (String reading : point.readings().keySet()) {
            Optional<Node> value = fields.node(reading);
            if (value.isEmpty()) {
                faults.add(
                        fields.where(),
                        reading,
                        leaf.expected(),
                        "nothing",
                        "Add \"" + reading + ": …\" for the reading of \"" + point.id() + "\", or \"" + reading
                                + ": unknown\".");
            } else if (value.get() instanceof Node.Scalar(var _, String text)
                    && text.strip().equals(UNKNOWN)) {
                values.put(reading, new Value.Unfilled<>(point));
            } else {
                values.put(reading, read(value.get(), reading, leaf));
            }
        }
        fields.refuseUnknown();
        return values.isEmpty() ? new Value.Unfilled<>(point) : new Value.ByReading<>(point, values);
    }

    /** The value that {@code change} makes of {@code value} in every world. */
    static <A, B> Value<B> combine(Value<A> value, Function<A, Value<B>> change) {
        return switch (value) {
            case Value.Fixed<A>(A fixed) -> change.apply(fixed);
            case Value.Unfilled<A>(OpenPoint point) -> new Value.Unfilled<>(point);
            case Value.ByReading<A>(OpenPoint point, Map<String, Value<A>> values) -> {
                Map<String, Value<B>> changed = new LinkedHashMap<>();
                values.forEach((reading, each) -> changed.put(reading, combine(each, change)));
                yield new Value.ByReading<>(point, changed);
            }
        };
    }

    /**
     * True when in some world the two values are such as {@code asked}; also where they have too many readings to look at
     * each pair.
     */
    static <A, B> boolean areTogether(Value<A> one, Value<B> other, BiPredicate<A, B> asked) {
        if (one.all().count() * other.all().count() > MOST_PAIRS) {
            return true;
        }
        return inSomeWorld(one, Map.of(), (a, world) -> inSomeWorld(other, world, (b, _) -> asked.test(a, b)));
    }

    /** Whether a value, in some world that agrees with {@code readings}, is such as {@code asked}. */
    private static <T> boolean inSomeWorld(
            Value<T> value, Map<String, String> readings, BiPredicate<T, Map<String, String>> asked) {
        return switch (value) {
            case Value.Fixed<T>(T fixed) -> asked.test(fixed, readings);
            case Value.Unfilled<T> _ -> false;
            case Value.ByReading<T>(OpenPoint point, Map<String, Value<T>> values) ->
                values.entrySet().stream()
                        .filter(each ->
                                readings.getOrDefault(point.id(), each.getKey()).equals(each.getKey()))
                        .anyMatch(each -> {
                            Map<String, String> more = new HashMap<>(readings);
                            more.put(point.id(), each.getKey());
                            return inSomeWorld(each.getValue(), more, asked);
                        });
        };
    }
}
