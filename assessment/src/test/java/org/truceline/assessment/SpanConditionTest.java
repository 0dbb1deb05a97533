package org.truceline.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.truceline.assessment.MadeUp.DAMASCUS;
import static org.truceline.assessment.MadeUp.FIRM;
import static org.truceline.assessment.MadeUp.UTC;
import static org.truceline.assessment.MadeUp.at;
import static org.truceline.assessment.MadeUp.between;
import static org.truceline.assessment.MadeUp.done;
import static org.truceline.assessment.MadeUp.known;
import static org.truceline.assessment.MadeUp.local;
import static org.truceline.assessment.MadeUp.since;
import static org.truceline.assessment.MadeUp.time;
import static org.truceline.assessment.MadeUp.told;
import static org.truceline.assessment.MadeUp.until;
import static org.truceline.assessment.MadeUp.when;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.truceline.agreement.Event;
import org.truceline.agreement.Moment;
import org.truceline.agreement.Span;
import org.truceline.agreement.Value;
import org.truceline.occurrence.Facts;
import org.truceline.occurrence.When;
import org.truceline.time.PossibleTime;
import org.truceline.truth.Gap;
import org.truceline.truth.Reason;
import org.truceline.truth.Truth;

class SpanConditionTest {

    private static final Gap HOUR = new Gap(Gap.Where.REPORT, "the hour, with the clock that it is told on");

    private final MadeUp made = new MadeUp();
    private final Moment effect = made.named("effect", "the effective instant", at("2020-03-05T22:01Z"));
    private final Moment end = made.named("end", "the end of phase one", at("2020-03-20T00:00Z"));

    @Test
    void from_is_included_and_until_is_not() {
        Span span = between(effect, end);
        assertThat(ask(span, when("2020-03-05T22:00Z")).says()).isEqualTo("It happened before the effective instant.");
        assertThat(ask(span, when("2020-03-05T22:01Z")).says())
                .isEqualTo("It happened after the effective instant and before the end of phase one.");
        assertThat(ask(span, when("2020-03-19T23:59Z")).truth()).isEqualTo(Truth.TRUE);
        assertThat(ask(span, when("2020-03-20T00:00Z")).says())
                .isEqualTo("It happened after the end of phase one, when it no longer held.");
        assertThat(ask(since(effect), when("2020-03-07", DAMASCUS)).says())
                .isEqualTo("It happened after the effective instant.");
        assertThat(ask(until(end), when("2020-03-07", DAMASCUS)).says())
                .isEqualTo("It happened before the end of phase one.");
    }

    @Test
    void told_day_across_an_edge_asks_for_the_hour_and_no_time_for_when_it_happened() {
        Reason day = ask(since(effect), when("2020-03-06", DAMASCUS));
        assertThat(day.says()).isEqualTo("It may have happened before or after the effective instant.");
        assertThat(day.gaps()).containsExactly(HOUR);
        assertThat(ask(since(effect), When.UNTOLD).gaps())
                .containsExactly(new Gap(Gap.Where.REPORT, "when it happened"));
        assertThat(said(day))
                .contains("Told: 2020-03-06; that is from 2020-03-05T22:00Z until 2020-03-06T22:00Z.")
                .contains("The effective instant is 2020-03-05T22:01Z (6 March 00:01 Asia/Damascus).");
    }

    @Test
    void cut_bounds_the_time_and_one_that_leaves_nothing_contradicts() {
        When.Cut cut = new When.Cut("effect", "It speaks of the hour as still to come.");
        Reason before = ask(since(effect), with(told("2020-03-06", DAMASCUS), cut));
        assertThat(before.says()).isEqualTo("It happened before the effective instant.");
        assertThat(said(before))
                .contains("It speaks of the hour as still to come.")
                .contains("What a report tells is not later than the report; so it happened before 2020-03-05T22:01Z.");
        Reason nothing = ask(since(effect), with(told("2020-03-09", DAMASCUS), cut));
        assertThat(nothing.truth()).isEqualTo(Truth.OPEN);
        assertThat(nothing.gaps().getFirst().fact()).contains("two statements about the time");
        When.Cut past = new When.Cut("effect", When.Side.AFTER, "It speaks of the hour as past.");
        assertThat(ask(since(effect), with(told("2020-03-06", DAMASCUS), past)).truth())
                .isEqualTo(Truth.TRUE);
    }

    @Test
    void cut_at_an_event_of_which_only_the_day_is_known_cuts_no_more_than_is_sure() {
        made.named("signing", "the signing", local("2020-03-10", UTC));
        Reason before = ask(
                until(at("2020-03-10T18:00Z")),
                with(told("2020-03-10", UTC), new When.Cut("signing", "It speaks of the signing as still to come.")));
        assertThat(before.truth()).isEqualTo(Truth.OPEN);
        Reason after = ask(
                since(at("2020-03-10T06:00Z")),
                with(
                        told("2020-03-10", UTC),
                        new When.Cut("signing", When.Side.AFTER, "It speaks of the signing as past.")));
        assertThat(after.truth()).isEqualTo(Truth.OPEN);
    }

