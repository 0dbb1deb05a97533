package org.truceline.assessment.clock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.truceline.assessment.MadeUp.DAMASCUS;
import static org.truceline.assessment.MadeUp.ISTANBUL;
import static org.truceline.assessment.MadeUp.MOSCOW;
import static org.truceline.assessment.MadeUp.UTC;
import static org.truceline.assessment.MadeUp.after;
import static org.truceline.assessment.MadeUp.at;
import static org.truceline.assessment.MadeUp.counted;
import static org.truceline.assessment.MadeUp.done;
import static org.truceline.assessment.MadeUp.known;
import static org.truceline.assessment.MadeUp.local;
import static org.truceline.assessment.MadeUp.notCounted;
import static org.truceline.assessment.MadeUp.open;
import static org.truceline.assessment.MadeUp.time;
import static org.truceline.assessment.MadeUp.told;
import static org.truceline.assessment.MadeUp.utc;
import static org.truceline.assessment.clock.Duties.between;
import static org.truceline.assessment.clock.Duties.by;
import static org.truceline.assessment.clock.Duties.duty;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.truceline.agreement.Due;
import org.truceline.agreement.Event;
import org.truceline.agreement.Moment;
import org.truceline.agreement.OpenPoint;
import org.truceline.agreement.Term;
import org.truceline.agreement.Value;
import org.truceline.assessment.MadeUp;
import org.truceline.occurrence.Facts;
import org.truceline.time.Amount;

class ObligationClockTest {

    private final MadeUp made = new MadeUp();
    private final Event deed = made.event("deed");

    @Test
    void seven_days_of_idlib_have_eight_due_instants_and_one_that_cannot_be_computed() {
        idlib();
        Obligation nothingDone = ask(Facts.NONE, "2020-03-12T12:00Z");
        assertThat(nothingDone.dueInstants())
                .containsExactly(
                        utc("2020-03-11T21:00Z"),
                        utc("2020-03-11T22:00Z"),
                        utc("2020-03-12T21:00Z"),
                        utc("2020-03-12T21:01Z"),
                        utc("2020-03-12T22:00Z"),
                        utc("2020-03-12T22:01Z"),
                        utc("2020-03-13T21:00Z"),
                        utc("2020-03-13T22:00Z"));
        assertThat(nothingDone.someCannotBeComputed()).isTrue();
        assertThat(nothingDone.states()).containsExactly(State.OVERDUE, State.PENDING, State.CANNOT_BE_COMPUTED);
        assertThat(nothingDone.rows().getLast().because())
                .contains("this is missing: the hour of the signature.")
                .contains("Its end lies at some instant from 2020-03-11T22:00Z until 2020-03-12T22:00Z.");
        assertThat(ask(Facts.NONE, "2020-03-10T12:00Z").states())
                .containsExactly(State.PENDING, State.CANNOT_BE_COMPUTED);
        assertThat(ask(Facts.NONE, "2020-03-14T12:00Z").states())
                .containsExactly(State.OVERDUE, State.CANNOT_BE_COMPUTED);
        Facts announced = known("deed", told("2020-03-12", ISTANBUL).hull(told("2020-03-13", ISTANBUL)));
        assertThat(ask(announced, "2020-03-14T12:00Z").states())
                .containsExactlyInAnyOrder(
                        State.FULFILLED_LATE,
                        State.FULFILLED_CANNOT_BE_TOLD,
                        State.FULFILLED,
                        State.CANNOT_BE_COMPUTED);
    }

