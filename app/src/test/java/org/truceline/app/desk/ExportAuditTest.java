package org.truceline.app.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.truceline.app.access.DemoAccounts;
import org.truceline.app.access.Role;
import org.truceline.notation.FaultyInput;
import tools.jackson.databind.JsonNode;

/** What goes out of a desk is told by the log: who took what, how many records, when; never what is in it. */
class ExportAuditTest {

    private static final String WORDS = "post nobody else names";

    private static IdlibDesk desk;
    private static Visitor analyst;
    private static Visitor editor;

    @BeforeAll
    static void start() throws FaultyInput {
        desk = IdlibDesk.start();
        analyst = desk.signedIn(Role.ANALYST);
        editor = desk.signedIn(Role.EDITOR);
        DailyTest.releasable(analyst, "observation", DailyTest.seen(WORDS, DailyTest.HOURS));
    }

    @AfterAll
    static void stop() {
        desk.close();
    }

    @Test
    void table_that_is_written_out_is_in_the_audit_with_its_count_before_it_is_there() {
        analyst.get("api/export/observations.csv");
        analyst.get("api/export/claims.xlsx");

        JsonNode claims = outgoing().get(0);
        assertThat(claims.path("kind").asString()).isEqualTo("audit.export");
        assertThat(claims.path("what").asString()).isEqualTo("claims.xlsx");
        assertThat(claims.path("detail").asString()).isEqualTo("0 records");
        JsonNode observations = outgoing().get(1);
        assertThat(observations.path("what").asString()).isEqualTo("observations.csv");
        assertThat(observations.path("detail").asString()).isEqualTo("1 record");
        assertThat(observations.path("account").asString()).isEqualTo(id(Role.ANALYST));
        assertThat(observations.path("at").asString()).isNotEmpty();
    }

    @Test
    void who_may_not_write_out_leaves_no_entry() {
        int before = outgoing().size();

        assertThat(desk.signedIn(Role.LIAISON)
                        .get("api/export/observations.csv")
                        .statusCode())
                .isEqualTo(403);
        assertThat(outgoing()).hasSize(before);
    }

    @Test
    void report_is_in_the_audit_each_time_that_it_is_read_or_taken_away() {
        String report = DailyTest.prepared(analyst, DailyTest.wish("internal", "en"));
        editor.get("api/daily/" + report + "/page");
        editor.sends("api/daily/" + report + "/release", "{}");
        analyst.get("api/daily/" + report + "/files/daily-report.docx");
        analyst.get("api/daily/" + report + "/files/none.docx");

        assertThat(outgoing())
                .filteredOn(line -> line.path("kind").asString().equals("audit.report"))
                .extracting(line -> line.path("account").asString()
                        + " " + line.path("record").asString()
                        + " " + line.path("what").asString()
                        + " " + line.path("detail").asString().replaceFirst("\\d+", "n"))
                .containsExactly(
                        id(Role.ANALYST) + " " + report + " daily-report.docx internal, n record",
                        id(Role.EDITOR) + " " + report + " page internal, n record");
    }

    @Test
    void nothing_that_was_written_out_is_in_the_audit() {
        assertThat(analyst.get("api/export/observations.csv").body()).contains(WORDS);
        assertThat(desk.signedIn(Role.ADMINISTRATOR).get("api/audit").body())
                .contains("observations.csv")
                .doesNotContain(WORDS);
    }

    /** What the audit tells of what went out, the newest first. */
    private static List<JsonNode> outgoing() {
        return desk.signedIn(Role.ADMINISTRATOR).json("api/audit").path("lines").values().stream()
                .filter(line -> line.path("kind").asString().matches("audit\\.(export|report)"))
                .toList();
    }

    private static String id(Role role) {
        return desk.gate()
                .accounts()
                .find(DemoAccounts.login(role))
                .orElseThrow()
                .id()
                .toString();
    }
}
