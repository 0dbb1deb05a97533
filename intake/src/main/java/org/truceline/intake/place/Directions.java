package org.truceline.intake.place;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;
import org.truceline.geo.Bearings;
import org.truceline.geo.Compass;

/** Directions: "south", "S to SW", "bearing 200 to 230". */
final class Directions {

    private static final Set<String> BEARING = Set.of(
            "bearing", "bearings", "azimuth", "heading", "الاتجاه", "بالاتجاه", "سمت", "السمت", "زاوية", "زاويه");
    private static final Set<String> DEGREES = Set.of("°", "º", "deg", "degree", "degrees", "درجة", "درجه");
    private static final Set<String> FROM = Set.of("between", "from", "of", "من", "بين", ":");
    private static final double HALF_CIRCLE = 180;
    private static final BigDecimal CIRCLE = BigDecimal.valueOf(360);
    private static final String EXPECTED = "two bearings in degrees clockwise of true north, 0 to 360";

    private Directions() {}

    static boolean isNext(Cursor cursor) {
        int ahead = cursor.peek().isOneOf(Set.of("between", "بين")) ? 1 : 0;
        return CompassWords.isNext(cursor, ahead) || isBearing(cursor);
    }

    private static boolean isBearing(Cursor cursor) {
        if (cursor.peek().isOneOf(BEARING)) {
            return cursor.peek(1).isNumber()
                    || (cursor.peek(1).isOneOf(FROM) && cursor.peek(2).isNumber());
        }
        return cursor.peek().isNumber() && isFollowedByDegrees(cursor);
    }

    private static boolean isFollowedByDegrees(Cursor cursor) {
        int behind = cursor.peek(1).isOneOf(CompassWords.TO) && cursor.peek(2).isNumber() ? 3 : 1;
        return cursor.peek(1).isOneOf(DEGREES) || cursor.peek(behind).isOneOf(DEGREES);
    }

    /** The direction at the cursor, which moves behind it; nothing, with a fault, when it is malformed. */
    static Optional<Direction> read(Cursor cursor, Finder finder) {
        if (cursor.peek().isOneOf(BEARING) || cursor.peek().isNumber()) {
            return bearings(cursor, finder);
        }
        cursor.takeOneOf(FROM);
        int start = cursor.peek().start();
        Compass first = CompassWords.take(cursor).orElseThrow();
        if (!cursor.peek().isOneOf(CompassWords.TO) || !CompassWords.isNext(cursor, 1)) {
            return Optional.of(sector(first));
        }
        cursor.skip(1);
        return sweep(first, CompassWords.take(cursor).orElseThrow(), start, finder);
    }

    private static Direction sector(Compass point) {
        Bearings sector = point.sector();
        String part = point.isOneOfEight() ? "an eighth" : "a sixteenth";
        return new Direction(
                sector, true, words(point) + " is read as " + part + " of the circle, " + words(sector) + ".");
    }

    private static Optional<Direction> sweep(Compass first, Compass last, int start, Finder finder) {
        double clockwise = (last.azimuth() - first.azimuth() + 360) % 360;
        if (clockwise == HALF_CIRCLE) {
            String found = words(first) + " to " + words(last);
            finder.fault(
                    start, "direction", "two directions of one half of the circle", found, "Say through which third.");
            return Optional.empty();
        }
        Bearings between = clockwise < HALF_CIRCLE ? Compass.sweep(first, last) : Compass.sweep(last, first);
        String rule =
                words(first) + " to " + words(last) + " is read with the sectors of both, " + words(between) + ".";
        return Optional.of(new Direction(between, true, rule));
    }

    private static Optional<Direction> bearings(Cursor cursor, Finder finder) {
        cursor.takeOneOf(BEARING);
        cursor.takeOneOf(FROM);
        Token first = cursor.take();
        cursor.takeOneOf(DEGREES);
        if (!cursor.peek().isOneOf(CompassWords.TO) || !cursor.peek(1).isNumber()) {
            String remedy = "A direction is never exact: say between which two it lay, such as \"bearing 205 to 215\".";
            finder.fault(first.start(), "bearing", EXPECTED, "\"" + cursor.written(first) + "\"", remedy);
            return Optional.empty();
        }
        cursor.skip(1);
        Token last = cursor.take();
        cursor.takeOneOf(DEGREES);
        return between(first, last, cursor, finder);
    }

    private static Optional<Direction> between(Token first, Token last, Cursor cursor, Finder finder) {
        Optional<Double> from = degrees(first, cursor, finder);
        Optional<Double> to = degrees(last, cursor, finder);
        if (from.isEmpty() || to.isEmpty()) {
            return Optional.empty();
        }
        Bearings told = new Bearings(from.get(), to.get());
        if (told.width() > HALF_CIRCLE) {
            String found = cursor.written(first) + " to " + cursor.written(last);
            finder.fault(
                    first.start(),
                    "bearing",
                    "at most half of the circle, clockwise from the first to the second",
                    found,
                    "Swap the two, or leave the direction out.");
            return Optional.empty();
        }
        return Optional.of(new Direction(told, false, "The bearings are as told, " + words(told) + "."));
    }

    private static Optional<Double> degrees(Token token, Cursor cursor, Finder finder) {
        Optional<Double> degrees = Numeral.of(token)
                .map(Numeral::value)
                .filter(value -> value.compareTo(CIRCLE) <= 0)
                .map(BigDecimal::doubleValue);
        if (degrees.isEmpty()) {
            finder.fault(token.start(), "bearing", EXPECTED, "\"" + cursor.written(token) + "\"", "");
        }
        return degrees;
    }

    private static String words(Compass point) {
        String words = point.words();
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }

    private static String words(Bearings bearings) {
        return plain(bearings.from()) + " to " + plain(bearings.to()) + " degrees clockwise of true north";
    }

    private static String plain(double degrees) {
        return BigDecimal.valueOf(degrees).stripTrailingZeros().toPlainString();
    }
}
