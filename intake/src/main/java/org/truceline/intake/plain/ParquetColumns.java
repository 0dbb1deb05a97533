package org.truceline.intake.plain;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.truceline.intake.parquet.Column;
import org.truceline.intake.parquet.Kind;
import org.truceline.intake.parquet.ParquetFile;
import org.truceline.intake.parquet.WkbPoint;
import org.truceline.notation.Faults;
import org.truceline.notation.FaultyInput;
import org.truceline.notation.Nearest;
import org.truceline.notation.Where;

/** The columns of a Parquet file that make a row, and how their values become the cells of a plain table. */
final class ParquetColumns {

    private static final Set<Kind> WORDS = Set.of(Kind.TEXT, Kind.NOTHING);
    private static final Set<Kind> NUMBERS = Set.of(Kind.FRACTION, Kind.DECIMAL, Kind.WHOLE, Kind.TEXT, Kind.NOTHING);
    private static final Set<Kind> TIMES = Set.of(Kind.INSTANT, Kind.CLOCK, Kind.DAY, Kind.TEXT, Kind.NOTHING);
    private static final String MIDNIGHT = "T00:00";
    private static final int DECIMALS_OF_METRES = 6;
    private static final String MISSING = "Add the column; its values may be missing for by and until only.";

    private final ParquetFile file;
    private final Faults faults = new Faults();
    private final Map<String, Column> columns = new LinkedHashMap<>();
    private final boolean hasDegrees;

    private ParquetColumns(ParquetFile file) {
        this.file = file;
        Optional<Column> points = PointColumn.find(file, faults);
        this.hasDegrees = points.isEmpty()
                || file.columns().containsKey(Names.LATITUDE)
                || file.columns().containsKey(Names.LONGITUDE);
        for (String name : Names.ALL) {
            Column column = file.columns().get(name);
            if (column != null) {
                check(column, allowed(name));
                columns.put(name, column);
            } else if (isNeeded(name)) {
                missing(name);
            }
        }
        points.ifPresent(column -> columns.put(Names.GEOMETRY, column));
    }

    /** The columns of {@code file}; throws with every one that is missing or of another type than can be read. */
    static ParquetColumns of(ParquetFile file) throws FaultyInput {
        ParquetColumns columns = new ParquetColumns(file);
        columns.faults.throwIfAny();
        return columns;
    }

    private boolean isNeeded(String name) {
        boolean isDegree = name.equals(Names.LATITUDE) || name.equals(Names.LONGITUDE);
        return Names.NEEDED.contains(name) && (hasDegrees || !isDegree);
    }

    private static Set<Kind> allowed(String name) {
        return switch (name) {
            case Names.ID -> Set.of(Kind.TEXT, Kind.WHOLE);
            case Names.LATITUDE, Names.LONGITUDE, Names.RADIUS -> NUMBERS;
            case Names.FROM, Names.UNTIL -> TIMES;
            case Names.OTHERS -> Set.of(Kind.TEXT, Kind.TRUTH, Kind.NOTHING);
            default -> WORDS;
        };
    }

    private void check(Column column, Set<Kind> allowed) {
        if (!allowed.contains(column.kind())) {
            String expected = allowed.stream()
                    .filter(kind -> kind != Kind.NOTHING)
                    .sorted()
                    .map(Kind::words)
                    .collect(Collectors.joining(", or "));
            faults.add(
                    Where.of(file.name()),
                    column.name(),
                    expected,
                    column.kind().words(),
                    "");
        }
    }

    private void missing(String name) {
        String remedy = Nearest.to(name, file.columns().keySet())
                .map(near -> "Is \"" + near + "\" meant?")
                .orElse(MISSING);
        faults.add(Where.of(file.name()), name, "a column of this name, as a plain table has it", "none", remedy);
    }

    /** The columns to read, in this order. */
    List<Column> wanted() {
        return List.copyOf(columns.values());
    }

    /** A row from the texts of the columns, in their order. */
    ParquetRow read(List<String> texts) {
        Map<String, String> cells = new LinkedHashMap<>();
        columns.keySet().forEach(name -> cells.put(name, texts.get(cells.size())));
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
    private String metres(String text) {
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
        return isSame(latitude, point.get().latitude())
                        && isSame(longitude, point.get().longitude())
                ? Optional.empty()
                : Optional.of("the point that latitude and longitude tell, " + latitude + ", " + longitude);
    }

    private static boolean isSame(String one, String other) {
        try {
            return Double.parseDouble(one) == Double.parseDouble(other);
        } catch (NumberFormatException _) {
            return one.equals(other);
        }
    }
}
