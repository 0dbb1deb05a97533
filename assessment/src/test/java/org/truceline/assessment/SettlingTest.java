package org.truceline.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.truceline.agreement.OpenPoint;
import org.truceline.agreement.World;
import org.truceline.truth.Gap;
import org.truceline.truth.Truth;

class SettlingTest {

    private static final Gap HOUR = new Gap(Gap.Where.REPORT, "the hour");
    private static final Gap PLACE = new Gap(Gap.Where.MAP, "the place");

    private final MadeUp made = new MadeUp();
    private final OpenPoint a = made.point("a", "0", "1");
    private final OpenPoint b = made.point("b", "0", "1");
    private final OpenPoint c = made.point("c", "0", "1");

    private record Said(Truth truth, List<Gap> gaps) {}

    @Test
    void reading_that_alone_tells_the_answers_apart_is_asked_for_alone() {
        assertThat(settledBy(world -> firm(is(world, a) + is(world, c) >= 0 && is1(world, b))))
                .contains(text("an agreed answer to: What of b?"));
    }

    @Test
    void readings_that_only_together_tell_the_answers_apart_are_asked_for_together() {
        assertThat(settledBy(world -> firm(is1(world, a) == is1(world, b) && is(world, c) >= 0)))
                .as("the third is reached, and changes nothing")
                .contains(text("agreed answers to: What of a? What of b?"));
    }

    @Test
    void reading_that_some_worlds_do_not_reach_is_not_enough_alone() {
        assertThat(settledBy(world -> firm(!is1(world, a) || !is1(world, b))))
                .contains(text("agreed answers to: What of a? What of b?"));
    }

    @Test
    void fact_that_the_open_worlds_lack_is_asked_for_alone_where_all_are_open() {
        assertThat(settledBy(world -> is1(world, a) ? open(HOUR) : open(PLACE)))
                .as("of the first world")
                .contains(PLACE);
        assertThat(settledBy(world -> is1(world, a) ? open(HOUR, PLACE) : open()))
                .contains(new Gap(Gap.Where.REPORT, "these together: the hour; the place"));
        assertThat(settledBy(_ -> open())).isEmpty();
    }

    @Test
    void reading_is_asked_for_too_where_another_reading_is_firm() {
        assertThat(settledBy(world -> is1(world, a) ? open(HOUR) : firm(true)))
                .hasValueSatisfying(gap -> assertThat(gap.fact())
                        .startsWith("these together: ")
                        .contains("the hour", "an agreed answer to: What of a?"));
    }

    @Test
    void more_worlds_than_are_asked_want_fewer_open_points() {
        List<OpenPoint> many = new ArrayList<>();
        for (int i = 0; i < 13; i++) {
            many.add(made.point("p" + i, "0", "1"));
        }
        assertThat(settledBy(world ->
                        firm(many.stream().filter(point -> is1(world, point)).count() > 3)))
                .contains(text("fewer open points: there are more than 4096 worlds"));
    }

    private Optional<Gap> settledBy(Function<World, Said> question) {
        return new Settling<>(made.agreement(), Worlds.explore(question), Said::truth, Said::gaps).fact();
    }

    private static Gap text(String fact) {
        return new Gap(Gap.Where.TEXT, fact);
    }

    private static Said firm(boolean holds) {
        return new Said(Truth.of(holds), List.of());
    }

    private static Said open(Gap... gaps) {
        return new Said(Truth.OPEN, List.of(gaps));
    }

    private static boolean is1(World world, OpenPoint point) {
        return is(world, point) == 1;
    }

    private static int is(World world, OpenPoint point) {
        return Integer.parseInt(world.readingOf(point));
    }
}
