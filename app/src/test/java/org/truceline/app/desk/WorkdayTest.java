package org.truceline.app.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.truceline.app.desk.Sheet.enter;
import static org.truceline.app.desk.Sheet.fresh;
import static org.truceline.app.desk.Sheet.json;
import static org.truceline.app.desk.Sheet.observation;
import static org.truceline.app.desk.Sheet.problem;
import static org.truceline.app.desk.Sheet.report;
import static org.truceline.app.desk.Sheet.source;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.truceline.app.access.Role;
import org.truceline.notation.FaultyInput;
import tools.jackson.databind.JsonNode;

/** The other routes of a day: words, places, inbox, search, sources, agreement, today. */
class WorkdayTest {

    private static IdlibDesk desk;
    private static Visitor observer;
    private static Visitor analyst;
    private static Visitor verifier;

    @BeforeAll
    static void start() throws FaultyInput {
        desk = IdlibDesk.start();
        observer = desk.signedIn(Role.OBSERVER);
        analyst = desk.signedIn(Role.ANALYST);
        verifier = desk.signedIn(Role.VERIFIER);
    }

    @AfterAll
    static void stop() {
        desk.close();
    }

    @Test
    void words_for_entry_come_from_the_classes_the_case_and_what_was_used() {
        enter(observer, "observation", observation("listening post 17", "02:00"));
        JsonNode words = observer.json("api/words");
        assertThat(words.get("acts").values())
                .extracting(each -> each.get("id").stringValue())
                .contains("mortar-shelling");
        assertThat(words.get("zones").values())
                .extracting(JsonNode::stringValue)
                .as("the office's own, the case's own, others")
                .startsWith("Europe/Istanbul", "Asia/Damascus");
        assertThat(words.get("observers").values())
                .extracting(JsonNode::stringValue)
                .contains("listening post 17");
        assertThat(words.get("actors").size()).isPositive();
        assertThat(desk.signedIn(Role.LIAISON)
                        .json("api/words")
                        .get("observers")
                        .values())
                .extracting(JsonNode::stringValue)
                .contains("listening post 17");
    }

    @Test
    void place_is_found_in_any_spelling_and_read_by_distance_and_direction() {
        JsonNode found = observer.json("api/places?q=sar");
        assertThat(found.size()).isBetween(1, 8);
        assertThat(observer.json("api/places?q=saraqib").get(0).get("how").stringValue())
                .isEqualTo("exact");
        assertThat(found.get(0).get("meaning").get("is").stringValue()).isEqualTo("spot");
        assertThat(observer.get("api/places?q=sar&near=91,0").statusCode()).isEqualTo(422);

        JsonNode read = json(observer.sends("api/places/read", "{\"text\":\"1.5 to 2 km south of Saraqib\"}"));
        assertThat(read.get("meanings").get(0).get("is").stringValue()).isEqualTo("off");
        assertThat(read.get("meanings").get(0).get("farthest").doubleValue()).isEqualTo(2000.0);
        assertThat(read.get("said").stringValue()).isNotBlank();

        JsonNode camera = json(
                observer.sends(
                        "api/places/read",
                        "{\"text\":\"2 km north of camera 3\",\"from\":{\"is\":\"spot\",\"name\":\"camera 3\",\"at\":{\"latitude\":35.8,\"longitude\":36.6},\"radius\":20.0,\"judged\":true}}"));
        assertThat(camera.get("meanings").get(0).get("from").get("name").stringValue())
                .isEqualTo("camera 3");
        JsonNode nowhere = json(observer.sends("api/places/read", "{\"text\":\"2 km north of camera 99\"}"));
        assertThat(nowhere.get("meanings").size()).isZero();
        assertThat(nowhere.get("said").stringValue()).contains("It is not known where camera 99 is.");
        JsonNode faulty = json(observer.sends("api/places/read", "{\"text\":\"over there somewhere\"}"));
        assertThat(faulty.get("faults").size()).isPositive();
    }

