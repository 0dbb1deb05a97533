package org.truceline.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.truceline.assessment.MadeUp.deed;
import static org.truceline.assessment.MadeUp.time;
import static org.truceline.assessment.MadeUp.told;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.truceline.agreement.Event;
import org.truceline.agreement.Predicate;
import org.truceline.occurrence.Decision;
import org.truceline.occurrence.Facts;
import org.truceline.time.Lasting;
import org.truceline.time.PossibleTime;
import org.truceline.truth.Gap;
import org.truceline.truth.Reason;
import org.truceline.truth.Truth;

class DeedConditionTest {

    private static final PossibleTime NOON = told("2020-03-10T12:00Z");
    private static final PossibleTime ALL_DAY = time("2020-03-10T00:00Z", "2020-03-11T00:00Z");

    private final MadeUp made = new MadeUp();
    private final Event left = made.event("left");

    @Test
    void deed_is_done_where_it_surely_came_first_and_not_done_where_it_surely_came_later() {
        assertThat(done(told("2020-03-09T12:00Z"), ALL_DAY)).isEqualTo(Truth.TRUE);
        assertThat(done(time("2020-03-09T00:00Z", "2020-03-10T00:00Z"), ALL_DAY))
                .isEqualTo(Truth.TRUE);
        assertThat(done(told("2020-03-11T00:00Z"), ALL_DAY)).isEqualTo(Truth.FALSE);
        assertThat(done(told("2020-03-10T12:00Z"), ALL_DAY)).isEqualTo(Truth.OPEN);
        assertThat(done(time("2020-03-09T00:00Z", "2020-03-12T00:00Z"), NOON)).isEqualTo(Truth.OPEN);
        assertThat(done(PossibleTime.ANY, NOON)).isEqualTo(Truth.OPEN);
    }

    @Test
    void deed_of_which_nothing_is_told_is_open_and_asks_for_it() {
        Reason reason = condition(Facts.NONE, NOON).done(left);
        assertThat(reason.truth()).isEqualTo(Truth.OPEN);
        assertThat(reason.gaps())
                .containsExactly(new Gap(Gap.Where.REPORT, "whether this was done by then: it came to left"));
    }

    @Test
    void deed_that_the_text_tells_only_between_two_instants_asks_the_text() {
        Event known = made.event("known", Optional.of(time("2020-03-09T00:00Z", "2020-03-12T00:00Z")));
        Reason reason = condition(Facts.NONE, NOON).done(known);
        assertThat(reason.truth()).isEqualTo(Truth.OPEN);
        assertThat(reason.gaps()).extracting(Gap::where).containsExactly(Gap.Where.TEXT);
    }

    @Test
    void decision_holds_where_it_surely_covers_the_time() {
        PossibleTime march = time("2020-03-01T00:00Z", "2020-04-01T00:00Z");
        assertThat(decided(true, march, ALL_DAY)).isEqualTo(Truth.TRUE);
        assertThat(decided(true, march, told("2020-03-01T00:00Z"))).isEqualTo(Truth.TRUE);
        assertThat(decided(true, march, told("2020-04-01T00:00Z"))).isEqualTo(Truth.FALSE);
        assertThat(decided(true, march, told("2020-02-29T23:00Z"))).isEqualTo(Truth.FALSE);
        assertThat(decided(true, march, time("2020-03-31T00:00Z", "2020-04-02T00:00Z")))
                .isEqualTo(Truth.OPEN);
        assertThat(decided(true, march, time("2020-02-20T00:00Z", "2020-03-02T00:00Z")))
                .isEqualTo(Truth.OPEN);
        assertThat(decided(true, PossibleTime.ANY, NOON)).as("for good").isEqualTo(Truth.TRUE);
    }

    @Test
    void decision_that_is_not_told_is_none_only_of_a_body_whose_decisions_are_all_known() {
        assertThat(condition(Facts.NONE, NOON).decided(body(true), "passage").truth())
                .isEqualTo(Truth.FALSE);
        Reason unknown = condition(Facts.NONE, NOON).decided(body(false), "passage");
        assertThat(unknown.truth()).isEqualTo(Truth.OPEN);
        assertThat(unknown.gaps()).containsExactly(new Gap(Gap.Where.TEXT, "a decision of the council on “passage”"));
        assertThat(decided(false, time("2020-04-01T00:00Z", "2020-05-01T00:00Z"), NOON))
                .isEqualTo(Truth.OPEN);
    }

    @Test
    void decision_of_another_body_or_on_another_subject_does_not_count() {
        Facts other = new Facts(
                List.of(),
                List.of(
                        new Decision("court", "passage", Lasting.ALWAYS),
                        new Decision("council", "prisoners", Lasting.ALWAYS)),
                Map.of());
        assertThat(condition(other, NOON).decided(body(true), "passage").truth())
                .isEqualTo(Truth.FALSE);
    }

    private Truth done(PossibleTime deed, PossibleTime occurrence) {
        return condition(Facts.of(List.of(deed("left", deed))), occurrence)
                .done(left)
                .truth();
    }

    private Truth decided(boolean complete, PossibleTime inForce, PossibleTime occurrence) {
        Facts facts =
                new Facts(List.of(), List.of(new Decision("council", "passage", Lasting.exactly(inForce))), Map.of());
        return condition(facts, occurrence).decided(body(complete), "passage").truth();
    }

    private DeedCondition condition(Facts facts, PossibleTime occurrence) {
        return new DeedCondition(new Moments(made.agreement(), facts), facts, MadeUp.when(occurrence));
    }

    private static Predicate.Body body(boolean complete) {
        return new Predicate.Body("council", "the council", complete);
    }
}
