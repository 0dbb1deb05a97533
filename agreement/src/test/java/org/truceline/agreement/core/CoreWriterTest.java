package org.truceline.agreement.core;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.truceline.agreement.Agreement;
import org.truceline.agreement.written.AgreementReader;
import org.truceline.agreement.written.Sample;
import org.truceline.notation.FaultyInput;
import org.truceline.notation.Folder;

/** What is printed reads back to the same agreement, and prints the same. */
class CoreWriterTest {

    private static final List<String> SHORT_FORMS = List.of(
            "startOf",
            "endOf",
            "endOfDay",
            "dayOne",
            "around",
            "reach",
            "beside",
            "between",
            "shared",
            "share",
            "width",
            "who",
            "fulfilledBy",
            "within:.*of",
            "counting",
            "dayIncluded",
            "file");

    @Test
    void agreement_of_every_construct_and_every_short_form_reads_back_equal() throws Exception {
        Agreement read = everything();
        String core = CoreWriter.yaml(read);
        Agreement again = alone(core);
        assertThat(again).usingRecursiveComparison().isEqualTo(read);
        assertThat(CoreWriter.yaml(again)).isEqualTo(core);
    }

    @Test
    void core_has_no_short_form_and_names_no_file() throws Exception {
        String core = CoreWriter.yaml(everything());
        SHORT_FORMS.forEach(form -> assertThat(core).doesNotContainPattern("(?m)[ {]" + form + ": "));
        assertThat(core).doesNotContain(".yaml");
    }

    @Test
    void same_file_prints_the_same_every_time() throws Exception {
        assertThat(CoreWriter.yaml(everything())).isEqualTo(CoreWriter.yaml(everything()));
        assertThat(CoreWriter.tree(everything())).isEqualTo(CoreWriter.tree(everything()));
    }

    @Test
    void named_times_regions_and_lines_print_as_names() throws FaultyInput {
        String core = CoreWriter.yaml(Sample.read("""
                lines: {L: {sides: [w, e], why: x}, M: {why: y}, now: {open: p, a: L, b: M}}
                regions: {zone: {undrawn: x}, r: {common: [zone, {band: now, to: 5 km}]}}
                """ + Sample.term("mode: forbid, from: effect, where: r")));
        assertThat(core)
                .contains("now: {open: p, a: L, b: M}")
                .contains("- band: now\n")
                .contains("- zone\n")
                .contains("during: {from: effect}")
                .contains("where: r\n");
    }

    @Test
    void reading_that_leaves_a_value_open_prints_as_unknown() throws FaultyInput {
        String core = CoreWriter.yaml(
                Sample.read(Sample.term("mode: forbid, act: {open: p, a: unknown, b: {open: w}}, bound: {open: w}")));
        assertThat(core).contains("act: {open: p, a: unknown, b: {open: w}}").contains("bound: {open: w}");
    }

    @Test
    void lengths_print_in_metres_to_the_last_digit() throws FaultyInput {
        String core = CoreWriter.yaml(Sample.read("regions: {r: {band: L, from: 1 yd, to: 0.1 mi}}\n"
                + Sample.term("mode: forbid, calibre: \"> 0.12 m\", range: \"< 1 nmi\"")));
        assertThat(core)
                .contains("from: 0.9144 m")
                .contains("to: 160.9344 m")
                .contains("calibre: \"> 120 mm\"")
                .contains("range: \"< 1852 m\"");
    }

    private static Agreement everything() throws IOException, FaultyInput {
        Map<String, byte[]> files = new HashMap<>();
        for (String name : List.of("everything.yaml", "line.yaml", "area.yaml")) {
            try (InputStream bytes = CoreWriterTest.class.getResourceAsStream(name)) {
                assertThat(bytes).as(name).isNotNull();
                files.put(name, bytes.readAllBytes());
            }
        }
        return AgreementReader.read(Folder.holding("made up", files), "everything.yaml");
    }

    private static Agreement alone(String core) throws FaultyInput {
        return AgreementReader.read(
                Folder.holding("core", Map.of("core.yaml", core.getBytes(StandardCharsets.UTF_8))), "core.yaml");
    }
}
