package org.truceline.app.desk;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.truceline.app.access.Role;
import tools.jackson.databind.JsonNode;

/** What people save while the line to the server is down; skipped with a message where there is no Chromium. */
class LineTest {

    private static final Pattern SENT = Pattern.compile("/api/");

    @RegisterExtension
    static final DeskBrowser browser = new DeskBrowser();

    /** Each test opens it first. */
    @SuppressWarnings("NullAway.Init")
    private Page page;

    @BeforeAll
    static void enterRecords() {
        DayRecords.enter(browser.colleague(Role.ANALYST));
    }

    @AfterEach
    void closePage() {
        page.close();
    }

    @Test
    void change_and_grade_and_merge_saved_on_a_dead_line_survive_a_closed_browser_and_arrive_once_and_in_order() {
        String other = anotherIncident();
        BrowserContext context = open("record?id=" + DayRecords.OBSERVATION);
        assertThat(page.getByRole(AriaRole.BUTTON, named("Change"))).isVisible();
        context.setOffline(true);
        change("post 4 called again", "2");
        assertThat(held()).containsText("Saved here, not yet there");
        change("and once more", "3");
        assertThat(held().locator("li")).hasCount(2);
        context.route(SENT, LineTest::cutWhatIsSent);
        context.setOffline(false);
        goTo("incidents?id=" + DayRecords.INCIDENT);
        page.getByText("Grade by: Whether it happened").click();
        page.locator("input[value='supported']").check();
        page.locator("main details[open] textarea").fill("two origins");
        page.getByRole(AriaRole.BUTTON, named("Give the grade")).click();
        assertThat(held()).containsText("two origins");
        page.getByText("Bring another incident into this one").click();
        page.locator("main select").selectOption(other);
        page.locator("#merge-other").fill("the same minute");
        page.keyboard().press("Enter");
        assertThat(held()).containsText("the same minute");
        assertFaultless("held");

        page.close();
        page = context.newPage();
        goTo("outbox");
        assertThat(held().locator("li")).hasCount(4);
        assertFaultless("outbox");
        assertThat(page.getByTestId("outbox")).containsText("Not sent yet: 4");

        lineIsBack();
        assertThat(page.getByTestId("outbox"))
                .not()
                .containsText("Not sent yet", new LocatorAssertions.ContainsTextOptions().setTimeout(20_000));
        JsonNode versions = versions(DayRecords.OBSERVATION);
        assertThat(versions).hasSize(3);
        assertThat(versions.get(1).path("because").asString()).isEqualTo("post 4 called again");
        assertThat(versions.get(2).at("/says/happening/number/number").asInt()).isEqualTo(3);
        JsonNode incident = browser.colleague(Role.ANALYST).json("api/incidents/" + DayRecords.INCIDENT);
        assertThat(incident.path("accounts")).hasSize(3);
        assertThat(incident.at("/gradings/occurrence")).hasSize(1);
    }

