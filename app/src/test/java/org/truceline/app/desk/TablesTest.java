package org.truceline.app.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.truceline.app.access.DemoAccounts;
import org.truceline.app.access.Role;
import org.truceline.notation.FaultyInput;
import org.truceline.store.account.Accounts;
import tools.jackson.databind.JsonNode;

/** Tables taken in and brought back over the wire, and what is refused. */
class TablesTest {

    private static IdlibDesk desk;
    private static Visitor analyst;
    private static TableScenario tables;

    @BeforeAll
    static void start() throws FaultyInput {
        desk = IdlibDesk.start();
        analyst = desk.signedIn(Role.ANALYST);
        tables = new TableScenario(analyst);
    }

    @AfterAll
    static void stop() {
        desk.close();
    }

    @Test
    void table_shows_its_columns_its_first_rows_and_a_mapping_with_reasons_and_questions() {
        JsonNode layout = tables.layout(tables.bring("made-up.csv", MadeUpTable.rows(30, 10)), "observations");
        assertThat(layout.path("columns").values())
                .extracting(column -> column.path("heading").asString())
                .contains("Post", "Where");
        assertThat(layout.path("samples").get(0).path("row").asInt()).isEqualTo(2);
        assertThat(layout.path("mapping")
                        .path("fields")
                        .path("time")
                        .path("day")
                        .asString())
                .isEqualTo("Date");
        assertThat(layout.path("reasons").toString()).contains("observer from column A");
        assertThat(layout.path("questions").toString()).contains("On which clock");
        assertThat(layout.path("exported").asBoolean()).isFalse();
    }

    @Test
    void rows_are_checked_with_all_their_faults_taken_in_at_one_stroke_and_taken_back_as_a_whole() {
        String table = tables.bring("made-up 300.csv", MadeUpTable.rows(300, 10));
        JsonNode check = tables.check(table, MadeUpTable.MAPPING);
        assertThat(check.path("good").asInt()).isEqualTo(270);
        assertThat(check.path("refused").asInt()).isEqualTo(30);
        JsonNode faulty = check.path("faulty").get(0);
        assertThat(faulty.path("row").asInt()).isEqualTo(11);
        assertThat(faulty.path("faults").values())
                .extracting(fault -> fault.path("column").asString())
                .containsExactly("C", "F");
        assertThat(analyst.get("api/tables/" + table + "/refused.csv").body())
                .contains("refused row,reasons,Post")
                .contains("31/02/2020");
        int before = tables.observations().size();

        UUID stroke = UUID.randomUUID();
        JsonNode taken = tables.taken(table, MadeUpTable.MAPPING, stroke);
        assertThat(taken.path("state").asString()).isEqualTo("done");
        assertThat(taken.path("done").asInt()).isEqualTo(270);
        assertThat(taken.path("refused").asInt()).isEqualTo(30);
        assertThat(tables.observations()).hasSize(before + 270);
        JsonNode version = tables.newest();
        assertThat(version.path("because").asString())
                .startsWith("taken in from row 300 of the table \"made-up 300.csv\" (SHA-256 ");
        assertThat(version.path("says")
                        .path("happening")
                        .path("when")
                        .path("zone")
                        .asString())
                .isEqualTo("Europe/Istanbul");
        assertThat(version.path("disclosure").asString()).isEqualTo("restricted");

        JsonNode again = TableScenario.json(
                analyst.sends("api/tables/" + table + "/take", TableScenario.take(MadeUpTable.MAPPING, stroke)));
        assertThat(again.path("done").asInt()).isEqualTo(270);
        assertThat(tables.observations()).hasSize(before + 270);
        assertThat(TableScenario.json(analyst.brings("api/tables?name=again.csv", MadeUpTable.rows(300, 10)))
                        .path("takenBefore"))
                .hasSize(1);

        assertThat(analyst.sends("api/takings/" + stroke + "/undo", "{\"stroke\":\"" + UUID.randomUUID() + "\"}")
                        .statusCode())
                .isEqualTo(200);
        assertThat(tables.settled(stroke).path("state").asString()).isEqualTo("undone");
        assertThat(tables.observations()).hasSize(before);
    }

    @Test
    void mapping_is_saved_under_its_name_with_author_and_time() {
        JsonNode saved = TableScenario.json(analyst.sends("api/mappings", "{\"mapping\":" + MadeUpTable.MAPPING + "}"));
        assertThat(saved.path("name").asString()).isEqualTo("made-up log");
        JsonNode listed = analyst.json("api/mappings").get(0);
        assertThat(listed.path("by").path("name").asString()).isNotEmpty();
        assertThat(listed.path("at").asString()).isNotEmpty();
        assertThat(listed.path("mapping")
                        .path("fields")
                        .path("observer")
                        .path("column")
                        .asString())
                .isEqualTo("Post");
    }

    @Test
    void claims_keep_the_row_in_its_words_as_the_report_that_they_stand_in() {
        String mapping = MadeUpTable.MAPPING
                .replace("observations", "claims")
                .replaceAll("\"(?:observer|means|remark)\": [^\\n]*\\n?", "")
                .replaceAll("(?s),\\s*\\}\\}$", "}}")
                .replace(
                        "\"place\": {\"as\": \"place\", \"column\": \"Where\"},",
                        "\"place\": {\"as\": \"place\"," + " \"column\": \"Where\"}}}");
        JsonNode taken = tables.taken(tables.bring("said.csv", MadeUpTable.rows(2, 9)), mapping, UUID.randomUUID());
        assertThat(taken.path("done").asInt()).as("%s", taken).isEqualTo(2);
        JsonNode report =
                analyst.json("api/records?kind=report").path("records").get(0);
        assertThat(analyst.json("api/records/" + report.path("record").asString())
                        .toString())
                .contains("Post: post 3; How: heard; Date: 03/03/2020")
                .contains("\"channel\":\"table\"");
    }

