package org.truceline.batch;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.truceline.intake.CountedFile;
import org.truceline.intake.Known;
import org.truceline.intake.dataset.DatasetFile;
import org.truceline.intake.row.Dataset;
import org.truceline.intake.row.Entry;
import org.truceline.notation.FaultyInput;

/** A row that somebody names: by its id, or by the line that it begins at, "line 17". */
public final class SoughtRow {

    private static final Pattern LINE = Pattern.compile("line ([0-9]{1,18})");

    private final String name;
    private final long line;

    private SoughtRow(String name, long line) {
        this.name = name;
        this.line = line;
    }

    /** The row of this name. */
    public static SoughtRow named(String name) {
        Matcher line = LINE.matcher(name.strip());
        return new SoughtRow(name, line.matches() ? Long.parseLong(line.group(1)) : 0);
    }

    /**
     * What was found.
     *
     * @param rows the first of them, {@value #MOST} at most
     * @param count all of them
     * @param read how many rows the file has
     */
    public record Found(List<Entry> rows, long count, long read) {

        /** How many are kept. */
        public static final int MOST = 20;

        public Found {
            rows = List.copyOf(rows);
        }
    }

    /** All rows of {@code input} that fit, those among them that were refused or passed over too. Throws where it cannot be read. */
    public Found in(Path input, DatasetFile.Told told, Known known) throws FaultyInput, IOException {
        List<Entry> rows = new ArrayList<>();
        long count = 0;
        long read = 0;
        try (CountedFile file = CountedFile.open(input);
                Dataset dataset = DatasetFile.open(file, told, known)) {
            for (Optional<Entry> row = dataset.next(); row.isPresent(); row = dataset.next()) {
                read++;
                if (!fits(row.get())) {
                    continue;
                }
                count++;
                if (rows.size() < Found.MOST) {
                    rows.add(row.get());
                }
            }
        }
        return new Found(rows, count, read);
    }

    private boolean fits(Entry row) {
        return row.line() == line
                || switch (row) {
                    case Entry.Taken taken -> taken.occurrence().id().equals(name);
                    case Entry.NotTaken notTaken -> notTaken.refused().id().equals(name);
                    case Entry.PassedOver _ -> false;
                };
    }
}
