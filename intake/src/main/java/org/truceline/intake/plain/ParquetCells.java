package org.truceline.intake.plain;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.truceline.intake.parquet.Column;
import org.truceline.intake.parquet.Kind;
import org.truceline.intake.parquet.WkbPoint;

/** How the values of a row of Parquet become the cells of a plain table. */
final class ParquetCells {

    private static final String MIDNIGHT = "T00:00";
    private static final int DECIMALS_OF_METRES = 6;

    private final Map<String, Column> columns;

    /** By the names of cells, in the order in which rows have their texts. */
    ParquetCells(Map<String, Column> columns) {
        this.columns = columns;
    }

    /** A row from the texts of its columns. */
    ParquetRow read(List<String> texts) {
        Map<String, String> cells = new LinkedHashMap<>();
        for (String name : columns.keySet()) {
            cells.put(name, texts.get(cells.size()));
        }
        List<String> remarks = new ArrayList<>();
        cells.computeIfPresent(Names.FROM, (name, text) -> time(name, text, remarks));
        cells.computeIfPresent(Names.UNTIL, (name, text) -> time(name, text, remarks));
        cells.computeIfPresent(Names.RADIUS, (_, text) -> metres(text));
        Optional<String> fault = point(cells);
        List<String> all = new ArrayList<>();
        Names.ALL.forEach(name -> all.add(cells.getOrDefault(name, "")));
        all.add(cells.getOrDefault(Names.GEOMETRY, ""));
        return new ParquetRow(all, remarks, fault);
    }

    /** A local midnight is how many programs write a day, so it is taken for the whole day, which holds it. */
    private String time(String name, String text, List<String> remarks) {
        Column column = columns.get(name);
        if (column == null || column.kind() != Kind.CLOCK || !text.endsWith(MIDNIGHT)) {
            return text;
        }
        remarks.add("Midnight without a zone in " + name + " was taken for the whole day.");
        return text.substring(0, text.length() - MIDNIGHT.length());
    }

    /** Millionths of a metre at most, rounded up. */
    String metres(String text) {
        Column column = columns.get(Names.RADIUS);
        boolean isFraction = column != null && (column.kind() == Kind.FRACTION || column.kind() == Kind.DECIMAL);
        if (!isFraction || text.length() - text.indexOf('.') <= DECIMALS_OF_METRES || text.indexOf('.') < 0) {
            return text;
        }
        return new BigDecimal(text)
                .setScale(DECIMALS_OF_METRES, RoundingMode.CEILING)
                .toPlainString();
    }

    private Optional<String> point(Map<String, String> cells) {
        String digits = cells.getOrDefault(Names.GEOMETRY, "");
        if (digits.isEmpty()) {
            return Optional.empty();
        }
        Optional<WkbPoint> point = WkbPoint.parse(digits);
        if (point.isEmpty()) {
            return Optional.of("a point in well-known binary");
        }
        String latitude = cells.computeIfAbsent(Names.LATITUDE, _ -> point.get().latitude());
        String longitude =
                cells.computeIfAbsent(Names.LONGITUDE, _ -> point.get().longitude());
        return isSame(Names.LATITUDE, latitude, point.get().latitude())
                        && isSame(Names.LONGITUDE, longitude, point.get().longitude())
                ? Optional.empty()
                : Optional.of("the point that latitude and longitude tell, " + latitude + ", " + longitude);
    }

    /** To the precision of the column. */
    private boolean isSame(String name, String told, String point) {
        try {
            Column column = columns.get(name);
            return (column != null && column.isSinglePrecision())
                    ? Float.parseFloat(told) == Float.parseFloat(point)
                    : Double.parseDouble(told) == Double.parseDouble(point);
        } catch (NumberFormatException _) {
            return told.equals(point);
        }
    }
}
