package org.truceline.intake.dataset;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.truceline.intake.CountedFile;
import org.truceline.intake.Known;
import org.truceline.intake.acled.AcledReader;
import org.truceline.intake.gdelt.GdeltReader;
import org.truceline.intake.gdelt.GdeltVersion;
import org.truceline.intake.ged.GedReader;
import org.truceline.intake.parquet.ParquetFile;
import org.truceline.intake.plain.FeatureLines;
import org.truceline.intake.plain.ParquetDataset;
import org.truceline.intake.plain.PlainTable;
import org.truceline.intake.row.Dataset;
import org.truceline.intake.row.DateOrder;
import org.truceline.intake.row.Days;
import org.truceline.intake.row.Letters;
import org.truceline.notation.Fault;
import org.truceline.notation.FaultyInput;
import org.truceline.notation.Where;

/** Opens a file of occurrences as what its first line says that it is. */
public final class DatasetFile {

    private static final int MOST_SHOWN = 300;

    private DatasetFile() {}

    /**
     * What a person tells of a file, for what it does not tell itself.
     *
     * @param kind which kind it is
     * @param dates in which order the numbers of its dates stand
     */
    public record Told(Optional<DatasetKind> kind, Optional<DateOrder> dates) {

        /** Nothing. */
        public static final Told NOTHING = new Told(Optional.empty(), Optional.empty());
    }

    /** Begins to read {@code file}, which is closed with the dataset: a text as for bytes, or Parquet. */
    public static Dataset open(CountedFile file, Told told, Known known) throws FaultyInput, IOException {
        return isParquet(file, told)
                ? ParquetDataset.open(file, new Days(told.dates()), known)
                : open(file.name(), file.fromTheStart(), told, known);
    }

    /** True where the file is told to be Parquet, or begins as one and is told to be nothing else. */
    public static boolean isParquet(CountedFile file, Told told) throws IOException {
        return told.kind().isEmpty() ? ParquetFile.isOne(file) : told.kind().get() == DatasetKind.PARQUET;
    }

    /**
     * Begins to read {@code bytes}, which are closed with the dataset, as a text in UTF-8, packed by gzip or not. Throws
     * when no kind fits its first line, or more than one, and nobody told which it is.
     *
     * @param file the name for messages; nothing is concluded from it
     * @param known the ids that rows in Truceline's own words may use
     */
    public static Dataset open(String file, InputStream bytes, Told told, Known known) throws FaultyInput, IOException {
        Letters letters = Letters.open(file, bytes);
        return rows(letters, kind(letters, told), new Days(told.dates()), known);
    }

    /** Which kind it is, as told or by the first line. */
    static DatasetKind kind(Letters letters, Told told) throws FaultyInput {
        return told.kind().isPresent() ? told.kind().get() : recognised(letters);
    }

    /** Begins to read rows of the kind. */
    static Dataset rows(Letters letters, DatasetKind kind, Days days, Known known) throws FaultyInput {
        return switch (kind) {
            case GED -> GedReader.open(letters, days);
            case ACLED -> AcledReader.open(letters, days);
            case GDELT_1 -> GdeltReader.open(letters, GdeltVersion.ONE);
            case GDELT_2 -> GdeltReader.open(letters, GdeltVersion.TWO);
            case GEOJSON -> FeatureLines.open(letters, days, known);
            case TABLE -> PlainTable.open(letters, days, known);
            case PARQUET ->
                throw new FaultyInput(List.of(new Fault(
                        Where.of(letters.file()),
                        "kind",
                        "a whole Parquet file",
                        "bytes that come one after another",
                        "Name the file.")));
        };
    }

    private static DatasetKind recognised(Letters letters) throws FaultyInput {
        List<DatasetKind> fitting = Arrays.stream(DatasetKind.values())
                .filter(kind -> kind.fits(letters))
                .toList();
        if (fitting.size() == 1) {
            return fitting.getFirst();
        }
        List<DatasetKind> expected = fitting.isEmpty() ? List.of(DatasetKind.values()) : fitting;
        String kinds = expected.stream().map(DatasetKind::expected).collect(Collectors.joining("; or "));
        String line = letters.firstLine();
        String shown = line.length() > MOST_SHOWN ? line.substring(0, MOST_SHOWN) + "…" : line;
        throw new FaultyInput(List.of(new Fault(
                new Where(letters.file(), 1, 0),
                "kind",
                fitting.isEmpty() ? kinds : "only one of: " + kinds,
                shown.isBlank() ? "an empty line" : "\"" + shown + "\"",
                "Say which it is by --as "
                        + expected.stream().map(DatasetKind::word).collect(Collectors.joining("|")) + ".")));
    }
}
