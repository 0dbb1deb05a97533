package org.truceline.publication.prose;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.truceline.agreement.written.AgreementReader;
import org.truceline.notation.FaultyInput;
import org.truceline.notation.Folder;

/** The agreement is made up. */
class ExplanationTest {

    private static final String TERMS = """
            truceline: 1
            id: made-up
            title: Made up
            instruments:
              P: {title: Protocol, transcription: partial, copies: {heard: {title: as it was told}}}
              Q: {title: Letter, kind: letter, status: sent, transcription: none}
            actors:
              N: {name: The north, under: state-force}
            openPoints:
              who: {question: Who begins?, reason: not read, readings: {north: the north, nobody: nobody in particular}}
            events:
              met: {title: they have met}
              left: {title: they have left}
            bodies: {C: {name: The commission}}
            terms:
            """;

    @Test
    void nested_conditions_stand_under_one_another() throws FaultyInput {
        assertThat(term("""
                - id: quiet
                  mode: forbid
                  clause: {instrument: P, paragraph: "1"}
                  act: attack
                  all:
                    - any: [{by: N}, {all: [{medium: air}, {any: [{number: ">= 5"}, {weapon: tank}]}]}]
                    - not: {any: [{done: met}, {done: left}]}
                  not: {against: police}
                  unless:
                    - {id: escort, when: {decided: {by: C, about: crossing}}}
                    - {id: rescue, when: {any: [{done: met}, {not: {reading: {who: north}}}]}}
                """))
                .containsSubsequence(
                        "  P ¶ 1",
                        "    quiet, quiet.",
                        "      Forbidden is what is all of this:",
                        "        - the act is: attack",
                        "        - at least one of these:",
                        "          - done by: The north",
                        "          - all of this:",
                        "            - medium: air",
                        "            - at least one of these:",
                        "              - the number is at least 5",
                        "              - with or of: tank",
                        "        - none of these:",
                        "          - after this was done: they have met",
                        "          - after this was done: they have left",
                        "        - not so: done to: police force",
                        "      Exception in the text (escort): escort.",
                        "        Applies where: while a decision of The commission on “crossing” is in force.",
                        "      Exception in the text (rescue): rescue.",
                        "        Applies where (all of this):",
                        "          - at least one of these:",
                        "            - after this was done: they have met",
                        "            - not so: if “Who begins?” is read as: the north");
    }

    @Test
    void owners_are_named_in_words_whoever_they_are() throws FaultyInput {
        assertThat(duty("owners: [N, armed-group], clause: {instrument: Q, quote: they meet}"))
                .contains("  Q: “they meet”", "      Required of The north, armed group: they have met.");
        assertThat(duty("owners: {open: who, north: N, nobody: unknown}, basis: practice"))
                .contains("  no clause is given", "      Required of The north (open: Who begins?): they have met.");
        assertThat(duty("basis: assumed")).contains("      Required (the text does not say of whom): they have met.");
    }

    @Test
    void limit_tells_what_is_counted_for_what_and_when() throws FaultyInput {
        assertThat(term("""
                - id: tanks
                  mode: limit
                  kind: stock
                  count: {weapon: tank}
                  atMost: {open: who, north: 3, nobody: none}
                  ratio: {to: {weapon: truck}}
                  during: {until: met}
                """))
                .containsSubsequence(
                        "      At most 3 [if the north] or no number [if nobody in particular] at a time of what is all of"
                                + " this:",
                        "        - with or of: tank",
                        "      for each one of what is all of this:",
                        "        - with or of: truck",
                        "      Holds until the moment when this is done: they have met.");
    }

    @Test
    void text_of_which_little_is_known_is_told_without_gaps() throws FaultyInput {
        assertThat(term("- {id: a, mode: permit, act: presence, clause: {instrument: Q}}"))
                .startsWith("Made up", "", "What the text leaves open")
                .contains("  P: Protocol", "    Copies: heard (as it was told).", "  Q: Letter (letter, sent)");
    }

    private static List<String> duty(String keys) throws FaultyInput {
        return term("- {id: meet, mode: require, deed: met, due: {none: true}, " + keys + "}");
    }

    private static List<String> term(String term) throws FaultyInput {
        byte[] terms = (TERMS + term.indent(2)).getBytes(StandardCharsets.UTF_8);
        return Explanation.lines(
                AgreementReader.read(Folder.holding("made up", Map.of("terms.yaml", terms)), "terms.yaml"));
    }
}