    @Test
    void report_is_read_into_proposals_that_are_decided_one_by_one() {
        String text = "Activists said that a Russian air strike hit a market in Idlib on Thursday, killing at least 15"
                + " civilians. The Russian army did not comment.";
        String report = enter(analyst, "report", report(text));

        JsonNode line = analyst.json("api/inbox").get(0);
        assertThat(line.get("record").stringValue()).isEqualTo(report);
        int before = line.get("proposals").intValue();
        assertThat(before).isPositive();
        JsonNode page = analyst.json("api/inbox/" + report);
        JsonNode proposal = page.get("proposals").get(0);
        JsonNode quoted = proposal.get("quotation");
        assertThat(text.substring(
                        quoted.get("start").intValue(), quoted.get("end").intValue()))
                .isEqualTo(quoted.get("text").stringValue());
        assertThat(analyst.json("api/inbox/" + report)).isEqualTo(page);

        String entered = enter(
                analyst,
                proposal.get("kind").stringValue(),
                proposal.get("says").toString());
        String decision =
                "{\"proposal\":" + proposal.get("id") + ",\"decision\":\"accepted\",\"record\":\"" + entered + "\"}";
        assertThat(verifier.sends("api/inbox/" + report + "/decisions", decision)
                        .statusCode())
                .isEqualTo(403);
        JsonNode decided = json(analyst.sends("api/inbox/" + report + "/decisions", decision));
        assertThat(decided.get("proposals").get(0).get("decision").stringValue())
                .isEqualTo("accepted");
        assertThat(analyst.json("api/inbox").get(0).get("proposals").intValue()).isEqualTo(before - 1);
        analyst.sends("api/inbox/" + report + "/decisions", decision.replace("accepted", "open"));
        assertThat(analyst.json("api/inbox").get(0).get("proposals").intValue()).isEqualTo(before);
        assertThat(problem(analyst.sends(
                                "api/inbox/" + report + "/decisions",
                                "{\"proposal\":\"" + fresh() + "\",\"decision\":\"refused\"}"))
                        .get("why")
                        .stringValue())
                .isEqualTo("unknown");
    }

    @Test
    void search_finds_across_scripts_what_is_in_sight_and_marks_it() {
        String arabic = enter(analyst, "report", report("سمع دوي انفجارات قرب سراقب"));
        JsonNode hits = analyst.json("api/search?q=saraqib");
        JsonNode hit = hits.valueStream()
                .filter(each -> each.get("record").stringValue().equals(arabic))
                .findFirst()
                .orElseThrow();
        assertThat(hit.get("how").stringValue()).isEqualTo("skeleton");
        JsonNode mark = hit.get("snippet").get("marks").get(0);
        assertThat(hit.get("snippet")
                        .get("text")
                        .stringValue()
                        .substring(mark.get(0).intValue(), mark.get(1).intValue()))
                .isEqualTo("سراقب");
        assertThat(observer.json("api/search?q=saraqib").size()).isZero();

        String cyrillic = enter(analyst, "report", report("взрывы у Саракиба"));
        assertThat(analyst.get("api/search?q=sarakib").body()).contains(cyrillic);
        String changed = report("nothing was heard");
        analyst.sends("api/records", Sheet.change(cyrillic, "report", changed, Sheet.head(analyst, cyrillic)));
        assertThat(analyst.get("api/search?q=sarakib").body()).doesNotContain(cyrillic);
        assertThat(analyst.get("api/records?q=saraqib").body()).contains(arabic);
    }

