package org.truceline.assessment.clock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.truceline.assessment.MadeUp.DAMASCUS;
import static org.truceline.assessment.MadeUp.MOSCOW;
import static org.truceline.assessment.MadeUp.at;
import static org.truceline.assessment.MadeUp.known;
import static org.truceline.assessment.MadeUp.local;
import static org.truceline.assessment.MadeUp.open;
import static org.truceline.assessment.MadeUp.told;
import static org.truceline.assessment.MadeUp.utc;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.truceline.agreement.Agreement;
import org.truceline.agreement.Event;
import org.truceline.agreement.Moment;
import org.truceline.agreement.OpenPoint;
import org.truceline.agreement.Predicate;
import org.truceline.agreement.Term;
import org.truceline.assessment.MadeUp;
import org.truceline.occurrence.Facts;
import org.truceline.time.InstantRange;

class UpcomingWeekClockTest {

    @Test
    void week_has_duties_that_open_or_are_due_and_windows_that_begin_or_end_under_some_reading() {
        MadeUp made = new MadeUp();
        OpenPoint zone = made.point("zone", "moscow", "damascus");
        Event deed = made.event("deed");
        Moment effect =
                made.named("effect", "the effective instant", local("2020-03-06T00:01", open(zone, MOSCOW, DAMASCUS)));
        made.with(new Term.Prohibition(
                        MadeUp.head("cessation"), new Predicate.During(List.of(MadeUp.since(effect))), List.of()))
                .with(Duties.duty("meet", deed, Duties.between(at("2020-03-07T00:00Z"), at("2020-03-08T00:00Z"))))
                .with(Duties.duty("far", made.event("other"), Duties.by(at("2020-03-28T00:00Z"))))
                .with(new Agreement.Phase("one", "phase one", MadeUp.until(at("2020-03-12T00:00Z"))));
        List<Upcoming> near = week(made, Facts.NONE);
        assertThat(near).extracting(Upcoming::id).containsExactly("cessation", "cessation", "meet", "meet", "one");
        assertThat(near)
                .extracting(Upcoming::what)
                .containsExactly(
                        Upcoming.What.TERM_BEGINS,
                        Upcoming.What.TERM_BEGINS,
                        Upcoming.What.DUTY_OPENS,
                        Upcoming.What.DUTY_DUE,
                        Upcoming.What.PHASE_ENDS);
        assertThat(near.getFirst().when()).isEqualTo(InstantRange.exactly(utc("2020-03-05T21:01Z")));
        assertThat(near.getFirst().worlds()).allMatch(world -> "moscow".equals(world.get("zone")));
        assertThat(week(made, known("deed", told("2020-03-04", DAMASCUS))))
                .extracting(Upcoming::id)
                .containsExactly("cessation", "cessation", "one");
    }

    private static List<Upcoming> week(MadeUp made, Facts facts) {
        Agreement agreement = made.agreement();
        return new UpcomingWeek(agreement, facts, Duties.asks(agreement, facts)).after(utc("2020-03-05T12:00Z"));
    }
}
