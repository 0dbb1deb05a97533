package org.truceline.intake.plain;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.truceline.intake.parquet.Column;
import org.truceline.intake.parquet.Kind;
import org.truceline.intake.parquet.ParquetFile;
import org.truceline.notation.Faults;
import org.truceline.notation.FaultyInput;
import org.truceline.notation.Nearest;
import org.truceline.notation.Where;

/** The columns of a Parquet file that make a row. */
final class ParquetColumns {

    private static final Set<Kind> WORDS = Set.of(Kind.TEXT, Kind.NOTHING);
    private static final Set<Kind> NUMBERS = Set.of(Kind.FRACTION, Kind.DECIMAL, Kind.WHOLE, Kind.TEXT, Kind.NOTHING);
    private static final Set<Kind> TIMES = Set.of(Kind.INSTANT, Kind.CLOCK, Kind.DAY, Kind.TEXT, Kind.NOTHING);
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
            faults.add(Where.of(file.name()), column.name(), expected, column.words(), "");
        }
    }

    private void missing(String name) {
        String remedy = Nearest.to(name, file.columns().keySet())
                .map(near -> "Is \"" + near + "\" meant?")
                .orElse(MISSING);
        faults.add(Where.of(file.name()), name, "a column of this name, as a plain table has it", "none", remedy);
    }

    /** The columns to read by the names of cells, in this order. */
    Map<String, Column> byName() {
        return Collections.unmodifiableMap(columns);
    }
}
