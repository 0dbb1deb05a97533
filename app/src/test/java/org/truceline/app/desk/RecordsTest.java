package org.truceline.app.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.truceline.app.desk.Sheet.change;
import static org.truceline.app.desk.Sheet.enter;
import static org.truceline.app.desk.Sheet.fresh;
import static org.truceline.app.desk.Sheet.head;
import static org.truceline.app.desk.Sheet.json;
import static org.truceline.app.desk.Sheet.observation;
import static org.truceline.app.desk.Sheet.problem;
import static org.truceline.app.desk.Sheet.report;
import static org.truceline.app.desk.Sheet.source;
import static org.truceline.app.desk.Sheet.stroke;

import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.truceline.app.access.Role;
import org.truceline.notation.FaultyInput;
import tools.jackson.databind.JsonNode;

/** Records entered, read, changed and taken back over the wire. */
class RecordsTest {

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
    void observation_is_entered_listed_and_read_with_who_wrote_it() {
        String record = enter(observer, "observation", observation("post 4", "00:40"));

        JsonNode read = observer.json("api/records/" + record);
        JsonNode version = read.get("versions").get(0);
        assertThat(version.get("by").get("name").stringValue()).isEqualTo("Made-up observer");
        assertThat(version.get("disclosure").stringValue()).isEqualTo("restricted");
        assertThat(version.get("says")
                        .get("happening")
                        .get("number")
                        .get("wording")
                        .stringValue())
                .isEqualTo("exactly");
        JsonNode line = observer.json("api/records?kind=observation&limit=1")
                .get("records")
                .get(0);
        assertThat(line.get("record").stringValue()).isEqualTo(record);
        assertThat(line.get("title").stringValue()).contains("post 4").contains("3 ×");
        assertThat(line.get("when").stringValue()).isEqualTo("2020-03-07 00:40, Europe/Istanbul");
    }

    @Test
    void list_goes_on_where_its_page_ended() {
        List<String> entered = List.of(
                enter(analyst, "source", source("one")),
                enter(analyst, "source", source("two")),
                enter(analyst, "source", source("three")));

        JsonNode first = analyst.json("api/records?kind=source&limit=2");
        JsonNode second = analyst.json(
                "api/records?kind=source&limit=1&before=" + first.get("next").stringValue());
        assertThat(first.get("records").get(0).get("record").stringValue()).isEqualTo(entered.get(2));
        assertThat(second.get("records").get(0).get("record").stringValue()).isEqualTo(entered.get(0));
    }

    @Test
    void what_is_sent_again_is_entered_once_and_answered_the_same() {
        String record = fresh();
        String sent = stroke(record, "observation", observation("post 5", "00:41"));

        HttpResponse<String> first = observer.sends("api/records", sent);
        HttpResponse<String> again = observer.sends("api/records", sent);

        assertThat(first.statusCode()).isEqualTo(200);
        assertThat(again.body()).isEqualTo(first.body());
        assertThat(observer.json("api/records/" + record).get("versions").size())
                .isEqualTo(1);
    }

    @Test
    void change_that_is_sent_again_is_the_same_whatever_came_after_it() {
        String record = enter(analyst, "source", source("Kestrel"));
        String sent = change(record, "source", source("Merlin"), head(analyst, record));
        HttpResponse<String> first = analyst.sends("api/records", sent);
        String lifted = change(record, "source", source("Merlin"), head(analyst, record))
                .replaceFirst("\"kind\"", "\"disclosure\":\"internal\",\"kind\"");
        assertThat(analyst.sends("api/records", lifted).statusCode()).isEqualTo(200);

        assertThat(analyst.sends("api/records", sent).body()).isEqualTo(first.body());
        assertThat(analyst.json("api/records/" + record).get("versions").size()).isEqualTo(3);
    }

    @Test
    void key_that_stands_for_something_else_is_refused() {
        String key = fresh();
        observer.sends("api/records", stroke(fresh(), key, fresh(), "observation", observation("post 5", "00:42")));
        HttpResponse<String> other =
                analyst.sends("api/records", stroke(fresh(), key, fresh(), "source", source("somebody")));

        assertThat(other.statusCode()).isEqualTo(422);
        assertThat(problem(other).get("expected").stringValue()).isEqualTo("a new key for each version");
    }

    @Test
    void change_that_somebody_overtook_is_a_conflict_that_names_him() {
        String record = enter(analyst, "source", source("Kestrel"));
        String seen = head(analyst, record);
        assertThat(verifier.sends("api/records", change(record, "source", source("Merlin"), seen))
                        .statusCode())
                .isEqualTo(200);

        HttpResponse<String> late = analyst.sends("api/records", change(record, "source", source("Harrier"), seen));
        assertThat(late.statusCode()).isEqualTo(409);
        assertThat(problem(late).get("why").stringValue()).isEqualTo("overtaken");
        assertThat(problem(late).get("found").stringValue()).contains("Made-up verifier changed it");
    }

