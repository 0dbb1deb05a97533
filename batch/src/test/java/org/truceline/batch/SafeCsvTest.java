package org.truceline.batch;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SafeCsvTest {

    @Test
    void formula_is_guarded() {
        assertThat(SafeCsv.guarded("=1+1")).isEqualTo("'=1+1");
        assertThat(SafeCsv.guarded("+cmd")).isEqualTo("'+cmd");
        assertThat(SafeCsv.guarded("-2+3")).isEqualTo("'-2+3");
        assertThat(SafeCsv.guarded("@sum")).isEqualTo("'@sum");
        assertThat(SafeCsv.guarded("\t=1")).isEqualTo("'\t=1");
    }

    @Test
    void number_and_plain_text_are_left_alone() {
        assertThat(SafeCsv.guarded("-12.5")).isEqualTo("-12.5");
        assertThat(SafeCsv.guarded("a=1")).isEqualTo("a=1");
        assertThat(SafeCsv.guarded("")).isEmpty();
    }
}
