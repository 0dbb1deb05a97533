package org.truceline.intake.table.mapping;

import java.time.ZoneId;
import java.time.zone.ZoneRulesProvider;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.truceline.geo.Metres;
import org.truceline.intake.Clocks;
import org.truceline.intake.Quantities.Measure;
import org.truceline.intake.table.mapping.Reading.ClockTold;
import org.truceline.intake.table.mapping.Reading.DayOrder;
import org.truceline.intake.table.mapping.Reading.DecimalSign;
import org.truceline.intake.table.mapping.Reading.Expanse;
import org.truceline.notation.Fields;
import org.truceline.notation.Node;

/** Readings as they are written in a saved mapping. */
final class ReadingFile {

    private static final String KINDS = "one of text, number, time, place, degrees, relative, choice, constant";

    private ReadingFile() {}

    /** The reading that the group is; faults and nothing where it is none. */
    static Optional<Reading> read(Fields fields) {
        int faults = fields.faults().count();
        String kind = fields.text("as");
        Optional<Reading> reading = switch (kind) {
            case "text" -> Optional.of(new Reading.AsWords(column(fields, "column")));
            case "number" -> Optional.of(new Reading.AsAmount(column(fields, "column"), decimal(fields)));
            case "time" -> Optional.of(time(fields));
            case "place" -> Optional.of(new Reading.AsNamedPlace(column(fields, "column")));
            case "degrees" -> Optional.of(degrees(fields));
            case "relative" -> Optional.of(relative(fields));
            case "choice" -> Optional.of(new Reading.AsChoice(column(fields, "column"), words(fields)));
            case "constant" -> Optional.of(new Reading.Always(fields.text("value")));
            default -> Optional.empty();
        };
        if (reading.isEmpty() && !kind.isEmpty()) {
            fields.faults().add(fields.where("as"), "as", KINDS, "\"" + kind + "\"", "");
        }
        return fields.faults().count() > faults ? Optional.empty() : reading;
    }

    private static ColumnName column(Fields fields, String name) {
        return new ColumnName(fields.text(name));
    }

    private static DecimalSign decimal(Fields fields) {
        return fields.get("decimal", "point or comma", text -> constant(DecimalSign.class, text), DecimalSign.POINT);
    }

    private static <T extends Enum<T>> T constant(Class<T> type, String text) {
        return Enum.valueOf(type, text.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    private static Reading time(Fields fields) {
        Optional<ClockTold> zone = fields.find(
                        "zone", "a zone such as Asia/Damascus, or an offset such as +03:00", ReadingFile::zone)
                .map(ClockTold.On::new);
        Optional<ClockTold> inColumn =
                fields.findText("zoneColumn").map(name -> new ClockTold.InColumn(new ColumnName(name)));
        if (zone.isPresent() && inColumn.isPresent()) {
            fields.faults().add(fields.where("zoneColumn"), "zoneColumn", "zone or zoneColumn", "both", "");
        }
        return new Reading.AsTime(
                column(fields, "day"),
                fields.findText("clock").map(ColumnName::new),
                zone.or(() -> inColumn).orElseGet(ClockTold.InText::new),
                fields.find("order", "day-first or month-first", text -> constant(DayOrder.class, text))
                        .orElse(DayOrder.UNTOLD));
    }

    private static ZoneId zone(String text) {
        ZoneId zone = ZoneId.of(text);
        if (!ZoneRulesProvider.getAvailableZoneIds().contains(text)
                && OffsetText.offset(text).isEmpty()) {
            throw new IllegalArgumentException(Clocks.nearest(text));
        }
        return zone;
    }

    private static Reading degrees(Fields fields) {
        return new Reading.AsDegrees(
                column(fields, "latitude"),
                column(fields, "longitude"),
                decimal(fields),
                fields.find("within", "how far from the point it may have been, such as 100 m", ReadingFile::metres),
                near(fields));
    }

    private static Metres metres(String text) {
        return Metres.of(Measure.LENGTH.parse(text));
    }

    private static Optional<Expanse> near(Fields fields) {
        return fields.has("near")
                ? Optional.of(fields.texts("near")).flatMap(four -> expanse(fields, four))
                : Optional.empty();
    }

    private static Optional<Expanse> expanse(Fields fields, List<String> four) {
        try {
            List<Double> edges = four.stream().map(Double::parseDouble).toList();
            return Optional.of(new Expanse(edges.get(0), edges.get(1), edges.get(2), edges.get(3)));
        } catch (IllegalArgumentException | IndexOutOfBoundsException _) {
            fields.faults()
                    .add(fields.where("near"), "near", "[south, west, north, east] in degrees", four.toString(), "");
            return Optional.empty();
        }
    }

    private static Reading relative(Fields fields) {
        Optional<Double> within = fields.find("bearingWithin", "degrees above 0, at most 180", text -> {
            double degrees = Double.parseDouble(text);
            if (!(degrees > 0 && degrees <= 180)) {
                throw new IllegalArgumentException(text);
            }
            return degrees;
        });
        return new Reading.AsRelative(
                column(fields, "from"),
                column(fields, "direction"),
                column(fields, "distance"),
                decimal(fields),
                within.map(OptionalDouble::of).orElseGet(OptionalDouble::empty),
                fields.find(
                        "unit",
                        "a unit of length such as km",
                        text -> WordList.UNITS.find(text).orElseThrow(IllegalArgumentException::new)));
    }

    private static Map<String, String> words(Fields fields) {
        Map<String, String> words = new LinkedHashMap<>();
        for (Node.Entry entry : fields.entries("words")) {
            if (entry.value() instanceof Node.Scalar code) {
                words.put(entry.name().text(), code.text());
            } else {
                fields.faults()
                        .add(
                                entry.value().where(),
                                entry.name().text(),
                                "a code",
                                entry.value().kind(),
                                "");
            }
        }
        return words;
    }
}
