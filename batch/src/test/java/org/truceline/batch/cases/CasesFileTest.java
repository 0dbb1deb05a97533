package org.truceline.batch.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.truceline.notation.Fault;
import org.truceline.notation.FaultyInput;
import org.truceline.notation.Folder;

/** Agreement and cases are made up. */
class CasesFileTest {

    private static final String TERMS = """
            truceline: 1
            id: made-up
            title: Made-up agreement
            about: For tests.
            localTime: UTC
            instruments:
              I:
                title: Instrument
                kind: protocol
                status: signed
                transcription: complete
                copies: {english: {title: English, address: "https://example.org"}}
            actors:
              N: {name: The north, under: armed-group}
              S: {name: The south, under: armed-group}
            events: {left: {title: the north has left}}
            questions: {proportionate: Was it proportionate?}
            terms:
              - id: quiet
                mode: forbid
                title: Nobody fires
                clause: {instrument: I, paragraph: "1", quote: Nobody fires., copy: english}
                act: [military-action]
              - id: leave
                mode: require
                title: The north leaves
                clause: {instrument: I, paragraph: "2", quote: The north leaves., copy: english}
                owners: [N]
                deed: left
                due: {by: {utc: "2021-05-08T00:00:00Z"}}
              - id: tanks
                mode: limit
                title: At most 75 tanks
                clause: {instrument: I, paragraph: "3", quote: At most 75 tanks., copy: english}
                count: {weapon: [tank], by: [N]}
                kind: stock
                atMost: 75
            """;

    @Test
    void decision_that_no_term_asks_for_and_plea_that_is_nearly_an_exception_are_faults() {
        String terms = TERMS.replace("questions:", "bodies: {C: {name: The commission}}\nquestions:")
                .replace(
                        "act: [military-action]",
                        "act: [military-action]\n    unless:\n"
                                + "      - {id: escort, when: {any: [{decided: {by: C, about: crossing}}, {pleaded: duress}]}}");
        String cases = """
                cases: 1
                occurrences:
                  - name: Shelling by the north
                    source: made up
                    incident: {act: shelling, by: [N], when: "2021-05-01", pleas: [{exception: escrot}, {exception: dures}, {exception: it was dark}]}
                    decisions: [{by: C, about: crosing}, {by: C, about: crossing}]
                    expect: [{term: quiet, finding: undetermined}]
                """;
        assertThat(catchThrowableOfType(
                                FaultyInput.class,
                                () -> CasesFile.checkAll(
                                        folder(Map.of("terms.yaml", terms, "cases.yaml", cases)), "terms.yaml"))
                        .faults()
                        .stream()
                        .map(Fault::toString))
                .satisfiesExactlyInAnyOrder(
                        fault -> assertThat(fault).contains("\"escrot\"").endsWith("Did you mean \"escort\"?"),
                        fault -> assertThat(fault).contains("\"dures\"").endsWith("Did you mean \"duress\"?"),
                        fault -> assertThat(fault).contains("\"crosing\"").endsWith("Did you mean \"crossing\"?"));
    }

    @Test
    void case_that_holds_has_no_differences() throws FaultyInput {
        assertThat(check("""
                cases: 1
                names:
                  terms: {quiet: nobody fires}
                  actors: {N: the north, S: the south}
                  events: {left: the north has left}
                  judged: {proportionate: was it proportionate?}
                occurrences:
                  - name: Shelling by the north
                    source: made up
                    incident: {act: shelling, by: [N], when: "2021-05-01"}
                    events: {left: "2021-04-01"}
                    expect: [{term: quiet, finding: inconsistent with the term}]
                  - name: A protest
                    incident: {act: protest}
                    judged: {proportionate: yes}
                    expect:
                      - {term: quiet, finding: not covered, fails: the kind of act}
                      - {agreement: not regulated}
                """)).hasSize(2).allMatch(CheckedCase::holds);
    }

    @Test
    void difference_says_what_was_expected_what_was_found_and_why() throws FaultyInput {
        List<CheckedCase> checked = check("""
                cases: 1
                occurrences:
                  - name: A protest
                    incident: {act: protest}
                    expect: [{term: quiet, finding: undetermined, reasonsHold: [rain]}, {agreement: undetermined}]
                """);
        assertThat(checked)
                .singleElement()
                .satisfies(each -> assertThat(each.differences())
                        .hasSize(3)
                        .allMatch(difference -> difference.matches(".*expected .*; .*\\. .+"))
                        .anyMatch(difference -> difference.startsWith(
                                "quiet: expected finding “undetermined”; found “not covered”. ")));
    }

    @Test
    void duty_is_asked_with_all_its_states_or_with_one_for_each_due_instant() throws FaultyInput {
        assertThat(check("""
                cases: 1
                clock:
                  - name: Three days before the end, nothing known
                    at: "2021-05-05T00:00Z"
                    duty: leave
                    dueInstants: ["2021-05-08T00:00Z"]
                    someCannotBeComputed: no
                    states: [pending]
                  - name: Left the day before
                    at: "2021-05-10T12:00:00Z"
                    duty: leave
                    events: {left: "2021-05-07T10:00Z"}
                    states: [fulfilled in time]
                  - name: Left the day before, in the older form
                    at: "2021-05-10T12:00:00Z"
                    duty: leave
                    clocks: [UTC]
                    done: [{name: left, notBefore: "2021-05-07", notAfter: "2021-05-07", told: Seen.}]
                    states: {"2021-05-08T00:00Z": fulfilled in time}
                """)).hasSize(3).allMatch(CheckedCase::holds);
    }

