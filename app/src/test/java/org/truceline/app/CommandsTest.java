package org.truceline.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.truceline.intake.article.ArticleReader;
import org.truceline.intake.article.Marker.PrivatePerson;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class CommandsTest {

    private static final String IDLIB = Repository.idlib().toString();

    @TempDir
    private Path folder;

    private record Ran(int code, String out, String err) {}

    @Test
    void strike_of_5_march_is_not_covered_with_every_step_among_the_reasons() {
        Ran ran = run("ask", IDLIB, "--incident", IDLIB + "/incidents/strike-5-march.json");
        assertThat(ran.code).isZero();
        assertThat(ran.out)
                .contains("cessation: NOT COVERED")
                .contains("it happened before the effective instant of the ceasefire, under every reading")
                .contains("from 2020-03-04T21:00Z until 2020-03-05T22:00Z")
                .contains("What a report tells is not later than the report")
                .contains("Russia gave no comment")
                .contains("Russia has denied similar earlier claims (context, not an answer to this one)");
    }

    @Test
    void event_at_2130z_depends_on_the_reading_in_text_and_json() {
        String incident = IDLIB + "/incidents/at-2130z.json";
        assertThat(run("ask", IDLIB, "--incident", incident).out).contains("cessation: DEPENDS ON THE READING");
        JsonNode answer = JsonMapper.shared().readTree(run("ask", IDLIB, "--incident", incident, "--json").out);
        assertThat(answer.get("findings").get(0).get("finding").asString()).isEqualTo("depends on the reading");
        assertThat(answer.get("findings").get(0).get("settledBy").get("fact").asString())
                .contains("On which clock");
    }

    @Test
    void seven_days_have_eight_due_instants_and_one_that_cannot_be_computed() {
        Ran ran = run("clock", IDLIB, "--at", "2020-03-14T12:00Z");
        assertThat(ran.code).isZero();
        assertThat(ran.out)
                .contains("8 different due instants")
                .contains("due: not to be computed: due instant cannot be computed")
                .contains("fulfilled late")
                .contains("fulfilled; early, in time or late cannot be told")
                .contains("fulfilled in time");
    }

    @Test
    void event_on_the_command_line_replaces_what_the_file_says() {
        Ran ran = run("clock", IDLIB, "--at", "2020-03-20T12:00Z", "--event", "parameters-agreed=2020-03-10T10:00Z");
        assertThat(ran.out).doesNotContain("fulfilled late").contains("Told on the command line");
    }

    @Test
    void event_may_be_a_day_on_any_clock_and_an_hour_needs_its_offset() {
        String at = "2020-03-20T12:00Z";
        assertThat(run("clock", IDLIB, "--at", at, "--event", "parameters-agreed=2020-03-10").out)
                .startsWith("parameters-agreed: 2020-03-10, a day on any clock from UTC+14 to UTC-12.")
                .doesNotContain("fulfilled late")
                .contains("Told on the command line");
        assertThat(run("clock", IDLIB, "--at", at, "--event", "parameters-agreed=2020-03-10T10:00").err)
                .contains("--event: expected an instant with its offset")
                .contains("or a day such as 2020-03-13; found \"2020-03-10T10:00\".");
        assertThat(run("clock", IDLIB, "--at", "2020-03-20").err)
                .contains("--at: expected an instant with its offset such as 2020-03-13T12:00Z; found \"2020-03-20\".");
    }

    @Test
    void cases_beside_the_terms_are_run() {
        Ran ran = run("terms", "test", IDLIB);
        assertThat(ran.code).isZero();
        assertThat(ran.out).contains(" 0 differ").doesNotContain("differs ");
    }

    @Test
    void case_that_does_not_hold_is_told_with_its_line_and_exit_code_1() throws IOException {
        copyIdlib();
        Path cases = folder.resolve("cases.yaml");
        Files.writeString(
                cases, Files.readString(cases).replace("finding: not covered", "finding: inconsistent with the term"));
        Ran ran = run("terms", "test", folder.toString());
        assertThat(ran.code).isEqualTo(1);
        assertThat(ran.out)
                .contains("cases.yaml:")
                .contains("expected finding “inconsistent with the term”; found “not covered”");
    }

    @Test
    void each_file_of_cases_tells_its_own_count() throws IOException {
        copyIdlib();
        Path cases = folder.resolve("cases.yaml");
        Files.writeString(
                cases, Files.readString(cases).replace("finding: not covered", "finding: inconsistent with the term"));
        Ran ran = run("terms", "test", folder.toString(), IDLIB);
        assertThat(ran.code).isEqualTo(1);
        assertThat(ran.out).contains("59 cases, 0 differ").doesNotContain("116 cases");
    }

    @Test
    void article_without_a_day_has_no_figures_and_says_what_to_do() throws IOException {
        Path article = folder.resolve("undated.txt");
        Files.writeString(article, "The aid group said 41 civilians were killed.");
        Ran ran = run("figures", article.toString());
        assertThat(ran.code).isEqualTo(1);
        assertThat(ran.err)
                .contains("undated.txt: article: expected a line with the day it is dated")
                .contains("Write");
    }

    @Test
    void all_faults_of_an_incident_are_listed_and_the_exit_code_is_1() throws IOException {
        Path incident = folder.resolve("bad.json");
        Files.writeString(incident, """
                {"id": "x", "act": "shelling", "wen": "2020-02-30",
                 "when": "2020-02-30", "clocks": ["Mars/Olympus"],
                 "at": {"point": [95, 36.7], "radius": "1500 m", "name": "nowhere"}}
                """);
        Ran ran = run("ask", IDLIB, "--incident", incident.toString());
        assertThat(ran.code).isEqualTo(1);
        assertThat(ran.out).isEmpty();
        assertThat(ran.err)
                .contains("bad.json:1:")
                .contains("wen")
                .contains("Did you mean \"when\"?")
                .contains("2020-02-30")
                .contains("Mars/Olympus")
                .contains("95")
                .contains("faults.");
    }

    @Test
    void row_of_a_dataset_is_explained_with_every_step_among_the_reasons() throws IOException {
        String rows = rows("a-1,shelling", "a-2,air-strike", "a-2,shelling").toString();
        Ran ran = run("assess", IDLIB, rows, "--explain", "a-1");
        assertThat(ran.code).isZero();
        assertThat(ran.out)
                .startsWith(
                        "a-1: shelling; 2020-03-07T21:30+02:00; within 500 m of 35.81, 36.6\nLine 2. Licence: not told.")
                .contains(
                        "cessation: ",
                        "  Reasons",
                        "+ A shelling is a military action.",
                        "dmz-heavy-weapons: NOT COVERED")
                .doesNotContain("a-2");
        assertThat(run("assess", IDLIB, rows, "--explain", "line 3").out).startsWith("a-2: air strike; ");
        JsonNode answer = JsonMapper.shared().readTree(run("assess", IDLIB, rows, "--explain", "line 4", "--json").out);
        assertThat(answer.get("findings").get(0).get("term").asString()).isEqualTo("cessation");
    }

    @Test
    void row_to_explain_that_is_there_twice_or_not_at_all_or_faulty_is_told_so() throws IOException {
        String rows = rows("a-1,shelling", "a-2,shoving", "a-1,shelling").toString();
        Ran twice = run("assess", IDLIB, rows, "--explain", "a-1");
        assertThat(twice.code).isEqualTo(1);
        assertThat(twice.out).isEmpty();
        assertThat(twice.err).contains("\"a-1\", which fits 2 rows, at lines 2, 4. Say the line.");
        assertThat(run("assess", IDLIB, rows, "--explain", "a-9").err)
                .contains(
                        "--explain: expected the id of one row, or the line that it begins at, as in \"line 17\"; found"
                                + " \"a-9\", which fits none of 3 rows.");
        assertThat(run("assess", IDLIB, rows, "--explain", "a-2").err).contains("rows.csv:3: act: expected", "shoving");
    }

    @Test
    void findings_are_written_in_the_form_that_is_told_or_that_the_ending_tells() throws IOException {
        String rows = rows("a-1,shelling").toString();
        Path lines = folder.resolve("out.geojsonl");
        Path told = folder.resolve("out.txt");
        assertThat(run("assess", IDLIB, rows, "-o", lines.toString()).code).isZero();
        assertThat(run("assess", IDLIB, rows, "-o", told.toString(), "--to", "geojson").code)
                .isZero();
        assertThat(lines).content().startsWith("{\"type\":\"Feature\",").hasLineCount(3);
        assertThat(told).hasSameBinaryContentAs(lines);
        assertThat(run("assess", IDLIB, rows, "-o", told.toString(), "--to", "shapefile").err)
                .contains("--to: expected one of csv, parquet, geojson; found \"shapefile\".");
        assertThat(run("assess", IDLIB, rows).code).isEqualTo(2);
    }

    @Test
    void several_agreements_are_asked_about_one_dataset_each_under_its_id() throws IOException {
        String rows = rows("a-1,shelling").toString();
        Path both = folder.resolve("both.csv");
        Path alone = folder.resolve("alone.csv");
        String korea = Repository.root().resolve("examples/korea-1953").toString();
        Ran ran = run("assess", IDLIB, korea, rows, "-o", both.toString());
        assertThat(ran.code).as(ran.err).isZero();
        assertThat(ran.out)
                .contains(
                        "1 rows asked about, under 2 agreements, 0 refused.",
                        "times about one row under one agreement");
        run("assess", IDLIB, rows, "-o", alone.toString());
        assertThat(Files.readAllLines(both))
                .startsWith("row,line,agreement,term,finding,failed,place_used,time_used,remarks,licence,coded")
                .containsAll(Files.readAllLines(alone).stream()
                        .skip(1)
                        .map(line -> line.replaceFirst("^a-1,2,", "a-1,2,idlib-2020,"))
                        .toList());
        assertThat(run("assess", IDLIB, korea, rows, "-o", alone.toString(), "--threads", "1").code)
                .isZero();
        assertThat(alone).hasSameBinaryContentAs(both);
    }

    @Test
    void folder_of_agreements_means_all_of_them_and_a_row_is_explained_under_those_that_may_cover_it()
            throws IOException {
        String rows = rows("a-1,shelling").toString();
        String examples = Repository.root().resolve("examples").toString();
        Ran ran = run("assess", examples, rows, "--explain", "a-1");
        assertThat(ran.code).as(ran.err).isZero();
        assertThat(ran.out)
                .contains("Under idlib-2020:", "cessation: ", "No term covers it under: ", "undof-1974")
                .doesNotContain("Under undof-1974:");
        JsonNode answer = JsonMapper.shared().readTree(run("assess", examples, rows, "--explain", "a-1", "--json").out);
        assertThat(answer.path("agreements").path("idlib-2020").path("findings").isArray())
                .isTrue();
        assertThat(answer.path("uncovered").isArray()).isTrue();
    }

    @Test
    void agreements_of_one_id_or_without_terms_are_refused_together() throws IOException {
        String rows = rows("a-1,shelling").toString();
        Ran ran = run(
                "assess",
                IDLIB,
                IDLIB,
                folder.toString(),
                rows,
                "-o",
                folder.resolve("out.csv").toString());
        assertThat(ran.code).isEqualTo(1);
        assertThat(ran.err)
                .contains("id: expected an id that no other of the agreements has; found \"idlib-2020\"")
                .contains("found none at " + folder + "/terms.yaml");
        assertThat(folder.resolve("out.csv")).doesNotExist();
        assertThat(run("assess", IDLIB, IDLIB, "-o", folder.resolve("out.csv").toString()).err)
                .contains(IDLIB + ": dataset: expected a file; found a folder. Name the dataset last");
    }

    /** A plain table of made-up rows, from id and act. */
    private Path rows(String... rows) throws IOException {
        String header = "id,act,by,latitude,longitude,radius_m,from,until\n";
        String rest = ",,35.81,36.60,500,2020-03-07T21:30+02:00,\n";
        return Files.writeString(folder.resolve("rows.csv"), header + String.join(rest, rows) + rest);
    }

    @Test
    void wrong_usage_is_exit_code_2() {
        assertThat(run("ask", IDLIB).code).isEqualTo(2);
        assertThat(run("clock", IDLIB, "--at", "yesterday").code).isEqualTo(2);
        assertThat(run("clock", IDLIB, "--at", "2020-03-14T12:00").err).contains("with its offset");
        assertThat(run("nonsense").code).isEqualTo(2);
    }

    @Test
    void every_command_has_help() {
        for (String command :
                new String[] {"terms", "ask", "clock", "read", "figures", "assess", "bench", "report", "demo"}) {
            Ran ran = run(command, "--help");
            assertThat(ran.code).as(command).isZero();
            assertThat(ran.out).contains("Usage: truceline " + command);
        }
    }

    @Test
    void report_of_a_week_says_what_was_reported_found_and_due_and_what_may_not_be_concluded() throws IOException {
        Path page = folder.resolve("week.html");
        Ran ran = run("report", IDLIB, "--from", "2020-03-12", "-o", page.toString());
        assertThat(ran.code).isZero();
        assertThat(page)
                .content()
                .contains("What was reported", "What was found", "What was due", "What may not be concluded")
                .contains("According to Syrian Observatory for Human Rights")
                .contains("Side by side, not summed.")
                .contains("never calm")
                .contains("2020-03-13T22:00Z")
                .doesNotContain("guilty")
                .doesNotContain("<script");
    }

    @Test
    void same_week_gives_the_same_bytes() throws IOException {
        Path one = folder.resolve("one.html");
        Path other = folder.resolve("other.html");
        run("report", IDLIB, "--from", "2020-06-01", "-o", one.toString());
        run("report", IDLIB, "--from", "2020-06-01", "-o", other.toString());
        assertThat(one).hasSameBinaryContentAs(other);
    }

    @Test
    void accepted_proposals_become_records_that_say_who_accepted_them() throws IOException {
        String article = IDLIB + "/article.txt";
        Path records = folder.resolve("accepted.json");
        Path page = folder.resolve("week.html");
        Ran accepted = run("read", article, "--accept", "2,9,11,12", "--by", "a tester", "-o", records.toString());
        assertThat(accepted.code).isZero();
        assertThat(accepted.err).contains("4 proposals accepted one by one; 1 incidents");
        assertThat(run("report", IDLIB, "--from", "2020-03-05", "--accepted", records.toString(), "-o", page.toString())
                        .code)
                .isZero();
        assertThat(page)
                .content()
                .contains("As told in article.txt")
                .contains("Proposals accepted one by one by a tester.")
                .contains("Russian army gave no comment")
                .contains("Russian army has denied similar earlier claims (context, not an answer to this one)");
    }

    @Test
    void all_accepted_at_once_are_marked_so_and_a_number_that_is_not_there_is_wrong_usage() throws IOException {
        String article = IDLIB + "/article.txt";
        Path records = folder.resolve("accepted.json");
        assertThat(run("read", article, "--accept-all", "--by", "a tester", "-o", records.toString()).err)
                .contains("accepted all at once, not one by one");
        assertThat(records).content().contains("all at once, not one by one by a tester");
        assertThat(run("read", article, "--accept", "99", "--by", "a tester", "-o", records.toString()).code)
                .isEqualTo(2);
    }

    @Test
    void file_that_holds_no_accepted_records_is_refused() throws IOException {
        Path records = folder.resolve("other.json");
        Files.writeString(records, "{\"a\": 1}");
        Ran ran = run(
                "report",
                IDLIB,
                "--from",
                "2020-03-05",
                "--accepted",
                records.toString(),
                "-o",
                folder.resolve("week.html").toString());
        assertThat(ran.code).isEqualTo(1);
        assertThat(ran.err)
                .contains("other.json: accepted records: expected a file that truceline read --accept wrote");
    }

    @Test
    void article_that_retells_the_hour_later_bounds_no_attack() throws IOException {
        Path article = folder.resolve("later.txt");
        Path records = folder.resolve("accepted.json");
        Path page = folder.resolve("week.html");
        Files.writeString(article, """
                date 2020-03-09

                Made up for a test. Turkey and Russia agreed that a ceasefire for Idlib would start at 00:01 on March 6, 2020.

                Activists blamed Russian planes for an attack on Friday, March 6, that killed at least 15 people.
                """);
        run("read", article.toString(), "--accept-all", "--by", "a tester", "-o", records.toString());
        run("report", IDLIB, "--from", "2020-03-04", "--accepted", records.toString(), "-o", page.toString());
        assertThat(records).content().contains("later.txt").doesNotContain("still to come");
    }

    @Test
    void name_that_the_agreement_does_not_know_is_a_fault() throws IOException {
        Path incident = folder.resolve("typo.json");
        Files.writeString(incident, """
                {"id": "x", "act": "shelling", "when": "2020-05-07T10:00Z",
                 "cuts": [{"event": "efect", "because": "a typing error"}]}
                """);
        Ran asked = run("ask", IDLIB, "--incident", incident.toString());
        assertThat(asked.code).isEqualTo(1);
        assertThat(asked.err).contains("efect").contains("Did you mean \"effect\"?");
        Ran clock = run("clock", IDLIB, "--at", "2020-03-14T12:00Z", "--event", "parameters-agred=2020-03-13T10:00Z");
        assertThat(clock.code).isEqualTo(1);
        assertThat(clock.err).contains("Did you mean \"parameters-agreed\"?");
    }

    @Test
    void what_could_steer_a_terminal_is_printed_as_its_code() throws IOException {
        Path incident = folder.resolve("steering.json");
        Files.writeString(incident, "{\"id\": \"a\\u001b[31mb\\u202ec\", \"act\": \"shelling\"}");
        assertThat(run("ask", IDLIB, "--incident", incident.toString()).out)
                .contains("a\\u001b[31mb\\u202ec")
                .doesNotContain("\u001b")
                .doesNotContain("\u202e");
    }

    @Test
    void port_outside_the_range_is_wrong_usage() {
        assertThat(run("demo", "--no-browser", "--port", "99999").code).isEqualTo(2);
    }

    @Test
    void what_can_be_said_of_a_number_names_the_statement_that_binds_it() {
        assertThat(run("figures", IDLIB, "--of", "civilians").out)
                .contains("at least 1006")
                .contains("f-snhr-1006")
                .contains("no upper bound stated");
    }

    @Test
    void names_of_private_persons_are_left_out_of_what_read_prints() throws IOException {
        Path article = folder.resolve("made-up.txt");
        Files.writeString(article, """
                date 2020-03-05

                Made up for a test. At 00:01 on Friday the ceasefire will begin, the president told reporters.

                Zephyra Quillmont, a 52-year-old farmer from the village, said that shells killed at least 4 people.

                "I lost my house," Zephyra Quillmont told us.
                """);
        Ran text = run("read", article.toString());
        Ran json = run("read", article.toString(), "--json");
        assertThat(text.code).isZero();
        assertThat(text.out)
                .contains("1 private persons named")
                .doesNotContain("Quillmont")
                .doesNotContain("Zephyra");
        assertThat(json.out).contains("proposals").doesNotContain("Quillmont").doesNotContain("Zephyra");
    }

    @Test
    void overlapping_figures_of_the_seed_are_not_added_and_the_reasons_are_told() throws IOException {
        String seed = seed();
        assertThat(sum(seed, "more than 300 civilians", "612 civilians"))
                .contains("Not added")
                .contains("their windows may overlap");
        assertThat(sum(seed, "more than 300 civilians", "more than 100 children"))
                .contains("Not added")
                .contains("the more than 100 children are among the more than 300 civilians");
        assertThat(sum(seed, "1 soldiers", "59 soldiers")).contains("Not added").contains("increment");
    }

    @Test
    void private_persons_of_the_seed_are_in_no_page_and_no_accepted_record() throws IOException {
        String seed = seed();
        Path records = folder.resolve("accepted.json");
        Path page = folder.resolve("week.html");
        run("read", seed, "--accept-all", "--by", "a tester", "-o", records.toString());
        run("report", IDLIB, "--from", "2020-03-05", "--accepted", records.toString(), "-o", page.toString());
        List<String> names =
                ArticleReader.read(Files.readString(Path.of(seed)), Optional.empty())
                        .marks(PrivatePerson.class)
                        .stream()
                        .map(person -> person.name().text())
                        .toList();
        assertThat(names).isNotEmpty();
        for (String name : names) {
            assertThat(records).content().doesNotContain(name);
            assertThat(page).content().doesNotContain(name);
        }
    }

    private static String sum(String article, String one, String other) {
        List<String> listed = run("figures", article).out.lines().toList();
        return run("figures", article, "--add", id(listed, one), id(listed, other)).out;
    }

    private static String id(List<String> listed, String words) {
        String line = listed.stream()
                .filter(each -> each.contains(": " + words))
                .findFirst()
                .orElseThrow();
        return line.substring(0, line.indexOf(':'));
    }

    private static String seed() throws IOException {
        Path shared = Repository.root().resolveSibling("shared").resolve("seed");
        Assumptions.assumeTrue(
                Files.isDirectory(shared), "the seed report is not beside this checkout (../shared/seed)");
        try (var files = Files.list(shared)) {
            return files.findFirst().orElseThrow().toString();
        }
    }

    private void copyIdlib() throws IOException {
        try (var files = Files.walk(Repository.idlib())) {
            for (Path file : files.toList()) {
                Path target = folder.resolve(Repository.idlib().relativize(file).toString());
                if (Files.isRegularFile(file)) {
                    Files.createDirectories(target.getParent());
                    Files.copy(file, target);
                }
            }
        }
    }

    private static Ran run(String... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int code = Truceline.run(arguments, new PrintWriter(out), new PrintWriter(err));
        return new Ran(code, out.toString(), err.toString());
    }
}
