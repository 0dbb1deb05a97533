package org.truceline.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.truceline.agreement.OpenPoint;

class WorldsTest {

    private static final OpenPoint A = point("a", 2);
    private static final OpenPoint B = point("b", 3);

    @Test
    void every_combination_of_points_that_are_reached_is_asked_once() {
        Worlds<String> worlds = Worlds.explore(world -> world.readingOf(A) + world.readingOf(B) + world.readingOf(A));
        assertThat(worlds.answers())
                .extracting(Worlds.Answer::value)
                .containsExactly("000", "010", "020", "101", "111", "121");
        assertThat(worlds.bounded()).isFalse();
    }

    @Test
    void point_that_one_reading_makes_needless_does_not_vary_there() {
        Worlds<String> worlds = Worlds.explore(world -> world.readingOf(A).equals("0") ? "short" : world.readingOf(B));
        assertThat(worlds.answers()).extracting(Worlds.Answer::value).containsExactly("short", "0", "1", "2");
        assertThat(worlds.answers().getFirst().readings()).containsOnlyKeys("a");
    }

    @Test
    void question_that_reaches_no_point_has_one_world() {
        assertThat(Worlds.explore(_ -> "x").answers()).hasSize(1);
    }

    @Test
    void more_worlds_than_the_limit_are_cut_and_said_so() {
        OpenPoint many = point("many", 10_000);
        Worlds<String> worlds = Worlds.explore(world -> world.readingOf(many));
        assertThat(worlds.answers()).hasSize(Worlds.MOST);
        assertThat(worlds.bounded()).isTrue();
    }

    private static OpenPoint point(String id, int readings) {
        Map<String, String> each = new LinkedHashMap<>();
        for (int i = 0; i < readings; i++) {
            each.put(Integer.toString(i), "reading " + i);
        }
        return new OpenPoint(id, id + "?", "not in the text", each, Optional.empty(), Optional.empty());
    }
}
