package org.truceline.intake.place;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import org.truceline.geo.Metres;
import org.truceline.intake.Quantities;

/** Distances: "700 m", "1.5 to 2 km", "about 5 km", "within 3 km". */
final class Distances {

    private static final double HALF_AS_MUCH = 0.5;
    private static final String NUMBER = "a number such as 700, 1.5 or 1,5";

    private final Cursor cursor;
    private final Finder finder;

    private Distances(Cursor cursor, Finder finder) {
        this.cursor = cursor;
        this.finder = finder;
    }

    /** True when a number is next, or a word such as "about" before one. */
    static boolean isNext(Cursor cursor) {
        return cursor.peek().isNumber() || Hedge.isNext(cursor);
    }

    /** The distance at the cursor, which moves behind it; nothing, with its faults, when it is malformed. */
    static Optional<Distance> read(Cursor cursor, Finder finder) {
        return new Distances(cursor, finder).read();
    }

    private Optional<Distance> read() {
        Hedge hedge = Hedge.take(cursor);
        Token first = cursor.take();
        Optional<Unit> firstUnit = unit();
        boolean two = cursor.peek().isOneOf(CompassWords.TO) && cursor.peek(1).isNumber();
        cursor.skip(two ? 1 : 0);
        Token last = two ? cursor.take() : first;
        Optional<Unit> lastUnit = unit().or(() -> firstUnit);
        if (lastUnit.isEmpty()) {
            refuseWithoutUnit(last);
        }
        Optional<Length> from = length(first, firstUnit.or(() -> lastUnit));
        Optional<Length> to = two ? length(last, lastUnit) : from;
        if (from.isEmpty() || to.isEmpty() || !isAboveZero(to.get(), last)) {
            return Optional.empty();
        }
        return two ? range(from.get(), to.get(), hedge, first) : Optional.of(single(from.get(), hedge));
    }

    private void refuseWithoutUnit(Token number) {
        String found = "\"" + cursor.written(number) + "\" and then \"" + cursor.written(cursor.peek()) + "\"";
        finder.fault(cursor.peek().start(), "unit", "m, km, mi, nmi, yd or ft behind the number", found, "");
    }

    private Optional<Unit> unit() {
        Optional<Unit> unit = Unit.of(cursor.peek());
        cursor.skip(unit.isPresent() ? 1 : 0);
        return unit;
    }

    /** A number with its unit, in metres. */
    private record Length(double metres, double halfStep) {}

    private Optional<Length> length(Token token, Optional<Unit> unit) {
        Optional<Numeral> number = Numeral.of(token);
        if (number.isEmpty()) {
            String remedy = "Write thousands without a sign and fractions without a third digit: 1500 or 1.5.";
            finder.fault(token.start(), "distance", NUMBER, "\"" + cursor.written(token) + "\"", remedy);
            return Optional.empty();
        }
        return unit.map(each -> new Length(
                        each.metres(number.get().value()),
                        each.metres(number.get().halfStep())))
                .filter(length -> isOnEarth(length, token));
    }

    private boolean isOnEarth(Length length, Token token) {
        boolean onEarth = length.metres <= Quantities.FARTHEST.value();
        if (!onEarth) {
            String expected = "at most " + Quantities.FARTHEST;
            finder.fault(
                    token.start(),
                    "distance",
                    expected,
                    Metres.of(length.metres).toString(),
                    "");
        }
        return onEarth;
    }

    private boolean isAboveZero(Length most, Token token) {
        if (most.metres == 0) {
            finder.fault(token.start(), "distance", "a distance above zero", "zero", "");
        }
        return most.metres > 0;
    }

    private Optional<Distance> range(Length from, Length to, Hedge hedge, Token first) {
        if (from.metres > to.metres) {
            String found = Metres.of(from.metres) + " to " + Metres.of(to.metres);
            finder.fault(first.start(), "distance", "the smaller before the larger", found, "Swap the two.");
            return Optional.empty();
        }
        return Optional.of(
                switch (hedge) {
                    case NONE, BETWEEN -> distance(from.metres, to.metres, false, "The distance is as told, %s to %s.");
                    case ABOUT ->
                        distance(
                                from.metres * (1 - HALF_AS_MUCH),
                                to.metres * (1 + HALF_AS_MUCH),
                                true,
                                "\"About\" has no width: it is read as half as much either way, %s to %s.");
                    case AT_LEAST -> openAbove(from.metres);
                    case AT_MOST -> upTo(to.metres);
                });
    }

    private static Distance single(Length told, Hedge hedge) {
        return switch (hedge) {
            case NONE, BETWEEN ->
                distance(
                        Math.max(0, told.metres - told.halfStep),
                        told.metres + told.halfStep,
                        true,
                        "One number is read to half a step of its last digit that is not a zero, %s to %s.");
            case ABOUT ->
                distance(
                        told.metres * (1 - HALF_AS_MUCH),
                        told.metres * (1 + HALF_AS_MUCH),
                        true,
                        "\"About\" has no width: it is read as half as much either way, %s to %s.");
            case AT_LEAST -> openAbove(told.metres);
            case AT_MOST -> upTo(told.metres);
        };
    }

    private static Distance openAbove(double least) {
        return new Distance(
                Metres.of(least),
                Quantities.FARTHEST,
                false,
                "The distance is " + exact(least) + " or more; no upper bound is told.");
    }

    private static Distance upTo(double most) {
        return new Distance(Metres.ZERO, Metres.of(most), false, "The distance is anything up to " + exact(most) + ".");
    }

    private static Distance distance(double nearest, double farthest, boolean judged, String rule) {
        return new Distance(
                Metres.of(nearest), Metres.of(farthest), judged, rule.formatted(exact(nearest), exact(farthest)));
    }

    /** In metres, so that no digit that decides is rounded away. */
    private static String exact(double metres) {
        return BigDecimal.valueOf(metres)
                        .setScale(1, RoundingMode.HALF_UP)
                        .stripTrailingZeros()
                        .toPlainString() + " m";
    }
}
