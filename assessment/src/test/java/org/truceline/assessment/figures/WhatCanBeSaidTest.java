package org.truceline.assessment.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.truceline.assessment.figures.WhatCanBeSaid.Question;
import org.truceline.evidence.Amount;
import org.truceline.evidence.Category;
import org.truceline.evidence.Counted;
import org.truceline.evidence.Figure;
import org.truceline.evidence.FigureKind;
import org.truceline.evidence.PartialDate;
import org.truceline.evidence.Scope;
import org.truceline.evidence.Window;
import org.truceline.evidence.Wording;

class WhatCanBeSaidTest {

    private static final Category CIVILIANS = Category.of(Counted.KILLED, "civilians");
    private static final Figure WIDE = total("wide", Wording.MORE_THAN, 300, "2019-12");
    private static final Figure NARROW = total("narrow", Wording.AT_LEAST, 612, "2020-01");

    @Test
    void floor_of_a_part_bounds_the_whole() {
        WhatCanBeSaid said = since("2019-12", WIDE, NARROW);
        assertThat(said.atLeast()).hasValue(612);
        assertThat(said.floors()).containsExactly(NARROW);
        assertThat(said.sentence()).isEqualTo("at least 612 (narrow), no upper bound stated");
    }

    @Test
    void floor_of_the_whole_says_nothing_of_a_part() {
        WhatCanBeSaid said = since("2020-01", WIDE);
        assertThat(said.atLeast()).isEmpty();
        assertThat(said.sentence()).isEqualTo("no statement bounds it");
    }

    @Test
    void floors_are_never_added_nor_turned_into_ceilings() {
        WhatCanBeSaid said = since("2019-12", WIDE, total("other", Wording.AT_LEAST, 250, "2020-02"));
        assertThat(said.atLeast()).hasValue(301);
        assertThat(said.atMost()).isEmpty();
    }

    @Test
    void area_that_is_not_stated_binds_no_question_about_an_area() {
        Figure somewhere = Figures.scope(NARROW, new Scope(Optional.empty(), Optional.empty(), NARROW.window()));
        assertThat(since("2020-01", somewhere).atLeast()).isEmpty();
        assertThat(WhatCanBeSaid.of(new Question(CIVILIANS, Optional.empty(), NARROW.window()), List.of(somewhere))
                        .atLeast())
                .hasValue(612);
    }

    @Test
    void total_over_the_whole_bounds_a_part_from_above() {
        WhatCanBeSaid said = since("2020-01", NARROW, total("few", Wording.UP_TO, 900, "2019-12"));
        assertThat(said.atLeast()).hasValue(612);
        assertThat(said.atMost()).hasValue(900);
        assertThat(said.sentence()).isEqualTo("at least 612 (narrow), at most 900 (few)");
    }

    @Test
    void count_of_one_event_or_one_author_is_no_ceiling() {
        Figure event = Figures.kind(total("event", Wording.EXACTLY, 3, "2019-12"), FigureKind.INCREMENT);
        Figure oneAuthor = Figures.scope(
                total("author", Wording.EXACTLY, 5, "2019-12"),
                new Scope(Optional.of("X"), Optional.of("Osk"), WIDE.window()));
        assertThat(since("2019-12", event, oneAuthor).atMost()).isEmpty();
        assertThat(since("2019-12", event, oneAuthor).atLeast()).isEqualTo(OptionalLong.of(5));
    }

    @Test
    void statements_that_cannot_all_be_true_are_shown_as_a_contradiction() {
        WhatCanBeSaid said = since("2020-01", NARROW, total("few", Wording.UP_TO, 40, "2020-01"));
        assertThat(said.isContradiction()).isTrue();
        assertThat(said.sentence())
                .isEqualTo("the statements contradict one another: at least 612 (narrow), at most 40 (few)");
    }

    @Test
    void people_cover_civilians_and_not_the_other_way_round() {
        Question people = new Question(Category.of(Counted.KILLED, "people"), Optional.of("Osk"), NARROW.window());
        assertThat(WhatCanBeSaid.of(people, List.of(NARROW)).atLeast()).hasValue(612);
        Figure anybody = Figures.category(NARROW, Category.of(Counted.KILLED, "people"));
        assertThat(since("2020-01", anybody).atLeast()).isEmpty();
    }

    private static WhatCanBeSaid since(String month, Figure... statements) {
        return WhatCanBeSaid.of(
                new Question(CIVILIANS, Optional.of("Osk"), Window.since(PartialDate.parse(month))),
                List.of(statements));
    }

    private static Figure total(String id, Wording wording, long number, String since) {
        Figure figure = Figures.amount(Figures.killed(id, number, since, since), Amount.of(wording, number));
        return Figures.kind(Figures.window(figure, Window.since(PartialDate.parse(since))), FigureKind.CUMULATIVE);
    }
}
