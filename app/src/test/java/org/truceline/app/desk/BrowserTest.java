package org.truceline.app.desk;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.truceline.app.access.Role;
import org.truceline.notation.FaultyInput;

/** The desk as a person uses it, in Debian's Chromium; skipped with a message where there is none. */
class BrowserTest {

    private static IdlibDesk desk;
    private static Playwright playwright;
    private static Browser browser;

    private final List<String> troubles = new ArrayList<>();
    private Page page;

    @BeforeAll
    static void start() throws FaultyInput {
        Optional<Path> chromium = Stream.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome")
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst();
        Assumptions.assumeTrue(chromium.isPresent(), "no Chromium here; on Debian: apt-get install chromium");
        desk = IdlibDesk.start();
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(chromium.orElseThrow())
                        .setArgs(List.of(
                                "--no-sandbox",
                                "--disable-gpu",
                                "--disable-quic",
                                "--disable-background-networking",
                                "--disable-component-update",
                                "--disable-sync")));
    }

    @AfterAll
    static void stop() {
        Stream.of(browser, playwright, desk).filter(java.util.Objects::nonNull).forEach(BrowserTest::close);
    }

    private static void close(AutoCloseable open) {
        try {
            open.close();
        } catch (Exception problem) {
            throw new IllegalStateException(problem);
        }
    }

    @BeforeEach
    void open() {
        page = browser.newPage();
        page.onConsoleMessage(message -> {
            if (message.type().equals("error")) {
                troubles.add(message.text());
            }
        });
        page.onPageError(troubles::add);
        page.setViewportSize(1440, 900);
        DemoSignIn.as(Role.ANALYST, page, desk.address());
    }

    @AfterEach
    void closePage() {
        page.close();
    }

    @Test
    void page_shows_strip_and_map_and_reports_no_error() {
        page.navigate(desk.address());
        assertThat(page.getByTestId("strip")).isVisible();
        assertThat(page.getByTestId("map").locator("canvas")).isVisible();
        assertThat(page.getByTestId("strip").locator("[role=button]")).not().hasCount(0);
        assertThat(page.getByText("nothing here was verified by Truceline").first())
                .isVisible();
        assertThat(troubles).isEmpty();
    }

    @Test
    void list_is_filtered_and_a_finding_opened_its_reasons_read_and_closed_again_by_keyboard() {
        page.navigate(desk.address());
        Locator items = page.getByTestId("findings").locator("> li > a");
        assertThat(items).not().hasCount(0);
        page.locator("label")
                .filter(new Locator.FilterOptions().setHas(page.locator("input[name=kind][value=not-covered]")))
                .click();
        assertThat(items).hasCount(3);
        items.filter(new Locator.FilterOptions().setHasText("poultry farm")).press("Enter");
        Locator panel = page.getByTestId("panel");
        assertThat(panel).isVisible();
        assertThat(panel).containsText("it happened before the effective instant of the ceasefire");
        assertThat(panel).containsText("has denied similar earlier claims");
        Locator reasons = page.getByTestId("reasons");
        assertThat(reasons).containsText("An air strike is a military action");
        assertThat(page).hasURL(Pattern.compile("#.*finding="));
        page.keyboard().press("Escape");
        assertThat(panel).isHidden();
        assertThat(items.filter(new Locator.FilterOptions().setHasText("poultry farm")))
                .isFocused();
    }

    @Test
    void open_finding_says_what_would_settle_it() {
        page.navigate(desk.address() + "#kind=undetermined");
        page.getByTestId("findings").locator("> li > a").first().click();
        assertThat(page.getByTestId("panel")).containsText("What would settle it");
    }

    @Test
    void strip_is_walked_by_keyboard_and_read_as_a_table() {
        page.navigate(desk.address());
        Locator first = page.getByTestId("strip").locator("[role=button][tabindex='0']");
        first.focus();
        page.keyboard().press("ArrowDown");
        assertThat(page.getByTestId("strip").locator("[role=button]:focus")).hasCount(1);
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Show as a table"))
                .click();
        assertThat(page.getByRole(AriaRole.TABLE).first()).containsText("ot observed");
    }

    @Test
    void page_fits_a_phone_without_scrolling_sideways() {
        page.setViewportSize(360, 740);
        page.navigate(desk.address());
        assertThat(page.getByTestId("strip")).isVisible();
        Object overflow = page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth");
        assertThat(((Number) overflow).intValue()).isLessThanOrEqualTo(0);
    }
}