    @Test
    void edge_of_which_only_the_day_is_known_asks_for_its_hour() {
        Moment signing = made.named("signing", "the signing", local("1974-05-31", UTC));
        Reason sameDay = ask(since(signing), when("1974-05-31T10:00Z"));
        assertThat(sameDay.gaps()).containsExactly(new Gap(Gap.Where.TEXT, "the hour of the signing"));
        assertThat(sameDay.says())
                .isEqualTo("The signing is known only as some instant from 1974-05-31T00:00Z until 1974-06-01T00:00Z.");
        assertThat(ask(since(signing), when("1974-05-30", UTC)).truth()).isEqualTo(Truth.FALSE);
        assertThat(ask(since(signing), when("1974-06-01", UTC)).truth()).isEqualTo(Truth.TRUE);
    }

    @Test
    void edge_that_is_a_deed_nobody_told_of_asks_whether_and_when() {
        Event left = made.event("left");
        assertThat(ask(until(done(left)), when("2020-03-07", UTC)).gaps())
                .containsExactly(new Gap(Gap.Where.REPORT, "whether and when: it came to left"));
        SpanCondition told = new SpanCondition(
                new Moments(made.agreement(), known("left", time("2020-03-01T00:00Z", "2020-03-02T00:00Z"))));
        assertThat(told.ask(List.of(until(done(left))), when("2020-03-07", UTC), FIRM)
                        .truth())
                .isEqualTo(Truth.FALSE);
    }

    @Test
    void edge_that_the_text_leaves_open_asks_its_question() {
        Moment open = new Moment.Open(new Value.Unfilled<>(made.point("start")));
        Reason asked = ask(since(open), when("2020-03-07", UTC));
        assertThat(asked.gaps()).containsExactly(new Gap(Gap.Where.TEXT, "an agreed answer to: What of start?"));
        Span ended = new Span(Optional.of(open), Optional.of(end), Optional.empty());
        assertThat(ask(ended, when("2020-03-27", UTC)).truth()).isEqualTo(Truth.FALSE);
    }

    @Test
    void spans_that_meet_are_one_and_others_are_not() {
        Span one = between(effect, end);
        Span two = since(end);
        assertThat(ask(List.of(one, two), when("2020-03-20", DAMASCUS)).truth()).isEqualTo(Truth.TRUE);
        Span later = since(at("2020-03-20T01:00Z"));
        assertThat(ask(List.of(one, later), when("2020-03-20", DAMASCUS)).truth())
                .isEqualTo(Truth.OPEN);
        Span sameInstant = since(at("2020-03-20T00:00Z"));
        assertThat(ask(List.of(sameInstant, one), when("2020-03-20", DAMASCUS)).truth())
                .isEqualTo(Truth.TRUE);
        assertThat(ask(List.of(one, later), when("2020-03-01", UTC)).says())
                .isEqualTo("It happened in none of the times in which it holds.");
        assertThat(ask(List.of(), when("2020-03-01", UTC)).truth()).isEqualTo(Truth.FALSE);
    }

    @Test
    void spans_that_meet_at_an_inexact_moment_are_one_only_where_it_has_a_name() {
        Moment day = local("2020-03-20", UTC);
        assertThat(ask(List.of(between(effect, day), since(day)), when("2020-03-20", UTC))
                        .truth())
                .isEqualTo(Truth.OPEN);
        Moment named = made.named("handover", "the handover", day);
        assertThat(ask(List.of(between(effect, named), since(named)), when("2020-03-20", UTC))
                        .truth())
                .isEqualTo(Truth.TRUE);
    }

    @Test
    void daily_hours_hold_every_day_and_past_midnight() {
        Span day = daily("06:00", "18:00", DAMASCUS);
        assertThat(ask(day, when("2020-02-01T04:00Z")).truth()).isEqualTo(Truth.TRUE);
        assertThat(ask(day, when("2020-02-01T03:59Z")).says())
                .isEqualTo("It happened outside the hours of the day in which it holds, 06:00 to 18:00 Asia/Damascus.");
        assertThat(ask(day, when("2020-02-01", DAMASCUS)).gaps()).containsExactly(HOUR);
        Span night = daily("22:00", "04:00", DAMASCUS);
        assertThat(ask(night, when("2020-02-01T20:00Z")).truth()).isEqualTo(Truth.TRUE);
        assertThat(ask(night, when("2020-02-02T01:59Z")).truth()).isEqualTo(Truth.TRUE);
        assertThat(ask(night, when("2020-02-02T02:00Z")).truth()).isEqualTo(Truth.FALSE);
        assertThat(ask(night, when(time("2020-02-01T20:30Z", "2020-02-02T01:30Z")))
                        .truth())
                .isEqualTo(Truth.TRUE);
        assertThat(ask(night, when(time("2020-02-01T20:30Z", "2020-02-02T02:30Z")))
                        .truth())
                .isEqualTo(Truth.OPEN);
        assertThat(ask(night, When.UNTOLD).truth()).isEqualTo(Truth.OPEN);
    }

