package org.truceline.app.desk;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.truceline.app.access.Role;

/**
 * Every page of the desk by axe's rules, by keyboard and on a narrow screen, in both languages and both themes. axe-core
 * comes with the packages that build the page.
 */
class AccessTest {

    private static final List<String> PAGES = List.of(
            "today",
            "entry",
            "entry?kind=case",
            "inbox?report=" + DayRecords.REPORT,
            "incidents",
            "incidents?id=" + DayRecords.INCIDENT,
            "incidents?id=" + DayRecords.INCIDENT + "&judge=" + DayRecords.CLAIM,
            "findings",
            "findings?kind=not-covered&finding=FIRST",
            "map",
            "agreement",
            "evidence",
            "report",
            "sources",
            "tables",
            "search?q=made",
            "record?id=" + DayRecords.OBSERVATION);

    /**
     * Marks what Tab must reach, in reading order, writes down what it reaches, and says how many there are. A group of
     * radios is one stop.
     */
    private static final String NUMBER_THE_STOPS = """
            () => {
              const all = 'a[href], button, input, select, textarea, summary, canvas[tabindex="0"], [tabindex="0"]';
              const reachable = one => !one.disabled && !one.closest('[inert]') && one.checkVisibility()
                && (one.type !== 'radio' || one.checked);
              const stops = [...document.querySelectorAll(all)].filter(reachable);
              stops.forEach((one, i) => one.dataset.stop = i);
              window.reached = [];
              const reach = one => {
                const stop = one?.dataset?.stop;
                if (stop !== undefined && reached.at(-1) !== +stop) reached.push(+stop);
              };
              addEventListener('focusin', event => reach(event.target));
              return stops.length;
            }
            """;

    /** Presses of Tab between two looks at what it reached. */
    private static final int SOME = 8;

    @RegisterExtension
    static final DeskBrowser browser = new DeskBrowser();

    @BeforeAll
    static void enterRecords() {
        DayRecords.enter(browser.colleague(Role.ANALYST));
    }

    /** Each language and each width once: what one finds in a pair, it finds in the other. */
    @ParameterizedTest(name = "{0} at {1} px")
    @CsvSource({"en, 1280", "ar, 360"})
    void no_page_breaks_a_rule_of_axe_or_scrolls_sideways(String language, int width) {
        List<String> found = new ArrayList<>();
        try (Page page = browser.newPage(width, 800)) {
            open(page, "?lang=" + language);
            for (String name : PAGES) {
                goTo(page, name);
                String where = name + ": ";
                setTheme(page, "light");
                Axe.violations(page).forEach(one -> found.add(where + one));
                setTheme(page, "dark");
                Axe.violationsOfContrast(page).forEach(one -> found.add(where + "dark: " + one));
                wide(page).ifPresent(pixels -> found.add(where + pixels));
            }
        }
        assertThat(found).isEmpty();
    }

    @ParameterizedTest(name = "{0} at {1} px")
    @CsvSource({"ar, 1280", "en, 360"})
    void no_page_scrolls_sideways_in_the_other_pairs_either(String language, int width) {
        List<String> found = new ArrayList<>();
        try (Page page = browser.newPage(width, 800)) {
            open(page, "?lang=" + language);
            for (String name : PAGES) {
                goTo(page, name);
                wide(page).ifPresent(pixels -> found.add(name + ": " + pixels));
            }
        }
        assertThat(found).isEmpty();
    }

    @Test
    void sheet_of_keys_breaks_no_rule_of_axe_and_axe_sees_a_fault_that_is_there() {
        try (Page page = browser.newPage(360, 800)) {
            open(page, "?lang=ar");
            page.keyboard().press("?");
            assertThat(page.getByTestId("keys")).isVisible();
            assertThat(Axe.violations(page)).isEmpty();
            page.evaluate("document.querySelector('dialog button').textContent = ''");
            assertThat(Axe.violations(page)).singleElement().asString().startsWith("button-name");
        }
    }

