package org.truceline.intake.row;

import java.time.LocalDate;
import java.util.List;
import org.truceline.intake.Clocks;
import org.truceline.occurrence.When;
import org.truceline.time.PossibleTime;
import org.truceline.time.Told;

/** The days from the earliest to the last on which something may have happened, both included, with no hour told. */
public record DaySpan(LocalDate first, LocalDate last, Clocks clocks) {

    public DaySpan {
        if (last.isBefore(first)) {
            throw new IllegalArgumentException(
                    "Days run from the earlier to the later; found " + first + " to " + last);
        }
    }

    /** The same and {@code days} more before it and after it. */
    public DaySpan widened(int days) {
        return new DaySpan(first.minusDays(days), last.plusDays(days), clocks);
    }

    /** Every instant that the days may mean. */
    public When when() {
        PossibleTime possible = clocks.hull(Told.ofDay(first)).hull(clocks.hull(Told.ofDay(last)));
        return new When(told(), clocks.inWords(), possible, List.of());
    }

    /** "2020-06-17, no hour and no zone told, on any clock on Earth". */
    public String inWords() {
        return told() + ", " + clocks.inWords();
    }

    private String told() {
        return (first.equals(last) ? "" + first : first + " to " + last) + ", no hour and no zone told";
    }
}
