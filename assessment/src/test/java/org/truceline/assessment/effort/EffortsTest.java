package org.truceline.assessment.effort;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.truceline.assessment.counting.MadeUpOffice;
import org.truceline.evidence.register.Clocked;
import org.truceline.evidence.register.ObservationEffort;
import org.truceline.evidence.register.ObservationMade;
import org.truceline.evidence.register.Restriction;
import org.truceline.evidence.register.SiteVisit;
import org.truceline.evidence.register.ToldPlace;
import org.truceline.geo.Metres;
import org.truceline.geo.Outline;
import org.truceline.geo.Polygon;
import org.truceline.geo.Position;
import org.truceline.time.Told;

class EffortsTest {

    private static final TimeWindow DAY =
            new TimeWindow(Instant.parse("2020-03-06T00:00:00Z"), Instant.parse("2020-03-07T00:00:00Z"));

    private final MadeUpOffice office = new MadeUpOffice();

    @Test
    void stretches_that_overlap_count_once() {
        looked("post 1", "2020-03-06T06:00", "2020-03-06T10:00");
        looked("post 1", "2020-03-06T09:00", "2020-03-06T11:30");
        looked("post 2", "2020-03-06T06:00", "2020-03-06T07:00");

        Effort effort = effort();
        assertThat(effort.byAnyone()).hasToString("5 h 30 min");
        assertThat(effort.observers())
                .extracting(each -> each.name() + ": " + each.looked())
                .containsExactly("post 1: 5 h 30 min", "post 2: 1 h");
        assertThat(effort.inWords()).isEqualTo("2 observers looked, 5 h 30 min of 24 h covered by at least one");
    }

    @Test
    void what_lies_outside_the_window_is_cut_off() {
        looked("post 1", "2020-03-05T20:00", "2020-03-06T02:00");

        assertThat(effort().byAnyone()).hasToString("2 h");
    }

    @Test
    void a_stretch_told_by_days_has_bounds() {
        looked("post 1", "2020-03-06", "2020-03-06");
        looked("post 2", "2020-03-06T20:00", "2020-03-07");

        assertThat(effort().observers())
                .extracting(each -> each.looked().toString())
                .containsExactly("from 0 h to 24 h", "4 h");
    }

    @Test
    void a_stretch_without_a_stated_zone_is_sure_only_where_every_clock_agrees() {
        office.enter(effort(
                "post 1",
                MadeUpOffice.NORTH_FARM,
                new Clocked(
                        Told.parse("2020-03-06T06:00"),
                        Optional.of(Told.parse("2020-03-06T10:00")),
                        Optional.empty())));

        assertThat(new Efforts(office.register(), List.of(ZoneId.of("Asia/Damascus"), ZoneId.of("Europe/Moscow")))
                        .of(DAY, Optional.empty())
                        .byAnyone())
                .hasToString("from 3 h to 5 h");
    }

    @Test
    void one_clock_time_without_an_end_is_no_length() {
        office.enter(effort("post 1", MadeUpOffice.NORTH_FARM, Clocked.at("2020-03-06T06:00", ZoneOffset.UTC)));

        assertThat(effort().isNone()).isTrue();
    }

    @Test
    void zero_without_effort_is_nobody_looking() {
        assertThat(effort().isNone()).isTrue();
        assertThat(effort().inWords()).isEqualTo("no hours of looking are recorded");
    }

    @Test
    void looking_elsewhere_is_no_effort_here_and_looking_nobody_knows_where_may_be() {
        looked("post 1", "2020-03-06T06:00", "2020-03-06T10:00");
        office.enter(effort(
                "post 2", new ToldPlace("somewhere", List.of()), stretch("2020-03-06T10:00", "2020-03-06T11:00")));

        assertThat(in(south()).byAnyone()).hasToString("from 0 h to 1 h");
    }

    @Test
    void sites_are_told_by_the_best_that_became_of_each() {
        visit("depot 1", SiteVisit.Outcome.REFUSED);
        visit("depot 1", SiteVisit.Outcome.SEEN_IN_PART);
        visit("depot 2", SiteVisit.Outcome.NOT_REACHED);
        visit("depot 3", SiteVisit.Outcome.REFUSED);
        office.enter(new Restriction(
                Restriction.Kind.DENIED,
                Restriction.Cause.CHECKPOINT,
                MadeUpOffice.NORTH_FARM,
                Optional.empty(),
                Clocked.at("2020-03-06T12:00", ZoneOffset.UTC),
                Optional.empty()));

        assertThat(effort().inWords())
                .isEqualTo("no hours of looking are recorded; sites: 0 of 3 seen, 1 seen in part, 1 not reached, 1"
                        + " refused; 1 restriction of movement");
        assertThat(effort().isNone()).isFalse();
        assertThat(effort().restrictionsByKind()).containsEntry(Restriction.Kind.DENIED, 1L);
    }

    private void visit(String site, SiteVisit.Outcome outcome) {
        office.enter(new SiteVisit(
                site,
                MadeUpOffice.NORTH_FARM,
                Clocked.at("2020-03-06T12:00", ZoneOffset.UTC),
                outcome,
                Optional.empty()));
    }

    private void looked(String observer, String from, String to) {
        office.enter(effort(observer, MadeUpOffice.NORTH_FARM, stretch(from, to)));
    }

    private static Clocked stretch(String from, String to) {
        return new Clocked(Told.parse(from), Optional.of(Told.parse(to)), Optional.of(ZoneOffset.UTC));
    }

    private static ObservationEffort effort(String observer, ToldPlace area, Clocked when) {
        return new ObservationEffort(observer, area, when, Set.of(ObservationMade.Means.SEEN), Optional.empty());
    }

    private Effort effort() {
        return new Efforts(office.register(), List.of(ZoneOffset.UTC)).of(DAY, Optional.empty());
    }

    private Effort in(Area area) {
        return new Efforts(office.register(), List.of(ZoneOffset.UTC)).of(DAY, Optional.of(area));
    }

    private static Area south() {
        return new Area(
                "the south",
                new Outline(
                        Polygon.of(List.of(
                                new Position(35, 36),
                                new Position(35, 37),
                                new Position(35.45, 37),
                                new Position(35.45, 36))),
                        Metres.ZERO));
    }
}