    @Test
    void clock_that_differs_says_what_was_expected_and_found() throws FaultyInput {
        assertThat(check("""
                cases: 1
                clock:
                  - name: Three days before the end, nothing known
                    at: "2021-05-05T00:00Z"
                    duty: leave
                    dueInstants: ["2021-05-09T00:00Z"]
                    someCannotBeComputed: yes
                    states: [overdue, pending]
                """))
                .singleElement()
                .satisfies(each -> assertThat(each.differences())
                        .satisfiesExactly(
                                due -> assertThat(due)
                                        .startsWith("expected the due instants [2021-05-09T00:00Z]; found"
                                                + " [2021-05-08T00:00Z]. "),
                                some -> assertThat(some)
                                        .startsWith(
                                                "expected that some due instant cannot be computed: yes; found no."),
                                states -> assertThat(states)
                                        .startsWith("expected the states [overdue, pending]; found [pending].")));
    }

    @Test
    void limit_is_asked_with_what_was_counted() throws FaultyInput {
        assertThat(check("""
                cases: 1
                holdings:
                  - name: Eighty tanks seen, not everywhere
                    on: "2021-05-05"
                    holdings: [{what: tank, by: N, number: {atLeast: 80}, seen: part}]
                    expect: [{term: tanks, finding: inconsistent with the term}]
                  - name: Seventy tanks seen, everywhere
                    on: "2021-05-05"
                    holdings: [{what: tank, by: N, number: 70, seen: all}]
                    expect: [{term: tanks, finding: consistent}]
                """)).hasSize(2).allMatch(CheckedCase::holds);
    }

    @Test
    void all_that_is_wrong_in_all_files_is_told_at_once() {
        FaultyInput problem = catchThrowableOfType(
                FaultyInput.class,
                () -> CasesFile.checkAll(
                        folder(Map.of("terms.yaml", TERMS, "cases.yaml", """
                                cases: 1
                                names: {terms: {quit: x}, actors: {M: x}, openPoints: {zone: x}, classes: {D-30: gun}}
                                occurrences:
                                  - name: One
                                    incident: {act: sheling, by: M}
                                    events: {lft: "2021-05-01"}
                                    expect: [{term: quiet, finding: not coverd}]
                                  - name: One
                                    incident: {act: shelling}
                                    expect: [{term: quit, finding: undetermined}]
                                """, "cases-2.yaml", "cases: 2\n")),
                        "terms.yaml"));
        assertThat(problem.faults())
                .extracting(fault -> fault.about() + ": " + fault.found())
                .contains(
                        "cases: \"2\"",
                        "names: terms: \"quit\"",
                        "names: actors: \"M\"",
                        "names: openPoints: \"zone\"",
                        "names: classes: \"D-30\"",
                        "act: \"sheling\"",
                        "by: \"M\"",
                        "lft: \"lft\"",
                        "name: that of the case at line 4",
                        "term: \"quit\"",
                        "finding: \"not coverd\"");
        assertThat(problem).hasMessageContaining("Did you mean \"quiet\"?");
    }

    @Test
    void unknown_words_of_closed_sets_are_faults() {
        assertThat(faults("{term: quiet, finding: not coverd}")).contains("Did you mean \"not covered\"?");
        assertThat(faults("{term: quiet, fails: the tme}")).contains("Did you mean \"the time\"?");
        assertThat(faults("{agreement: not regulate}")).contains("Did you mean \"not regulated\"?");
        assertThat(faultsOf(
                        "cases: 1\nclock: [{name: One, at: noon, duty: leaf, states: [pendin], dueInstants: [noon]}]"))
                .contains("an instant such as", "Did you mean \"leave\"?", "Did you mean \"pending\"?");
        assertThat(faults("{region: nowhere, stands: inside}")).contains("a term that marks one");
    }

    @Test
    void key_of_a_case_inside_the_incident_is_told_to_stand_beside_it() {
        assertThat(faultsOf("""
                        cases: 1
                        occurrences:
                          - {name: One, incident: {act: protest, judged: {proportionate: no}}, expect: [{term: quiet}]}
                        """))
                .contains("judged: expected only what the report tells", "Write it beside \"incident\", not inside.")
                .doesNotContain("Remove it.");
    }

    @Test
    void term_that_another_section_asks_about_is_told_with_that_section() {
        assertThat(faults("{term: leave, finding: not covered}")).contains("ask about it under \"clock\"");
        assertThat(faults("{term: tanks, finding: not covered}")).contains("ask about it under \"holdings\"");
    }

    @Test
    void every_file_of_cases_is_found() {
        assertThat(CasesFile.names(folder(
                        Map.of("cases.yaml", "", "cases-of-2014.yaml", "", "terms.yaml", "", "old/cases.yaml", ""))))
                .containsExactly("cases-of-2014.yaml", "cases.yaml");
    }

    private static String faults(String expectation) {
        return faultsOf("""
                cases: 1
                occurrences:
                  - {name: One, incident: {act: protest}, expect: [%s]}
                """.formatted(expectation));
    }

    private static String faultsOf(String cases) {
        FaultyInput problem = catchThrowableOfType(FaultyInput.class, () -> check(cases));
        return Stream.ofNullable(problem)
                .flatMap(faulty -> faulty.faults().stream())
                .map(Fault::toString)
                .collect(Collectors.joining("\n"));
    }

    private static List<CheckedCase> check(String cases) throws FaultyInput {
        return CasesFile.checkAll(folder(Map.of("terms.yaml", TERMS, "cases.yaml", cases)), "terms.yaml");
    }

    private static Folder folder(Map<String, String> files) {
        return Folder.holding(
                "made-up",
                files.entrySet().stream()
                        .collect(Collectors.toMap(
                                Map.Entry::getKey, file -> file.getValue().getBytes(StandardCharsets.UTF_8))));
    }
}