    private void idlib() {
        OpenPoint zone = made.point("zone", "moscow", "istanbul", "damascus");
        OpenPoint anchor = made.point("anchor", "signature", "effect");
        OpenPoint counting = made.point("counting", "elapsed", "calendar");
        OpenPoint firstDay = made.point("firstDay", "counted", "notCounted");
        OpenPoint lastDay = made.point("lastDay", "toItsEnd", "toTheHour");
        Value<ZoneId> clock = open(zone, MOSCOW, ISTANBUL, DAMASCUS);
        Moment signature = made.named("signature", "the signature", local("2020-03-05", clock));
        Moment effect = made.named("effect", "the effective instant", local("2020-03-06T00:01", clock));
        Moment.Counting dates = new Moment.Counting(
                open(firstDay, Moment.FirstDay.COUNTED, Moment.FirstDay.NOT_COUNTED),
                open(lastDay, Moment.LastDay.TO_ITS_END, Moment.LastDay.TO_THE_HOUR),
                clock);
        Moment due = new Moment.Shifted(
                new Moment.Open(open(anchor, signature, effect)),
                false,
                open(counting, Amount.parse("PT168H"), Amount.parse("P7D")),
                dates);
        made.with(duty("parameters", deed, by(due)));
    }

    @Test
    void duty_of_a_day_is_pending_then_by_reading_then_overdue() {
        OpenPoint zone = made.point("zone", "moscow", "damascus");
        made.with(duty("meet", deed, Due.on(LocalDate.of(2020, 3, 15), open(zone, MOSCOW, DAMASCUS))));
        assertThat(ask(Facts.NONE, "2020-03-15T20:59Z").dueInstants())
                .containsExactly(utc("2020-03-15T21:00Z"), utc("2020-03-15T22:00Z"));
        assertThat(ask(Facts.NONE, "2020-03-15T20:59Z").states()).containsExactly(State.PENDING);
        assertThat(ask(Facts.NONE, "2020-03-15T21:00Z").states()).containsExactly(State.OVERDUE, State.PENDING);
        assertThat(ask(Facts.NONE, "2020-03-15T22:00Z").states()).containsExactly(State.OVERDUE);
        assertThat(ask(Facts.NONE, "2020-03-15T22:00Z").rows().getFirst().begins())
                .contains(utc("2020-03-14T21:00Z"));
    }

    @Test
    void deed_is_early_in_time_late_or_cannot_be_told() {
        made.with(duty("meet", deed, between(at("2020-03-14T22:00Z"), at("2020-03-15T22:00Z"))));
        assertThat(doneIn("2020-03-14T10:00Z", "2020-03-14T11:00Z")).isEqualTo(State.FULFILLED_EARLY);
        assertThat(doneIn("2020-03-14T22:00Z", "2020-03-15T22:00Z")).isEqualTo(State.FULFILLED);
        assertThat(doneIn("2020-03-14T21:30Z", "2020-03-15T11:00Z")).isEqualTo(State.FULFILLED_CANNOT_BE_TOLD);
        assertThat(doneIn("2020-03-15T22:00Z", "2020-03-16T11:00Z")).isEqualTo(State.FULFILLED_LATE);
        assertThat(doneIn("2020-03-15T21:00Z", "2020-03-15T22:30Z")).isEqualTo(State.FULFILLED_CANNOT_BE_TOLD);
    }

    private State doneIn(String from, String until) {
        return only(known("deed", time(from, until)), "2020-04-01T00:00Z");
    }

    @Test
    void deed_that_may_be_done_by_now_is_pending_or_in_time_or_overdue_or_late_or_overdue() {
        made.with(duty("meet", deed, by(at("2020-03-15T22:00Z"))));
        Facts around = known("deed", time("2020-03-14T00:00Z", "2020-03-18T00:00Z"));
        assertThat(only(around, "2020-03-13T00:00Z")).isEqualTo(State.PENDING);
        assertThat(only(around, "2020-03-15T00:00Z")).isEqualTo(State.PENDING);
        assertThat(only(around, "2020-03-16T00:00Z")).isEqualTo(State.IN_TIME_OR_OVERDUE);
        assertThat(only(around, "2020-03-18T00:00Z")).isEqualTo(State.FULFILLED_CANNOT_BE_TOLD);
        Facts later = known("deed", time("2020-03-16T00:00Z", "2020-03-18T00:00Z"));
        assertThat(only(later, "2020-03-15T23:00Z")).isEqualTo(State.OVERDUE);
        assertThat(only(later, "2020-03-17T00:00Z")).isEqualTo(State.LATE_OR_OVERDUE);
    }