    @Test
    void change_that_a_colleague_overtook_comes_back_with_the_reason_and_is_mended() {
        String record = UUID.randomUUID().toString();
        String says = """
                {"observer":"post 8","from":{"words":"post 8","meanings":[]},"means":["seen"],"happening":{"act":"act"},\
                "remark":"%s"}""";
        String key = DayRecords.enter(browser.colleague(Role.ANALYST), "observation", record, says.formatted("first"));
        BrowserContext context = open("record?id=" + record);
        context.route(SENT, LineTest::cutWhatIsSent);
        change("heard again", "7");
        assertThat(held()).isVisible();
        DayRecords.change(browser.colleague(Role.VERIFIER), "observation", record, key, says.formatted("theirs"));
        lineIsBack();
        Locator returned = page.getByTestId("returned");
        assertThat(returned).containsText("somebody changed it since");
        assertFaultless("returned");
        returned.getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName("Open it again"))
                .click();
        assertThat(page.locator("#change-because")).hasValue("heard again");
        assertThat(page.getByTestId("overtaken")).containsText("theirs");
        assertThat(page.locator("main form [id$='happening-number']")).hasValue("7");
        page.getByRole(AriaRole.BUTTON, named("Put mine in place of theirs")).click();
        page.locator("#change-because").press("Control+Enter");
        assertThat(returned).hasCount(0);
        assertThat(page.locator("#change-because")).hasCount(0);
        assertThat(versions(record)).hasSize(3);
    }

    @Test
    void proposals_are_decided_without_a_line_and_reports_are_not_prepared() {
        BrowserContext context = open("inbox?report=" + DayRecords.REPORT);
        Locator proposals = page.getByTestId("proposals").locator("> li");
        assertThat(proposals).not().hasCount(0);
        int all = proposals.count();
        context.route(SENT, LineTest::cutWhatIsSent);
        page.keyboard().press("r");
        assertThat(proposals).hasCount(all - 1);
        assertThat(held()).isVisible();
        goTo("report");
        page.getByTestId("wish").locator("button[type=submit]").click();
        assertThat(page.getByTestId("refused")).containsText("is not kept here to be sent later");
        lineIsBack();
        assertThat(page.getByTestId("outbox"))
                .not()
                .containsText("Not sent yet", new LocatorAssertions.ContainsTextOptions().setTimeout(20_000));
        JsonNode report = browser.colleague(Role.ANALYST).json("api/inbox/" + DayRecords.REPORT);
        assertThat(report.path("proposals").values())
                .filteredOn(each -> each.path("decision").asString().equals("refused"))
                .hasSize(1);
    }

    /** A line that lets pages be read and swallows everything that is sent. */
    private static void cutWhatIsSent(Route route) {
        if (route.request().method().equals("POST")) {
            route.abort();
        } else {
            route.resume();
        }
    }

    /** As the browser tells the page. */
    private void lineIsBack() {
        page.context().unroute(SENT);
        page.evaluate("dispatchEvent(new Event('online'))");
    }

    private void change(String because, String number) {
        page.getByRole(AriaRole.BUTTON, named("Change")).click();
        page.locator("#change-because").fill(because);
        page.locator("main form [id$='happening-number']").fill(number);
        page.keyboard().press("Control+Enter");
        assertThat(page.locator("#change-because")).hasCount(0);
    }

    private static String anotherIncident() {
        String observation = UUID.randomUUID().toString();
        String incident = UUID.randomUUID().toString();
        Visitor analyst = browser.colleague(Role.ANALYST);
        DayRecords.enter(analyst, "observation", observation, """
                {"observer":"post 7","from":{"words":"post 7","meanings":[]},"means":["seen"],"happening":{"act":"act"}}""");
        DayRecords.enter(analyst, "incident", incident, """
                {"title":"Made-up flashes","accounts":["%s"],"because":"told alone"}""".formatted(observation));
        return incident;
    }

    /** At 360 px, in both languages; with a picture of each where {@code -Dpictures=folder} asks for it. */
    private void assertFaultless(String name) {
        String english = page.url();
        for (String language : List.of("en", "ar")) {
            try (Page shown = page.context().newPage()) {
                shown.setViewportSize(360, 800);
                shown.navigate(english.replaceFirst("/(\\?[^#]*)?#", "/?lang=" + language + "#"));
                assertThat(shown.getByTestId("held").or(shown.getByTestId("returned")))
                        .isVisible();
                assertThat(Axe.violations(shown)).isEmpty();
                assertThat(Axe.sideways(shown)).isZero();
                if (System.getProperty("pictures") != null) {
                    Path file = Path.of(System.getProperty("pictures"), name + "-" + language + ".png");
                    shown.screenshot(new Page.ScreenshotOptions().setPath(file).setFullPage(true));
                }
            }
        }
    }

    private Locator held() {
        return page.getByTestId("held");
    }

    private static JsonNode versions(String record) {
        return browser.colleague(Role.ANALYST).json("api/records/" + record).path("versions");
    }

    private BrowserContext open(String where) {
        page = browser.newPage(1280, 900);
        page.waitForResponse("**/api/words", () -> goTo(where));
        return page.context();
    }

    private void goTo(String where) {
        page.navigate(browser.at("#/" + where));
        assertThat(page.locator("h1")).isVisible();
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name).setExact(true);
    }
}
