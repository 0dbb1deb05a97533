package org.truceline.app.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.truceline.batch.Agreements;
import org.truceline.batch.SoughtRow;
import org.truceline.batch.cases.KnownNames;
import org.truceline.intake.dataset.DatasetFile;
import org.truceline.intake.row.Entry;
import org.truceline.notation.Fault;
import org.truceline.notation.FaultyInput;
import org.truceline.notation.Where;
import org.truceline.occurrence.Occurrence;

/** Prints the findings on one row of a dataset with all their reasons. */
final class ExplainedRow {

    private static final String BY_ID = "the id of one row, or the line that it begins at, as in \"line 17\"";

    private final Agreements agreements;
    private final boolean json;
    private final PrintWriter out;

    ExplainedRow(Agreements agreements, boolean json, PrintWriter out) {
        this.agreements = agreements;
        this.json = json;
        this.out = out;
    }

    /** Prints the row {@code name} of {@code file}; throws where there is none, or several, or it was not taken in. */
    void print(Path file, DatasetFile.Told told, String name) throws FaultyInput, IOException {
        SoughtRow.Found found = SoughtRow.named(name).in(file, told, KnownNames.of(agreements.all()));
        if (found.count() != 1) {
            throw fault(file, name, found);
        }
        switch (found.rows().getFirst()) {
            case Entry.Taken row -> print(row);
            case Entry.NotTaken row -> throw new FaultyInput(row.refused().faults());
            case Entry.PassedOver row ->
                throw new FaultyInput(List.of(new Fault(
                        new Where(file.toString(), Math.toIntExact(row.line()), 0),
                        "row",
                        "an act that terms are asked about",
                        "the code " + row.code() + ", which tells of none: such rows are passed over",
                        "")));
        }
    }

    private void print(Entry.Taken row) {
        Occurrence occurrence = row.occurrence();
        if (json) {
            out.println(Json.pretty(Explained.view(agreements, occurrence)));
            return;
        }
        out.println(occurrence.id() + ": " + occurrence.act().words() + "; "
                + row.used().time() + "; " + row.used().place());
        out.println("Line " + row.line() + ". Licence: " + row.provenance().licence() + ". Coded: "
                + row.provenance().coded().words() + ".");
        row.remarks().forEach(remark -> out.println("Remark: " + remark));
        Explained.lines(agreements, occurrence).forEach(out::println);
    }

    private static FaultyInput fault(Path file, String name, SoughtRow.Found found) {
        String lines = found.rows().stream().map(row -> "" + row.line()).collect(Collectors.joining(", "));
        boolean isAll = found.count() == found.rows().size();
        return new FaultyInput(List.of(new Fault(
                Where.of(file.toString()),
                "--explain",
                BY_ID,
                "\"" + name + "\", which fits "
                        + (found.count() == 0
                                ? "none of " + found.read() + " rows"
                                : found.count() + " rows, at lines " + lines + (isAll ? "" : " and others")),
                found.count() == 0 ? "" : "Say the line.")));
    }
}