    @ParameterizedTest(name = "{0} {1} at {2} px")
    @CsvSource({
        "en, today, 1280",
        "ar, today, 360",
        "en, findings, 1280",
        "ar, findings, 360",
        "ar, map, 1280",
        "en, map, 360",
        "en, agreement, 1280",
        "en, entry, 1280",
        "ar, entry, 360",
        "en, inbox, 1280",
        "ar, incidents, 360",
        "en, sources, 1280",
        "en, report, 1280",
        "ar, report, 360",
        "ar, evidence, 1280"
    })
    void tab_reaches_every_control_in_reading_order(String language, String name, int width) {
        try (Page page = browser.newPage(width, 800)) {
            open(page, "?lang=" + language + "#/" + name);
            settle(page, name);
            int stops = number(page, NUMBER_THE_STOPS);
            List<Integer> reached = List.of();
            // A date has several stops inside; the browser's own frame may take some at the end.
            for (int presses = 0; presses < 4 * stops && reached.size() < stops; presses += SOME) {
                for (int press = 0; press < SOME; press++) {
                    page.keyboard().press("Tab");
                }
                reached = numbers(page, "reached").stream().limit(stops).toList();
            }
            // A page may begin with the focus in a field of its own.
            List<Integer> inOrder = new ArrayList<>(reached);
            Collections.rotate(inOrder, -reached.indexOf(0));
            assertThat(inOrder).isSorted().hasSize(stops).doesNotHaveDuplicates();
        }
    }

    @Test
    void skip_link_is_the_first_stop_and_leads_to_the_page() {
        try (Page page = browser.newPage(1280, 800)) {
            open(page, "#/evidence");
            page.reload();
            assertThat(page.locator("h1")).isVisible();
            page.keyboard().press("Tab");
            assertThat(page.locator("a.skip")).isFocused();
            page.keyboard().press("Enter");
            assertThat(page.locator("h1")).isFocused();
        }
    }

    @Test
    void heading_keeps_the_focus_when_what_the_page_shows_arrives_after_it() {
        try (Page page = browser.newPage(1280, 800)) {
            HeldAnswers theCase = HeldAnswers.of(page, "**/api/case");
            open(page, "#/evidence");
            page.reload();
            assertThat(page.locator("h1.unseen")).isAttached();
            page.locator("a.skip").focus();
            page.keyboard().press("Enter");
            assertThat(page.locator("h1.unseen")).isFocused();
            theCase.letThrough();
            assertThat(page.locator("h1:not(.unseen)")).isFocused();
        }
    }

    private static void open(Page page, String rest) {
        page.navigate(browser.at(rest));
        assertThat(page.locator("h1")).isVisible();
    }

    private static void goTo(Page page, String name) {
        String first = "i-2020-03-05-turkish-soldiers.cessation";
        page.evaluate("hash => location.hash = hash", "#/" + name.replace("FIRST", first));
        settle(page, name);
    }

    /** Waits until what a page shows is there. */
    private static void settle(Page page, String name) {
        String bare = name.replaceAll("\\?.*", "");
        if (!bare.equals("record")) {
            assertThat(page.locator("nav a[href*='#/" + bare + "'][aria-current=page]"))
                    .hasCount(1);
        }
        assertThat(page.locator("main .skeleton")).hasCount(0);
        if (bare.equals("map")) {
            assertThat(page.getByTestId("map").locator("canvas")).isVisible();
            assertThat(page.locator(".maplibregl-ctrl-zoom-in")).isVisible();
        }
        if (name.contains("finding=")) {
            assertThat(page.getByTestId("reasons")).isVisible();
        }
    }

    private static Optional<String> wide(Page page) {
        int pixels = Axe.sideways(page);
        return pixels > 0 ? Optional.of(pixels + " pixels wider than the screen") : Optional.empty();
    }

    private static void setTheme(Page page, String theme) {
        page.evaluate("theme => document.documentElement.dataset.theme = theme", theme);
    }

    private static int number(Page page, String script) {
        return ((Number) page.evaluate(script)).intValue();
    }

    private static List<Integer> numbers(Page page, String script) {
        return ((List<?>) page.evaluate(script))
                .stream().map(each -> ((Number) each).intValue()).toList();
    }
}
