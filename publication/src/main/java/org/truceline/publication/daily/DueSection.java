package org.truceline.publication.daily;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.truceline.assessment.clock.Obligation;
import org.truceline.publication.desk.ReadingWords;

/** What is due within seven days of the cut-off, under any reading, and what is over and not known to be done. */
record DueSection(Telling telling, Instant at) {

    private static final Duration AHEAD = Duration.ofDays(7);

    DailyReport.Section section() {
        return new Blocks()
                .pointsOr(rows(true), "Nothing is due within seven days under any reading that could be computed.")
                .heading(Line.of("Over, and not known to be done"))
                .pointsOr(rows(false), "Nothing.")
                .named("due", "Due within seven days");
    }

    private List<Line> rows(boolean ahead) {
        return telling.input().obligations().stream()
                .flatMap(duty -> duty.rows().stream()
                        .filter(row -> !row.state().isSettled() && !duty.isNeverOwed(row))
                        .filter(row ->
                                row.due().filter(due -> isAsked(due, ahead)).isPresent())
                        .map(row -> told(duty, row)))
                .toList();
    }

    private boolean isAsked(Instant due, boolean ahead) {
        return ahead ? due.isAfter(at) && !due.isAfter(at.plus(AHEAD)) : !due.isAfter(at);
    }

    private Line told(Obligation duty, Obligation.Row row) {
        String readings = new ReadingWords(telling.input().agreement()).told(row.worlds());
        return Line.of("“" + duty.duty().title() + "” (" + duty.duty().clause().inWords() + "), owed by "
                + telling.input().agreement().namesOf(duty.duty().owners()) + ": due before "
                + telling.edition().spoken(row.due().orElseThrow()) + "; "
                + row.state().words() + "."
                + (readings.isEmpty() ? "" : " Under the reading: " + readings + "."));
    }
}
