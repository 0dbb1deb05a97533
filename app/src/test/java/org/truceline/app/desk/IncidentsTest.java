package org.truceline.app.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.truceline.app.desk.Sheet.enter;
import static org.truceline.app.desk.Sheet.fresh;
import static org.truceline.app.desk.Sheet.head;
import static org.truceline.app.desk.Sheet.incident;
import static org.truceline.app.desk.Sheet.json;
import static org.truceline.app.desk.Sheet.observation;
import static org.truceline.app.desk.Sheet.problem;
import static org.truceline.app.desk.Sheet.report;
import static org.truceline.app.desk.Sheet.source;

import java.net.http.HttpResponse;
import java.time.Instant;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.truceline.app.access.Role;
import org.truceline.notation.FaultyInput;
import tools.jackson.databind.JsonNode;

/** Incidents, from accounts to findings. */
class IncidentsTest {

    private static IdlibDesk desk;
    private static Visitor analyst;
    private static Visitor verifier;

    @BeforeAll
    static void start() throws FaultyInput {
        desk = IdlibDesk.start();
        analyst = desk.signedIn(Role.ANALYST);
        verifier = desk.signedIn(Role.VERIFIER);
    }

    @AfterAll
    static void stop() {
        desk.close();
    }

    @Test
    void incident_shows_accounts_origins_judgements_gradings_and_findings() {
        String source = enter(analyst, "source", source("Kestrel"));
        enter(
                verifier,
                "reliability",
                "{\"source\":\"" + source + "\",\"reliability\":\"B\",\"because\":\"right before\"}");
        String report =
                enter(analyst, "report", report("three rounds").replaceFirst("\\{", "{\"source\":\"" + source + "\","));
        String claim = enter(
                analyst,
                "claim",
                "{\"report\":\"" + report
                        + "\",\"words\":{\"text\":\"three\",\"start\":0,\"end\":5},\"happening\":{\"act\":\"mortar-shelling\"},\"alleges\":\"somebody\"}");
        String seen = enter(analyst, "observation", observation("post 1", "01:00"));
        enter(verifier, "credibility", "{\"of\":\"" + claim + "\",\"credibility\":\"3\",\"because\":\"agrees\"}");
        String incident = enter(analyst, "incident", incident("Three rounds", claim, seen));
        JsonNode rubric = rubric("occurrence");
        String grading = enter(analyst, "grading", grading(incident, rubric, "observed"));

        JsonNode page = analyst.json("api/incidents/" + incident);
        JsonNode told = page.get("accounts").get(0);
        assertThat(told.get("credibility").get(0).get("code").stringValue()).isEqualTo("3");
        assertThat(told.get("source").get("cover").stringValue()).isEqualTo("Kestrel");
        assertThat(told.get("source").get("reliability").get(0).get("code").stringValue())
                .isEqualTo("B");
        assertThat(page.get("origins").size()).isEqualTo(2);
        JsonNode graded = page.get("gradings").get("occurrence").get(0);
        assertThat(graded.get("name").stringValue()).isEqualTo("Observed");
        assertThat(graded.get("second").booleanValue()).isTrue();
        assertThat(graded.get("confirmed").booleanValue()).isFalse();
        assertThat(page.get("awaited").values())
                .extracting(JsonNode::stringValue)
                .containsExactlyInAnyOrder("a grade", "a second person", "a response from somebody");
        assertThat(page.get("findings").size()).isPositive();

        JsonNode finding = page.get("findings").get(0);
        JsonNode detail = analyst.json("api/findings/" + finding.get("id").stringValue());
        assertThat(detail.get("reasons").get("because").size()).isPositive();
        assertThat(detail.get("incident").stringValue()).isEqualTo(incident);
        assertThat(detail.get("claims").get(0).get("source").get("label").stringValue())
                .contains("Kestrel");

        enter(
                verifier,
                "review",
                "{\"of\":\"" + grading + "\",\"version\":\"" + head(analyst, grading)
                        + "\",\"verdict\":\"confirmed\",\"because\":\"heard the recording\"}");
        assertThat(analyst.json("api/incidents/" + incident)
                        .get("gradings")
                        .get("occurrence")
                        .get(0)
                        .get("confirmed")
                        .booleanValue())
                .isTrue();
    }