    @Test
    void identity_is_read_with_a_reason_that_is_kept_before_it_is_answered() {
        String source = enter(analyst, "source", source("Merlin"));
        HttpResponse<String> sealed = analyst.sends(
                "api/records",
                Sheet.stroke(
                        fresh(), "source-identity", "{\"source\":\"" + source + "\",\"name\":\"a made-up name\"}"));
        assertThat(sealed.statusCode()).isEqualTo(200);
        assertThat(sealed.body()).doesNotContain("a made-up name");

        assertThat(analyst.sends("api/sources/" + source + "/identity", "{\"because\":\"to call back\"}")
                        .statusCode())
                .isEqualTo(403);
        assertThat(verifier.sends("api/sources/" + source + "/identity", "{\"because\":\" \"}")
                        .statusCode())
                .isEqualTo(422);
        HttpResponse<String> read =
                verifier.sends("api/sources/" + source + "/identity", "{\"because\":\"to call back\"}");
        assertThat(json(read).get("name").stringValue()).isEqualTo("a made-up name");
        JsonNode audit = desk.signedIn(Role.ADMINISTRATOR).json("api/audit").get("lines");
        JsonNode kept = audit.valueStream()
                .filter(each -> each.get("kind").stringValue().equals("audit.sealed-read"))
                .findFirst()
                .orElseThrow();
        assertThat(kept.get("record").stringValue()).isEqualTo(source);
        assertThat(kept.get("detail").stringValue()).isEqualTo("to call back");
        JsonNode line = analyst.json("api/sources")
                .valueStream()
                .filter(each -> each.get("record").stringValue().equals(source))
                .findFirst()
                .orElseThrow();
        assertThat(line.get("hasIdentity").booleanValue()).isTrue();
        assertThat(analyst.get("api/search?q=made-up").body()).doesNotContain("a made-up name");
    }

    @Test
    void agreement_shows_what_was_decided_of_its_open_points_and_what_that_does_then() {
        JsonNode point = analyst.json("api/agreement").get("points").get(0);
        String reading = point.get("readings").get(0).get("id").stringValue();
        enter(
                analyst,
                "point-filled",
                "{\"agreement\":" + analyst.json("api/agreement").get("id") + ",\"point\":" + point.get("id")
                        + ",\"answer\":\"" + reading
                        + "\",\"decidedBy\":\"a joint commission\",\"agreed\":true,\"from\":"
                        + Sheet.RECEIVED + "}");
        JsonNode now = analyst.json("api/agreement").get("points").get(0);
        assertThat(now.get("fillings").get(0).get("decidedBy").stringValue()).isEqualTo("a joint commission");
        assertThat(now.get("fillings").get(0).get("effect").stringValue()).isEqualTo("HOLDS");
        assertThat(now.get("asked").toString()).isEqualTo("[\"" + reading + "\"]");
        assertThat(now.get("says").get(0).stringValue()).contains("Decided by a joint commission (from ");
        JsonNode before = analyst.json("api/agreement?at=2019-03-06T00:00:00Z")
                .get("points")
                .get(0);
        assertThat(before.get("fillings").get(0).get("effect").stringValue()).isEqualTo("NOT_THEN");
        assertThat(before.get("asked").size()).isEqualTo(before.get("readings").size());
        assertThat(analyst.json("api/agreement?known=2020-03-06T00:00:00Z")
                        .get("points")
                        .get(0)
                        .get("fillings")
                        .size())
                .isZero();
        assertThat(analyst.get("api/agreement?at=yesterday").statusCode()).isEqualTo(422);
    }

    @Test
    void today_tells_what_is_new_what_waits_and_where_nobody_looked() {
        enter(
                observer,
                "effort",
                "{\"observer\":\"post 4\",\"area\":{\"words\":\"the ridge\",\"meanings\":[]},\"when\":{\"first\":\"2020-03-06T00:00\",\"last\":\"2020-03-06T06:00\",\"zone\":\"Europe/Istanbul\"},\"means\":[\"seen\"]}");
        String incident = enter(analyst, "incident", Sheet.incident("not graded"));
        JsonNode today = analyst.json("api/today");
        assertThat(today.get("fresh").size()).isPositive();
        assertThat(today.get("waiting")
                        .valueStream()
                        .filter(each -> each.get("record").stringValue().equals(incident))
                        .map(each -> each.get("for").stringValue()))
                .containsExactly("a grade");
        JsonNode unobserved = today.get("unobserved").get(0);
        assertThat(unobserved.get("place").stringValue()).isEqualTo("the ridge");
        assertThat(unobserved.get("since").stringValue()).startsWith("2020-03-06T03:0");
        assertThat(observer.json("api/today").get("waiting").values())
                .extracting(each -> each.get("record").stringValue())
                .doesNotContain(incident);
    }
}
