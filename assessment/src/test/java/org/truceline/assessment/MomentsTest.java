package org.truceline.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.truceline.assessment.MadeUp.DAMASCUS;
import static org.truceline.assessment.MadeUp.FIRM;
import static org.truceline.assessment.MadeUp.ISTANBUL;
import static org.truceline.assessment.MadeUp.MOSCOW;
import static org.truceline.assessment.MadeUp.UTC;
import static org.truceline.assessment.MadeUp.after;
import static org.truceline.assessment.MadeUp.at;
import static org.truceline.assessment.MadeUp.before;
import static org.truceline.assessment.MadeUp.counted;
import static org.truceline.assessment.MadeUp.done;
import static org.truceline.assessment.MadeUp.known;
import static org.truceline.assessment.MadeUp.local;
import static org.truceline.assessment.MadeUp.notCounted;
import static org.truceline.assessment.MadeUp.open;
import static org.truceline.assessment.MadeUp.startOf;
import static org.truceline.assessment.MadeUp.time;
import static org.truceline.assessment.MadeUp.toTheHour;
import static org.truceline.assessment.MadeUp.told;
import static org.truceline.assessment.MadeUp.utc;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.truceline.agreement.Event;
import org.truceline.agreement.Moment;
import org.truceline.agreement.OpenPoint;
import org.truceline.agreement.Value;
import org.truceline.occurrence.Facts;
import org.truceline.time.Amount;
import org.truceline.time.InstantRange;
import org.truceline.time.PossibleTime;
import org.truceline.truth.Gap;

class MomentsTest {

    private final MadeUp made = new MadeUp();

    @Test
    void clock_time_is_one_instant_and_a_day_all_of_its_instants() {
        assertThat(exact(local("2020-03-06T00:01", MOSCOW))).isEqualTo("2020-03-05T21:01:00Z");
        assertThat(in(local("2020-03-05", DAMASCUS)))
                .contains(InstantRange.of(time("2020-03-04T22:00Z", "2020-03-05T22:00Z")));
    }

    @Test
    void seven_days_of_idlib_end_at_eight_instants_and_from_a_day_of_hours_at_none() {
        OpenPoint zone = made.point("zone", "moscow", "istanbul", "damascus");
        OpenPoint anchor = made.point("anchor", "signature", "effect");
        OpenPoint counting = made.point("counting", "elapsed", "calendar");
        OpenPoint firstDay = made.point("firstDay", "counted", "notCounted");
        OpenPoint lastDay = made.point("lastDay", "toItsEnd", "toTheHour");
        Value<ZoneId> clock = open(zone, MOSCOW, ISTANBUL, DAMASCUS);
        Moment due = new Moment.Shifted(
                new Moment.Open(open(anchor, local("2020-03-05", clock), local("2020-03-06T00:01", clock))),
                false,
                open(counting, Amount.parse("PT168H"), Amount.parse("P7D")),
                new Moment.Counting(
                        open(firstDay, Moment.FirstDay.COUNTED, Moment.FirstDay.NOT_COUNTED),
                        open(lastDay, Moment.LastDay.TO_ITS_END, Moment.LastDay.TO_THE_HOUR),
                        clock));
        Worlds<Optional<InstantRange>> worlds =
                Worlds.explore(world -> moments(Facts.NONE).in(due, world));
        Set<Instant> instants = new TreeSet<>();
        worlds.answers()
                .forEach(answer -> answer.value().flatMap(InstantRange::exact).ifPresent(instants::add));
        assertThat(instants)
                .containsExactly(
                        utc("2020-03-11T21:00Z"),
                        utc("2020-03-11T22:00Z"),
                        utc("2020-03-12T21:00Z"),
                        utc("2020-03-12T21:01Z"),
                        utc("2020-03-12T22:00Z"),
                        utc("2020-03-12T22:01Z"),
                        utc("2020-03-13T21:00Z"),
                        utc("2020-03-13T22:00Z"));
        assertThat(worlds.answers())
                .filteredOn(answer -> answer.value().orElseThrow().exact().isEmpty())
                .allMatch(answer -> "signature".equals(answer.readings().get("anchor")))
                .hasSize(6);
    }

