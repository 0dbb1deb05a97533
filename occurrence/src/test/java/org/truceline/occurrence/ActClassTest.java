package org.truceline.occurrence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.truceline.truth.Truth;

class ActClassTest {

    @Test
    void special_class_is_also_the_general_one() {
        assertThat(act("air-strike").isA(act("military-action"))).isEqualTo(Truth.TRUE);
        assertThat(act("air-strike").words()).isEqualTo("air strike");
    }

    @Test
    void general_class_may_be_the_special_one() {
        assertThat(act("attack").isA(act("air-strike"))).isEqualTo(Truth.OPEN);
    }

    @Test
    void sibling_is_something_else() {
        assertThat(act("protest").isA(act("military-action"))).isEqualTo(Truth.FALSE);
        assertThat(act("shelling").isA(act("air-strike"))).isEqualTo(Truth.FALSE);
    }

    @Test
    void explosion_of_unknown_cause_is_open() {
        assertThat(act("unknown-explosion").isA(act("military-action"))).isEqualTo(Truth.OPEN);
        assertThat(act("unknown-explosion").isA(act("protest"))).isEqualTo(Truth.FALSE);
    }

    @Test
    void class_that_is_not_in_the_tree_is_refused() {
        assertThatThrownBy(() -> act("rain")).hasMessage("There is no class of acts \"rain\".");
    }

    private static ActClass act(String id) {
        return new ActClass(id);
    }
}
