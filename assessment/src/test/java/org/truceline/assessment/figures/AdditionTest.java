package org.truceline.assessment.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.truceline.evidence.Amount;
import org.truceline.evidence.Category;
import org.truceline.evidence.Counted;
import org.truceline.evidence.Figure;
import org.truceline.evidence.FigureKind;
import org.truceline.evidence.PartialDate;
import org.truceline.evidence.Said;
import org.truceline.evidence.Scope;
import org.truceline.evidence.Window;
import org.truceline.evidence.Wording;

class AdditionTest {

    private static final Figure JANUARY = Figures.killed("january", 10, "2020-01", "2020-01");
    private static final Figure FEBRUARY = Figures.killed("february", 7, "2020-02", "2020-02");

    @Test
    void same_list_in_windows_apart_is_added() {
        assertThat(Addition.of(JANUARY, FEBRUARY))
                .isEqualTo(new Addition.Sum(JANUARY, FEBRUARY, Amount.of(Wording.EXACTLY, 17), List.of()));
    }

    @Test
    void three_hundred_and_six_hundred_and_twelve_are_refused() {
        Figure since2019 = new Figure(
                "civilians-since-december",
                Said.inOwnVoice("r"),
                Amount.of(Wording.MORE_THAN, 300),
                Category.of(Counted.KILLED, "civilians"),
                new Scope(Optional.empty(), Optional.of("Idlib"), Window.since(PartialDate.parse("2019-12"))),
                FigureKind.CUMULATIVE,
                Optional.empty());
        Figure since2020 = new Figure(
                "civilians-this-year",
                Said.in("r", "helmets", "612"),
                Amount.of(Wording.EXACTLY, 612),
                Category.of(Counted.KILLED, "civilians"),
                new Scope(
                        Optional.of("government forces and their allies"),
                        Optional.empty(),
                        Window.since(PartialDate.parse("2020-01"))),
                FigureKind.CUMULATIVE,
                Optional.empty());
        assertThat(reasons(since2019, since2020))
                .containsExactly(
                        "no source is named for the more than 300 civilians, so that the two may rest on one list of people",
                        "their areas differ (Idlib; not stated) and may overlap",
                        "they count harm by different alleged authors (not stated; government forces and their allies),"
                                + " and one may contain the other",
                        "their windows may overlap (since 2019-12; since 2020-01)");
    }

    @Test
    void children_are_among_the_civilians() {
        Figure children = Figures.partOf(
                Figures.category(
                        Figures.killed("c", 100, "2020-02", "2020-02"), Category.of(Counted.KILLED, "children")),
                "january");
        assertThat(reasons(Figures.amount(JANUARY, Amount.of(Wording.MORE_THAN, 300)), children))
                .contains("the 100 children are among the more than 300 civilians");
    }

    @Test
    void increment_inside_the_running_total_is_refused() {
        Figure total = Figures.kind(
                Figures.window(
                        Figures.killed("total", 59, "2020-02", "2020-03"), Window.since(PartialDate.parse("2020-02"))),
                FigureKind.CUMULATIVE);
        Figure one = Figures.killed("one", 1, "2020-03-05", "2020-03-05");
        assertThat(reasons(one, total))
                .containsExactly(
                        "the 1 civilians of 2020-03-05 are an increment inside the running total of 59 civilians"
                                + " since 2020-02");
    }

