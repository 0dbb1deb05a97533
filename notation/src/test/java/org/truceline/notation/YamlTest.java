package org.truceline.notation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class YamlTest {

    @Test
    void plain_values_are_read_as_written() throws FaultyInput {
        Fields fields = fields("side: no\nswitch: on\nday: 2020-03-05\nhour: 12:00\noctal: 010\n");
        assertThat(List.of("side", "switch", "day", "hour", "octal"))
                .extracting(fields::text)
                .containsExactly("no", "on", "2020-03-05", "12:00", "010");
    }

    @Test
    void unknown_name_is_told_with_line_and_nearest_name() throws FaultyInput {
        Fields fields = fields("title: x\ndepht: 6 km\n");
        fields.text("title");
        fields.findText("depth");
        fields.refuseUnknown();
        assertThat(fields.faults().list())
                .extracting(Fault::toString)
                .containsExactly("t.yaml:2:1: depht: expected one of title, depth; found an unknown name."
                        + " Did you mean \"depth\"?");
    }

    @Test
    void name_given_twice_is_refused_with_both_lines() {
        assertThatThrownBy(() -> Yaml.read("t.yaml", "a: 1\nb: 2\na: 3\n"))
                .isInstanceOf(FaultyInput.class)
                .hasMessageContaining(
                        "t.yaml:3:1: a: expected each name once; found the second; the first is at line 1");
    }

    @Test
    void aliases_that_explode_are_refused() {
        StringBuilder text = new StringBuilder("a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n");
        for (int i = 1; i < 12; i++) {
            text.append("a%d: &a%d [%s*a%d]\n".formatted(i, i, ("*a" + (i - 1) + ", ").repeat(9), i - 1));
        }
        assertThatThrownBy(() -> Yaml.read("t.yaml", text.toString()))
                .isInstanceOf(FaultyInput.class)
                .hasMessageContaining("each alias counted as what it stands for");
    }

    @Test
    void an_alias_stands_for_its_value() throws FaultyInput {
        assertThat(fields("a: &here {km: 6}\nb: *here\n")
                        .group("b")
                        .orElseThrow()
                        .text("km"))
                .isEqualTo("6");
    }

    @Test
    void deep_nesting_is_refused_without_exhausting_the_stack() {
        assertThatThrownBy(() -> Yaml.read("t.yaml", "[".repeat(100_000)))
                .isInstanceOf(FaultyInput.class)
                .hasMessageContaining("at most 60 levels");
    }

    @Test
    void what_is_no_yaml_is_told_with_its_line() {
        assertThatThrownBy(() -> Yaml.read("t.yaml", "a: 1\n  b: : 2\n"))
                .isInstanceOf(FaultyInput.class)
                .hasMessageContaining("t.yaml:2:");
        assertThatThrownBy(() -> Yaml.read("t.yaml", "")).hasMessageContaining("an empty file");
        assertThatThrownBy(() -> Yaml.read("t.yaml", "a: \u0007")).isInstanceOf(FaultyInput.class);
    }

    @Test
    void missing_and_malformed_values_are_all_told_at_once() throws FaultyInput {
        Fields fields = fields("number: many\nlist: one\n");
        fields.text("title");
        fields.get("number", "a whole number", Integer::valueOf, 0);
        fields.items("list");
        assertThat(fields.faults().list()).extracting(Fault::about).containsExactly("title", "number", "list");
    }

    private static Fields fields(String text) throws FaultyInput {
        return Fields.of(Yaml.read("t.yaml", text), "document", new Faults());
    }
}
