package org.truceline.app.desk;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The desk as a person uses it, in Debian's Chromium; skipped with a message where there is none. */
class BrowserTest {

    @RegisterExtension
    static final DeskBrowser browser = new DeskBrowser();

    private final List<String> troubles = new ArrayList<>();
    private Page page;

    @BeforeEach
    void open() {
        page = browser.newPage(1440, 900);
        page.onConsoleMessage(message -> {
            // Streams of pages that were just closed still count for a moment, so that a new one may have to wait.
            if (message.type().equals("error") && !message.location().contains("/api/events")) {
                troubles.add(message.text());
            }
        });
        page.onPageError(troubles::add);
    }

    @AfterEach
    void closePage() {
        page.close();
        assertThat(troubles).isEmpty();
    }

    @Test
    void page_shows_strip_and_map_and_reports_no_error() {
        page.navigate(browser.at("#/map"));
        assertThat(page.getByTestId("strip")).isVisible();
        assertThat(page.getByTestId("map").locator("canvas")).isVisible();
        assertThat(page.getByTestId("strip").locator("[role=button]")).not().hasCount(0);
        assertThat(page.getByText("nothing here was verified by Truceline").first())
                .isVisible();
        assertThat(troubles).isEmpty();
    }

    @Test
    void list_is_filtered_and_a_finding_opened_its_reasons_read_and_closed_again_by_keyboard() {
        page.navigate(browser.at("#/findings"));
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
    void link_from_before_there_were_pages_opens_the_list_and_a_finding_says_what_would_settle_it() {
        page.navigate(browser.at("#kind=undetermined"));
        page.getByTestId("findings").locator("> li > a").first().click();
        assertThat(page.getByTestId("panel")).containsText("What would settle it");
    }

    @Test
    void strip_is_walked_by_keyboard_and_read_as_a_table() {
        page.navigate(browser.at("#/map"));
        Locator first = page.getByTestId("strip").locator("[role=button][tabindex='0']");
        first.focus();
        page.keyboard().press("ArrowDown");
        assertThat(page.getByTestId("strip").locator("[role=button]:focus")).hasCount(1);
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Show as a table"))
                .click();
        assertThat(page.getByRole(AriaRole.TABLE).first()).containsText("ot observed");
    }

    @Test
    void pages_are_reached_by_two_keys_that_do_nothing_while_one_types() {
        page.navigate(browser.at(""));
        Locator heading = page.locator("h1");
        assertThat(heading).hasText("Today");
        page.keyboard().type("gf");
        assertThat(heading).hasText("Findings");
        assertThat(heading).isFocused();
        page.getByRole(AriaRole.SEARCHBOX).focus();
        page.keyboard().type("gm?");
        assertThat(page.getByRole(AriaRole.SEARCHBOX)).hasValue("gm?");
        assertThat(heading).hasText("Findings");
        assertThat(page.getByTestId("keys")).hasCount(0);
    }

    @Test
    void sheet_of_keys_opens_by_question_mark_closes_by_escape_and_can_put_the_keys_off() {
        page.navigate(browser.at("#/agreement"));
        assertThat(page.locator("h1")).hasText("Agreement");
        page.keyboard().press("?");
        Locator sheet = page.getByTestId("keys");
        assertThat(sheet).isVisible();
        sheet.getByRole(AriaRole.CHECKBOX).click();
        page.keyboard().press("Escape");
        assertThat(sheet).hasCount(0);
        page.keyboard().type("gm");
        assertThat(page.locator("h1")).hasText("Agreement");
    }

    @Test
    void language_is_chosen_on_the_page_and_kept_in_the_address_and_for_the_next_visit() {
        page.navigate(browser.at("#/findings?kind=not-covered"));
        page.getByText("العربية").click();
        assertThat(page.locator("html")).hasAttribute("dir", "rtl");
        assertThat(page.locator("h1")).hasText("الاستنتاجات");
        assertThat(page.getByTestId("findings").locator("> li")).hasCount(3);
        assertThat(page).hasURL(Pattern.compile("\\?lang=ar#/findings\\?kind=not-covered$"));
        assertThat(page.getByText("لم يراجعها بعدُ متحدث أصلي")).isVisible();
        page.navigate(browser.at("#/map"));
        assertThat(page.locator("html")).hasAttribute("lang", "ar");
        assertThat(page.getByTestId("strip"))
                .hasAttribute("aria-label", Pattern.compile("الغرب إلى اليسار والشرق إلى اليمين"));
    }

    @Test
    void filter_of_the_list_is_seen_on_the_map_and_kept_on_the_way_through_another_page() {
        page.navigate(browser.at("#/findings?kind=not-covered"));
        page.getByRole(AriaRole.LINK, named("Agreement")).click();
        assertThat(page.locator("h1")).hasText("Agreement");
        page.getByRole(AriaRole.LINK, named("Map")).click();
        assertThat(page.getByText(Pattern.compile("3 of \\d+ findings shown"))).isVisible();
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name).setExact(true);
    }
}
