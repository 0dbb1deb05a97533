package org.truceline.intake.ged;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.truceline.intake.Clocks;
import org.truceline.intake.row.Cells;
import org.truceline.intake.row.DaySpan;
import org.truceline.intake.row.Days;
import org.truceline.intake.row.Precisions.Kind;
import org.truceline.intake.row.Precisions.Precision;

/** The days from the earliest to the last on which an event may have happened. */
final class Span {

    private final Cells cells;
    private final Days days;
    private final Clocks clocks;
    private final List<String> remarks;

    /** Where days and precision code do not fit together is added to {@code remarks}. */
    Span(Cells cells, Days days, Clocks clocks, List<String> remarks) {
        this.cells = cells;
        this.days = days;
        this.clocks = clocks;
        this.remarks = remarks;
    }

    /**
     * {@code date_start} to {@code date_end}. One day alone with a code for more than a day may be any day of the span
     * that the code allows, so it is widened to both sides; a span longer than its code allows is kept. In a reduced
     * table, {@code date} widened as the table of precisions says.
     */
    Optional<DaySpan> read() {
        return cells.has("date_start") ? ofCode() : untold();
    }

    private Optional<DaySpan> untold() {
        Precision untold = GedReader.PRECISIONS.untold(Kind.WHEN, List.of());
        Optional<LocalDate> day = days.read(cells, "date", remarks);
        remarks.add("The file has no precision of dates; taken as any day within " + untold.days() + " days, assumed.");
        return day.map(told -> new DaySpan(told, told, clocks).widened(untold.days() - 1));
    }

    private Optional<DaySpan> ofCode() {
        Optional<Precision> precision = cells.known(
                "date_prec", GedReader.PRECISIONS.codes(Kind.WHEN), code -> GedReader.PRECISIONS.find(Kind.WHEN, code));
        Optional<LocalDate> start = days.read(cells, "date_start", remarks);
        Optional<LocalDate> end = days.read(cells, "date_end", remarks);
        if (start.isPresent() && end.isPresent() && end.get().isBefore(start.get())) {
            cells.faults()
                    .add(cells.where(), "date_end", "a day on or after date_start " + start.get(), "" + end.get(), "");
            return Optional.empty();
        }
        return precision.flatMap(code ->
                start.flatMap(first -> end.map(last -> of(new DaySpan(first, last, clocks), code))));
    }

    private DaySpan of(DaySpan told, Precision precision) {
        long length = ChronoUnit.DAYS.between(told.first(), told.last()) + 1;
        String code = "date precision " + precision.code() + " (" + precision.days() + " days at most)";
        if (length > precision.days()) {
            remarks.add("The event spans " + length + " days, more than its " + code + " tells; kept as it is.");
        }
        if (length == 1 && precision.days() > 1) {
            remarks.add("One day is told with " + code + "; taken as any day of such a span.");
            return told.widened(precision.days() - 1);
        }
        return told;
    }
}
