package org.truceline.publication.daily;

import static org.assertj.core.api.Assertions.assertThat;
import static org.truceline.publication.daily.MadeUpOffice.CLOCK;
import static org.truceline.publication.daily.MadeUpOffice.NORTH_FARM;
import static org.truceline.publication.daily.MadeUpOffice.heard;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.truceline.evidence.register.Entered.Disclosure;
import org.truceline.evidence.register.RecordId;

/** The sentences of the report for the office, word by word. */
class DailyReportTest {

    private static final String EFFORT = "1 observer looked, 6 h 30 min of 24 h covered by at least one; sites: 0 of 1"
            + " seen, 0 seen in part, 0 not reached, 1 refused; 1 restriction of movement";

    private final MadeUpDay day = new MadeUpDay();
    private final DailyReport report = DailyReport.of(day.input(), MadeUpDay.edition(Profile.INTERNAL));

    @Test
    void cut_off_and_window_are_told_with_their_clock() {
        assertThat(report.title()).isEqualTo("Daily report, 6 May 2031: A made-up ceasefire of North and South");
        assertThat(report.notices())
                .startsWith(
                        "Internal report. Cut-off: 2031-05-06T22:00Z (7 May 00:00 +02:00). Nothing that was written down"
                                + " later is in it.",
                        "It is of the time from 2031-05-05T22:00Z (6 May 00:00 +02:00) until 2031-05-06T22:00Z (7 May"
                                + " 00:00 +02:00).");
    }

    @Test
    void counts_by_two_rules_stand_with_their_effort_and_add_up() {
        assertThat(Read.section(report, "counts"))
                .contains(
                        "Everywhere | from 43 to 45 | from 4 to 6 | " + EFFORT,
                        "North Farm: 2 units that may be of one series | 40 | 1 | fewest 39, most 39",
                        "Counted alike by both rules | from 3 to 5 | from 3 to 5 | fewest 0, most 0",
                        "Together | from 43 to 45 | from 4 to 6 | fewest 39, most 39",
                        "Beside the counts: 1 coded by machines and read by nobody. They are in no count.");
    }

    @Test
    void every_number_has_its_records_rule_window_and_effort() {
        PrintedNumber number = Read.number(report, "count/each/everywhere");

        assertThat(number.records()).contains(day.incident).hasSize(3);
        assertThat(number.rule()).startsWith("each discharge or explosion: every one counts");
        assertThat(number.window()).startsWith("from 2031-05-05T22:00Z");
        assertThat(number.effort()).isEqualTo(EFFORT);
        assertThat(report.numbers()).allSatisfy(each -> {
            assertThat(each.records()).isNotEmpty();
            assertThat(each.effort()).isNotBlank();
        });
    }

    @Test
    void none_where_nobody_looked_is_not_observed() {
        DailyReport early = DailyReport.of(day.input(), edition("2031-04-01T00:00:00Z"));

        assertThat(Read.section(early, "counts"))
                .contains("Everywhere | not observed | not observed | no hours of looking are recorded");
    }

    @Test
    void none_where_somebody_looked_is_none() {
        day.office.at("2031-05-09T08:00:00Z").looked("2031-05-09T06:00", "2031-05-09T18:00", Disclosure.INTERNAL);

        assertThat(Read.section(DailyReport.of(day.input(), edition("2031-05-09T22:00:00Z")), "counts"))
                .contains("Everywhere | 0 | 0 | 1 observer looked, 12 h of 24 h covered by at least one");
    }

    @Test
    void none_where_the_looking_is_restricted_is_not_said_to_be_unobserved() {
        day.office.at("2031-05-09T08:00:00Z").looked("2031-05-09T06:00", "2031-05-09T18:00", Disclosure.RESTRICTED);

        assertThat(Read.section(DailyReport.of(day.input(), edition("2031-05-09T22:00:00Z")), "counts"))
                .contains(
                        "Everywhere | none in the records of this report | none in the records of this report | no hours"
                                + " of looking are recorded; more may be among the records that are not in this report",
                        "1 record is restricted and not in this report.");
    }

    @Test
    void an_incident_tells_who_says_what_and_from_how_many_origins() {
        assertThat(Read.section(report, "incidents"))
                .contains(
                        "According to The Gazette: shelling, 3, tank, 2031-05-06 15:00, +02:00, South Farm. It is alleged"
                                + " that the North did it.",
                        "According to Nightjar: shelling, 5, tank, 2031-05-06 15:10, +02:00, South Farm. The account names"
                                + " nobody who did it. (Told in translation.)",
                        "Reported by Post Kestrel, heard: shelling, 25, mortar, 2031-05-06 10:00, +02:00, North Farm.",
                        "This incident was confirmed by a second person as it stands.")
                .anySatisfy(line -> assertThat(line).startsWith("Told by 2 accounts from 2 independent origins ("));
    }

    @Test
    void no_comment_is_not_a_denial_and_an_earlier_denial_is_context() {
        assertThat(Read.section(report, "incidents"))
                .contains(
                        "Response: the North gave no comment. No comment is not a denial.",
                        "Response: the North has denied similar earlier claims (context, not an answer to this one),"
                                + " 2031-04-30, +02:00. In its words: “We never shell farms of anybody.”")
                .noneSatisfy(line -> assertThat(line).startsWith("Against it"));
    }

