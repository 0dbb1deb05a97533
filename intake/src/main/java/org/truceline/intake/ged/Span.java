package org.truceline.intake.ged;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.truceline.intake.Clocks;
import org.truceline.occurrence.When;
import org.truceline.time.PossibleTime;
import org.truceline.time.Told;

/**
 * The days from the earliest to the last on which an event may have happened.
 *
 * @param remarks where days and precision code do not fit together
 */
record Span(LocalDate first, LocalDate last, Clocks clocks, List<String> remarks) {

    /**
     * {@code date_start} to {@code date_end}. One day alone with a code for more than a day may be any day of the span
     * that the code allows, so it is widened to both sides; a span longer than its code allows is kept.
     */
    static Optional<Span> read(Cells cells, Clocks clocks) {
        Optional<Precision> precision = cells.known("date_prec", Precision.DATE_CODES, Precision::ofDate);
        Optional<LocalDate> start = cells.day("date_start");
        Optional<LocalDate> end = cells.day("date_end");
        if (start.isPresent() && end.isPresent() && end.get().isBefore(start.get())) {
            cells.faults()
                    .add(cells.where(), "date_end", "a day on or after date_start " + start.get(), "" + end.get(), "");
            return Optional.empty();
        }
        return precision.flatMap(code -> start.flatMap(first -> end.map(last -> of(first, last, code, clocks))));
    }

    private static Span of(LocalDate first, LocalDate last, Precision precision, Clocks clocks) {
        long days = ChronoUnit.DAYS.between(first, last) + 1;
        List<String> remarks = new ArrayList<>();
        String code = "date precision " + precision.code() + " (" + precision.days() + " days at most)";
        if (days > precision.days()) {
            remarks.add("The event spans " + days + " days, more than its " + code + " tells; kept as it is.");
        }
        if (days == 1 && precision.days() > 1) {
            remarks.add("One day is told with " + code + "; taken as any day of such a span.");
            int wider = precision.days() - 1;
            return new Span(first.minusDays(wider), last.plusDays(wider), clocks, remarks);
        }
        return new Span(first, last, clocks, remarks);
    }

    When when() {
        PossibleTime possible = clocks.hull(Told.ofDay(first)).hull(clocks.hull(Told.ofDay(last)));
        return new When(told(), clocks.inWords(), possible, List.of());
    }

    /** "2020-06-17, no hour and no zone told, on any clock on Earth". */
    String inWords() {
        return told() + ", " + clocks.inWords();
    }

    private String told() {
        return (first.equals(last) ? "" + first : first + " to " + last) + ", no hour and no zone told";
    }
}