    @Test
    void anchor_that_has_not_happened_leaves_the_duty_dormant_without_a_due_instant() {
        Event withdrawn = made.event("withdrawn");
        Moment opens = after(done(withdrawn), "P1D", counted(UTC));
        made.with(duty("dialogue", deed, between(opens, after(done(withdrawn), "P1D", notCounted(UTC)))));
        Obligation untold = ask(Facts.NONE, "2015-03-20T12:00Z");
        assertThat(untold.states()).containsExactly(State.DORMANT);
        assertThat(untold.dueInstants()).isEmpty();
        assertThat(untold.rows().getFirst().waiting().first()).containsExactly("it came to withdrawn");
        assertThat(only(known("withdrawn", told("2015-03-21", UTC)), "2015-03-20T12:00Z"))
                .isEqualTo(State.DORMANT);
        Facts completed = known("withdrawn", told("2015-03-10T15:00Z"));
        assertThat(ask(completed, "2015-03-12T12:00Z").dueInstants()).containsExactly(utc("2015-03-12T00:00Z"));
        assertThat(only(completed, "2015-03-12T12:00Z")).isEqualTo(State.OVERDUE);
        Facts begun = Facts.of(List.of(
                MadeUp.deed("withdrawn", told("2015-03-10T15:00Z")), MadeUp.deed("deed", told("2015-03-10T18:00Z"))));
        assertThat(only(begun, "2015-03-12T12:00Z")).isEqualTo(State.FULFILLED_EARLY);
    }

    @Test
    void hours_from_an_event_told_to_the_minute_give_one_due_instant_and_from_a_night_none() {
        Event adopted = made.event("adopted");
        made.with(duty("deploy", deed, by(after(done(adopted), "PT24H"))));
        Obligation minute = ask(known("adopted", told("2014-09-19T22:30Z")), "2014-09-20T22:00Z");
        assertThat(minute.dueInstants()).containsExactly(utc("2014-09-20T22:30Z"));
        assertThat(minute.states()).containsExactly(State.PENDING);
        Obligation night = ask(known("adopted", time("2014-09-18T21:00Z", "2014-09-20T21:00Z")), "2014-09-20T12:00Z");
        assertThat(night.states()).containsExactly(State.CANNOT_BE_COMPUTED);
        assertThat(night.someCannotBeComputed()).isTrue();
        assertThat(night.rows().getFirst().because()).contains("when exactly: it came to adopted");
    }

    @Test
    void dates_from_an_event_of_one_of_several_days_are_pending_or_overdue_between_them() {
        Event signed = made.event("signed");
        made.with(duty("bodies", deed, by(after(done(signed), "P10D", notCounted(UTC)))));
        Facts facts = known("signed", time("1974-05-30T00:00Z", "1974-06-01T00:00Z"));
        assertThat(only(facts, "1974-06-09T12:00Z")).isEqualTo(State.PENDING);
        assertThat(only(facts, "1974-06-10T12:00Z")).isEqualTo(State.PENDING_OR_OVERDUE);
        assertThat(only(facts, "1974-06-11T00:00Z")).isEqualTo(State.OVERDUE);
        assertThat(ask(facts, "1974-06-10T12:00Z").rows().getFirst().because())
                .isEqualTo("Not known to be done. The time may be over. Its end lies at some instant"
                        + " from 1974-06-10T00:00Z until 1974-06-11T00:00Z.");
    }