    @Test
    void occurrence_and_attribution_are_graded_apart_and_unverified_is_not_false() {
        assertThat(Read.section(report, "incidents"))
                .contains(
                        "Occurrence: Supported. The rubric says: A made-up condition. Reason given: “by the two accounts"
                                + " alone”.",
                        "Attribution to the North: Likely. The rubric says: A made-up condition. It holds only once a"
                                + " second person confirms it, and nobody has. Reason given: “by the two accounts"
                                + " alone”.",
                        "Status: Could not be verified. The rubric says: A made-up condition. This does not say that it"
                                + " is false. Reason given: “by the two accounts alone”.");
    }

    @Test
    void a_finding_is_about_the_act_as_alleged() {
        assertThat(Read.section(report, "findings"))
                .contains(
                        "As alleged, it is possibly inconsistent with “All military action stops” (A ¶ 1: “All military"
                                + " action stops.”). Possibly inconsistent with “All military action stops”: the report leaves"
                                + " it open. Settled by who did it.");
    }

    @Test
    void a_patrol_is_told_as_planned_and_by_each_account() {
        assertThat(Read.section(report, "patrols"))
                .containsExactly(
                        "Patrol 4",
                        "Planned: by the North, the South, North Farm, South Farm, 2031-05-06 09:00, +02:00.",
                        "According to the North it was shortened, 2031-05-06 09:00, +02:00, North Farm. Reason given: “the"
                                + " road was cut by a protest”.",
                        "According to the South it was completed, 2031-05-06 09:00, +02:00, North Farm.",
                        "The accounts differ. All are printed, and none corrects another.");
    }

    @Test
    void figures_are_as_worded_and_not_added() {
        assertThat(Read.section(report, "figures"))
                .containsExactly(
                        "more than 300 civilians killed, since 2030-12, according to The Gazette (cumulative).",
                        "612 civilians killed, since 2031-01, according to The Gazette (cumulative).",
                        "Not added, “more than 300 civilians killed” and “612 civilians killed”: their windows may overlap"
                                + " (since 2030-12; since 2031-01).");
    }

    @Test
    void what_is_due_in_seven_days_is_told_with_its_clause_and_owner() {
        assertThat(Read.section(report, "due"))
                .contains(
                        "“The sides meet” (A ¶ 2: “The sides meet by 9 May.”), owed by the North, the South: due before"
                                + " 2031-05-09T22:00Z (10 May 00:00 +02:00); pending.");
    }

    @Test
    void a_duty_whose_due_instant_cannot_be_computed_is_listed_as_such() {
        assertThat(Read.section(report, "due"))
                .containsSequence(
                        "Due, and when cannot be computed",
                        "“The sides exchange lists” (A ¶ 3: “Lists are exchanged within two days of the meeting.”), owed"
                                + " by the North: when it is due cannot be computed; dormant. It counts from what is not"
                                + " known to have happened: they have met.");
    }

    @Test
    void a_report_of_an_exercise_says_so_first() {
        assertThat(DailyReport.of(day.input().marked(Mark.EXERCISE), MadeUpDay.edition(Profile.INTERNAL))
                        .mark())
                .contains("EXERCISE. Nothing in this report is real.");
        assertThat(report.mark()).isEmpty();
    }

    @Test
    void corrections_tell_what_was_added_changed_and_taken_back_and_which_numbers_moved() {
        assertThat(Read.section(report, "corrections"))
                .contains(
                        "Added since: observation.",
                        "Changed since: observation, because “the post counted again”.",
                        "Taken back since: observation, because “the post had heard a quarry”.",
                        "discharges and explosions, everywhere, by the rule “each discharge or explosion”: was 12, is 13."
                                + " Why: 1 record added, 1 record changed, 1 record taken back or left out.");
        assertThat(Read.number(report, "is/count/each/everywhere").records()).contains(day.corrected);
    }

    @Test
    void nothing_written_down_after_the_cut_off_is_in_it() {
        RecordId late = day.office.at("2031-05-07T05:00:00Z").open(heard(3, "tank", NORTH_FARM, "2031-05-06T08:00"));

        DailyReport again = DailyReport.of(day.input(), MadeUpDay.edition(Profile.INTERNAL));

        assertThat(again.numbers()).isEqualTo(report.numbers());
        assertThat(again.records()).noneMatch(line -> line.record().equals(late));
    }

    @Test
    void restricted_records_are_left_out_and_counted() {
        day.office
                .at("2031-05-06T20:00:00Z")
                .enter(heard(50, "tank", NORTH_FARM, "2031-05-06T08:00"), Disclosure.RESTRICTED);

        DailyReport again = DailyReport.of(day.input(), MadeUpDay.edition(Profile.INTERNAL));

        assertThat(Read.section(again, "counts")).contains("1 record is restricted and not in this report.");
        assertThat(Read.number(again, "count/each/everywhere").text()).isEqualTo("from 43 to 45");
    }

    private static Edition edition(String cutOff) {
        return new Edition(Instant.parse(cutOff), CLOCK, Duration.ofDays(1), Optional.empty(), Profile.INTERNAL);
    }
}
