package org.truceline.batch;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;
import org.truceline.batch.Turns.Before;
import org.truceline.batch.cases.KnownNames;
import org.truceline.intake.CountedFile;
import org.truceline.intake.Known;
import org.truceline.intake.dataset.DatasetFile;
import org.truceline.intake.dataset.DatasetRows;
import org.truceline.intake.part.PartCount;
import org.truceline.intake.part.Parts;
import org.truceline.intake.plain.ParquetTable;
import org.truceline.intake.row.DateOrder;
import org.truceline.intake.row.DayForms;
import org.truceline.notation.FaultyInput;

/**
 * Asks agreements about the rows that begin in a range of the bytes of a file, for those who cut files themselves and read
 * them in many places. What all ranges of a file give, in their order, is what {@link AssessFile} writes. Safe for use by
 * several threads.
 *
 * <p>Three steps: {@link #file} looks at the first line. {@link #count} counts the lines of each range and says whether the file
 * may be cut. {@link #run} answers each range. Ranges may come in any order; streams of a range begin at the byte before it, or
 * at the first byte of the file, are not packed, and go on behind the range.
 */
public final class AssessRange {

    private final Inquiry inquiry;
    private final Known known;
    private final List<Column> columns;

    private AssessRange(Agreements agreements, Reasons reasons) {
        this.inquiry = Inquiry.of(agreements, reasons);
        this.known = KnownNames.of(agreements.all());
        this.columns = Column.of(agreements, reasons);
    }

    /** For any number of files. */
    public static AssessRange of(Agreements agreements, Reasons reasons) {
        return new AssessRange(agreements, reasons);
    }

    /**
     * Rows that begin in a range of bytes.
     *
     * @param from the first byte, from 0
     * @param to the first byte behind them; rows go on to their end
     * @param linesBefore how many lines of the file begin before the range
     * @param forms those that days before the range were written in; where that is not known, none, and what came of it holds
     *     where {@link DayForms#remarkLike} says so
     */
    public record Range(long from, long to, long linesBefore, DayForms forms) {}

    /**
     * What came of a range.
     *
     * @param summary its rows; for how often the engine was asked, all that were answered here so far
     * @param forms those that days were written in, before it or in it
     */
    public record Outcome(AssessSummary summary, DayForms forms) {}

    /**
     * How the rows of a file are read; empty where its first line does not tell for certain, so that it has to be read as a whole.
     *
     * @param name for messages
     * @param beginning its first {@link DatasetRows#LONGEST_FIRST_LINE} bytes, or all of them
     * @throws FaultyInput when no kind fits, or columns are missing
     */
    public Optional<DatasetRows> file(String name, byte[] beginning, DatasetFile.Told told)
            throws FaultyInput, IOException {
        return DatasetRows.of(name, beginning, told, known);
    }

    /** Counts the lines that begin in the range from {@code from} to {@code to}, and says whether it may be cut there. */
    public static PartCount count(DatasetRows rows, long from, long to, InputStream bytes) throws IOException {
        return PartCount.of(rows.rule(), from, to, bytes);
    }

    /** The line of names of the findings. */
    public byte[] findingsHeader() {
        return FindingsTable.header(columns);
    }

    /** The line of names of the refused rows. */
    public static byte[] refusedHeader() {
        return RefusedTable.header();
    }

    /**
     * Writes findings and refused rows of a range as CSV, without their lines of names.
     *
     * @throws FaultyInput when reading ends there: no UTF-8, a quotation without end
     */
    public Outcome run(DatasetRows rows, Range range, InputStream bytes, OutputStream findings, OutputStream refused)
            throws FaultyInput, IOException {
        long begin = PartCount.skipToLine(range.from(), bytes);
        Parts parts = Parts.within(bytes, rows.rule(), range.to() - begin, range.linesBefore());
        Before before = new Before(range.forms(), Math.max(1, range.linesBefore()));
        return run(new Portions.Range(parts, rows), before, findings, refused);
    }

    /**
     * The same for whole rows of a file that are all there is in {@code bytes}, which whoever cut the file made sure of. They may be
     * of any length and end in any way.
     *
     * @param linesBefore how many lines of the file come before
     * @param forms those that days before them were written in, as for a {@link Range}
     */
    public Outcome runRows(
            DatasetRows rows,
            long linesBefore,
            DayForms forms,
            InputStream bytes,
            OutputStream findings,
            OutputStream refused)
            throws FaultyInput, IOException {
        Parts parts = Parts.within(bytes, rows.rule(), Long.MAX_VALUE, linesBefore);
        return run(new Portions.Cut(parts, rows), new Before(forms, Math.max(1, linesBefore)), findings, refused);
    }

    /**
     * How many rows each group of rows of a Parquet file has, in their order.
     *
     * @throws FaultyInput when columns are missing, or it cannot be read
     */
    public List<Long> groups(CountedFile file) throws FaultyInput, IOException {
        return ParquetTable.open(file, known).groups();
    }

    /**
     * The same as {@link #runRows} for the rows of groups of a Parquet file, from {@code from} to before {@code until}.
     *
     * @param forms those that days before them were written in, as for a {@link Range}
     */
    public Outcome runGroups(
            CountedFile file,
            int from,
            int until,
            Optional<DateOrder> dates,
            DayForms forms,
            OutputStream findings,
            OutputStream refused)
            throws FaultyInput, IOException {
        ParquetTable table = ParquetTable.open(file, from, until, known);
        long before = table.rowsBefore(from);
        return run(new Portions.Batches(table, dates), new Before(forms, Math.max(1, before)), findings, refused);
    }

    private Outcome run(Portions portions, Before before, OutputStream findings, OutputStream refused)
            throws FaultyInput, IOException {
        Tally tally = new Tally();
        Turns turns = new Turns(before);
        FindingsTable table = new FindingsTable(findings, columns);
        Desk desk = new Desk(inquiry.answerer(), table.gather(), new RefusedTable(refused).gather(), tally);
        new Clerk(portions, turns, desk, Parts.LENGTH, () -> {}).run();
        Crew.rethrow(turns);
        return new Outcome(tally.summary(inquiry), turns.before().forms());
    }
}