    @Test
    void grade_outside_its_rubric_is_refused() {
        String incident = enter(analyst, "incident", incident("Nothing yet"));
        HttpResponse<String> answer = analyst.sends(
                "api/records", Sheet.stroke(fresh(), "grading", grading(incident, rubric("status"), "splendid")));
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(problem(answer).get("found").stringValue()).isEqualTo("splendid");
    }

    @Test
    void incidents_that_may_be_one_are_proposed_merged_split_and_undone() {
        String here = enter(analyst, "observation", observation("post 2", "13:00"));
        String there = enter(analyst, "observation", observation("post 3", "13:10"));
        String one = enter(analyst, "incident", incident("one", here));
        String two = enter(analyst, "incident", incident("two", there));

        JsonNode proposal =
                analyst.json("api/incidents/" + one).get("proposals").get(0);
        assertThat(proposal.get("incident").stringValue()).isEqualTo(two);
        assertThat(proposal.get("because").stringValue()).contains("both name south of Ariha");

        String stroke = fresh();
        String merge = "{\"stroke\":\"" + stroke + "\",\"into\":\"" + one + "\",\"others\":[\"" + two
                + "\"],\"because\":\"same rounds\"}";
        assertThat(desk.signedIn(Role.LIAISON)
                        .sends("api/incidents/merge", merge)
                        .statusCode())
                .isEqualTo(403);
        HttpResponse<String> merged = analyst.sends("api/incidents/merge", merge);
        assertThat(merged.statusCode()).isEqualTo(200);
        assertThat(analyst.sends("api/incidents/merge", merge).body()).isEqualTo(merged.body());
        assertThat(analyst.json("api/incidents/" + one).get("accounts").size()).isEqualTo(2);
        assertThat(analyst.get("api/incidents").body()).contains(one).doesNotContain(two);

        HttpResponse<String> again = analyst.sends("api/incidents/merge", merge.replace(stroke, fresh()));
        assertThat(again.statusCode()).isEqualTo(422);

        HttpResponse<String> split = analyst.sends(
                "api/incidents/split",
                "{\"stroke\":\"" + fresh() + "\",\"incident\":\"" + one + "\",\"accounts\":[\"" + there
                        + "\"],\"title\":\"apart\",\"because\":\"two guns\"}");
        assertThat(split.statusCode()).isEqualTo(200);
        assertThat(json(split).get("versions").size()).isEqualTo(2);
        assertThat(analyst.sends("api/strokes/" + stroke + "/undo", "{\"stroke\":\"" + fresh() + "\"}")
                        .statusCode())
                .as("somebody changed it since")
                .isEqualTo(422);
    }

    @Test
    void incident_is_read_as_it_stood_with_what_was_found_then() throws InterruptedException {
        String seen = enter(analyst, "observation", observation("post 4", "17:00"));
        String incident = enter(analyst, "incident", incident("as first told", seen));
        Instant then = Instant.now();
        Thread.sleep(5);
        String changed = incident("as told now", seen);
        analyst.sends("api/records", Sheet.change(incident, "incident", changed, head(analyst, incident)));
        analyst.sends(
                "api/records",
                Sheet.change(
                        seen,
                        "observation",
                        observation("post 4", "17:00").replace("mortar-shelling", "unknown-explosion"),
                        head(analyst, seen)));

        JsonNode before = analyst.json("api/incidents/" + incident + "?at=" + then);
        JsonNode now = analyst.json("api/incidents/" + incident);
        assertThat(before.get("file").get("title").stringValue()).isEqualTo("as first told");
        assertThat(now.get("file").get("title").stringValue()).isEqualTo("as told now");
        assertThat(before.get("findings").get(0).get("act").stringValue()).isEqualTo("mortar-shelling");
        assertThat(now.get("findings").get(0).get("act").stringValue()).isEqualTo("unknown-explosion");
    }

    private static JsonNode rubric(String aspect) {
        return analyst.json("api/rubrics")
                .valueStream()
                .filter(each -> each.get("aspect").stringValue().equals(aspect))
                .findFirst()
                .orElseThrow();
    }

    private static String grading(String incident, JsonNode rubric, String grade) {
        return "{\"incident\":\"" + incident + "\",\"rubric\":"
                + rubric.get("record") + ",\"rubricVersion\":" + rubric.get("version") + ",\"grade\":\"" + grade
                + "\",\"because\":\"as the rubric says\",\"rests\":[]}";
    }
}