    @Test
    void table_of_somebody_else_and_what_came_of_it_are_not_there() {
        String table = tables.bring("mine.csv", MadeUpTable.rows(3, 9));
        UUID stroke = UUID.randomUUID();
        tables.taken(table, MadeUpTable.MAPPING, stroke);
        Accounts accounts = desk.gate().accounts();
        accounts.giveRoles(
                accounts.find(DemoAccounts.login(Role.LIAISON)).orElseThrow().id(), Set.of("liaison", "analyst"));
        Visitor other = desk.signedIn(Role.LIAISON);
        for (String route : List.of("layout", "check", "take", "differences")) {
            assertThat(other.sends("api/tables/" + table + "/" + route, TableScenario.take(MadeUpTable.MAPPING, stroke))
                            .statusCode())
                    .as(route)
                    .isIn(404, 422);
        }
        assertThat(other.sends("api/tables/" + table + "/layout", "{\"catalogue\":\"claims\"}")
                        .statusCode())
                .isEqualTo(404);
        assertThat(other.get("api/tables/" + table + "/refused.csv").statusCode())
                .isEqualTo(404);
        assertThat(other.sends("api/takings/" + stroke + "/undo", "{\"stroke\":\"" + UUID.randomUUID() + "\"}")
                        .statusCode())
                .isEqualTo(404);
        assertThat(other.json("api/takings")).isEmpty();
    }

    @Test
    void more_than_the_longest_table_is_refused_by_its_length() {
        HttpResponse<String> answer = analyst.brings("api/tables?name=huge.csv", new byte[(64 << 20) + 1]);
        assertThat(answer.statusCode()).isEqualTo(413);
    }

    @Test
    void old_workbooks_bombs_and_what_is_no_table_are_refused_with_what_to_do() throws Exception {
        byte[] old = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1};
        assertThat(refused("old.xls", old)).contains("Excel 97 to 2003").contains(".xlsx");
        assertThat(refused("bomb.xlsx", workbook("xl/worksheets/sheet1.xml", new byte[60 << 20])))
                .contains("expected");
        String entities = "<!DOCTYPE x [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;\">]><x>&b;</x>";
        assertThat(refused("lol.xlsx", workbook("xl/workbook.xml", entities.getBytes(StandardCharsets.UTF_8))))
                .contains("expected");
        assertThat(refused("empty.csv", new byte[0])).contains("an empty file");
    }

    @Test
    void mapping_that_is_none_is_refused_with_every_fault() {
        String table = tables.bring("made-up.csv", MadeUpTable.rows(3, 9));
        String wrong = """
                {"truceline-mapping": 1, "name": "x", "catalogue": "observations", "fields": {
                  "time": {"as": "time", "day": "Dat", "zone": "Europe/Istambul"},
                  "act": {"as": "guess", "column": "What"}}}""";
        HttpResponse<String> answer = analyst.sends("api/tables/" + table + "/check", "{\"mapping\":" + wrong + "}");
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("Europe/Istambul").contains("guess");
        assertThat(analyst.sends("api/tables/" + table + "/check", "{\"mapping\":[1]}")
                        .statusCode())
                .isEqualTo(422);
        assertThat(analyst.sends("api/tables/" + table + "/check", "{}").statusCode())
                .isEqualTo(422);
    }

    @Test
    void time_without_a_zone_is_refused_until_a_zone_is_stated() {
        String table = tables.bring("made-up.csv", MadeUpTable.rows(3, 9));
        JsonNode check = tables.check(table, MadeUpTable.MAPPING.replace("\"zone\": \"Europe/Istanbul\",", ""));
        assertThat(check.path("good").asInt()).isZero();
        assertThat(check.toString()).contains("State the zone of the table in the mapping.");
    }

    @Test
    void formulas_and_scripts_stay_text_on_their_way_in_and_out() {
        String table = """
                Post,How,Date,Clock,What,No.,Where,Note
                =1+1,heard,05/03/2020,21:30,mortar,1,<img src=x onerror=alert(1)>,'=cmd|x
                """;
        JsonNode taken = tables.taken(
                tables.bring("inert.csv", table.getBytes(StandardCharsets.UTF_8)),
                MadeUpTable.MAPPING,
                UUID.randomUUID());
        assertThat(taken.path("done").asInt()).isEqualTo(1);
        String csv = analyst.get("api/export/observations.csv").body();
        assertThat(csv)
                .contains("'=1+1")
                .contains("<img src=x onerror=alert(1)>")
                .contains("'=cmd|x");
    }

    private static String refused(String name, byte[] file) {
        HttpResponse<String> answer =
                analyst.sends("api/tables/" + tables.bring(name, file) + "/layout", "{\"catalogue\":\"observations\"}");
        assertThat(answer.statusCode()).isEqualTo(422);
        return answer.body();
    }

    private static byte[] workbook(String part, byte[] bytes) throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry(part));
            zip.write(bytes);
        }
        return out.toByteArray();
    }
}