    @Test
    void no_time_in_the_text_is_never_overdue() {
        made.with(duty("hazards", deed, Due.UNTOLD));
        assertThat(only(Facts.NONE, "1953-12-31T00:00Z")).isEqualTo(State.CANNOT_BE_COMPUTED);
        assertThat(only(known("deed", told("1953-10-01", UTC)), "1953-12-31T00:00Z"))
                .isEqualTo(State.FULFILLED_CANNOT_BE_TOLD);
        Value<Amount> atOnce = new Value.Unfilled<>(made.point("at-once"));
        Event contact = made.event("contact");
        made.with(duty("break", deed, by(new Moment.Shifted(done(contact), false, atOnce, counted(UTC)))));
        Obligation untold = Duties.at(
                        made.agreement(), known("contact", told("2023-09-10T15:00Z")), "2023-09-10T15:30Z")
                .getLast();
        assertThat(untold.states()).containsExactly(State.CANNOT_BE_COMPUTED);
        assertThat(untold.rows().getFirst().because()).contains("What of at-once?");
    }

    @Test
    void first_of_a_date_and_an_event_is_the_date_until_the_event_comes() {
        Event recalled = made.event("recalled");
        made.with(duty("leave", deed, by(new Moment.Extreme(true, List.of(at("2020-02-01T00:00Z"), done(recalled))))));
        assertThat(ask(Facts.NONE, "2020-01-10T00:00Z").dueInstants()).containsExactly(utc("2020-02-01T00:00Z"));
        assertThat(only(known("recalled", told("2020-01-09T00:00Z")), "2020-01-10T00:00Z"))
                .isEqualTo(State.OVERDUE);
    }

    @Test
    void last_of_a_date_and_an_event_not_told_of_is_not_before_the_date() {
        Moment last = new Moment.Extreme(false, List.of(at("2020-02-01T00:00Z"), done(made.event("recalled"))));
        made.with(duty("return", deed, between(last, after(last, "P7D", notCounted(UTC)))))
                .with(duty("leave", deed, by(after(last, "P7D", notCounted(UTC)))))
                .with(duty("report", deed, by(last)));
        assertThat(statesOfAll(Facts.NONE)).containsOnly(State.DORMANT);
        assertThat(statesOfAll(known("deed", told("2020-01-31T12:00Z"))))
                .containsExactly(State.FULFILLED_EARLY, State.FULFILLED, State.CANNOT_BE_COMPUTED);
        assertThat(statesOfAll(known("deed", told("2020-02-01T12:00Z"))))
                .containsExactly(State.FULFILLED_CANNOT_BE_TOLD, State.FULFILLED, State.CANNOT_BE_COMPUTED);
    }

    private List<State> statesOfAll(Facts facts) {
        return Duties.at(made.agreement(), facts, "2020-02-10T00:00Z").stream()
                .flatMap(each -> each.states().stream())
                .toList();
    }

    @Test
    void time_before_an_event_that_is_told_to_come_runs_and_before_one_not_told_of_waits() {
        Event election = made.event("election");
        made.with(duty("leave", deed, by(MadeUp.before(done(election), "P7D", notCounted(UTC)))));
        Facts facts = known("election", told("2020-03-20", UTC));
        assertThat(ask(facts, "2020-03-01T00:00Z").dueInstants()).containsExactly(utc("2020-03-13T00:00Z"));
        assertThat(only(facts, "2020-03-14T00:00Z")).isEqualTo(State.OVERDUE);
        assertThat(only(Facts.NONE, "2020-03-14T00:00Z")).isEqualTo(State.DORMANT);
    }

    @Test
    void trigger_that_is_not_known_to_have_come_leaves_it_dormant_with_its_due_instant() {
        Event released = made.event("released");
        made.with(duty(
                "withdraw", deed, between(at("2025-02-28T22:00Z"), at("2025-03-01T22:00Z")), Duties.when(released)));
        Obligation dormant = ask(Facts.NONE, "2025-02-28T12:00Z");
        assertThat(dormant.states()).containsExactly(State.DORMANT);
        assertThat(dormant.dueInstants()).containsExactly(utc("2025-03-01T22:00Z"));
        assertThat(only(known("released", told("2025-02-27T06:00Z")), "2025-03-09T12:00Z"))
                .isEqualTo(State.OVERDUE);
        assertThat(only(known("released", told("2025-04-27T06:00Z")), "2025-03-09T12:00Z"))
                .isEqualTo(State.DORMANT);
    }

