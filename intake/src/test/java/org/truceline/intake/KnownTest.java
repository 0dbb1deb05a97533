package org.truceline.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.truceline.intake.Known.Sort;

class KnownTest {

    private static final Known MADE_UP = Known.BUILT_IN
            .with(Sort.ACTOR, List.of("NORTH", "SOUTH"))
            .with(Sort.LINE, List.of("A"))
            .withSides(Map.of("A", Set.of("west", "east")));

    @Test
    void class_that_is_not_known_is_a_fault_with_the_nearest() {
        assertThat(fault(Sort.ACT, "shellin", Known.BUILT_IN))
                .isEqualTo("made-up.yaml:1:4: x: expected a class of acts; found \"shellin\". Did you mean"
                        + " \"shelling\"?");
    }

    @Test
    void actor_is_free_until_actors_are_given() {
        assertThat(Known.BUILT_IN.allows(Sort.ACTOR, "ANYBODY")).isTrue();
        assertThat(MADE_UP.allows(Sort.ACTOR, "ANYBODY")).isFalse();
        assertThat(MADE_UP.allows(Sort.ACTOR, "NORTH")).isTrue();
        assertThat(MADE_UP.allows(Sort.ACTOR, "civilian")).isTrue();
        assertThat(fault(Sort.ACTOR, "NORHT", MADE_UP)).endsWith("Did you mean \"NORTH\"?");
    }

    @Test
    void what_there_is_is_listed_where_nothing_is_near() {
        assertThat(fault(Sort.LINE, "purple-line", MADE_UP)).endsWith("There are: A.");
        assertThat(fault(Sort.LINE, "A", MADE_UP.with(Sort.LINE, List.of()))).endsWith("There is none.");
    }

    @Test
    void side_is_one_of_the_two() {
        assertThat(Written.faults("x: wset", fields -> {
                    MADE_UP.checkSide("A", "wset", fields, "x");
                    return fields;
                }))
                .singleElement()
                .asString()
                .endsWith("expected a side of line A; found \"wset\". Did you mean \"west\"?");
    }

    private static String fault(Sort sort, String id, Known known) {
        return Written.faults("x: " + id, fields -> {
                    known.check(sort, id, fields, "x");
                    return fields;
                })
                .getFirst();
    }
}
