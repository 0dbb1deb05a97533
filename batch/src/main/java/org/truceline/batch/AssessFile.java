package org.truceline.batch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.truceline.agreement.Agreement;
import org.truceline.batch.cases.KnownNames;
import org.truceline.intake.CountedFile;
import org.truceline.intake.Known;
import org.truceline.intake.dataset.DatasetFile;
import org.truceline.intake.row.Dataset;
import org.truceline.intake.row.Entry;
import org.truceline.notation.Fault;
import org.truceline.notation.FaultyInput;
import org.truceline.notation.Where;

/** Asks an agreement about every row of a file of occurrences, in chunks, so that the file may be of any length. */
public final class AssessFile {

    private static final int CHUNK = 2_000;

    private final Answerer answerer;
    private final Known known;
    private final Tally tally = new Tally();

    private AssessFile(Answerer answerer, Known known) {
        this.known = known;
        this.answerer = answerer;
    }

    /**
     * Writes one line for each row and prohibition, in the order of the input, and the refused rows,
     * when there are any, to a file beside it that is named as it with {@code .refused.csv} added. Both are there whole
     * or as they were before. The same input gives the same bytes.
     *
     * @param told what a person told of the input
     * @throws FaultyInput when the file as a whole cannot be read: no kind that is known, no UTF-8, a quotation without end
     */
    public static AssessSummary run(
            Agreement agreement, Path input, DatasetFile.Told told, Output output, Progress progress)
            throws FaultyInput, IOException {
        if (Files.exists(output.file()) && Files.isSameFile(input, output.file())) {
            throw new FaultyInput(List.of(new Fault(
                    Where.of(output.file().toString()), "output", "another file than the input", "the input", "")));
        }
        try {
            return new AssessFile(Answerer.of(agreement, output.reasons()), KnownNames.of(agreement))
                    .assess(input, told, output, progress);
        } catch (UncheckedIOException problem) {
            throw problem.getCause();
        }
    }

    private AssessSummary assess(Path input, DatasetFile.Told told, Output output, Progress progress)
            throws FaultyInput, IOException {
        try (CountedFile file = CountedFile.open(input);
                Dataset dataset = DatasetFile.open(file, told, known);
                Drafts drafts = new Drafts(output.file())) {
            try (Findings findings = output.form().open(drafts.findings(), output.reasons());
                    RefusedTable refused = new RefusedTable(drafts.refused())) {
                List<Entry> chunk = nextChunk(dataset);
                while (!chunk.isEmpty()) {
                    write(chunk, findings, refused);
                    progress.at(tally.seen(), file.share());
                    chunk = nextChunk(dataset);
                }
            }
            drafts.publish(tally.anyRefused());
            return tally.summary(answerer);
        }
    }

    private static List<Entry> nextChunk(Dataset dataset) throws FaultyInput, IOException {
        List<Entry> chunk = new ArrayList<>();
        while (chunk.size() < CHUNK) {
            Optional<Entry> entry = dataset.next();
            if (entry.isEmpty()) {
                break;
            }
            chunk.add(entry.get());
        }
        return chunk;
    }

    private void write(List<Entry> chunk, Findings findings, RefusedTable refused) {
        List<List<Told>> answers = chunk.parallelStream().map(this::ask).toList();
        for (int i = 0; i < chunk.size(); i++) {
            switch (chunk.get(i)) {
                case Entry.NotTaken row -> {
                    refused.add(row.refused());
                    tally.refuse(row.refused());
                }
                case Entry.PassedOver _ -> tally.passOver();
                case Entry.Taken row -> {
                    findings.add(row, answers.get(i));
                    tally.count(answers.get(i));
                }
            }
        }
    }

    private List<Told> ask(Entry entry) {
        return switch (entry) {
            case Entry.Taken row -> answerer.ask(row.occurrence());
            case Entry.NotTaken _, Entry.PassedOver _ -> List.of();
        };
    }
}
