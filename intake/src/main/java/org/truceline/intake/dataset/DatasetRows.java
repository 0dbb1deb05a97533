package org.truceline.intake.dataset;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import org.truceline.intake.Known;
import org.truceline.intake.acled.AcledReader;
import org.truceline.intake.gdelt.GdeltReader;
import org.truceline.intake.gdelt.GdeltVersion;
import org.truceline.intake.ged.GedReader;
import org.truceline.intake.part.RowRule;
import org.truceline.intake.plain.PlainRows;
import org.truceline.intake.plain.PlainTable;
import org.truceline.intake.row.Dataset;
import org.truceline.intake.row.DayForms;
import org.truceline.intake.row.Days;
import org.truceline.intake.row.Groups;
import org.truceline.intake.row.Letters;
import org.truceline.intake.row.Notation;
import org.truceline.intake.row.Numbering;
import org.truceline.intake.row.Sheet;
import org.truceline.notation.FaultyInput;
import org.truceline.notation.Where;

/**
 * How the rows of a file are read, wherever they stand in it, as its first line tells. Safe for use by several threads.
 */
public final class DatasetRows {

    /** Among so many bytes the first line has to end. */
    public static final int LONGEST_FIRST_LINE = 1 << 16;

    private static final byte[] MARK = "\uFEFF".getBytes(StandardCharsets.UTF_8);

    private final String file;
    private final byte[] firstLine;
    private final String firstText;
    private final DatasetKind kind;
    private final DatasetFile.Told told;
    private final Known known;

    private DatasetRows(
            String file, byte[] firstLine, String firstText, DatasetKind kind, DatasetFile.Told told, Known known) {
        this.file = file;
        this.firstLine = firstLine;
        this.firstText = firstText;
        this.kind = kind;
        this.told = told;
        this.known = known;
    }

    /**
     * As the first line says that begins {@code beginning}; empty where it does not tell for certain how rows are read: it does
     * not end, is blank, or a name in it spans lines. Throws as {@link DatasetFile#open} does.
     *
     * @param file the name for messages
     * @param beginning the first bytes of the file, not packed
     * @param known the ids that rows in Truceline's own words may use
     */
    public static Optional<DatasetRows> of(String file, byte[] beginning, DatasetFile.Told told, Known known)
            throws FaultyInput, IOException {
        byte[] line = Arrays.copyOf(beginning, firstLine(beginning));
        if (line.length == 0) {
            return Optional.empty();
        }
        try (Letters letters = Letters.of(file, new ByteArrayInputStream(line), Numbering.WHOLE)) {
            DatasetKind kind = DatasetFile.kind(letters, told);
            String text = letters.firstLine();
            if (text.isBlank() || !kind.rule(text).isRow(line)) {
                return Optional.empty();
            }
            DatasetFile.rows(letters, kind, new Days(told.dates()), known);
            return Optional.of(new DatasetRows(file, line, text, kind, told, known));
        }
    }

    private static int firstLine(byte[] bytes) {
        for (int i = 0; i < Math.min(bytes.length, LONGEST_FIRST_LINE); i++) {
            if (bytes[i] == '\n') {
                return i + 1;
            }
        }
        return 0;
    }

    /** What ends its rows. */
    public RowRule rule() {
        return kind.rule(firstText);
    }

    /**
     * Begins to read some of the rows.
     *
     * @param bytes whole rows, not packed, the first line of the file with them only where they begin with it
     * @param linesBefore how many lines of the file come before
     * @param rowBefore the line that the last row before them begins at
     * @param forms those that days before them were written in
     */
    public Read read(InputStream bytes, long linesBefore, long rowBefore, DayForms forms)
            throws FaultyInput, IOException {
        Days days = new Days(told.dates());
        days.resume(forms);
        return new Read(DatasetFile.rows(letters(bytes, linesBefore, rowBefore), kind, days, known), days);
    }

    /**
     * Rows that are being read.
     *
     * @param days the days that were read so far
     */
    public record Read(Dataset rows, Days days) {}

    private Letters letters(InputStream bytes, long linesBefore, long rowBefore) throws FaultyInput, IOException {
        if (linesBefore == 0) {
            return Letters.of(file, bytes, Numbering.WHOLE);
        }
        if (kind.hasNames()) {
            InputStream named = new SequenceInputStream(new ByteArrayInputStream(firstLine), bytes);
            return Letters.of(file, named, new Numbering(1, linesBefore, rowBefore));
        }
        return Letters.ofPart(file, bytes, new Numbering(0, linesBefore, rowBefore), firstText);
    }

    /** What reads the rows straight from bytes, for one thread; empty where nothing reads this kind so. */
    public Optional<PlainRows> plain() throws FaultyInput, IOException {
        return switch (kind) {
            case TABLE -> Optional.of(PlainTable.rows(head(), new Days(told.dates()), known));
            case GED -> coded(GedReader::open, Notation.of(firstText), GedReader.GROUPS);
            case ACLED -> coded(AcledReader::open, Notation.of(firstText), AcledReader.GROUPS);
            case GDELT_1 -> gdelt(GdeltVersion.ONE);
            case GDELT_2 -> gdelt(GdeltVersion.TWO);
            case GEOJSON, PARQUET -> Optional.empty();
        };
    }

    private Optional<PlainRows> gdelt(GdeltVersion version) throws FaultyInput, IOException {
        return coded((head, _) -> GdeltReader.open(head, version), Notation.TABS_UNQUOTED, GdeltReader.GROUPS);
    }

    /** Opens a sheet by the first line of the file. */
    @FunctionalInterface
    private interface Opening {
        Sheet open(Letters head, Days days) throws FaultyInput, IOException;
    }

    private Optional<PlainRows> coded(Opening opening, Notation notation, Groups groups)
            throws FaultyInput, IOException {
        return Optional.of(PlainRows.coded(headed(opening), headed(opening), notation, groups));
    }

    private PlainRows.Headed headed(Opening opening) throws FaultyInput, IOException {
        Days days = new Days(told.dates());
        return new PlainRows.Headed(opening.open(head(), days), days);
    }

    private Letters head() throws FaultyInput, IOException {
        return Letters.of(file, new ByteArrayInputStream(firstLine), Numbering.WHOLE);
    }

    /** Where a line of the file is, from 1. */
    public Where where(long line) {
        return new Where(file, (int) Math.min(line, Integer.MAX_VALUE), 0);
    }

    /** How many lines come before the first row: the one of names, or none. */
    public int linesBeforeRows() {
        return kind.hasNames() ? 1 : 0;
    }

    /** How many bytes come before the first row: those of the line of names, or of a byte order mark, or none. */
    public int bytesBeforeRows() {
        boolean isMarked =
                firstLine.length > MARK.length && Arrays.equals(firstLine, 0, MARK.length, MARK, 0, MARK.length);
        return kind.hasNames() ? firstLine.length : isMarked ? MARK.length : 0;
    }
}
