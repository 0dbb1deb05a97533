package org.truceline.intake.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.truceline.evidence.register.Kind;
import tools.jackson.databind.json.JsonMapper;

class NotARecordTest {

    @Test
    void the_field_at_fault_is_named() {
        refused(Kind.EFFORT, "{\"observer\":\"post 4\",\"when\":{\"first\":\"yesterday\"}}", "when.first");
        refused(Kind.RELIABILITY, "{\"reliability\":\"G\"}", "reliability");
        refused(Kind.SOURCE, "{\"cover\":\"Kestrel\",\"kind\":\"newsroom\",\"colour\":1}", "colour");
    }

    @Test
    void a_record_that_lacks_what_it_needs_says_so() {
        assertThatExceptionOfType(NotARecord.class)
                .isThrownBy(() ->
                        RecordForm.recorded(Kind.SOURCE, JsonMapper.shared().readTree("{}")))
                .withMessageContaining("expected every field that a record needs");
    }

    @Test
    void what_a_record_itself_refuses_is_told_in_its_words() {
        assertThatExceptionOfType(NotARecord.class)
                .isThrownBy(() -> RecordForm.recorded(
                        Kind.SOURCE, JsonMapper.shared().readTree("{\"cover\":\" \",\"kind\":\"newsroom\"}")))
                .withMessageContaining("expected a name for a source, found nothing but white space");
    }

    private static void refused(Kind kind, String says, String field) {
        assertThatExceptionOfType(NotARecord.class)
                .isThrownBy(() -> RecordForm.recorded(kind, JsonMapper.shared().readTree(says)))
                .satisfies(problem -> assertThat(problem.field()).isEqualTo(field));
    }
}
