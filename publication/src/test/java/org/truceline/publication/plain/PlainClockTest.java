package org.truceline.publication.plain;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.truceline.agreement.Agreement;
import org.truceline.agreement.written.AgreementReader;
import org.truceline.assessment.clock.ObligationClock;
import org.truceline.assessment.clock.UpcomingWeek;
import org.truceline.notation.FaultyInput;
import org.truceline.notation.Folder;
import org.truceline.occurrence.Facts;

/** What is printed of duties. The agreement is made up. */
class PlainClockTest {

    private static final Instant AT = Instant.parse("2031-05-09T12:00:00Z");

    private static final String TERMS = """
            truceline: 1
            id: made-up
            title: Made up
            instruments:
              A: {title: Statement, transcription: second-hand}
              B: {title: Protocol, transcription: partial}
            openPoints:
              owed: {question: Is it owed?, reason: contested, readings: {yes-owed: it is, not-owed: it is not}}
            events: {met: {title: they have met}, left: {title: they have left}}
            terms:
              - {id: meet, mode: require, deed: met, due: {none: true}, clause: {instrument: A}}
              - {id: talk, mode: require, deed: met, due: {none: true}, clause: {instrument: B}}
              - id: leave
                mode: require
                title: They leave
                deed: left
                when: {reading: {owed: yes-owed}}
                due: {by: "2031-05-12", clock: "+00:00", dayIncluded: yes}
                clause: {instrument: B}
            """;

    @Test
    void no_time_is_said_of_the_account_where_the_text_is_told_second_hand() throws FaultyInput {
        List<String> lines = duties();
        assertThat(lines)
                .contains(
                        "      waits for met. Not known to be done. The account of it names no time.",
                        "      waits for met. Not known to be done. The text names no time.");
    }

    @Test
    void reading_in_which_nothing_is_owed_says_so_and_brings_nothing_in_the_next_days() throws FaultyInput {
        assertThat(duties())
                .containsSubsequence(
                        "      waits for left. Under this reading nothing is owed. Its trigger does not hold."
                                + " Is it owed? Read as: it is not.",
                        "      with owed not-owed");
        Agreement agreement = agreement();
        assertThat(PlainClock.week(agreement, new UpcomingWeek(agreement, Facts.NONE).after(AT)))
                .containsExactly(
                        "In the next seven days",
                        "  2031-05-13T00:00Z (13 May 00:00 UTC): “They leave” is due (pending).",
                        "    with owed yes-owed");
    }

    private static List<String> duties() throws FaultyInput {
        Agreement agreement = agreement();
        return new ObligationClock(agreement, Facts.NONE)
                .at(AT).stream()
                        .flatMap(duty -> PlainClock.lines(agreement, duty).stream())
                        .toList();
    }

    private static Agreement agreement() throws FaultyInput {
        byte[] terms = TERMS.getBytes(StandardCharsets.UTF_8);
        return AgreementReader.read(Folder.holding("made up", Map.of("terms.yaml", terms)), "terms.yaml");
    }
}
