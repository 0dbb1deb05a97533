package org.truceline.intake.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.truceline.evidence.Amount;
import org.truceline.evidence.Counted;
import org.truceline.evidence.FigureKind;
import org.truceline.evidence.PartialDate;
import org.truceline.evidence.ResponseType;
import org.truceline.evidence.Window;
import org.truceline.evidence.Wording;

/** The facts of the case that started it, read from the news report beside the repository. */
class SeedTest {

    private String text = "";
    private Reading reading = ArticleReader.read("", Optional.empty());

    @BeforeEach
    void read() {
        Optional<String> seed = Articles.findSeed();
        assumeTrue(seed.isPresent(), "the seed article is not laid out in ../shared/seed beside this repository");
        text = seed.orElseThrow();
        reading = ArticleReader.read(text, Optional.empty());
    }

    @Test
    void date_line_gives_the_day() {
        assertThat(reading.published()).contains(LocalDate.of(2020, 3, 5));
    }

    @Test
    void effective_hour_has_its_readings_and_no_zone() {
        EffectiveHour hour = reading.list(EffectiveHour.class).get(1);
        assertThat(hour.time()).contains(LocalTime.of(0, 1));
        assertThat(hour.words()).isEqualTo("00.01 tonight, as from midnight");
        assertThat(hour.readings())
                .extracting(EffectiveHour.Moment::at)
                .containsExactly(LocalDateTime.parse("2020-03-06T00:01"), LocalDateTime.parse("2020-03-05T00:01"));
        assertThat(hour.zone()).isEmpty();
        assertThat(hour.source()).isEqualTo(new EffectiveHour.Source(Optional.of("Erdogan"), Optional.of("Moscow")));
    }

    @Test
    void midnight_on_thursday_has_both_its_readings() {
        assertThat(reading.list(EffectiveHour.class).getFirst().readings())
                .extracting(EffectiveHour.Moment::at)
                .containsExactly(LocalDateTime.parse("2020-03-06T00:00"), LocalDateTime.parse("2020-03-05T00:00"));
    }

    @Test
    void corridor_has_its_depths_and_its_road() {
        Corridor corridor = reading.list(Corridor.class).getFirst();
        assertThat(corridor.depths())
                .extracting(Corridor.Depth::text, Corridor.Depth::metres)
                .containsExactly(Tuple.tuple("6 km north", 6000.0), Tuple.tuple("6 km south", 6000.0));
        assertThat(corridor.road()).contains("M4");
    }

    @Test
    void deadline_is_a_week_from_a_start_that_is_not_stated() {
        Deadline deadline = reading.list(Deadline.class).getFirst();
        assertThat(deadline.length()).contains("P1W");
        assertThat(deadline.what()).isEqualTo("agree the corridor's parameters");
        assertThat(deadline.by()).contains("their defense ministers");
        assertThat(deadline.anchor()).isEmpty();
        assertThat(deadline.open())
                .contains("from when the time runs is not stated", "who said it ('They') is not resolved");
    }

    @Test
    void patrols_have_their_first_day_road_and_ends() {
        assertThat(Facts.of(reading))
                .contains(
                        "patrols | first [2020-03-15] | along not stated | from not stated | to not stated",
                        "patrols | first not stated | along M4 | from Trumba | to Ain al Havr");
    }

    @Test
    void strike_is_a_claim_with_an_alleged_author() {
        AttackClaim claim = reading.list(AttackClaim.class).getLast();
        assertThat(claim.by()).contains("Opposition activists in Idlib");
        assertThat(claim.alleged()).contains("Russian planes");
        assertThat(claim.act()).isEqualTo("attack");
        assertThat(claim.against()).contains("a village controlled by the rebels");
        assertThat(claim.day()).contains(new DayRead("Thursday", List.of(LocalDate.of(2020, 3, 5))));
        assertThat(claim.casualties())
                .containsExactly("at least 15 people, including children: killed", "several others: injured");
    }

    @Test
    void response_is_no_comment_and_the_older_denial_is_context() {
        assertThat(reading.list(ResponseRead.class))
                .extracting(ResponseRead::type, ResponseRead::by, ResponseRead::about)
                .containsExactly(
                        Tuple.tuple(ResponseType.NO_COMMENT, Optional.of("Russian army"), Optional.of("the claim")),
                        Tuple.tuple(
                                ResponseType.DENIED_SIMILAR,
                                Optional.of("Russian army"),
                                Optional.of("similar previous claims")));
    }

