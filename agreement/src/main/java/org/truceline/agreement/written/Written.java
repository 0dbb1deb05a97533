package org.truceline.agreement.written;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.zone.ZoneRulesProvider;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.truceline.geo.Metres;
import org.truceline.geo.Position;
import org.truceline.notation.Fields;
import org.truceline.notation.Node;
import org.truceline.time.Told;

/** How lengths, zones, days and positions are written. */
final class Written {

    static final String LENGTH = "a length such as 6 km or 1500 m";
    static final String ZONE = "a zone of the tz database such as Asia/Damascus";
    static final String DAY = "a day such as 2020-03-05";

    private static final Pattern LENGTH_FORM = Pattern.compile("(\\d{1,9}(?:\\.\\d{1,6})?) ?(km|m)");

    private Written() {}

    static Metres length(String text) {
        Matcher form = LENGTH_FORM.matcher(text);
        if (!form.matches()) {
            throw new IllegalArgumentException(LENGTH);
        }
        double number = Double.parseDouble(form.group(1));
        return form.group(2).equals("km") ? Metres.ofKilometres(number) : Metres.of(number);
    }

    static ZoneId zone(String text) {
        if (!ZoneRulesProvider.getAvailableZoneIds().contains(text)) {
            throw new IllegalArgumentException(ZONE);
        }
        return ZoneId.of(text);
    }

    /** A day or a clock time, which the zone beside it turns into an instant. */
    static Told local(String text) {
        Told told = Told.parse(text);
        if (told.offset().isPresent()) {
            throw new IllegalArgumentException("offset");
        }
        return told;
    }

    static LocalDate day(String text) {
        return LocalDate.parse(text);
    }

    static <E extends Enum<E>> E oneOf(Class<E> kind, String text) {
        return Enum.valueOf(
                kind, text.toUpperCase(Locale.ROOT).replace(' ', '_').replace('-', '_'));
    }

    static <E extends Enum<E>> String choices(Class<E> kind) {
        return Arrays.stream(kind.getEnumConstants())
                .map(choice -> choice.name().toLowerCase(Locale.ROOT).replace('_', ' '))
                .collect(Collectors.joining(", ", "one of ", ""));
    }

    /** The position under "at": latitude, longitude; a fault and 0, 0 otherwise. */
    static Position position(Fields fields) {
        Position standIn = new Position(0, 0);
        if (fields.node("at").orElse(null) instanceof Node.Listing(var where, var items) && items.size() == 2) {
            try {
                return new Position(number(items.get(0)), number(items.get(1)));
            } catch (IllegalArgumentException problem) {
                fields.faults()
                        .add(
                                where,
                                "at",
                                "[latitude -90 to 90, longitude -180 to 180]",
                                "[" + words(items.get(0)) + ", " + words(items.get(1)) + "]",
                                "");
                return standIn;
            }
        }
        fields.faults()
                .add(
                        fields.where("at"),
                        "at",
                        "[latitude, longitude] in degrees",
                        fields.node("at").map(Node::kind).orElse("nothing"),
                        "");
        return standIn;
    }

    private static double number(Node node) {
        if (node instanceof Node.Scalar scalar) {
            return Double.parseDouble(scalar.text());
        }
        throw new IllegalArgumentException("not a number");
    }

    private static String words(Node node) {
        return node instanceof Node.Scalar scalar ? scalar.text() : node.kind();
    }
}
