package org.truceline.app.desk;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.FrameLocator;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.truceline.app.access.Role;

/** The report page as people use it, in both languages; skipped with a message where there is no Chromium. */
class ReportTest {

    @RegisterExtension
    static final DeskBrowser browser = new DeskBrowser();

    @Test
    void report_is_prepared_by_one_read_in_full_released_by_another_and_downloaded() throws IOException {
        String observation = DailyTest.releasable(
                browser.colleague(Role.ANALYST), "observation", DailyTest.seen("post 9", DailyTest.HOURS));
        String address;
        try (Page page = open(Role.ANALYST, 1280, "en")) {
            List<String> troubles = new ArrayList<>();
            page.onConsoleMessage(message -> {
                if (message.text().contains("Content Security Policy")
                        || message.text().contains("Refused")) {
                    troubles.add(message.text());
                }
            });
            assertThat(page.getByTestId("wish")).containsText("on the clock of Asia/Damascus");
            prepare(page);
            FrameLocator frame = page.frameLocator("[data-testid=frame]");
            assertThat(frame.locator("h1")).containsText("Daily report, ");
            assertThat(frame.locator("html")
                            .evaluate("html => getComputedStyle(html.querySelector('th')).borderTopStyle"))
                    .isEqualTo("solid");
            assertThat(troubles).isEmpty();
            assertThat(page.getByTestId("report")).containsText("once somebody who may");
            address = page.url();
            frame.locator("#counts a.number").first().click();
            frame.locator(".annex td.rests a").first().click();
            assertThat(page.locator("h1")).hasText("Record");
            assertThat(page).hasURL(Pattern.compile("record\\?id=" + observation + "$"));
        }
        try (Page page = browser.newPage(Role.EDITOR, 1280, 900)) {
            page.navigate(address);
            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Release it"))
                    .press("Enter");
            Locator file = page.getByText("Download daily-report.docx");
            assertThat(file).isVisible();
            Download download = page.waitForDownload(file::click);
            assertThat(Files.size(download.path())).isPositive();
            assertThat(download.suggestedFilename()).endsWith("-internal-daily-report.docx");
        }
        try (Page page = open(Role.ANALYST, 1280, "en")) {
            assertThat(page.getByTestId("before").locator("option")).hasCount(2);
            prepare(page);
            assertThat(page.frameLocator("[data-testid=frame]").locator("#corrections h2"))
                    .hasText("Corrections to the report before");
        }
    }

    @Test
    void report_in_arabic_goes_from_right_to_left_and_fits_a_narrow_screen() throws IOException {
        try (Page page = open(Role.ANALYST, 360, "ar")) {
            prepare(page);
            FrameLocator frame = page.frameLocator("[data-testid=frame]");
            assertThat(frame.locator("html")).hasAttribute("dir", "rtl");
            assertThat(frame.locator(".notice").first()).containsText("not reviewed by a native speaker");
            assertThat(Axe.sideways(page)).isZero();
            assertThat(Axe.violations(page)).isEmpty();
            page.navigate(
                    page.getByTestId("frame").evaluate("frame => frame.src").toString());
            assertThat(Axe.sideways(page)).isZero();
        }
    }

    @Test
    void pages_of_the_report_itself_break_no_rule_of_axe() throws IOException {
        try (Page page = open(Role.ANALYST, 1280, "en")) {
            prepare(page);
            String report =
                    page.getByTestId("frame").evaluate("frame => frame.src").toString();
            String html = browser.colleague(Role.ANALYST)
                    .get(report.substring(browser.at("").length()))
                    .body();
            page.navigate("about:blank");
            page.setContent(html.replaceFirst("<meta http-equiv=[^>]*>", ""));
            assertThat(Axe.violations(page)).isEmpty();
        }
    }

    @Test
    void report_for_everybody_that_gives_something_away_is_refused_on_the_page() {
        Visitor analyst = browser.colleague(Role.ANALYST);
        String seen = DailyTest.releasable(analyst, "observation", DailyTest.seen("post 7", DailyTest.DAY_AND_A_HALF));
        DailyTest.releasable(analyst, "incident", Sheet.incident("Shells heard by post 7", seen));
        try (Page page = open(Role.ANALYST, 1280, "en")) {
            page.getByTestId("profile").selectOption("public");
            send(page);
            assertThat(page.getByTestId("refused")).containsText("near “Shells heard by post 7”");
            assertThat(page.getByTestId("refused")).containsText("the name or the place of an observer");
            assertThat(page.getByTestId("frame")).hasCount(0);
        }
    }

    private static Page open(Role role, int width, String language) {
        Page page = browser.newPage(role, width, 900);
        page.navigate(browser.at("?lang=" + language + "#/report"));
        assertThat(page.getByTestId("wish")).isVisible();
        return page;
    }

    private static void prepare(Page page) {
        send(page);
        assertThat(page.getByTestId("frame")).isVisible();
    }

    /** With the latest cut-off that there can be. */
    private static void send(Page page) {
        page.getByTestId("wish").locator("select").first().selectOption("UTC");
        page.getByTestId("cut-off").fill(DailyTest.nextSecond(page));
        page.getByTestId("wish").locator("button[type=submit]").press("Enter");
    }
}
