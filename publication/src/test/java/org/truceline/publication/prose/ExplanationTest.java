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
                        "        Applies where (at least one of these):",
                        "          - after this was done: they have met",
                        "          - not so: if “Who begins?” is read as: the north");
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

    @Test
    void everything_that_the_file_declares_is_told_with_its_clause() throws FaultyInput {
        assertThat(lines("""
                truceline: 1
                id: made-up
                title: Made up
                instruments:
                  P: {title: Protocol, transcription: second-hand, copies: {un: {title: one}, press: {title: other}}}
                actors:
                  N: {name: The north, roles: [signatory, host], under: state-force,
                      members: [{of: listed, from: "2031-01-01"}]}
                bodies:
                  C: {name: The commission, register: complete}
                classes:
                  weapons: {long-gun: {under: weapon, words: long gun, range: 20 mi, overlaps: [artillery]}}
                  actors: {listed: {under: armed-group, words: listed groups, listing: complete}}
                openPoints:
                  edge: {question: Is 500 yards itself inside?, reason: vague, readings: {in: it is, out: it is not}}
                questions: {grave: Was it grave?}
                events:
                  met: {title: they have met, notBefore: "2031-05-01T00:00Z", notAfter: "2031-05-02T00:00Z"}
                times:
                  start: {title: the start, utc: "2031-05-01T00:00:00Z", clause: {instrument: P, copy: un, quote: at once}}
                phases:
                  first: {title: phase one, from: start}
                lines:
                  border: {title: the border, sides: [west, east], why: the map is lost, clause: {instrument: P}}
                places:
                  hill: {name: The hill, at: [36.5, 44.25], radius: 100 ft}
                regions:
                  near: {title: near the border, around: border, reach: 500 yd,
                         toIncluded: {open: edge, in: yes, out: no}, within: [land], apart: [sea]}
                  land: {title: the land, undrawn: no map}
                  sea: {title: the sea, undrawn: no map}
                terms:
                  - {id: quiet, mode: forbid, act: attack, range: "> 20 mi", where: near, clause: {instrument: P}}
                  - {id: meet, mode: require, deed: met, due: {none: true}, clause: {instrument: P}}
                """))
                .containsSubsequence(
                        "Whom the file names",
                        "  N: The north",
                        "    Roles: signatory, host.",
                        "    Is: state force.",
                        "    Belongs to listed groups, from some instant of 2031-01-01 (on any clock) on.",
                        "Whose decisions count",
                        "  C: The commission, a body whose decisions are all known.",
                        "The kinds that it adds",
                        "  long-gun: long gun, a kind of weapon; may at the same time be piece of artillery; range"
                                + " 20 mi (32.18688 km).",
                        "  listed: listed groups, a kind of armed group; a list, complete.",
                        "        - the range is more than 20 mi (32.18688 km)",
                        "      Required (the account of it does not say of whom): they have met.",
                        "      The account of it names no time.",
                        "What only a named person can answer",
                        "  grave: Was it grave?",
                        "The deeds that it names",
                        "  met: they have met, by these terms done from 2031-05-01T00:00Z until 2031-05-02T00:01Z.",
                        "The times that it names",
                        "  start, the start: 2031-05-01T00:00Z.",
                        "    P: “at once” (as in the copy un)",
                        "The phases, in order",
                        "  first, phase one: from the start.",
                        "The lines that it names",
                        "  border, the border: not drawn (the map is lost)",
                        "    P",
                        "    Its sides: west and east.",
                        "The places that it names",
                        "  hill: The hill, at 36.5, 44.25, within 100 ft (30.48 m).",
                        "The regions that it names",
                        "  near, near the border: from 0 m to 500 yd (457.2 m) (that distance included [if it is] or not"
                                + " included [if it is not]) from the border, on both sides, ends not told by the text, depth"
                                + " measured square to the line.",
                        "    Lies in: the land.",
                        "    Has nothing in common with: the sea.");
    }

    private static List<String> duty(String keys) throws FaultyInput {
        return term("- {id: meet, mode: require, deed: met, due: {none: true}, " + keys + "}");
    }

    private static List<String> term(String term) throws FaultyInput {
        return lines(TERMS + term.indent(2));
    }

    private static List<String> lines(String file) throws FaultyInput {
        byte[] terms = file.getBytes(StandardCharsets.UTF_8);
        return Explanation.lines(
                AgreementReader.readWithDoubts(Folder.holding("made up", Map.of("terms.yaml", terms)), "terms.yaml"));
    }
}