    @Test
    void elapsed_hours_go_by_across_changes_of_clocks_and_dates_do_not() {
        Moment effect = local("2020-03-26T12:00", DAMASCUS);
        assertThat(exact(after(effect, "PT120H"))).isEqualTo("2020-03-31T10:00:00Z");
        assertThat(exact(after(effect, "P5D", toTheHour(DAMASCUS)))).isEqualTo("2020-03-31T09:00:00Z");
        assertThat(exact(after(effect, "P5D", notCounted(DAMASCUS)))).isEqualTo("2020-03-31T21:00:00Z");
        Moment autumn = local("2020-10-29T12:00", DAMASCUS);
        assertThat(exact(after(autumn, "PT120H"))).isEqualTo("2020-11-03T09:00:00Z");
        assertThat(exact(after(autumn, "P5D", toTheHour(DAMASCUS)))).isEqualTo("2020-11-03T10:00:00Z");
    }

    @Test
    void months_are_cut_to_their_length_and_counting_back_ends_with_the_beginning_of_a_day() {
        Moment signature = local("1974-05-31", UTC);
        assertThat(exact(after(signature, "P6M", notCounted(UTC)))).isEqualTo("1974-12-01T00:00:00Z");
        assertThat(exact(after(signature, "P6M", counted(UTC)))).isEqualTo("1974-11-30T00:00:00Z");
        assertThat(exact(after(local("2024-02-29T10:00", UTC), "P1Y", toTheHour(UTC))))
                .isEqualTo("2025-02-28T10:00:00Z");
        assertThat(exact(before(signature, "P7D", notCounted(UTC)))).isEqualTo("1974-05-24T00:00:00Z");
        assertThat(exact(before(signature, "P7D", counted(UTC)))).isEqualTo("1974-05-25T00:00:00Z");
        assertThat(exact(before(local("1974-05-31T10:00", UTC), "P7D", toTheHour(UTC))))
                .isEqualTo("1974-05-24T10:00:00Z");
    }

    @Test
    void range_over_the_end_of_a_month_stays_a_range_when_a_month_is_added() {
        made.event("x");
        Facts facts = known("x", time("2025-01-30T23:00Z", "2025-01-31T01:00Z"));
        InstantRange range = moments(facts)
                .in(after(done(new Event("x", "x", Optional.empty())), "P1M", toTheHour(UTC)), FIRM)
                .orElseThrow();
        assertThat(range).isEqualTo(InstantRange.of(time("2025-02-28T00:00Z", "2025-03-01T00:00Z")));
    }

    @Test
    void day_number_is_the_beginning_of_the_nth_date() {
        Moment effect = local("2025-01-19T08:30", UTC);
        assertThat(exact(after(effect, "P5D", notCounted(UTC)))).isEqualTo("2025-01-25T00:00:00Z");
        assertThat(exact(after(effect, "P6D", counted(UTC)))).isEqualTo("2025-01-25T00:00:00Z");
    }

    @Test
    void chained_anchors_and_events_carry_what_is_known() {
        Event signed = made.event("signed");
        Moment chain = after(after(done(signed), "PT24H"), "P2D", notCounted(UTC));
        assertThat(in(chain)).isEmpty();
        assertThat(moments(known("signed", told("2020-01-01T11:00Z"))).in(chain, FIRM))
                .contains(InstantRange.exactly(utc("2020-01-05T00:00Z")));
        assertThat(moments(known("signed", time("2020-01-01T11:00Z", "2020-01-02T11:00Z")))
                        .in(chain, FIRM))
                .contains(InstantRange.between(utc("2020-01-05T00:00Z"), utc("2020-01-06T00:00Z")));
        assertThat(moments(known("signed", new PossibleTime(Optional.empty(), Optional.of(utc("2020-01-02T00:00Z")))))
                        .in(after(done(signed), "PT24H"), FIRM)
                        .orElseThrow()
                        .earliest())
                .isEmpty();
    }

