package org.truceline.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.truceline.agreement.OpenPoint;
import org.truceline.agreement.World;

class RememberedTest {

    private static final OpenPoint A = point("a");
    private static final OpenPoint B = point("b");
    private static final OpenPoint C = point("c");

    private final Remembered<String, String> remembered = new Remembered<>();
    private final List<String> workedOut = new ArrayList<>();

    @Test
    void answer_is_worked_out_once_for_each_way_of_reading_the_points_that_it_comes_to() {
        Worlds<String> worlds = Worlds.explore(world -> world.readingOf(C) + ask(world));

        assertThat(worlds.answers())
                .extracting(Worlds.Answer::value)
                .containsExactly("0short", "010", "011", "1short", "110", "111");
        assertThat(workedOut).containsExactly("short", "10", "11");
    }

    @Test
    void whoever_goes_through_the_worlds_meets_the_same_points_in_the_same_order_as_without() {
        Function<World, String> twice = world -> ask(world) + ask(world);
        Worlds<String> plain = Worlds.explore(world -> work(world) + work(world));

        assertThat(Worlds.explore(twice)).isEqualTo(plain);
        assertThat(Worlds.explore(twice)).isEqualTo(plain);
        assertThat(Worlds.explore(twice).answers())
                .extracting(answer -> List.copyOf(answer.readings().keySet()))
                .containsExactly(List.of("a"), List.of("a", "b"), List.of("a", "b"));
    }

    private String ask(World world) {
        return remembered.of("question", world, this::work);
    }

    /** Comes to a second point under one reading of the first only. */
    private String work(World world) {
        String answer = world.readingOf(A).equals("0") ? "short" : world.readingOf(A) + world.readingOf(B);
        workedOut.add(answer);
        return answer;
    }

    private static OpenPoint point(String id) {
        Map<String, String> readings = new LinkedHashMap<>(Map.of("0", "one reading"));
        readings.put("1", "another reading");
        return new OpenPoint(id, id + "?", "not in the text", readings, Optional.empty(), Optional.empty());
    }
}
