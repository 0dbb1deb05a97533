package org.truceline.batch.law;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.truceline.agreement.OpenPoint;
import org.truceline.agreement.Predicate;
import org.truceline.agreement.Value;

/** Open points of a random agreement, and values that they leave open. */
final class Points {

    /** The plain name of a reading more than the plain agreement has. */
    private static final String MORE = "x7";

    private final Variation variation;
    private final List<Point> points = new ArrayList<>();

    /** @param readings their plain names */
    private record Point(OpenPoint open, List<String> readings) {}

    Points(Dice dice, Variation variation) {
        this.variation = variation;
        int count = dice.between(2, 4);
        for (int i = 0; i < count; i++) {
            points.add(point(i, dice.at(i)));
        }
    }

    private Point point(int number, Dice dice) {
        int count = dice.pick(0, 1, 2, 2, 2, 3);
        List<String> plain = new ArrayList<>(
                IntStream.range(0, count).mapToObj(reading -> "x" + reading).toList());
        if (count > 0 && variation.more().filter(more -> more == number).isPresent()) {
            plain.add(MORE);
        }
        plain = variation.order(plain, "readings", number);
        Map<String, String> readings = new LinkedHashMap<>();
        plain.forEach(reading -> readings.put(variation.id(reading), "reading " + reading));
        Optional<String> natural =
                count > 0 && dice.percent(12) ? Optional.of("x" + dice.below(count)) : Optional.empty();
        Optional<String> filled = variation
                .filled()
                .filter(each -> each.point() == number)
                .map(each -> "x" + each.reading())
                .or(() -> natural);
        Optional<String> working =
                count > 0 && dice.percent(20) ? Optional.of("x" + dice.below(count)) : Optional.empty();
        return new Point(
                new OpenPoint(
                        variation.id("p" + number),
                        "What is meant at " + number + "?",
                        "not in the text",
                        readings,
                        working.map(variation::id),
                        filled.map(reading ->
                                new OpenPoint.Filling(variation.id(reading), "a later record", "2021-05-01"))),
                plain);
    }

    /** How many there are. */
    int count() {
        return points.size();
    }

    /** The point of that number. */
    OpenPoint get(int number) {
        return points.get(number).open();
    }

    Map<String, OpenPoint> all() {
        Map<String, OpenPoint> all = new LinkedHashMap<>();
        variation.order(points, "points").forEach(point -> all.put(point.open().id(), point.open()));
        return all;
    }

    /** That a point is read in one of its ways; empty where the one drawn has no readings. */
    Optional<Predicate> reads(Dice dice) {
        int number = dice.below(points.size());
        List<String> known = points.get(number).readings().stream()
                .filter(reading -> !reading.equals(MORE))
                .sorted()
                .toList();
        return known.isEmpty()
                ? Optional.empty()
                : Optional.of(new Predicate.Reads(
                        get(number),
                        new LinkedHashSet<>(dice.some(known, 1, 2).stream()
                                .map(variation::id)
                                .toList())));
    }

    /** A value, mostly fixed. */
    <T> Value<T> value(Dice dice, Function<Dice, T> leaf) {
        return value(dice, 74, leaf);
    }

    /** A value that is fixed so many times of a hundred. */
    <T> Value<T> value(Dice dice, int fixed, Function<Dice, T> leaf) {
        return value(dice, fixed, leaf, 0);
    }

    private <T> Value<T> value(Dice dice, int fixed, Function<Dice, T> leaf, int depth) {
        if (depth > 1 || dice.percent(fixed)) {
            return Value.of(leaf.apply(dice.at("fixed")));
        }
        return open(dice, reading -> {
            int kind = reading.below(20);
            return kind < 3
                    ? Optional.empty()
                    : Optional.of(
                            kind < 6
                                    ? value(reading.at("nested"), 20, leaf, depth + 1)
                                    : Value.of(leaf.apply(reading.at("leaf"))));
        });
    }

    /** A value that some point leaves open; {@code each} gives it for a reading, or leaves it unknown. */
    <T> Value<T> open(Dice dice, Function<Dice, Optional<Value<T>>> each) {
        Point point = points.get(dice.below(points.size()));
        if (point.readings().isEmpty()) {
            return new Value.Unfilled<>(point.open());
        }
        Map<String, Value<T>> values = new LinkedHashMap<>();
        for (String reading : point.readings()) {
            Value<T> value = each.apply(dice.at(reading)).orElseGet(() -> new Value.Unfilled<>(point.open()));
            values.put(variation.id(reading), value);
        }
        return new Value.ByReading<>(point.open(), values);
    }
}