    @Test
    void what_the_case_tells_of_an_event_replaces_what_the_terms_know() {
        Event signed = made.event("signed", Optional.of(told("1974-05-31", UTC)));
        assertThat(moments(Facts.NONE).deed(signed)).contains(told("1974-05-31", UTC));
        assertThat(moments(known("signed", told("1974-05-31T11:00Z"))).deed(signed))
                .contains(told("1974-05-31T11:00Z"));
    }

    @Test
    void first_and_last_of_several_keep_what_is_known_of_one() {
        Event left = made.event("left");
        List<Moment> of = List.of(at("2020-02-01T00:00Z"), done(left));
        Moment first = new Moment.Extreme(true, of);
        Moment last = new Moment.Extreme(false, of);
        assertThat(in(first)).contains(new InstantRange(Optional.empty(), Optional.of(utc("2020-02-01T00:00Z"))));
        assertThat(in(last)).contains(new InstantRange(Optional.of(utc("2020-02-01T00:00Z")), Optional.empty()));
        Moments told = moments(known("left", time("2020-01-31T00:00Z", "2020-02-02T00:00Z")));
        assertThat(told.in(first, FIRM))
                .contains(InstantRange.between(utc("2020-01-31T00:00Z"), utc("2020-02-01T00:00Z")));
        assertThat(told.in(last, FIRM).orElseThrow().earliest()).contains(utc("2020-02-01T00:00Z"));
    }

    @Test
    void first_day_is_not_asked_where_it_has_no_bearing() {
        OpenPoint firstDay = made.point("firstDay", "counted", "notCounted");
        Moment.Counting counting = new Moment.Counting(
                open(firstDay, Moment.FirstDay.COUNTED, Moment.FirstDay.NOT_COUNTED),
                Value.of(Moment.LastDay.TO_THE_HOUR),
                Value.of(UTC));
        assertThat(exact(after(at("2020-01-01T11:00Z"), "P7D", counting))).isEqualTo("2020-01-08T11:00:00Z");
        assertThat(exact(after(at("2020-01-01T11:00Z"), "PT24H", counting))).isEqualTo("2020-01-02T11:00:00Z");
    }

    @Test
    void missing_fact_is_the_hour_the_answer_or_the_deed() {
        Moments moments = moments(Facts.NONE);
        Moment.Named signature = made.named("signature", "the signature", local("2020-03-05", UTC));
        assertThat(moments.missing(after(signature, "PT24H"), FIRM))
                .contains(new Gap(Gap.Where.TEXT, "the hour of the signature"));
        Value<Amount> atOnce = new Value.Unfilled<>(made.point("at-once"));
        assertThat(moments.missing(new Moment.Shifted(at("2020-01-01T11:00Z"), false, atOnce, counted(UTC)), FIRM))
                .contains(new Gap(Gap.Where.TEXT, "an agreed answer to: What of at-once?"));
        assertThat(moments.missing(after(done(made.event("x")), "PT24H"), FIRM))
                .contains(new Gap(Gap.Where.REPORT, "whether and when: it came to x"));
        assertThat(moments.missing(at("2020-01-01T11:00Z"), FIRM)).isEmpty();
    }

    @Test
    void title_says_how_the_moment_is_found() {
        Moments moments = moments(Facts.NONE);
        Moment.Named effect = made.named("effect", "the effective instant", startOf("2020-03-06", UTC));
        assertThat(moments.title(after(effect, "PT72H"))).isEqualTo("72 hours after the effective instant");
        assertThat(moments.title(before(effect, "P1M", counted(UTC))))
                .isEqualTo("1 month before the effective instant");
        assertThat(moments.title(done(made.event("x")))).isEqualTo("the moment when it came to x");
    }

    private Moments moments(Facts facts) {
        return new Moments(made.agreement(), facts);
    }

    private Optional<InstantRange> in(Moment moment) {
        return moments(Facts.NONE).in(moment, FIRM);
    }

    private String exact(Moment moment) {
        return in(moment).flatMap(InstantRange::exact).orElseThrow().toString();
    }
}
