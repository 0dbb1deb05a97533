package org.truceline.publication.daily.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.truceline.publication.daily.MadeUpOffice.NORTH_FARM;
import static org.truceline.publication.daily.MadeUpOffice.claim;
import static org.truceline.publication.daily.MadeUpOffice.shelling;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.truceline.evidence.register.ReceivedReport.Caution;
import org.truceline.evidence.register.RecordId;
import org.truceline.publication.daily.Coarsening;
import org.truceline.publication.daily.DailyReport;
import org.truceline.publication.daily.Edition;
import org.truceline.publication.daily.MadeUpDay;
import org.truceline.publication.daily.Profile;

class ReleaseTest {

    private static final Edition PUBLIC =
            MadeUpDay.later(Profile.everybody(new Coarsening.ToGrid(new BigDecimal("0.1"))));

    private final MadeUpDay day = new MadeUpDay();

    @Test
    void a_report_without_a_leak_goes_out_in_three_files() {
        assertThat(Release.of(day.input(), PUBLIC))
                .isInstanceOfSatisfying(
                        Release.Released.class,
                        released -> assertThat(released.files())
                                .extracting(Release.File::name)
                                .containsExactly("daily-report.html", "daily-report.docx", "daily-report-annex.xlsx"));
    }

    @Test
    void the_office_may_read_what_the_public_may_not() {
        assertThat(Release.of(day.input(), MadeUpDay.edition(Profile.INTERNAL))).isInstanceOf(Release.Released.class);
    }

    @Test
    void every_title_that_gives_something_away_is_found_in_the_value_and_in_every_file() {
        Map<String, String> titles = Map.ofEntries(
                Map.entry("Shells at North Farm", "a place that is finer than the profile tells, “North Farm”"),
                Map.entry("Heard by Post Kestrel", "the name or the place of an observer, “Post Kestrel”"),
                Map.entry("Seen from the hill of the post", "the place of an observer, “the hill of the post”"),
                Map.entry("Told by Nightjar", "the name of somebody who may be a private person, “Nightjar”"),
                Map.entry("Told by Placeholder  Name", "behind the name of a source, “Placeholder Name”"),
                Map.entry("Shells near Depot Alder", "the name of a site, “Depot Alder”"),
                Map.entry(
                        "As they came to look at the mill by the river", "part of a patrol plan, “to look at the mill"),
                Map.entry(
                        "Shells at 2031-05-06T10:40",
                        "a time that is finer than the profile tells, “2031-05-06T10:40”"),
                Map.entry(
                        "Shells at 2031-05-06 10:40",
                        "a time that is finer than the profile tells, “2031-05-06 10:40”"),
                Map.entry(
                        "Shells at 35.5123, 36.5123", "a position that is finer than the profile tells, “35.5123, 36"),
                Map.entry("Shells at 35.51", "a position that is finer than the profile tells, “35.51”"),
                Map.entry("Shells at 35°30'44\"", "a position that is finer than the profile tells, “35°30'”"),
                Map.entry("Shells at 37S BV 55123 12345", "a position that is finer than the profile tells, “37S BV"),
                Map.entry(
                        "We never shell farms of anybody",
                        "the words of a record, “We never shell farms of anybody.”"));
        titles.keySet().stream().sorted().forEach(this::incident);

        List<Leak> leaks = refused();

        for (String where : List.of(
                "section “Incidents as told”", "daily-report.html", "daily-report.docx", "daily-report-annex.xlsx")) {
            titles.values()
                    .forEach(what -> assertThat(leaks)
                            .as("%s: %s", where, what)
                            .anyMatch(leak -> leak.where().startsWith(where)
                                    && leak.what().contains(what)));
        }
    }

    @Test
    void a_name_is_found_whatever_its_case_and_the_signs_within_it() {
        assertThat(inPage("<p>shells at NORTH-farm</p>"))
                .extracting(Leak::what)
                .contains("found a place that is finer than the profile tells, “North Farm”.");
    }

    @Test
    void a_leak_says_where_what_and_what_to_do() {
        incident("Shells at South Farm");

        assertThat(refused().getFirst().inWords())
                .isEqualTo(
                        "section “Incidents as told”, near “Shells at South Farm”: found a place that is finer than the"
                                + " profile tells, “South Farm”. Places are told more coarsely: reword the record that prints it,"
                                + " such as the title of an incident.");
    }

    @Test
    void a_leak_in_the_bytes_alone_is_found() {
        assertThat(inPage("<p title='x'>Post <b>Kes</b>trel &amp; others</p>"))
                .extracting(Leak::where)
                .containsExactly("page.html, near “Post Kestrel & others”");
        assertThat(inPage("<p title='Post&#32;Kestr&#x65;l'>others</p>")).hasSize(1);
    }

    @Test
    void a_name_within_another_word_is_no_leak() {
        incident("Shells at the North Farmers' Union");

        assertThat(Release.of(day.input(), PUBLIC)).isInstanceOf(Release.Released.class);
    }

    @Test
    void somebody_whom_the_agreement_does_not_know_may_be_a_person() {
        RecordId report = day.office.at("2031-05-06T20:00:00Z").report(Optional.empty(), Caution.NONE);
        day.office.open(
                claim(report, shelling(1, "", NORTH_FARM, "2031-05-06T11:00"), Optional.of("Somebody Placeholder")));

        assertThat(Release.of(day.input(), PUBLIC))
                .isInstanceOfSatisfying(
                        Release.Released.class,
                        released -> assertThat(released.report().lines().map(line -> line.text()))
                                .contains(
                                        "According to a source that is not named here: shelling, 1, weapon undetermined, between"
                                                + " 2031-05-06T06:00Z and 2031-05-06T12:00Z, other places. It is alleged that an actor who is not"
                                                + " named here did it."));
    }

    private void incident(String title) {
        RecordId report = day.office.at("2031-05-06T20:00:00Z").report(Optional.empty(), Caution.NONE);
        day.office.incident(
                title,
                day.office.open(claim(report, shelling(1, "", NORTH_FARM, "2031-05-06T11:00"), Optional.of("S"))));
    }

    private List<Leak> inPage(String page) {
        DailyReport report = DailyReport.of(day.input(), PUBLIC);
        return LeakCheck.of(day.input(), PUBLIC)
                .leaks(report, List.of(new Release.File("page.html", page.getBytes(StandardCharsets.UTF_8))));
    }

    private List<Leak> refused() {
        return switch (Release.of(day.input(), PUBLIC)) {
            case Release.Refused refused -> refused.leaks();
            case Release.Released released -> throw new AssertionError("released " + released.files());
        };
    }
}
