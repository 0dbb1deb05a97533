package org.truceline.app.desk;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.truceline.app.access.DemoAccounts;
import org.truceline.app.access.Role;
import org.truceline.notation.FaultyInput;
import org.truceline.store.account.Account;
import org.truceline.store.account.Accounts;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The daily report by the desk's routes: prepared, read, released by another, refused with what gives something away. */
class DailyTest {

    static final Duration HOURS = Duration.ofHours(3);
    static final Duration DAY_AND_A_HALF = Duration.ofHours(36);

    private static IdlibDesk desk;
    private static Visitor analyst;
    private static Visitor editor;

    @BeforeAll
    static void start() throws FaultyInput {
        desk = IdlibDesk.start();
        analyst = desk.signedIn(Role.ANALYST);
        editor = desk.signedIn(Role.EDITOR);
    }

    @AfterAll
    static void stop() {
        desk.close();
    }

    @Test
    void report_is_proposed_for_the_offices_day_in_its_zone() {
        JsonNode daily = analyst.json("api/daily");

        assertThat(daily.get("zone").stringValue()).isEqualTo("Asia/Damascus");
        assertThat(LocalDateTime.parse(daily.get("cutOff").stringValue()).toLocalTime())
                .isEqualTo("00:00");
    }

    @Test
    void prepared_report_is_read_by_those_who_see_all_and_given_out_only_after_another_person_released_it()
            throws Exception {
        String report = prepared(analyst, wish("internal", "en"));
        String page = "api/daily/" + report + "/page";
        String file = "api/daily/" + report + "/files/daily-report.docx";

        assertThat(editor.get(page).body()).contains("Daily report, ", "Internal report. Cut-off: ");
        assertThat(desk.signedIn(Role.OBSERVER).get(page).statusCode()).isEqualTo(403);
        assertThat(editor.get(file).statusCode()).isEqualTo(422);
        assertThat(analyst.sends("api/daily/" + report + "/release", "{}").statusCode())
                .isEqualTo(403);

        JsonNode released = Sheet.json(editor.sends("api/daily/" + report + "/release", "{}"));
        assertThat(released.get("released").booleanValue()).isTrue();
        assertThat(released.get("preparedBy").get("name").stringValue()).isEqualTo("Made-up analyst");
        assertThat(released.get("releasedBy").get("name").stringValue()).isEqualTo("Made-up editor");
        for (JsonNode told : released.get("files")) {
            HttpResponse<byte[]> bytes =
                    bytes("api/daily/" + report + "/files/" + told.get("name").stringValue());
            assertThat(HexFormat.of()
                            .formatHex(MessageDigest.getInstance("SHA-256").digest(bytes.body())))
                    .isEqualTo(told.get("sha256").stringValue());
            assertThat(bytes.headers().firstValue("Content-Disposition").orElse(""))
                    .startsWith("attachment; ");
        }
        assertThat(desk.signedIn(Role.ADMINISTRATOR).get("api/audit").body()).contains("audit.release", report);
    }

    @Test
    void page_is_allowed_its_own_style_and_nothing_else_and_leads_to_the_desks_records() {
        String record = releasable(analyst, "observation", seen("post 9", HOURS));
        ObjectNode wish = wish("internal", "ar");
        HttpResponse<String> page = analyst.get("api/daily/" + prepared(analyst, wish) + "/page");

        assertThat(page.headers().firstValue("Content-Security-Policy").orElse(""))
                .startsWith("default-src 'none'; style-src 'sha256-")
                .contains("frame-ancestors 'self'", "sandbox allow-same-origin allow-top-navigation-by-user-activation")
                .doesNotContain("unsafe");
        assertThat(page.body())
                .contains(
                        "<html lang=\"ar\" dir=\"rtl\">",
                        "not reviewed by a native speaker",
                        "href=\"/#/record?id=" + record + "\" target=\"_top\"");
    }

    @Test
    void who_prepared_a_report_does_not_release_it_whatever_the_roles() {
        Account both =
                desk.gate().accounts().find(DemoAccounts.login(Role.EDITOR)).orElseThrow();
        Accounts accounts = desk.gate().accounts();
        accounts.giveRoles(both.id(), Set.of("analyst", "editor"));
        Visitor alone = desk.signedIn(Role.EDITOR);
        try {
            String report = prepared(alone, wish("internal", "en"));

            HttpResponse<String> answer = alone.sends("api/daily/" + report + "/release", "{}");
            assertThat(answer.statusCode()).isEqualTo(422);
            assertThat(Sheet.problem(answer).get("expected").stringValue())
                    .isEqualTo("an account that did not prepare it");
        } finally {
            accounts.giveRoles(both.id(), Set.of("editor"));
            editor = desk.signedIn(Role.EDITOR);
        }
    }