    static Stream<Arguments> changes() {
        Figure february = FEBRUARY;
        return Stream.of(
                Arguments.of(
                        Figures.said(february, Said.in("r2", "observatory", "7")),
                        "their sources differ (helmets; observatory)"),
                Arguments.of(Figures.said(february, Said.inOwnVoice("r2")), "no source is named for the 7 civilians"),
                Arguments.of(
                        Figures.category(february, Category.of(Counted.INJURED, "civilians")),
                        "one counts people killed, the other people injured"),
                Arguments.of(
                        Figures.category(february, Category.of(Counted.KILLED, "soldiers")),
                        "they count different kinds of people (civilians; soldiers)"),
                Arguments.of(
                        Figures.scope(february, new Scope(Optional.empty(), Optional.empty(), february.window())),
                        "their areas differ (Osk; not stated)"),
                Arguments.of(
                        Figures.scope(february, new Scope(Optional.of("X"), Optional.of("Osk"), february.window())),
                        "different alleged authors (not stated; X)"),
                Arguments.of(
                        Figures.window(february, Window.NOT_STATED), "the window of the 7 civilians is not stated"),
                Arguments.of(
                        Figures.window(february, Window.since(PartialDate.parse("2020-01-31"))),
                        "their windows may overlap (2020-01; since 2020-01-31)"),
                Arguments.of(Figures.kind(february, FigureKind.REVISION), "are a revision"),
                Arguments.of(Figures.partOf(february, "january"), "the 7 civilians are among the 10 civilians"));
    }

    @ParameterizedTest
    @MethodSource("changes")
    void one_doubt_is_enough_to_refuse_in_either_order(Figure changed, String reason) {
        assertThat(reasons(JANUARY, changed)).singleElement().asString().contains(reason);
        assertThat(Addition.of(changed, JANUARY)).isInstanceOf(Addition.Refusal.class);
    }

    @Test
    void displaced_people_may_be_displaced_again() {
        Category displaced = Category.of(Counted.DISPLACED, "people");
        assertThat(reasons(Figures.category(JANUARY, displaced), Figures.category(FEBRUARY, displaced)))
                .singleElement()
                .asString()
                .startsWith("a person can be counted as displaced more than once");
    }

    @Test
    void injuries_add_up_with_a_caveat() {
        Category injured = Category.of(Counted.INJURED, "people");
        assertThat(Addition.of(Figures.category(JANUARY, injured), Figures.category(FEBRUARY, injured)))
                .isInstanceOfSatisfying(
                        Addition.Sum.class,
                        sum -> assertThat(sum.caveats())
                                .containsExactly("a person hurt in both windows counts twice: the sum is of injuries"));
    }

    @Test
    void figure_is_not_added_to_itself() {
        assertThat(reasons(JANUARY, JANUARY)).containsExactly("it is one figure (january), given twice");
    }

    static Stream<Arguments> wordings() {
        return Stream.of(
                Arguments.of(
                        Amount.of(Wording.AT_LEAST, 10),
                        Amount.of(Wording.EXACTLY, 5),
                        Amount.of(Wording.AT_LEAST, 15)),
                Arguments.of(
                        Amount.of(Wording.MORE_THAN, 10),
                        Amount.of(Wording.EXACTLY, 5),
                        Amount.of(Wording.AT_LEAST, 16)),
                Arguments.of(Amount.of(Wording.UP_TO, 10), Amount.of(Wording.EXACTLY, 5), Amount.of(Wording.UP_TO, 15)),
                Arguments.of(
                        Amount.of(Wording.UP_TO, 10), Amount.of(Wording.AT_LEAST, 5), Amount.of(Wording.AT_LEAST, 5)),
                Arguments.of(Amount.of(Wording.ABOUT, 10), Amount.of(Wording.EXACTLY, 5), Amount.of(Wording.ABOUT, 15)),
                Arguments.of(Amount.of(Wording.DOZENS), Amount.of(Wording.SEVERAL), Amount.of(Wording.AT_LEAST, 14)),
                Arguments.of(
                        Amount.of(Wording.ABOUT, 10), Amount.of(Wording.UP_TO, 5), Amount.of(Wording.AT_LEAST, 0)));
    }

    @ParameterizedTest
    @MethodSource("wordings")
    void sum_is_worded_no_firmer_than_its_parts(Amount first, Amount second, Amount sum) {
        assertThat(Addition.of(Figures.amount(JANUARY, first), Figures.amount(FEBRUARY, second)))
                .isInstanceOfSatisfying(
                        Addition.Sum.class, added -> assertThat(added.amount()).isEqualTo(sum));
    }

    private static List<String> reasons(Figure first, Figure second) {
        return switch (Addition.of(first, second)) {
            case Addition.Sum _ -> List.of();
            case Addition.Refusal refusal -> refusal.reasons();
        };
    }
}