    @Test
    void provided_blocks_names_whom_it_waits_for_and_blames_nobody() {
        Event theirs = made.event("theirs");
        made.with(duty("ours", deed, by(at("2020-02-01T00:00Z")), Duties.provided(theirs)))
                .with(duty("theirs", theirs, by(at("2020-01-01T00:00Z"))));
        Obligation blocked = ask(Facts.NONE, "2020-03-01T00:00Z");
        assertThat(blocked.states()).containsExactly(State.BLOCKED);
        assertThat(blocked.rows().getFirst().waiting().blockedBy()).containsExactly("theirs");
        assertThat(blocked.rows().getFirst().because())
                .isEqualTo("It hangs on “The term theirs” (owner of theirs), not known to be done."
                        + " Nobody is blamed for it meanwhile.");
        assertThat(only(known("theirs", told("2020-01-01", UTC)), "2020-03-01T00:00Z"))
                .isEqualTo(State.OVERDUE);
    }

    @Test
    void concurrent_duties_block_each_other_until_one_is_done() {
        Event theirs = made.event("theirs");
        made.with(duty("ours", deed, by(at("2020-02-01T00:00Z")), Duties.concurrently("theirs")))
                .with(duty("theirs", theirs, by(at("2020-02-01T00:00Z")), Duties.concurrently("ours")));
        List<Obligation> both = Duties.at(made.agreement(), Facts.NONE, "2020-01-15T00:00Z");
        assertThat(both).allMatch(each -> each.states().equals(List.of(State.BLOCKED)));
        assertThat(both.getFirst().rows().getFirst().waiting().blockedBy()).containsExactly("theirs");
        assertThat(both.getLast().rows().getFirst().waiting().blockedBy()).containsExactly("ours");
        assertThat(only(known("theirs", told("2020-01-10", UTC)), "2020-01-15T00:00Z"))
                .isEqualTo(State.PENDING);
        assertThat(only(Facts.NONE, "2020-02-01T00:00Z")).isEqualTo(State.BLOCKED);
    }

    @Test
    void waived_goes_before_everything() {
        Event lifted = made.event("lifted");
        made.with(duty("pay", deed, by(at("2020-02-01T00:00Z")), Duties.waived(lifted)));
        assertThat(only(known("lifted", told("2020-01-10", UTC)), "2020-03-15T00:00Z"))
                .isEqualTo(State.WAIVED);
        assertThat(only(known("lifted", told("2020-03-15", UTC)), "2020-03-15T00:00Z"))
                .isEqualTo(State.OVERDUE);
    }

    @Test
    void deed_that_the_text_does_not_tell_is_never_surely_missing() {
        Value<Event> open = new Value.Unfilled<>(made.point("begun"));
        made.with(duty("patrol", open, by(at("2020-02-01T00:00Z")), Term.Conditions.NONE, Optional.empty()));
        assertThat(only(Facts.NONE, "2020-03-01T00:00Z")).isEqualTo(State.IN_TIME_OR_OVERDUE);
        assertThat(only(Facts.NONE, "2020-01-01T00:00Z")).isEqualTo(State.PENDING);
    }

    private State only(Facts facts, String at) {
        return only(facts, utc(at));
    }

    private State only(Facts facts, Instant at) {
        List<State> states = Duties.at(made.agreement(), facts, at).getFirst().states();
        assertThat(states).hasSize(1);
        return states.getFirst();
    }

    private Obligation ask(Facts facts, String at) {
        return Duties.at(made.agreement(), facts, at).getFirst();
    }
}
