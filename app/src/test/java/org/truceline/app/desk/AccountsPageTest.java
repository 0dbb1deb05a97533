package org.truceline.app.desk;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.truceline.app.access.Role;

/** The page of accounts and the pages for coming in, in a browser: by keyboard, by axe's rules, in both languages. */
class AccountsPageTest {

    @RegisterExtension
    static final DeskBrowser browser = new DeskBrowser();

    @ParameterizedTest(name = "{0} at {1} px")
    @CsvSource({"en, 1280, noor", "ar, 360, salim"})
    void administrator_adds_an_account_and_locks_it_by_keyboard(String language, int width, String login) {
        try (Page page = browser.newPage(Role.ADMINISTRATOR, width, 800)) {
            page.navigate(browser.at("?lang=" + language + "#/accounts"));
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
            assertThat(Axe.violations(page)).isEmpty();
            assertThat(Axe.sideways(page)).isZero();
            page.getByTestId("given").locator("button").press("Enter");
            assertThat(page.getByTestId("given")).hasCount(0);
            assertThat(page.content()).doesNotContain(password);
        }
    }

    @ParameterizedTest(name = "{0} at {1} px")
    @CsvSource({"en, 1280", "ar, 360"})
    void administrators_today_is_what_the_office_needs_to_keep_running_and_no_record(String language, int width) {
        browser.colleague(Role.ADMINISTRATOR).sends("api/accounts", """
                {"login":"waiting-%s","name":"A made-up colleague","locale":"en","roles":["observer"]}""".formatted(language));
        try (Page page = browser.newPage(Role.ADMINISTRATOR, width, 800)) {
            List<String> asked = new ArrayList<>();
            page.onRequest(request -> asked.add(request.url()));
            page.navigate(browser.at("?lang=" + language + "#/today"));
            Locator keeping = page.getByTestId("keeping");
            assertThat(keeping.getByText("waiting-" + language)).isVisible();
            assertThat(keeping).containsText("العربية");
            assertThat(page.getByTestId("day")).hasCount(0);
            assertThat(asked).isNotEmpty().noneMatch(url -> url.endsWith("api/events"));
            assertThat(Axe.violations(page)).isEmpty();
            assertThat(Axe.sideways(page)).isZero();
            if (System.getProperty("pictures") != null) {
                page.screenshot(new Page.ScreenshotOptions()
                        .setPath(Path.of(System.getProperty("pictures"), "keeping-" + language + ".png"))
                        .setFullPage(true));
            }
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
                Axe.violations(page).forEach(one -> found.add(name + ": " + one));
                if (Axe.sideways(page) > 0) {
                    found.add(name + ": wider than the screen");
                }
            }
        }
        assertThat(found).isEmpty();
    }
}
