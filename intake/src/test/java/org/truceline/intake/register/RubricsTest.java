package org.truceline.intake.register;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.truceline.evidence.register.Rubric;
import org.truceline.evidence.register.Rubric.Aspect;

class RubricsTest {

    @Test
    void an_office_begins_with_a_rubric_for_status_occurrence_and_attribution() {
        assertThat(Rubrics.toBeginWith())
                .extracting(Rubric::aspect)
                .containsExactly(Aspect.STATUS, Aspect.OCCURRENCE, Aspect.ATTRIBUTION);
    }

    @Test
    void what_could_not_be_verified_is_never_said_to_be_false() {
        assertThat(Rubrics.toBeginWith().getFirst().find("could-not-be-verified"))
                .hasValueSatisfying(grade -> assertThat(grade.when()).endsWith("It is not said to be false."));
    }

    @Test
    void saying_that_something_did_not_happen_wants_a_second_person() {
        assertThat(Rubrics.toBeginWith().stream().flatMap(rubric -> rubric.grades().stream()))
                .filteredOn(grade ->
                        grade.code().equals("discounted") || grade.code().equals("did-not-happen"))
                .hasSize(2)
                .allMatch(Rubric.Grade::second);
    }
}
