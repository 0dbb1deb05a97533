package org.truceline.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

/** Deeds told to {@code clock} and {@code ask}. The agreement is made up. */
class DeedsTest {

    @TempDir
    private Path folder;

    private record Ran(int code, String out, String err) {}

    @BeforeEach
    void write() throws IOException {
        Files.writeString(folder.resolve("terms.yaml"), """
                truceline: 1
                id: made-up
                title: Made up
                instruments:
                  P: {title: Protocol, transcription: complete}
                events:
                  sent: {title: the report is sent}
                  met: {title: they have met}
                times:
                  start: {title: the start, utc: "2031-05-01T00:00:00Z"}
                terms:
                  - {id: report, mode: require, clause: {instrument: P}, deed: sent, due: {from: start}, every: 7 days,
                     clock: UTC}
                  - {id: meet, mode: require, clause: {instrument: P}, deed: met, due: {by: {after: start, add: PT72H}}}
                  - {id: quiet, mode: forbid, clause: {instrument: P}, act: attack, done: met}
                """);
        Files.writeString(folder.resolve("q.yaml"), "{id: q, act: attack, when: \"2031-05-09T10:00Z\"}\n");
    }

    @Test
    void two_deeds_of_a_duty_that_comes_again_both_count() {
        Ran ran = clock("2031-05-20T00:00Z", "--event", "sent=2031-05-03T10:00Z", "--event", "sent=2031-05-17T10:00Z");
        assertThat(ran.code).isZero();
        assertThat(ran.out.lines().filter(line -> line.contains("due before")))
                .extracting(line -> line.replaceAll(" \\(.*\\)", "").strip())
                .startsWith(
                        "due before 2031-05-08T00:00Z: fulfilled in time",
                        "due before 2031-05-15T00:00Z: overdue",
                        "due before 2031-05-22T00:00Z: fulfilled in time",
                        "due before 2031-05-29T00:00Z: pending");
    }

    @Test
    void periods_that_are_not_told_are_named() {
        assertThat(clock("2031-05-20T00:00Z").out)
                .contains(
                        "It comes again every 7 days, no end is told. Told here: periods 1 to 4. Those after period 4 are"
                                + " told from 7 days before they open.");
        String[] sent = {
            "--event",
            "sent=2031-05-03T10:00Z",
            "--event",
            "sent=2031-05-17T10:00Z",
            "--event",
            "sent=2031-05-24T10:00Z",
            "--event",
            "sent=2031-05-30T10:00Z"
        };
        Ran late = clock("2031-06-10T00:00Z", sent);
        assertThat(late.out)
                .contains(
                        "Told here: periods 2 to 7. One earlier is left out: fulfilled in time, of which only the last"
                                + " 3 are told.");
    }

    @Test
    void periods_are_told_in_json_as_well() {
        Ran json = clock("2031-05-20T00:00Z", "--json");
        assertThat(JsonMapper.shared()
                        .readTree(json.out)
                        .get("periods")
                        .get("report")
                        .asString())
                .startsWith("It comes again every 7 days");
    }

    @Test
    void two_deeds_of_an_event_that_comes_once_are_refused_with_what_to_do() throws IOException {
        Ran ran = clock("2031-05-20T00:00Z", "--event", "met=2031-05-03T10:00Z", "--event", "met=2031-05-09T10:00Z");
        assertThat(ran.code).isEqualTo(2);
        assertThat(ran.err)
                .contains(
                        "--event: \"met\" is told twice, and only a duty that comes again (\"every: …\") counts several"
                                + " deeds of one event.")
                .contains("{notBefore: …, notAfter: …}; if there are two deeds, give each its own event.");
        Files.writeString(folder.resolve("deeds.yaml"), """
                deeds: 1
                clocks: [UTC]
                list:
                  - {name: met, notBefore: "2031-05-03T10:00Z", notAfter: "2031-05-03T10:00Z", told: One says so.}
                  - {name: met, notBefore: "2031-05-09T10:00Z", notAfter: "2031-05-09T10:00Z", told: Another does.}
                """);
        Ran file = clock("2031-05-20T00:00Z");
        assertThat(file.code).isEqualTo(1);
        assertThat(file.err).contains("deeds.yaml: met: expected one deed of this event; found two");
    }

    @Test
    void question_takes_deeds_as_the_clock_does() {
        assertThat(ask().out).contains("quiet: POSSIBLY INCONSISTENT");
        assertThat(ask("--event", "met=2031-05-03T10:00Z").out).contains("quiet: INCONSISTENT WITH THE TERM");
        assertThat(ask("--event", "meet=2031-05-03T10:00Z").err).contains("Did you mean \"met\"?");
        assertThat(ask("--event", "met").err).contains("expected NAME=TIME such as");
        assertThat(ask("--event", "sent=2031-05-03", "--event", "sent=2031-05-04").err)
                .contains("--event: \"sent\" is told twice.");
    }

    @Test
    void duty_without_a_time_has_no_due_instant_and_says_so() throws IOException {
        Path terms = folder.resolve("terms.yaml");
        Files.writeString(terms, Files.readString(terms).replace("{by: {after: start, add: PT72H}}", "{none: true}"));
        assertThat(clock("2031-05-20T00:00Z").out).contains("No due instant can be computed. At 2031-05-20T00:00Z: ");
    }

    private Ran clock(String at, String... more) {
        return run("clock", at, more);
    }

    private Ran ask(String... more) {
        return run("ask", folder.resolve("q.yaml").toString(), more);
    }

    private Ran run(String command, String about, String... more) {
        List<String> arguments = new ArrayList<>(
                List.of(command, folder.toString(), command.equals("ask") ? "--incident" : "--at", about));
        arguments.addAll(List.of(more));
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int code = Truceline.run(arguments.toArray(String[]::new), new PrintWriter(out), new PrintWriter(err));
        return new Ran(code, out.toString(), err.toString());
    }
}
