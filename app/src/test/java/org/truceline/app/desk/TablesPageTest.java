package org.truceline.app.desk;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.truceline.app.access.Role;
import tools.jackson.databind.JsonNode;

/** A table's way on the page, by keyboard; skipped with a message where there is no Chromium. */
class TablesPageTest {

    @RegisterExtension
    static final DeskBrowser browser = new DeskBrowser();

    @Test
    void table_is_mapped_by_keyboard_checked_taken_in_and_taken_back_then_an_export_comes_back_as_proposals()
            throws IOException {
        try (Page page = browser.newPage(Role.ANALYST, 1280, 900)) {
            open(page);
            bring(page, "made-up 300.csv", MadeUpTable.rows(300, 10));
            assertThat(page.getByTestId("mapping")).isVisible();
            map(page);
            press(page, page.getByRole(AriaRole.BUTTON, named("Check the table")), "Enter");
            assertThat(page.getByText("270 rows are good, 30 are refused")).isVisible();
            Locator faults = page.getByTestId("faults").locator("tbody tr");
            assertThat(faults).hasCount(60);
            assertThat(faults.first()).containsText("31/02/2020");
            assertThat(Axe.violations(page)).isEmpty();

            Download refused =
                    page.waitForDownload(() -> press(page, page.getByText("Refused rows with reasons, CSV"), "Enter"));
            assertThat(Files.readString(refused.path()))
                    .contains("refused row,reasons,Post")
                    .contains("several");

            press(page, page.getByRole(AriaRole.BUTTON, named("Take in 270 rows")), "Enter");
            assertThat(page.getByTestId("takings")).containsText("Taken in: 270 rows; refused: 30.");

            String exported = exported(page);
            String edited = exported.replaceFirst("made up; row 3", "<img src=x onerror=\"document.title='run'\">")
                    .replaceFirst("made up; row 7", "heard twice")
                    .replaceFirst("made up; row 9", "heard by two");
            bring(page, "edited.csv", edited.getBytes(StandardCharsets.UTF_8));
            press(page, page.getByRole(AriaRole.BUTTON, named("Compare it with the records")), "Enter");
            Locator changes = page.getByTestId("changes").locator("ol > li");
            assertThat(changes).hasCount(3);
            assertThat(changes.first()).containsText("<img src=x");
            assertThat(page.title()).doesNotContain("run");
            HeldAnswers lists = HeldAnswers.of(page, "**/api/changes");
            changes.first().focus();
            page.keyboard().press("a");
            assertThat(page.getByText("Accepted.")).isVisible();
            assertThat(changes).hasCount(2);
            lists.letThrough();
            changes.last().focus();
            page.keyboard().press("r");
            page.keyboard().type("it w");
            acceptLast(browser.colleague(Role.ANALYST));
            assertThat(changes).hasCount(1);
            page.keyboard().type("as");
            changes.first().focus();
            page.keyboard().press("r");
            page.keyboard().type("it was heard once");
            page.keyboard().press("Enter");
            assertThat(changes).hasCount(0);
            assertThat(exported(page)).contains("<img src=x", "heard by two").doesNotContain("heard twice");

            press(page, page.getByTestId("takings").getByText("Take it back"), "Enter");
            assertThat(page.getByText("expected records as the table left them"))
                    .hasCount(2);
        }
    }

    @Test
    void whole_table_is_taken_back_where_it_was_taken_in_on_a_narrow_page_in_arabic() throws IOException {
        try (Page page = browser.newPage(Role.ANALYST, 360, 800)) {
            browser.colleague(Role.ANALYST)
                    .sends("api/mappings", "{\"mapping\":" + MadeUpTable.MAPPING.replace("made-up log", "مخطط") + "}");
            page.navigate(browser.at("?lang=ar#/tables"));
            bring(page, "made-up 9.csv", MadeUpTable.rows(9, 4));
            page.locator("#saved-mapping").selectOption("مخطط");
            press(page, page.getByTestId("mapping").locator("button[type=submit]"), "Enter");
            assertThat(page.locator("#check-title")).containsText("7");
            assertThat(Axe.violations(page)).isEmpty();
            assertThat(Axe.sideways(page)).isZero();
            press(page, page.getByTestId("table").locator("> button").last(), "Enter");
            Locator taken = page.getByTestId("takings").locator("li").first();
            assertThat(taken).hasAttribute("data-state", "done");
            press(page, taken.locator("button"), "Enter");
            assertThat(taken).hasAttribute("data-state", "undone");
        }
    }

    @Test
    void workbook_of_excel_97_is_refused_with_what_to_do() {
        try (Page page = browser.newPage(Role.ANALYST, 1280, 900)) {
            open(page);
            bring(page, "old.xls", new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 1, 2, 3, 4});
            assertThat(page.getByTestId("problems")).containsText("save it as Excel workbook (.xlsx)");
        }
    }

    private static void acceptLast(Visitor colleague) {
        JsonNode last = colleague.json("api/changes").path("changes").values().stream()
                .toList()
                .getLast();
        HttpResponse<String> accepted = colleague.sends("api/changes/decisions", """
                {"stroke":"%s","changes":["%s"],"decision":"accepted","because":"made up: heard by two"}""".formatted(
                        UUID.randomUUID(), last.path("id").asString()));
        assertThat(accepted.statusCode()).as(accepted.body()).isEqualTo(200);
    }

    /** What is proposed is completed by what only a person can tell: the zone, the order, the words. */
    private static void map(Page page) {
        fill(page, "#field-time-zone", "Europe/Istanbul");
        choose(page, "#field-time-order", "day-first");
        choose(page, "#field-means", "choice");
        choose(page, "#field-means-column", "How");
        means(page, "means", "both", "seen-and-heard");
        means(page, "means", "heard", "heard");
        means(page, "act", "mortar", "mortar-shelling");
        means(page, "act", "explosion", "unknown-explosion");
        choose(page, "#field-place", "place");
        choose(page, "#field-place-column", "Where");
    }

    private static void means(Page page, String field, String word, String code) {
        page.locator("[data-field=" + field + "]")
                .getByLabel(word, new Locator.GetByLabelOptions().setExact(true))
                .selectOption(code);
    }

    private static void fill(Page page, String field, String text) {
        page.locator(field).focus();
        page.keyboard().type(text);
        page.keyboard().press("Tab");
    }

    private static void choose(Page page, String field, String option) {
        Locator list = page.locator(field).first();
        list.focus();
        list.selectOption(option);
    }

    private static void press(Page page, Locator on, String key) {
        on.focus();
        page.keyboard().press(key);
    }

    private static void open(Page page) {
        page.navigate(browser.at(""));
        assertThat(page.locator("h1")).isVisible();
        page.keyboard().press("g");
        page.keyboard().press("b");
        assertThat(page.locator("#page-title")).hasText("Tables");
    }

    private static void bring(Page page, String name, byte[] table) {
        page.locator("#table-file").setInputFiles(new FilePayload(name, "text/csv", table));
        assertThat(page.locator("#table-title")).hasText(name);
    }

    private static String exported(Page page) throws IOException {
        Download file = page.waitForDownload(() -> press(
                page,
                page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Observations, CSV")),
                "Enter"));
        return Files.readString(file.path());
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name);
    }
}
