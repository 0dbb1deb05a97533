package org.truceline.app.desk;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.truceline.app.Repository;
import org.truceline.app.access.Role;
import org.truceline.notation.FaultyInput;

/** The page of accounts and the pages for coming in, in a browser: by keyboard, by axe's rules, in both languages. */
class AccountsPageTest {

    private static final String VIOLATIONS = """
            () => axe.run(document, { resultTypes: ['violations'], preload: false }).then(result =>
              result.violations.map(one => `${one.id}: ` + one.nodes[0].html.slice(0, 160)))
            """;

    private static final String OVER = "document.documentElement.scrollWidth - document.documentElement.clientWidth";

    private static DeskBrowser browser;
    private static String axe;

    @BeforeAll
    static void start() throws FaultyInput, IOException {
        axe = Files.readString(Repository.root().resolve("web/node_modules/axe-core/axe.min.js"));
        browser = DeskBrowser.start();
    }

    @AfterAll
    static void stop() {
        if (browser != null) {
            browser.close();
        }
    }

    @ParameterizedTest(name = "{0} at {1} px")
    @CsvSource({"en, 1280, noor", "ar, 360, salim"})
    void administrator_adds_an_account_and_locks_it_by_keyboard(String language, int width, String login) {
        try (Page page = browser.newPage(Role.ADMINISTRATOR, width, 800)) {
            page.navigate(browser.at("?lang=" + language + "#/accounts"));
            page.evaluate(axe);
            page.locator("main details summary").first().focus();
            page.keyboard().press("Enter");
            page.keyboard().press("Tab");
            page.keyboard().type(login);
            page.keyboard().press("Tab");
            page.keyboard().type("A made-up colleague");
            page.keyboard().press("Tab");
            page.keyboard().press("Tab");
            page.keyboard().press("Space");
            assertThat(page.locator("main form input[value=observer]")).isChecked();
            page.locator("main form").getByRole(AriaRole.BUTTON).press("Enter");

            assertThat(page.getByTestId("given")).isFocused();
            String password = page.getByTestId("password").innerText();
            assertThat(password).isNotBlank();
            Locator added = page.getByTestId("account-" + login);
            added.locator("button").nth(1).press("Enter");
            assertThat(added.locator("strong")).isVisible();
            added.locator("details summary").last().press("Enter");
            assertThat(added.locator("details").last().locator("p")).isVisible();
            assertThat(violations(page)).isEmpty();
            assertThat(page.evaluate(OVER)).isEqualTo(0);
            page.getByTestId("given").locator("button").press("Enter");
            assertThat(page.getByTestId("given")).hasCount(0);
            assertThat(page.content()).doesNotContain(password);
        }
    }

    @ParameterizedTest(name = "{0} at {1} px")
    @CsvSource({"en, 1280", "ar, 1280", "en, 360", "ar, 360"})
    void pages_for_coming_in_break_no_rule_of_axe_nor_scroll_sideways(String language, int width) {
        List<String> found = new ArrayList<>();
        try (Page page = browser.newPage(Role.OBSERVER, width, 800)) {
            for (String name : List.of("password", "login", "login?refused", "login?wait=5", "login?out")) {
                page.navigate(browser.at(name + (name.contains("?") ? "&" : "?") + "lang=" + language));
                assertThat(page.locator("html")).hasAttribute("lang", language);
                page.evaluate(axe);
                violations(page).forEach(one -> found.add(name + ": " + one));
                if (((Number) page.evaluate(OVER)).intValue() > 0) {
                    found.add(name + ": wider than the screen");
                }
            }
        }
        assertThat(found).isEmpty();
    }

    private static List<String> violations(Page page) {
        return ((List<?>) page.evaluate(VIOLATIONS))
                .stream().map(String::valueOf).toList();
    }
}
