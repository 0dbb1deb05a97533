package org.truceline.intake.plain;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.truceline.intake.parquet.Batch;
import org.truceline.intake.parquet.ColumnBatch;
import org.truceline.intake.parquet.Kind;
import org.truceline.intake.parquet.WkbPoint;
import org.truceline.intake.part.Part;
import org.truceline.intake.row.Notation;

/**
 * Writes the values of rows as lines of a plain table, just as {@link ParquetCells} understands them. For a row with a text that
 * such a line cannot hold, or with a point that does not fit, it writes a line that is none. For one thread.
 */
final class ParquetLines {

    static final Notation NOTATION = Notation.TABS;

    private static final char NO_ROW = '?';
    private static final long DAY = 86_400;
    private static final int MOST_DECIMALS = 18;
    private static final int DECIMALS_OF_METRES = 6;

    private final List<String> names;
    private final ParquetCells meaning;
    private final LineBytes line = new LineBytes();
    private final Map<String, ColumnBatch> columns = new LinkedHashMap<>();
    private String midnights = "";

    /** Of columns with these names, in their order. */
    ParquetLines(List<String> names, ParquetCells meaning) {
        this.names = names;
        this.meaning = meaning;
    }

    /** The lines of a batch, which hold until those of the next are made. */
    Part.Rows of(Batch batch) {
        columns.clear();
        for (int i = 0; i < names.size(); i++) {
            columns.put(names.get(i), batch.columns().get(i));
        }
        line.cut(0);
        for (int row = 0; row < batch.count(); row++) {
            int begin = line.length();
            if (!add(row)) {
                line.cut(begin);
                line.add(NO_ROW);
            }
            line.add('\n');
        }
        return new Part.Rows(0, batch.before(), line.bytes(), line.length(), true);
    }

    private boolean add(int row) {
        midnights = "";
        Optional<WkbPoint> point = point(row);
        boolean fits = point.map(found -> isTold(found, row)).orElseGet(() -> !has(Names.GEOMETRY, row));
        for (String name : Names.ALL) {
            ColumnBatch column = columns.get(name);
            fits = fits && (column == null ? add(name, point) : column.isMissing(row) || add(name, column, row));
            line.add(NOTATION.separator());
        }
        return fits && line.text(midnights);
    }

    private boolean has(String name, int row) {
        ColumnBatch column = columns.get(name);
        return column != null && !column.isMissing(row);
    }

    private Optional<WkbPoint> point(int row) {
        ColumnBatch column = columns.get(Names.GEOMETRY);
        return column == null || column.isMissing(row)
                ? Optional.empty()
                : WkbPoint.parse(column.octets(), column.begin(row), column.end(row));
    }

    /** False where latitude or longitude tell another place, or it is not certain that they tell the same. */
    private boolean isTold(WkbPoint point, int row) {
        return isTold(Names.LATITUDE, point.north(), row) && isTold(Names.LONGITUDE, point.east(), row);
    }

    private boolean isTold(String name, double degrees, int row) {
        ColumnBatch column = columns.get(name);
        return column == null
                || (!column.isMissing(row)
                        && column.column().kind() == Kind.FRACTION
                        && !column.column().isSinglePrecision()
                        && Double.longBitsToDouble(column.number(row)) == degrees);
    }

    /** Adds what a point tells for a column that there is not. */
    private boolean add(String name, Optional<WkbPoint> point) {
        return switch (name) {
            case Names.LATITUDE -> point.isEmpty() || fraction(point.get().north());
            case Names.LONGITUDE -> point.isEmpty() || fraction(point.get().east());
            default -> true;
        };
    }

    private boolean fraction(double number) {
        if (!NumberText.isPlain(number)) {
            return false;
        }
        line.number(number);
        return true;
    }

    private boolean add(String name, ColumnBatch column, int row) {
        return switch (column.column().kind()) {
            case TEXT -> line.text(column.octets(), column.begin(row), column.end(row));
            case TRUTH -> line.text(column.number(row) == 1 ? "yes" : "no");
            case WHOLE -> whole(column, row);
            case DECIMAL -> decimal(name, column, row);
            case FRACTION -> fraction(name, column, row);
            case DAY -> line.day(column.number(row));
            case INSTANT -> time(column, row) && line.text("Z");
            case CLOCK -> clock(name, column, row);
            case NOTHING -> true;
            case BYTES, OTHER -> false;
        };
    }

    private boolean whole(ColumnBatch column, int row) {
        long number = column.number(row);
        if (number < 0 && (column.column().isUnsigned() || number == Long.MIN_VALUE)) {
            return line.text(column.text(row));
        }
        line.number(number, 0);
        return true;
    }

    private boolean decimal(String name, ColumnBatch column, int row) {
        int decimals = column.column().scale();
        int most = name.equals(Names.RADIUS) ? DECIMALS_OF_METRES : MOST_DECIMALS;
        if (!column.isOfNumbers() || decimals > most || column.number(row) == Long.MIN_VALUE) {
            return text(name, column, row);
        }
        line.number(column.number(row), decimals);
        return true;
    }

    private boolean fraction(String name, ColumnBatch column, int row) {
        double number = Double.longBitsToDouble(column.number(row));
        boolean isPlain = !column.column().isSinglePrecision() && NumberText.isPlain(number);
        if (!isPlain || (name.equals(Names.RADIUS) && !NumberText.isInMillionths(number))) {
            return text(name, column, row);
        }
        line.number(number);
        return true;
    }

    private boolean text(String name, ColumnBatch column, int row) {
        String text = column.text(row);
        return line.text(name.equals(Names.RADIUS) ? meaning.metres(text) : text);
    }

    private boolean time(ColumnBatch column, int row) {
        long units = column.column().unitsInASecond();
        long number = column.number(row);
        return Math.floorMod(number, units) == 0
                ? line.time(Math.floorDiv(number, units))
                : line.text(column.text(row).replace("Z", ""));
    }

    private boolean clock(String name, ColumnBatch column, int row) {
        long day = DAY * column.column().unitsInASecond();
        long number = column.number(row);
        if (Math.floorMod(number, day) != 0) {
            return time(column, row);
        }
        midnights += name;
        return line.day(Math.floorDiv(number, day));
    }
}