    @Test
    void each_role_enters_the_kinds_of_its_work_only() {
        HttpResponse<String> answer = observer.sends("api/records", stroke(fresh(), "report", report("heard it")));
        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(problem(answer).get("why").stringValue()).isEqualTo("forbidden");
        assertThat(problem(answer).get("expected").stringValue())
                .contains("record sources, reports and what they tell");

        assertThat(desk.signedIn(Role.ADMINISTRATOR)
                        .sends("api/records", stroke(fresh(), "observation", observation("post", "00:43")))
                        .statusCode())
                .isEqualTo(403);
        assertThat(desk.signedIn(Role.EDITOR)
                        .sends("api/records", stroke(fresh(), "observation", observation("post", "00:43")))
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    void disclosure_is_lifted_by_whoever_prepares_releases_only() {
        String lifted = """
                {"stroke":"%s","entries":[{"key":"%s","record":"%s","replaces":[],"kind":"observation","disclosure":"releasable","says":%s}]}""";
        String says = observation("post 6", "00:44");
        assertThat(observer.sends("api/records", lifted.formatted(fresh(), fresh(), fresh(), says))
                        .statusCode())
                .isEqualTo(403);
        assertThat(analyst.sends("api/records", lifted.formatted(fresh(), fresh(), fresh(), says))
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void records_are_let_in_together_and_taken_back_together() {
        String one = enter(observer, "observation", observation("post 6", "00:47"));
        String two = enter(observer, "observation", observation("post 6", "00:48"));
        String stroke = fresh();
        String wish = """
                {"stroke":"%s","records":["%s","%s"],"disclosure":"%s","because":"a test"}""";
        assertThat(observer.sends("api/disclosures", wish.formatted(stroke, one, two, "internal"))
                        .statusCode())
                .isEqualTo(403);
        assertThat(problem(analyst.sends("api/disclosures", wish.formatted(stroke, one, two, "everybody")))
                        .get("field")
                        .stringValue())
                .isEqualTo("disclosure");
        assertThat(json(analyst.sends("api/disclosures", wish.formatted(stroke, one, two, "internal")))
                        .get("versions")
                        .size())
                .isEqualTo(2);
        assertThat(analyst.get("api/records?disclosure=internal").body()).contains(one, two);
        assertThat(analyst.get("api/records?disclosure=restricted").body()).doesNotContain(one);
        analyst.sends("api/strokes/" + stroke + "/undo", "{\"stroke\":\"" + fresh() + "\"}");
        assertThat(analyst.get("api/records?disclosure=restricted").body()).contains(one, two);
    }

    @Test
    void what_is_out_of_sight_is_not_there() {
        String report = enter(analyst, "report", report("a call that the observer knows nothing of"));
        String mine = enter(observer, "observation", observation("post 7", "00:45"));
        String theirs = enter(analyst, "observation", observation("post 8", "00:46"));
        String incident = enter(analyst, "incident", Sheet.incident("both", mine, theirs));

        assertThat(observer.get("api/records/" + report).statusCode()).isEqualTo(404);
        assertThat(observer.get("api/records/" + theirs).statusCode()).isEqualTo(404);
        JsonNode seen = observer.json("api/records/" + incident).get("versions").get(0);
        assertThat(seen.get("says").get("accounts").size()).isEqualTo(1);
        assertThat(seen.toString()).doesNotContain(theirs);
        assertThat(observer.get("api/records?limit=200").body())
                .contains(mine)
                .doesNotContain(report)
                .doesNotContain(theirs);
        HttpResponse<String> spoken = observer.sends(
                "api/records",
                stroke(
                        fresh(),
                        "observation",
                        observation("post 7", "00:47").replaceFirst("\\{", "{\"report\":\"" + report + "\",")));
        assertThat(spoken.statusCode()).isEqualTo(422);
        assertThat(problem(spoken).get("why").stringValue()).isEqualTo("unknown");
        assertThat(desk.signedIn(Role.ADMINISTRATOR)
                        .get("api/records/" + report)
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    void nobody_confirms_what_he_wrote_and_a_second_person_does() {
        String record = enter(verifier, "observation", observation("post 9", "00:48"));
        String review = "{\"of\":\"" + record + "\",\"version\":\"" + head(verifier, record)
                + "\",\"verdict\":\"confirmed\",\"because\":\"looked at it\"}";

        HttpResponse<String> own = verifier.sends("api/records", stroke(fresh(), "review", review));
        assertThat(own.statusCode()).isEqualTo(422);
        assertThat(problem(own).get("expected").stringValue()).isEqualTo("a second person");
        assertThat(desk.signedIn(Role.EDITOR)
                        .sends("api/records", stroke(fresh(), "review", review))
                        .statusCode())
                .isEqualTo(200);
        assertThat(verifier.json("api/records/" + record).get("confirmed").booleanValue())
                .isTrue();
    }

    @Test
    void stroke_is_undone_once_and_by_whoever_may_do_it() {
        String record = fresh();
        String stroke = fresh();
        observer.sends("api/records", stroke(stroke, fresh(), record, "observation", observation("post 4", "00:49")));

        assertThat(desk.signedIn(Role.EDITOR)
                        .sends("api/strokes/" + stroke + "/undo", "{\"stroke\":\"" + fresh() + "\"}")
                        .statusCode())
                .isEqualTo(403);
        String undo = "{\"stroke\":\"" + fresh() + "\"}";
        HttpResponse<String> undone = observer.sends("api/strokes/" + stroke + "/undo", undo);
        assertThat(undone.statusCode()).isEqualTo(200);
        assertThat(observer.sends("api/strokes/" + stroke + "/undo", undo).body())
                .isEqualTo(undone.body());
        JsonNode versions = observer.json("api/records/" + record).get("versions");
        assertThat(versions.size()).isEqualTo(2);
        assertThat(versions.get(1).get("standing").stringValue()).isEqualTo("withdrawn");
        assertThat(observer.sends("api/strokes/" + fresh() + "/undo", undo.replaceFirst("\\w{8}-", "11111111-"))
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void every_fault_of_a_form_is_told_with_its_field() {
        HttpResponse<String> answer = observer.sends(
                "api/records",
                stroke(
                        fresh(),
                        "observation",
                        "{\"observer\":\"post 4\",\"means\":[],\"happening\":{\"number\":{\"wording\":\"exactly\"}}}"));
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(json(answer).get("problems").values())
                .extracting(problem -> problem.get("field").stringValue())
                .contains("from", "happening.act");

        HttpResponse<String> act = observer.sends(
                "api/records",
                stroke(fresh(), "observation", observation("post 4", "00:50").replace("mortar-shelling", "fireworks")));
        assertThat(problem(act).get("field").stringValue()).isEqualTo("happening.act");
        assertThat(problem(act).get("found").stringValue()).isEqualTo("fireworks");

        HttpResponse<String> means = observer.sends(
                "api/records",
                stroke(fresh(), "observation", observation("post 4", "00:51").replace("[\"heard\"]", "[]")));
        assertThat(problem(means).get("expected").stringValue()).isEqualTo("seen, heard or recorded");
    }

    @Test
    void hostile_bodies_are_refused_and_names_stay_text() {
        assertThat(observer.sends("api/records", "x".repeat(10 << 20)).statusCode())
                .isEqualTo(413);
        String deep = stroke(fresh(), "observation", "[".repeat(5_000) + "]".repeat(5_000));
        assertThat(observer.sends("api/records", deep).statusCode()).isEqualTo(422);
        for (String wrong : List.of(
                "",
                "null",
                "[]",
                "7",
                "{\"stroke\":7}",
                "{\"stroke\":\"none\",\"entries\":{}}",
                "{\"entries\":[null]}",
                "{\"surprise\":1}",
                stroke(fresh(), "observation", "null"),
                stroke(fresh(), "observation", "[]"),
                stroke(fresh(), "unheard-of", "{}"),
                stroke(fresh(), "source", "{\"cover\":{},\"kind\":[]}"),
                stroke(fresh(), "source", "{\"cover\":\"a\\ud800b\",\"kind\":\"person\"}"),
                stroke(fresh(), "source", "{\"cover\":\"\",\"kind\":\"person\"}"),
                stroke(fresh(), "source", "{\"cover\":\"x\",\"kind\":\"person\",\"colour\":\"red\"}"))) {
            HttpResponse<String> answer = analyst.sends("api/records", wrong);
            assertThat(answer.statusCode()).as(wrong).isEqualTo(422);
            assertThat(problem(answer).get("remedy").stringValue()).as(wrong).isNotBlank();
            assertThat(answer.body()).doesNotContain("jackson").doesNotContain("java.");
        }
        String named = enter(analyst, "source", source("<script>alert(1)</script>"));
        HttpResponse<String> read = analyst.get("api/records/" + named);
        assertThat(read.headers().firstValue("Content-Type"))
                .hasValueSatisfying(type -> assertThat(type).startsWith("application/json"));
        assertThat(read.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
        assertThat(json(read).get("versions").get(0).get("says").get("cover").stringValue())
                .isEqualTo("<script>alert(1)</script>");
    }
}
