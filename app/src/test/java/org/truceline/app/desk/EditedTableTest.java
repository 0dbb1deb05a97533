package org.truceline.app.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.truceline.app.access.AccountKeeping;
import org.truceline.app.access.DemoAccounts;
import org.truceline.app.access.Permission;
import org.truceline.app.access.Role;
import org.truceline.notation.FaultyInput;
import tools.jackson.databind.JsonNode;

/** Exports that were edited and came back: proposals with an author, decided by a person, nothing overwritten in silence. */
class EditedTableTest {

    private IdlibDesk desk;
    private Visitor analyst;
    private TableScenario tables;

    @BeforeEach
    void begin() throws FaultyInput {
        desk = IdlibDesk.start();
        analyst = desk.signedIn(Role.ANALYST);
        tables = new TableScenario(analyst);
        tables.taken(tables.bring("made-up.csv", MadeUpTable.rows(6, 9)), MadeUpTable.MAPPING, UUID.randomUUID());
    }

    @AfterEach
    void end() {
        desk.close();
    }

    @Test
    void export_that_was_not_edited_proposes_nothing() {
        JsonNode differences = back(export());
        assertThat(differences.path("unchanged").asInt()).isEqualTo(6);
        assertThat(differences.path("proposed").asInt()).isZero();
        assertThat(open()).isEmpty();
    }

    @Test
    void change_is_proposed_by_whoever_brought_it_and_holds_once_it_is_accepted() {
        String edited = export().replaceFirst("made up; row 3", "made up; heard again")
                .replaceFirst("2020-03-04T03:03\\+03:00", "2020-03-04T03:05+03:00");
        assertThat(back(edited).path("proposed").asInt()).isEqualTo(1);
        assertThat(back(edited).path("proposed").asInt()).isZero();
        JsonNode change = open().getFirst();
        assertThat(change.path("by").path("name").asString()).isNotEmpty();
        assertThat(cell(change, "remark")).containsExactly("made up; row 3", "made up; heard again", "made up; row 3");
        assertThat(cell(change, "time"))
                .containsExactly("2020-03-04T03:03+03:00", "2020-03-04T03:05+03:00", "2020-03-04T03:03+03:00");
        assertThat(export()).doesNotContain("heard again");

        assertThat(decide("accepted", "", change)).isEqualTo(200);
        assertThat(export()).contains("heard again").contains("2020-03-04T03:05+03:00");
        JsonNode versions =
                analyst.json("api/records/" + change.path("record").asString()).path("versions");
        assertThat(versions).hasSize(2);
        assertThat(versions.get(1).path("because").asString())
                .startsWith("proposed by ")
                .contains("row 4 of the table");
        assertThat(versions.get(1).path("says").path("happening").path("at"))
                .isEqualTo(versions.get(0).path("says").path("happening").path("at"));
        assertThat(open()).isEmpty();
    }

    @Test
    void decision_that_is_sent_again_is_taken_once_and_nobody_may_turn_it_round() {
        back(export().replaceFirst("made up; row 3", "made up; heard twice"));
        JsonNode change = open().getFirst();
        assertThat(decide("accepted", "", change)).isEqualTo(200);
        assertThat(decide("accepted", "", change)).isEqualTo(200);
        assertThat(analyst.json("api/records/" + change.path("record").asString())
                        .path("versions"))
                .hasSize(2);
        assertThat(decide("refused", "on second thoughts", change)).isEqualTo(422);
    }

    @Test
    void conflict_shows_what_was_exported_what_came_back_and_what_holds_and_nothing_is_overwritten_unasked() {
        String exported = export();
        back(exported.replaceFirst("made up; row 2", "by a colleague"));
        decide("accepted", "", open().getFirst());
        JsonNode differences = back(exported.replaceFirst("made up; row 2", "by the table"));
        assertThat(differences.path("conflicts").asInt()).isEqualTo(1);
        JsonNode change = open().getFirst();
        assertThat(change.path("conflict").asBoolean()).isTrue();
        assertThat(cell(change, "remark")).containsExactly("made up; row 2", "by the table", "by a colleague");
        assertThat(export()).contains("by a colleague");
        assertThat(decide("refused", "", change)).isEqualTo(422);
        assertThat(decide("refused", "the colleague was there", change)).isEqualTo(200);
        assertThat(open()).isEmpty();
        assertThat(export()).contains("by a colleague").doesNotContain("by the table");
    }