    @Test
    void daily_hours_follow_the_clock_across_its_change() {
        Span morning = daily("00:30", "01:30", DAMASCUS);
        assertThat(ask(morning, when("2020-03-26T22:10Z")).truth()).isEqualTo(Truth.TRUE);
        assertThat(ask(morning, when("2020-03-26T21:59Z")).truth()).isEqualTo(Truth.FALSE);
        assertThat(ask(morning, when("2020-03-26T22:30Z")).truth()).isEqualTo(Truth.FALSE);
    }

    @Test
    void hours_that_the_text_leaves_open_ask_its_question() {
        Value<LocalTime> open = new Value.Unfilled<>(made.point("hours"));
        Span span =
                new Span(Optional.of(effect), Optional.empty(), Optional.of(new Span.Hours(open, open, Value.of(UTC))));
        assertThat(ask(span, when("2020-03-07T10:00Z")).gaps())
                .containsExactly(new Gap(Gap.Where.TEXT, "an agreed answer to: What of hours?"));
        assertThat(ask(span, when("2020-03-01T10:00Z")).truth()).isEqualTo(Truth.FALSE);
    }

    @Test
    void wider_times_never_make_the_answer_firmer() {
        long seed = new Random().nextLong();
        Random random = new Random(seed);
        for (int i = 0; i < 5_000; i++) {
            Event event = made.event("x");
            List<Span> spans = new ArrayList<>();
            for (int n = 1 + random.nextInt(3); n > 0; n--) {
                spans.add(new Span(edge(random, event), edge(random, event), hours(random)));
            }
            PossibleTime narrow = range(random);
            PossibleTime anchor = range(random);
            PossibleTime wide = random.nextBoolean() ? narrow : wider(random, narrow);
            PossibleTime wideAnchor = random.nextBoolean() ? anchor : wider(random, anchor);
            Truth before = truth(spans, narrow, anchor);
            Truth after = truth(spans, wide, wideAnchor);
            assertThat(after.low() <= before.low() && after.high() >= before.high())
                    .as("seed %d, round %d: %s then %s", seed, i, before, after)
                    .isTrue();
        }
    }

    private Truth truth(List<Span> spans, PossibleTime time, PossibleTime anchor) {
        return new SpanCondition(new Moments(made.agreement(), known("x", anchor)))
                .ask(spans, when(time), FIRM)
                .truth();
    }

    private static Optional<Moment> edge(Random random, Event event) {
        return switch (random.nextInt(4)) {
            case 0 -> Optional.empty();
            case 1 -> Optional.of(done(event));
            case 2 -> Optional.of(MadeUp.after(done(event), "P" + random.nextInt(4) + "D", MadeUp.counted(UTC)));
            default -> Optional.of(new Moment.At(instant(random)));
        };
    }

    private static Optional<Span.Hours> hours(Random random) {
        return random.nextInt(3) > 0
                ? Optional.empty()
                : Optional.of(new Span.Hours(
                        Value.of(LocalTime.of(random.nextInt(24), 0)),
                        Value.of(LocalTime.of(random.nextInt(24), 0)),
                        Value.of(DAMASCUS)));
    }

    private static PossibleTime range(Random random) {
        Instant from = instant(random);
        return PossibleTime.between(from, from.plusSeconds(60L * (1 + random.nextInt(6_000))));
    }

    private static PossibleTime wider(Random random, PossibleTime time) {
        return new PossibleTime(
                time.from().filter(_ -> random.nextInt(9) > 0).map(at -> at.minusSeconds(60L * random.nextInt(3_000))),
                time.until().filter(_ -> random.nextInt(9) > 0).map(at -> at.plusSeconds(60L * random.nextInt(3_000))));
    }

    private static Instant instant(Random random) {
        return Instant.parse("2020-03-25T00:00:00Z").plusSeconds(60L * random.nextInt(10_000));
    }

    private static Span daily(String from, String until, ZoneId zone) {
        return new Span(
                Optional.empty(),
                Optional.empty(),
                Optional.of(new Span.Hours(
                        Value.of(LocalTime.parse(from)), Value.of(LocalTime.parse(until)), Value.of(zone))));
    }

    private static When with(PossibleTime possible, When.Cut cut) {
        return new When("a time", "", possible, List.of(cut));
    }

    private Reason ask(Span span, When when) {
        return ask(List.of(span), when);
    }

    private Reason ask(List<Span> spans, When when) {
        return new SpanCondition(new Moments(made.agreement(), Facts.NONE)).ask(spans, when, FIRM);
    }

    private static List<String> said(Reason reason) {
        List<String> all = new ArrayList<>(List.of(reason.says()));
        reason.because().forEach(step -> all.addAll(said(step)));
        return all;
    }
}
