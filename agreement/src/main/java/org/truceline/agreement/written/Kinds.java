package org.truceline.agreement.written;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.truceline.geo.Metres;
import org.truceline.notation.Faults;
import org.truceline.notation.Nearest;
import org.truceline.notation.Node;
import org.truceline.time.Amount;
import org.truceline.time.Told;

/** The kinds of single values that stand in a file of terms. */
final class Kinds {

    private final Faults faults;
    private final Map<Metres, String> lengths = new LinkedHashMap<>();

    Kinds(Faults faults) {
        this.faults = faults;
    }

    Leaf<Metres> length() {
        return single(Written.LENGTH, Metres.of(1000), this::length, List.of());
    }

    /** The length that the text tells; how it is written is kept. */
    Metres length(String text) {
        Metres length = Written.length(text);
        lengths.merge(length, text, (before, now) -> before.equals(now) ? before : before + " or " + now);
        return length;
    }

    /** How each length that was read is written, "500 yd". */
    Map<Metres, String> lengths() {
        return lengths;
    }

    Leaf<ZoneId> zone() {
        return single(Written.ZONE, ZoneOffset.UTC, Written::zone, ZoneId.getAvailableZoneIds());
    }

    Leaf<LocalDate> day() {
        return single(Written.DAY, LocalDate.EPOCH, LocalDate::parse, List.of());
    }

    Leaf<Told> local() {
        return single(Written.LOCAL, Told.ofDay(LocalDate.EPOCH), Written::local, List.of());
    }

    Leaf<LocalTime> hour() {
        return single(Written.HOUR, LocalTime.NOON, Written::hour, List.of());
    }

    Leaf<Amount> amount() {
        return single(Written.AMOUNT, Written.amount("P1D"), Written::amount, List.of());
    }

    Leaf<Boolean> yesNo() {
        return single("yes or no", true, Written::yesNo, List.of("yes", "no"));
    }

    <E extends Enum<E>> Leaf<E> choice(Class<E> kind) {
        return single(
                Written.choices(kind),
                kind.getEnumConstants()[0],
                text -> Written.oneOf(kind, text),
                Written.choiceNames(kind));
    }

    /** A single value that {@code parse} understands, with near words among {@code known} where it does not. */
    <T> Leaf<T> single(String expected, T standIn, Function<String, T> parse, Collection<String> known) {
        return single(
                expected,
                standIn,
                parse,
                (String text) -> Nearest.question(text, known).orElse(""));
    }

    /** The same, with what {@code remedy} says of a value that is not understood. */
    <T> Leaf<T> single(String expected, T standIn, Function<String, T> parse, UnaryOperator<String> remedy) {
        return Leaf.of(expected, standIn, (node, about) -> {
            if (!(node instanceof Node.Scalar scalar)) {
                faults.add(node.where(), about, expected, node.kind(), "");
                return standIn;
            }
            String text = scalar.text().strip();
            try {
                return parse.apply(text);
            } catch (IllegalArgumentException | DateTimeException | ArithmeticException _) {
                String near = faults.isFull() ? "" : remedy.apply(text);
                faults.add(node.where(), about, expected, text.isEmpty() ? "nothing" : "\"" + text + "\"", near);
                return standIn;
            }
        });
    }
}