    @Test
    void cell_that_cannot_be_read_is_told_in_place_and_not_accepted() {
        back(export().replaceFirst("mortar-shelling", "mortar-shellin")
                .replaceFirst("2020-03-0(.)T(.....)\\+03:00", "2020-03-0$1T$2+05:00"));
        JsonNode all = analyst.json("api/changes").path("changes");
        String faults = all.toString();
        assertThat(faults).contains("mortar-shelling").contains("an offset that Europe/Istanbul has then");
        assertThat(decide("accepted", "", open().toArray(JsonNode[]::new))).isEqualTo(422);
        assertThat(open()).hasSize(all.size());
    }

    @Test
    void row_without_an_id_is_proposed_as_a_new_record_and_a_foreign_id_is_refused() {
        String exported = export();
        String line = exported.lines().skip(1).findFirst().orElseThrow();
        String fresh = line.replaceFirst("^[^,]*", "")
                .replaceFirst("[^,]*,([^,]*)$", ",$1")
                .replace("row 1", "added by hand");
        String foreign = line.replaceFirst("^[^,]*", UUID.randomUUID().toString());
        JsonNode differences = back(exported + fresh + "\n" + foreign + "\n");
        assertThat(differences.path("added").asInt()).isEqualTo(1);
        assertThat(differences.path("refused").get(0).toString()).contains("an id of the export");
        assertThat(decide("accepted", "", open().getFirst())).isEqualTo(200);
        assertThat(tables.observations()).hasSize(7).anyMatch(row -> row.contains("added by hand"));
    }

    @Test
    void token_that_sees_only_its_own_exports_only_its_own() {
        Visitor verifier = desk.signedIn(Role.VERIFIER);
        DayRecords.enter(verifier, "observation", UUID.randomUUID().toString(), """
                {"observer":"post 9","from":{"words":"post 9","meanings":[]},"means":["seen"],"happening":{"act":"act"}}""");
        String token = new AccountKeeping(desk.gate(), new SecureRandom())
                .giveToken(
                        desk.gate()
                                .accounts()
                                .find(DemoAccounts.login(Role.ANALYST))
                                .orElseThrow(),
                        "own",
                        EnumSet.of(Permission.EXPORT, Permission.SEE_OWN),
                        Duration.ofDays(1));
        String own = desk.anybody()
                .send(HttpRequest.newBuilder(URI.create(desk.address() + "api/export/observations.csv"))
                        .header("Authorization", "Bearer " + token))
                .body();
        assertThat(export()).contains("post 9");
        assertThat(own.lines()).hasSize(7).noneMatch(row -> row.contains("post 9"));
        assertThat(desk.signedIn(Role.OBSERVER)
                        .get("api/export/observations.csv")
                        .statusCode())
                .isEqualTo(403);
    }

    private String export() {
        return analyst.get("api/export/observations.csv").body();
    }

    private JsonNode back(String edited) {
        String table = tables.bring("edited.csv", edited.getBytes(StandardCharsets.UTF_8));
        return TableScenario.json(
                analyst.sends("api/tables/" + table + "/differences", "{\"catalogue\":\"observations\"}"));
    }

    private List<JsonNode> open() {
        return List.copyOf(analyst.json("api/changes").path("changes").values());
    }

    private int decide(String decision, String because, JsonNode... changes) {
        String ids = List.of(changes).stream()
                .map(change -> "\"" + change.path("id").asString() + "\"")
                .collect(Collectors.joining(","));
        return analyst.sends("api/changes/decisions", """
                        {"stroke":"%s","changes":[%s],"decision":"%s","because":"%s"}""".formatted(UUID.randomUUID(), ids, decision, because))
                .statusCode();
    }

    private static List<String> cell(JsonNode change, String heading) {
        return change.path("cells").values().stream()
                .filter(cell -> cell.path("heading").asString().equals(heading))
                .flatMap(cell -> Stream.of(
                        cell.path("exported").asString(),
                        cell.path("edited").asString(),
                        cell.path("current").asString()))
                .toList();
    }
}