    @Test
    void report_for_everybody_is_refused_with_each_thing_that_gives_something_away() {
        String seen = releasable(analyst, "observation", seen("post 7", DAY_AND_A_HALF));
        releasable(analyst, "incident", Sheet.incident("Shells heard by post 7", seen));

        HttpResponse<String> answer =
                analyst.sends("api/daily", wish("public", "en").toString());

        assertThat(answer.statusCode()).isEqualTo(422);
        List<String> problems = new ArrayList<>();
        Sheet.json(answer)
                .get("problems")
                .forEach(problem -> problems.add(problem.get("field").stringValue() + ": "
                        + problem.get("found").stringValue() + " "
                        + problem.get("remedy").stringValue()));
        assertThat(problems)
                .contains(
                        "section “Incidents as told”, near “Shells heard by post 7”: found the name or the place of an"
                                + " observer, “post 7”. Monitors are not shown: reword the record that prints it, such as the"
                                + " title of an incident.")
                .anySatisfy(problem -> assertThat(problem).startsWith("daily-report.docx"));
        assertThat(analyst.json("api/daily").get("reports"))
                .noneSatisfy(report ->
                        assertThat(report.get("profile").stringValue()).isEqualTo("public"));
    }

    @Test
    void everything_in_a_wish_that_is_none_is_told_at_once() {
        HttpResponse<String> answer = analyst.sends("api/daily", """
                {"report":"%s","cutOff":"tomorrow","zone":"Europe/Paris","before":"yesterday","profile":"public",\
                "cell":"0.001","language":"fr"}""".formatted(Sheet.fresh()));

        assertThat(answer.statusCode()).isEqualTo(422);
        List<String> fields = new ArrayList<>();
        Sheet.json(answer)
                .get("problems")
                .forEach(problem -> fields.add(problem.get("field").stringValue()));
        assertThat(fields).containsExactlyInAnyOrder("cutOff", "zone", "before", "cell", "language");
    }

    @Test
    void cut_off_that_is_not_over_is_refused() {
        ObjectNode wish = wish("internal", "en").put("cutOff", "2999-01-01T00:00");

        HttpResponse<String> answer = analyst.sends("api/daily", wish.toString());

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(Sheet.problem(answer).get("field").stringValue()).isEqualTo("cutOff");
    }

    @Test
    void hour_that_the_offices_clock_shows_twice_is_not_decided_for_anybody() {
        ObjectNode wish = wish("internal", "en").put("zone", "Asia/Damascus").put("cutOff", "2021-10-28T23:30");

        HttpResponse<String> answer = analyst.sends("api/daily", wish.toString());

        assertThat(Sheet.problem(answer).get("found").stringValue()).endsWith("which it shows twice");
    }

    @Test
    void tomorrows_report_lists_the_corrections_to_todays() {
        ObjectNode first = wish("internal", "en");
        prepared(analyst, first);
        ObjectNode second =
                wish("internal", "en").put("before", first.get("cutOff").stringValue() + "Z");

        assertThat(analyst.get("api/daily/" + prepared(analyst, second) + "/page")
                        .body())
                .contains("Corrections to the report before");
    }

    @Test
    void what_is_not_being_made_has_no_progress_and_is_not_cancelled() {
        String none = Sheet.fresh();

        assertThat(analyst.get("api/daily/" + none + "/progress").statusCode()).isEqualTo(404);
        assertThat(analyst.sends("api/daily/" + none + "/cancel", "{}").statusCode())
                .isEqualTo(404);
    }

    /** The next full second on the clock of UTC, once it has come: all that was written down lies before it. */
    static String nextSecond(Page page) {
        LocalDateTime now = LocalDateTime.now(ZoneOffset.UTC);
        LocalDateTime next = now.truncatedTo(ChronoUnit.SECONDS).plusSeconds(1);
        page.waitForTimeout((double) Duration.between(now, next).plusMillis(1).toMillis());
        return next.toString();
    }

    static ObjectNode wish(String profile, String language) {
        return JsonMapper.shared()
                .createObjectNode()
                .put("report", Sheet.fresh())
                .put("cutOff", LocalDateTime.now(ZoneOffset.UTC).toString())
                .put("zone", "UTC")
                .put("profile", profile)
                .put("cell", "0.1")
                .put("language", language);
    }

    static String prepared(Visitor by, ObjectNode wish) {
        HttpResponse<String> answer = by.sends("api/daily", wish.toString());
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return wish.get("report").stringValue();
    }

    /** An observation of so long ago. */
    static String seen(String observer, Duration ago) {
        LocalDateTime at = LocalDateTime.now(ZoneOffset.UTC).minus(ago).truncatedTo(ChronoUnit.MINUTES);
        return Sheet.observation(observer, "01:00")
                .replace("2020-03-07T01:00\",\"zone\":\"Europe/Istanbul", at + "\",\"zone\":\"UTC");
    }

    /** Enters a record that may go out. */
    static String releasable(Visitor by, String kind, String says) {
        String record = Sheet.fresh();
        String stroke = Sheet.stroke(record, kind, says)
                .replace("\"replaces\":[]", "\"replaces\":[],\"disclosure\":\"releasable\"");
        HttpResponse<String> answer = by.sends("api/records", stroke);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return record;
    }

    private static HttpResponse<byte[]> bytes(String route) {
        return editor.send(
                HttpRequest.newBuilder(URI.create(desk.address() + route)), HttpResponse.BodyHandlers.ofByteArray());
    }
}
