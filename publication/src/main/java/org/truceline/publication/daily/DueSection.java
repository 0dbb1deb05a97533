package org.truceline.publication.daily;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.Predicate;
import org.truceline.assessment.clock.Obligation;
import org.truceline.publication.daily.Profile.Detail;
import org.truceline.publication.daily.language.Sentence;
import org.truceline.publication.desk.ReadingWords;

/** What is due within seven days of the cut-off, under any reading, and what is over and not known to be done. */
record DueSection(Telling telling, Instant at) {

    private static final Duration AHEAD = Duration.ofDays(7);

    DailyReport.Section section() {
        return new Blocks()
                .pointsOr(rows(this::isAhead), text(Sentence.NOTHING_DUE))
                .heading(Line.of(text(Sentence.OVER_AND_NOT_DONE)))
                .pointsOr(rows(this::isOver), text(Sentence.NOTHING))
                .heading(Line.of(text(Sentence.DUE_INSTANT_UNKNOWN)))
                .pointsOr(rows(row -> row.due().isEmpty()), text(Sentence.NOTHING))
                .named("due", text(Sentence.SECTION_DUE));
    }

    private String text(Sentence sentence, Object... filled) {
        return telling.speech().text(sentence, filled);
    }

    private List<Line> rows(Predicate<Obligation.Row> asked) {
        return telling.input().obligations().stream()
                .flatMap(duty -> duty.rows().stream()
                        .filter(row -> !row.state().isSettled() && !duty.isNeverOwed(row))
                        .filter(asked)
                        .map(row -> told(duty, row)))
                .toList();
    }

    private boolean isAhead(Obligation.Row row) {
        return row.due()
                .filter(due -> due.isAfter(at) && !due.isAfter(at.plus(AHEAD)))
                .isPresent();
    }

    private boolean isOver(Obligation.Row row) {
        return row.due().filter(due -> !due.isAfter(at)).isPresent();
    }

    private Line told(Obligation duty, Obligation.Row row) {
        String readings = new ReadingWords(telling.input().agreement()).told(row.worlds());
        return telling.speech()
                .line(
                        row.due().isPresent() ? Sentence.DUE : Sentence.DUE_UNKNOWN,
                        "title",
                        duty.duty().title(),
                        "clause",
                        telling.clause(duty.duty().clause()),
                        "owners",
                        telling.input().agreement().namesOf(duty.duty().owners()),
                        "due",
                        row.due().map(telling.edition()::spoken).orElse(""),
                        "state",
                        text(Sentence.STATE, "words", row.state().words(), "state", row.state()))
                .also(why(row))
                .also(
                        readings.isEmpty()
                                ? Line.NOTHING
                                : telling.speech().line(Sentence.UNDER_THE_READING, "readings", readings));
    }

    /** What is missing to compute the due instant; where it is known, the instant says enough. */
    private Line why(Obligation.Row row) {
        return row.due().isPresent() || !telling.mayShow(Detail.REASONS)
                ? Line.NOTHING
                : telling.speech().line(Sentence.SAID_OF_IT, "words", Line.told(row.because()));
    }
}
