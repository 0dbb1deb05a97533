package org.truceline.batch;

import java.util.Arrays;
import java.util.List;
import java.util.function.BiFunction;
import org.truceline.assessment.Slot;
import org.truceline.intake.row.Entry;

/** What is told of a row under a term, the same in every form, in this order. */
@SuppressWarnings("ImmutableEnumChecker")
enum Column {
    ROW("row", (row, _) -> row.occurrence().id()),
    LINE("line", (row, _) -> Long.toString(row.line())),
    AGREEMENT("agreement", (_, told) -> told.agreement()),
    TERM("term", (_, told) -> told.verdict().term().id()),
    FINDING("finding", (_, told) -> told.verdict().name().words()),
    FAILED("failed", (_, told) -> told.verdict().failed().map(Slot::words).orElse("")),
    SENTENCE("sentence", (_, told) -> told.sentence()),
    SETTLED_BY("settled_by", (_, told) -> told.settledBy()),
    PLACE_USED("place_used", (row, _) -> row.used().place()),
    TIME_USED("time_used", (row, _) -> row.used().time()),
    REMARKS("remarks", (row, _) -> String.join(" ", row.remarks())),
    LICENCE("licence", (row, _) -> row.provenance().licence()),
    CODED("coded", (row, _) -> row.provenance().coded().words());

    private final String heading;
    private final BiFunction<Entry.Taken, Told, String> cell;

    Column(String heading, BiFunction<Entry.Taken, Told, String> cell) {
        this.heading = heading;
        this.cell = cell;
    }

    /** The columns that are written: the agreement where several are asked, sentence and what settles with reasons. */
    static List<Column> of(Agreements asked, Reasons reasons) {
        return Arrays.stream(values())
                .filter(column -> column != AGREEMENT || asked.areSeveral())
                .filter(column -> (column != SENTENCE && column != SETTLED_BY) || reasons == Reasons.WRITTEN)
                .toList();
    }

    /** The column's name: "settled_by". */
    String heading() {
        return heading;
    }

    /** What stands in it; empty where there is nothing to tell. */
    String cell(Entry.Taken row, Told told) {
        return cell.apply(row, told);
    }
}
