package org.truceline.intake.dataset;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.truceline.intake.acled.AcledReader;
import org.truceline.intake.gdelt.GdeltVersion;
import org.truceline.intake.ged.GedReader;
import org.truceline.intake.part.RowRule;
import org.truceline.intake.plain.PlainTable;
import org.truceline.intake.row.Letters;
import org.truceline.intake.row.Notation;

/** The kinds of files of occurrences that are read. */
public enum DatasetKind {
    GED("ged", "UCDP GED: a line of names with " + GedReader.MARK) {
        @Override
        boolean fits(Letters letters) {
            return names(letters).contains(GedReader.MARK);
        }
    },
    ACLED("acled", "ACLED: a line of names with " + AcledReader.MARK) {
        @Override
        boolean fits(Letters letters) {
            return names(letters).contains(AcledReader.MARK);
        }
    },
    GDELT_1("gdelt1", "GDELT 1.0: " + GdeltVersion.ONE.expected() + " and no line of names") {
        @Override
        boolean fits(Letters letters) {
            return isGdelt(letters, GdeltVersion.ONE);
        }
    },
    GDELT_2("gdelt2", "GDELT 2.0: " + GdeltVersion.TWO.expected() + " and no line of names") {
        @Override
        boolean fits(Letters letters) {
            return isGdelt(letters, GdeltVersion.TWO);
        }
    },
    GEOJSON("geojson", "GeoJSON: one Feature a line") {
        @Override
        boolean fits(Letters letters) {
            return letters.firstLine().stripLeading().startsWith("{");
        }
    },
    TABLE("table", "a plain table: a line of names with " + String.join(" and ", PlainTable.MARKS)) {
        @Override
        boolean fits(Letters letters) {
            return names(letters).containsAll(PlainTable.MARKS);
        }
    },
    /** Known by its first bytes, before any letters are read. */
    PARQUET("parquet", "Parquet: bytes that begin with PAR1") {
        @Override
        boolean fits(Letters letters) {
            return false;
        }
    };

    private static final Pattern EVENT = Pattern.compile("\\d+\t\\d{8}\t.*");

    private final String word;
    private final String expected;

    DatasetKind(String word, String expected) {
        this.word = word;
        this.expected = expected;
    }

    /** True when the first line is one that a file of this kind begins with. */
    abstract boolean fits(Letters letters);

    /** True where the first line has the names of columns. */
    boolean hasNames() {
        return switch (this) {
            case GED, ACLED, TABLE -> true;
            case GDELT_1, GDELT_2, GEOJSON, PARQUET -> false;
        };
    }

    /** What ends the rows of a file that begins with {@code firstLine}. */
    RowRule rule(String firstLine) {
        return switch (this) {
            case GED, ACLED, TABLE -> rule(Notation.of(firstLine));
            case GDELT_1, GDELT_2 -> rule(Notation.TABS_UNQUOTED);
            case GEOJSON, PARQUET -> RowRule.LINES;
        };
    }

    private static RowRule rule(Notation notation) {
        return new RowRule(notation.isQuoted(), notation.separator(), true);
    }

    /** How a person names the kind: "ged". */
    public String word() {
        return word;
    }

    /** The dataset and what its first line is known by. */
    String expected() {
        return expected;
    }

    /** The kind of this name; empty when there is none. */
    public static Optional<DatasetKind> find(String word) {
        return Arrays.stream(values()).filter(kind -> kind.word.equals(word)).findFirst();
    }

    /** The names of all kinds. */
    public static String words() {
        return Arrays.stream(values()).map(DatasetKind::word).collect(Collectors.joining(", "));
    }

    private static boolean isGdelt(Letters letters, GdeltVersion version) {
        String line = letters.firstLine();
        return EVENT.matcher(line).matches()
                && version.has(Notation.TABS_UNQUOTED.cells(line).size());
    }

    private static Set<String> names(Letters letters) {
        String line = letters.firstLine();
        return Set.copyOf(Notation.of(line).cells(line));
    }
}
