package org.truceline.intake.table.mapping;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.truceline.intake.table.mapping.Reading.ClockTold;
import org.truceline.intake.table.mapping.Reading.DayOrder;

/** Readings written as groups of a saved mapping. */
final class ReadingWritten {

    private ReadingWritten() {}

    /** The reading as a group that {@link ReadingFile#read} gives back. */
    static Map<String, Object> write(Reading reading) {
        Map<String, Object> group = new LinkedHashMap<>();
        switch (reading) {
            case Reading.AsWords words -> put(group, "text", "column", words.column());
            case Reading.AsAmount amount -> {
                put(group, "number", "column", amount.column());
                group.put("decimal", text(amount.decimal()));
            }
            case Reading.AsTime time -> writeTime(group, time);
            case Reading.AsNamedPlace place -> put(group, "place", "column", place.column());
            case Reading.AsDegrees degrees -> writeDegrees(group, degrees);
            case Reading.AsRelative relative -> writeRelative(group, relative);
            case Reading.AsChoice choice -> {
                put(group, "choice", "column", choice.column());
                group.put("words", choice.codes());
            }
            case Reading.Always always -> {
                group.put("as", "constant");
                group.put("value", always.value());
            }
        }
        return group;
    }

    private static void put(Map<String, Object> group, String kind, String name, ColumnName column) {
        group.put("as", kind);
        group.put(name, column.text());
    }

    private static void writeTime(Map<String, Object> group, Reading.AsTime time) {
        put(group, "time", "day", time.day());
        time.clock().ifPresent(clock -> group.put("clock", clock.text()));
        switch (time.clocks()) {
            case ClockTold.On on -> group.put("zone", on.zone().getId());
            case ClockTold.InColumn in -> group.put("zoneColumn", in.column().text());
            case ClockTold.InText _ -> {
                // No zone is written: each text has its offset.
            }
        }
        if (time.order() != DayOrder.UNTOLD) {
            group.put("order", text(time.order()));
        }
    }

    private static void writeDegrees(Map<String, Object> group, Reading.AsDegrees degrees) {
        put(group, "degrees", "latitude", degrees.latitude());
        group.put("longitude", degrees.longitude().text());
        group.put("decimal", text(degrees.decimal()));
        degrees.within().ifPresent(within -> group.put("within", plain(within.value()) + " m"));
        degrees.near()
                .ifPresent(near -> group.put("near", List.of(near.south(), near.west(), near.north(), near.east())));
    }

    private static void writeRelative(Map<String, Object> group, Reading.AsRelative relative) {
        put(group, "relative", "from", relative.from());
        group.put("direction", relative.direction().text());
        group.put("distance", relative.distance().text());
        group.put("decimal", text(relative.decimal()));
        relative.bearingWithin().ifPresent(degrees -> group.put("bearingWithin", degrees));
        relative.unit().ifPresent(unit -> group.put("unit", unit));
    }

    private static String plain(double number) {
        return new BigDecimal(number + "").stripTrailingZeros().toPlainString();
    }

    private static String text(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
