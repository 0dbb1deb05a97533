package org.truceline.batch;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.truceline.agreement.Agreement;
import org.truceline.batch.cases.KnownNames;
import org.truceline.intake.CountedFile;
import org.truceline.intake.Known;
import org.truceline.intake.dataset.DatasetFile;
import org.truceline.intake.dataset.DatasetRows;
import org.truceline.intake.part.Parts;
import org.truceline.intake.plain.ParquetTable;
import org.truceline.intake.row.Letters;
import org.truceline.notation.Fault;
import org.truceline.notation.FaultyInput;
import org.truceline.notation.Where;

/** Asks agreements about every row of a file of occurrences, part by part, so that the file may be of any length. */
public final class AssessFile {

    private final Inquiry inquiry;
    private final Known known;
    private final List<Column> columns;
    private final Crew crew;
    private final Tally tally = new Tally();

    AssessFile(Inquiry inquiry, Known known, List<Column> columns, Crew crew) {
        this.inquiry = inquiry;
        this.known = known;
        this.columns = columns;
        this.crew = crew;
    }

    /**
     * Writes one line for each row and term, in the order of the input, and the refused rows, when there are any, to a file
     * beside it that is named as it with {@code .refused.csv} added. Both are there whole or as they were before. The same
     * input gives the same bytes. Where several agreements are asked, there are lines only for those of which some term covers
     * a row, or may.
     *
     * @param told what a person told of the input
     * @param threads how many work side by side, at least 1; the bytes do not depend on it
     * @param progress told after each part, by one thread at a time
     * @throws FaultyInput when the file as a whole cannot be read: no kind that is known, no UTF-8, a quotation without end
     * @throws StoppedEarly when the calling thread is interrupted meanwhile
     */
    public static AssessSummary run(
            Agreements agreements, Path input, DatasetFile.Told told, Output output, int threads, Progress progress)
            throws FaultyInput, IOException {
        return new AssessFile(
                        Inquiry.of(agreements, output.reasons()),
                        KnownNames.of(agreements.all()),
                        Column.of(agreements, output.reasons()),
                        new Crew(threads, Parts.LENGTH))
                .run(input, told, output, progress);
    }

    /** The same of one agreement, with as many threads as there are processors. */
    public static AssessSummary run(
            Agreement agreement, Path input, DatasetFile.Told told, Output output, Progress progress)
            throws FaultyInput, IOException {
        return run(
                Agreements.of(agreement),
                input,
                told,
                output,
                Runtime.getRuntime().availableProcessors(),
                progress);
    }

    AssessSummary run(Path input, DatasetFile.Told told, Output output, Progress progress)
            throws FaultyInput, IOException {
        if (Files.exists(output.file()) && Files.isSameFile(input, output.file())) {
            throw new FaultyInput(List.of(new Fault(
                    Where.of(output.file().toString()), "output", "another file than the input", "the input", "")));
        }
        try {
            return assess(input, told, output, progress);
        } catch (UncheckedIOException problem) {
            throw problem.getCause();
        }
    }

    private AssessSummary assess(Path input, DatasetFile.Told told, Output output, Progress progress)
            throws FaultyInput, IOException {
        try (CountedFile file = CountedFile.open(input);
                Portions portions = portions(file, input, told);
                Drafts drafts = new Drafts(output.file())) {
            try (Findings findings = output.form().open(drafts.findings(), columns);
                    RefusedTable refused = new RefusedTable(drafts.refused())) {
                Runnable written = () -> progress.at(tally.seen(), file.share());
                if (!answer(portions, findings, refused, written)) {
                    throw new StoppedEarly(tally.seen(), file.share());
                }
            }
            drafts.publish(tally.anyRefused());
            return tally.summary(inquiry);
        }
    }

    private boolean answer(Portions portions, Findings findings, RefusedTable refused, Runnable written)
            throws FaultyInput, IOException {
        return crew.work(
                portions, () -> new Desk(inquiry.answerer(), findings.gather(), refused.gather(), tally), written);
    }

    private Portions portions(CountedFile file, Path input, DatasetFile.Told told) throws FaultyInput, IOException {
        if (DatasetFile.isParquet(file, told)) {
            return new Portions.Batches(ParquetTable.open(file, known), told.dates());
        }
        Optional<DatasetRows> rows = rows(input, told);
        return rows.isPresent()
                ? new Portions.Cut(
                        Parts.all(
                                Letters.unpacked(file.name(), file.fromTheStart()),
                                rows.get().rule()),
                        rows.get())
                : new Portions.Whole(DatasetFile.open(file, told, known));
    }

    /** How its rows are read wherever they stand; empty where it has to be read as a whole, or cannot be read at all. */
    private Optional<DatasetRows> rows(Path input, DatasetFile.Told told) {
        try (InputStream bytes = Letters.unpacked(input.toString(), Files.newInputStream(input))) {
            return DatasetRows.of(input.toString(), bytes.readNBytes(DatasetRows.LONGEST_FIRST_LINE), told, known);
        } catch (FaultyInput | IOException _) {
            return Optional.empty();
        }
    }
}
