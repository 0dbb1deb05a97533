package org.truceline.occurrence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.truceline.truth.Truth;

class ActClassTest {

    @Test
    void special_class_is_also_the_general_one() {
        assertThat(ClassTree.acts().isA("air-strike", "military-action")).isEqualTo(Truth.TRUE);
        assertThat(new ActClass("air-strike").words()).isEqualTo("air strike");
    }

    @Test
    void general_class_may_be_the_special_one() {
        assertThat(ClassTree.acts().isA("attack", "air-strike")).isEqualTo(Truth.OPEN);
    }

    @Test
    void sibling_is_something_else() {
        assertThat(ClassTree.acts().isA("protest", "military-action")).isEqualTo(Truth.FALSE);
        assertThat(ClassTree.acts().isA("shelling", "air-strike")).isEqualTo(Truth.FALSE);
    }

    @Test
    void explosion_of_unknown_cause_is_open() {
        assertThat(ClassTree.acts().isA("unknown-explosion", "military-action")).isEqualTo(Truth.OPEN);
        assertThat(ClassTree.acts().isA("unknown-explosion", "protest")).isEqualTo(Truth.FALSE);
    }

    @Test
    void class_that_is_not_in_the_tree_may_be_anything_and_is_called_by_its_id() {
        assertThat(ClassTree.acts().isA("sand-storm", "attack")).isEqualTo(Truth.OPEN);
        assertThat(new ActClass("sand-storm").words()).isEqualTo("sand storm");
    }

    @Test
    void class_without_a_name_is_refused() {
        assertThatThrownBy(() -> new ActClass(" ")).hasMessage("A class of acts has a name; found none.");
    }
}
