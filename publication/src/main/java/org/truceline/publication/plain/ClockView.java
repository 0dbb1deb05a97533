package org.truceline.publication.plain;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.truceline.agreement.Agreement;
import org.truceline.assessment.Spoken;
import org.truceline.assessment.clock.Obligation;
import org.truceline.assessment.clock.Upcoming;
import org.truceline.publication.desk.ObligationView;
import org.truceline.publication.desk.ReadingWords;
import org.truceline.time.InstantRange;

/**
 * Duties at an instant, and what the seven days after it bring.
 *
 * @param duties in the order of the text
 * @param periods of each duty that comes again, by its id, which of its periods are told
 * @param nextSevenDays in the order of their instants
 */
public record ClockView(List<ObligationView> duties, Map<String, String> periods, List<ComingView> nextSevenDays) {

    /** Something that begins, ends or is due; {@code when} in UTC and on the clock of the places. */
    public record ComingView(String when, String id, String title, String what, String readings) {}

    /** The view of duties and of what is to come. */
    public static ClockView of(Agreement agreement, List<Obligation> duties, List<Upcoming> week) {
        Map<String, String> periods = new LinkedHashMap<>();
        duties.forEach(duty -> PeriodsTold.sentence(duty)
                .ifPresent(sentence -> periods.put(duty.duty().id(), sentence)));
        return new ClockView(
                duties.stream().map(duty -> ObligationView.of(agreement, duty)).toList(),
                periods,
                week.stream()
                        .map(each -> new ComingView(
                                when(each.when(), agreement),
                                each.id(),
                                each.title(),
                                each.what().words(),
                                new ReadingWords(agreement).told(each.worlds())))
                        .toList());
    }

    /** "2020-03-15T22:00Z (16 March 00:00 Asia/Damascus)", or the range of instants that are possible. */
    static String when(InstantRange range, Agreement agreement) {
        return range.toTheMinute()
                .map(at -> Spoken.both(at, agreement.localTime()))
                .orElseGet(() -> "some time "
                        + range.earliest()
                                .map(at -> "from " + Spoken.both(at, agreement.localTime()) + " ")
                                .orElse("")
                        + range.latest()
                                .map(at -> "until " + Spoken.both(at, agreement.localTime()))
                                .orElse("on"));
    }
}
