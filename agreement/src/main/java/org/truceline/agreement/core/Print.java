package org.truceline.agreement.core;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.truceline.agreement.OpenPoint;
import org.truceline.agreement.Value;
import org.truceline.geo.Metres;
import org.truceline.geo.Position;

/** How single values are printed, and values that the text leaves open. */
final class Print {

    private Print() {}

    /** A value as text fixes it, or one for each reading of its point. */
    static <T> Object value(Value<T> value, Function<T, Object> leaf) {
        return value(value, leaf, "");
    }

    private static <T> Object value(Value<T> value, Function<T, Object> leaf, String inside) {
        return switch (value) {
            case Value.Fixed<T>(T fixed) -> leaf.apply(fixed);
            case Value.Unfilled<T>(OpenPoint point) when point.id().equals(inside) -> "unknown";
            case Value.Unfilled<T>(OpenPoint point) ->
                new Group().put("open", point.id()).map();
            case Value.ByReading<T>(OpenPoint point, Map<String, Value<T>> values) -> {
                Group group = new Group().put("open", point.id());
                values.forEach((reading, each) -> group.put(reading, value(each, leaf, point.id())));
                yield group.map();
            }
        };
    }

    /** Each thing under its id. */
    static <T> Map<String, Object> each(Map<String, T> things, BiFunction<String, T, Object> print) {
        Map<String, Object> printed = new LinkedHashMap<>();
        things.forEach((id, thing) -> printed.put(id, print.apply(id, thing)));
        return printed;
    }

    /** "6000 m", exactly. */
    static Object metres(Metres length) {
        return metres(length.value());
    }

    static String metres(double length) {
        return plain(length) + " m";
    }

    static String millimetres(double length) {
        return plain(length) + " mm";
    }

    /** All digits of a number, without an exponent. */
    static String plain(double number) {
        boolean whole = number == Math.rint(number) && Math.abs(number) < 1e15;
        return whole ? Long.toString((long) number) : new BigDecimal(Double.toString(number)).toPlainString();
    }

    static Object yesNo(boolean yes) {
        return yes ? "yes" : "no";
    }

    /** A constant in words: "not counted". */
    static Object words(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    /** "second-hand", where words are joined. */
    static Object joined(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Object position(Position position) {
        return List.of(position.latitude(), position.longitude());
    }
}