    @Test
    void three_hundred_civilians_contain_one_hundred_children() {
        FigureRead civilians = figure(300);
        FigureRead children = figure(100);
        assertThat(civilians.amount()).isEqualTo(Amount.of(Wording.MORE_THAN, 300));
        assertThat(civilians.category().who()).contains("civilians");
        assertThat(civilians.scope().area()).contains("Idlib");
        assertThat(civilians.scope().window()).isEqualTo(Window.since(PartialDate.parse("2019-12")));
        assertThat(civilians.by()).isEmpty();
        assertThat(children.amount()).isEqualTo(Amount.of(Wording.MORE_THAN, 100));
        assertThat(children.category().who()).contains("children");
        assertThat(children.partOf()).contains(civilians.id());
    }

    @Test
    void six_hundred_and_twelve_has_its_source_window_and_alleged_author() {
        FigureRead figure = figure(612);
        assertThat(figure.amount().wording()).isEqualTo(Wording.EXACTLY);
        assertThat(figure.by()).contains("White Helmets");
        assertThat(figure.people().windowWords()).contains("since the beginning of this year");
        assertThat(figure.scope().window()).isEqualTo(Window.since(PartialDate.parse("2020-01")));
        assertThat(figure.scope().alleged()).contains("government forces and their allies");
        assertThat(figure.kind()).isEqualTo(FigureKind.CUMULATIVE);
    }

    @Test
    void one_soldier_is_an_increment_inside_fifty_nine() {
        FigureRead total = figure(59);
        FigureRead one = figure(1);
        assertThat(total.kind()).isEqualTo(FigureKind.CUMULATIVE);
        assertThat(total.scope().window()).isEqualTo(Window.since(PartialDate.parse("2020-02")));
        assertThat(total.people().words()).isEqualTo("Turkish soldiers");
        assertThat(one.kind()).isEqualTo(FigureKind.INCREMENT);
        assertThat(one.partOf()).contains(total.id());
    }

    @Test
    void almost_a_million_are_displaced() {
        FigureRead figure = figure(1_000_000);
        assertThat(figure.amount().wording()).isEqualTo(Wording.ALMOST);
        assertThat(figure.category().counted()).isEqualTo(Counted.DISPLACED);
    }

    @Test
    void at_least_fifteen_leave_author_and_speaker_open() {
        FigureRead figure = figure(15);
        assertThat(figure.amount().wording()).isEqualTo(Wording.AT_LEAST);
        assertThat(figure.people().including()).containsExactly("children");
        assertThat(figure.scope().alleged()).isEmpty();
        assertThat(figure.by()).isEmpty();
        assertThat(figure.open()).contains("whom 'they' means, as the alleged author, is not resolved");
    }

    @Test
    void warnings_are_of_retaliation_and_of_an_airspace() {
        assertThat(Facts.of(reading))
                .contains(
                        "warning | RETALIATION | by Erdogan | to not stated | area not stated",
                        "warning | AIRSPACE | by Moscow | to Ankara | area Syrian airspace");
    }

    @Test
    void quotations_have_only_the_speakers_that_their_sentence_names() {
        assertThat(reading.list(StatementRead.class))
                .filteredOn(StatementRead::direct)
                .extracting(StatementRead::speaker)
                .containsExactly(
                        Optional.of("Erdogan"),
                        Optional.of("Erdogan"),
                        Optional.of("al-Assad"),
                        Optional.of("al-Assad"),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty());
    }

    @Test
    void text_is_marked_as_reworded_and_private_persons_are_found() {
        assertThat(reading.isSuspectedRewording()).isTrue();
        assertThat(reading.marks(Marker.PrivatePerson.class))
                .extracting(each -> each.name().text())
                .containsExactlyInAnyOrder("Raja Androon", "Sefa Karacan", "Linah Alsaafin");
        assertThat(reading.marks(Marker.NotRead.class)).isEmpty();
    }

    @Test
    void offsets_lead_into_the_untouched_original() {
        assertThat(reading.repairs().appliedTo(text))
                .isEqualTo(reading.repairs().text());
        assertThat(reading.proposals())
                .allSatisfy(each -> assertThat(each.quotation().standsIn(text)).isTrue());
        assertThat(reading.list(Warning.class).getFirst().quotation().text()).contains("\"remain silent,quot; in");
    }

    private FigureRead figure(long number) {
        return reading.list(FigureRead.class).stream()
                .filter(each -> each.amount().number().orElse(-1) == number)
                .findFirst()
                .orElseThrow();
    }
}
