package org.truceline.publication.daily;

import static org.assertj.core.api.Assertions.assertThat;
import static org.truceline.publication.daily.MadeUpOffice.NORTH_FARM;
import static org.truceline.publication.daily.MadeUpOffice.claim;
import static org.truceline.publication.daily.MadeUpOffice.heard;
import static org.truceline.publication.daily.MadeUpOffice.shelling;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.truceline.assessment.effort.Area;
import org.truceline.evidence.SourceKind;
import org.truceline.evidence.register.Entered.Disclosure;
import org.truceline.evidence.register.ReceivedReport.Caution;
import org.truceline.evidence.register.RecordId;
import org.truceline.geo.Metres;
import org.truceline.geo.Outline;
import org.truceline.geo.Polygon;
import org.truceline.geo.Position;
import org.truceline.publication.daily.language.Language;

/** The report for everybody. */
class ProfileTest {

    private static final Profile GRID = Profile.everybody(new Coarsening.ToGrid(new BigDecimal("0.1")));

    private static final Speech ENGLISH = new Speech(Language.ENGLISH);

    private final MadeUpDay day = new MadeUpDay();

    @Test
    void what_may_have_happened_within_the_delay_is_left_out() {
        DailyReport report = DailyReport.of(day.input(), MadeUpDay.edition(GRID));

        assertThat(report.notices())
                .contains("It is of the time from 2031-05-04T22:00Z (5 May 00:00 +02:00) until 2031-05-05T22:00Z (6 May"
                        + " 00:00 +02:00).");
        assertThat(Read.section(report, "counts"))
                .contains("11 records tell of something that may lie after the window and are not in this report.");
        assertThat(Read.section(report, "incidents"))
                .contains("No incident of this window is in this report. That does not say that there was none.");
    }

    @Test
    void places_are_told_by_cell_and_times_by_steps() {
        day.office.at("2031-05-07T06:00:00Z").open(heard(1, "tank", MadeUpOffice.SOUTH_FARM, "2031-05-06T01:30"));

        DailyReport report = DailyReport.of(day.input(), MadeUpDay.later(GRID));

        assertThat(Read.section(report, "incidents"))
                .contains(
                        "Reported by an observer of the office, heard: shelling, 25, mortar, between 2031-05-06T06:00Z"
                                + " and 2031-05-06T12:00Z, the cell 35.5 to 35.6 N, 36.5 to 36.6 E.");
    }

    @Test
    void places_with_fewer_records_than_the_small_cell_are_merged_with_the_next() {
        assertThat(Read.section(DailyReport.of(day.input(), MadeUpDay.later(GRID)), "counts"))
                .noneSatisfy(line -> assertThat(line).contains("the cell"))
                .anySatisfy(line -> assertThat(line).startsWith("other places | from 142 to 144 | "));
    }

    @Test
    void a_place_is_told_by_the_area_that_surely_holds_it() {
        Area north = new Area(
                "Northern District",
                new Outline(
                        Polygon.of(List.of(
                                new Position(35.4, 36),
                                new Position(35.4, 37),
                                new Position(36, 37),
                                new Position(36, 36))),
                        Metres.ZERO));
        Profile areas = Profile.everybody(new Coarsening.ToAreas(List.of(north)));

        assertThat(Read.section(DailyReport.of(day.input(), MadeUpDay.later(areas)), "counts"))
                .anySatisfy(line -> assertThat(line).startsWith("other places | "));
        assertThat(new Coarsening.ToAreas(List.of(north)).name(NORTH_FARM.whereabouts(), ENGLISH))
                .isEqualTo("Northern District");
        assertThat(new Coarsening.ToAreas(List.of(north)).name(MadeUpOffice.SOUTH_FARM.whereabouts(), ENGLISH))
                .isEqualTo("a place that is not told more closely");
    }

    @Test
    void a_place_that_may_lie_in_two_cells_is_in_none() {
        var cell = new Coarsening.ToGrid(new BigDecimal("0.25"));

        assertThat(cell.name(new org.truceline.geo.Whereabouts.Disc(new Position(35.6, 36.6), Metres.of(100)), ENGLISH))
                .isEqualTo("the cell 35.50 to 35.75 N, 36.50 to 36.75 E");
        assertThat(cell.name(new org.truceline.geo.Whereabouts.Disc(new Position(35.5, 36.6), Metres.of(100)), ENGLISH))
                .isEqualTo("a place that is not told more closely");
    }

    @Test
    void plans_observers_sites_persons_and_free_words_are_not_in_it() {
        String all = String.join(
                "\n",
                DailyReport.of(day.input(), MadeUpDay.later(GRID))
                        .lines()
                        .map(Line::text)
                        .toList());

        assertThat(all)
                .contains("According to a source that is not named here: shelling, 5")
                .contains("According to the North it was shortened, between 2031-05-06T06:00Z and 2031-05-06T12:00Z.")
                .doesNotContain("Planned", "Kestrel", "Depot", "Nightjar", "We never", "come back", "protest", "Farm");
    }

    @Test
    void no_finding_is_printed_that_would_rest_on_an_account_that_is_left_out() {
        RecordId report = day.office.at("2031-05-06T20:00:00Z").report(Optional.empty(), Caution.NONE);
        RecordId open =
                day.office.open(claim(report, shelling(1, "", NORTH_FARM, "2031-05-06T11:00"), Optional.of("S")));
        RecordId closed = day.office.enter(
                claim(report, shelling(2, "", NORTH_FARM, "2031-05-06T11:00"), Optional.of("N")), Disclosure.INTERNAL);
        day.office.incident("Shells heard by two", open, closed);

        DailyReport made = DailyReport.of(day.input(), MadeUpDay.later(GRID));

        assertThat(Read.section(made, "findings"))
                .contains("No finding is printed: it would rest on accounts that are not in this report.");
        assertThat(Read.section(made, "incidents"))
                .contains("Told by 1 account from 1 independent origin. 1 more account is not in this report.");
    }

    @Test
    void a_row_whose_licence_forbids_to_pass_it_on_is_counted_and_not_printed() {
        RecordId acled = day.office
                .at("2031-05-06T20:00:00Z")
                .source("ACLED", SourceKind.CIVIL_SOCIETY, Optional.empty(), Disclosure.RELEASABLE);
        RecordId report = day.office.report(Optional.of(acled), Caution.NONE);
        day.office.open(claim(report, shelling(8, "", NORTH_FARM, "2031-05-06T11:00"), Optional.of("S")));

        assertThat(Read.section(DailyReport.of(day.input(), MadeUpDay.later(GRID)), "incidents"))
                .contains("An account of a dataset whose licence does not allow its rows to be passed on. It is not"
                        + " printed here.")
                .noneSatisfy(line -> assertThat(line).contains("ACLED"));
    }
}
