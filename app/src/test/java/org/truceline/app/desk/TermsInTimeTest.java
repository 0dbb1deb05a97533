package org.truceline.app.desk;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.truceline.app.access.Role;

/**
 * Decisions that fill open points and courses of lines, on the pages; skipped with a message where there is no Chromium. What
 * is entered is made up.
 */
class TermsInTimeTest {

    @RegisterExtension
    static final DeskBrowser browser = new DeskBrowser();

    /** Each test opens it first. */
    @SuppressWarnings("NullAway.Init")
    private Page page;

    @AfterEach
    void closePage() {
        page.close();
    }

    @Test
    void agreement_shows_under_which_reading_terms_are_asked_as_of_a_day() {
        DayRecords.enter(
                browser.colleague(Role.ANALYST),
                "point-filled",
                UUID.randomUUID().toString(),
                """
                {"agreement":"idlib-2020","point":"hour","answer":"protocol","decidedBy":"a made-up commission",\
                "agreed":true,"from":{"first":"2020-03-12","zone":"UTC"}}""");
        open("agreement");
        Locator point = page.locator("section[aria-labelledby='fillings-title'] > ul > li")
                .filter(new Locator.FilterOptions().setHasText("Is the hour 00:01 or midnight?"));
        assertThat(point).containsText("Terms are asked under: 00:01, as the protocol and its readers have it");
        page.getByLabel("As of the day").fill("2020-03-11");
        assertThat(point).containsText("does not hold then");
        assertThat(point).not().containsText("Terms are asked under");
        page.getByLabel("As of the day").fill("2020-03-12");
        assertThat(point).containsText("whether it holds then is open");
    }

    @Test
    void course_of_a_line_is_pasted_into_a_form_and_stands_on_the_map_with_its_time_and_whose_it_is() {
        open("entry?kind=line");
        fill("line", "LOC");
        fill("by", "made-up side");
        page.keyboard().press("Enter");
        fill("standing", "one side");
        page.keyboard().press("Enter");
        fill("from", "0040");
        page.locator("form [id$='-from-day']").fill("2020-03-06");
        page.locator("form [id$='-from-zone']").fill("UTC");
        page.keyboard().press("Enter");
        fill("error", "250 m");
        fill("parts", "{\"type\":\"LineString\",\"coordinates\":[[36.6,35.8],[36.8,35.9]]}");
        page.keyboard().press("Control+Enter");
        assertThat(page.getByTestId("receipts").getByText("Recorded 20")).isVisible();
        var says = browser.colleague(Role.ANALYST).json("api/map").at("/recorded/features/0/properties");
        assertThat(says.get("standing").stringValue()).isEqualTo("one-sided");
        open("map");
        assertThat(page.getByText("recorded of made-up side: one side’s course, from"))
                .isVisible();
    }

    private void fill(String field, String text) {
        page.locator("form [data-field][id$='-" + field + "']").fill(text);
    }

    private void open(String where) {
        if (page != null && !page.isClosed()) {
            page.close();
        }
        page = browser.newPage(Role.ANALYST, 1280, 900);
        page.navigate(browser.at("#/" + where));
        assertThat(page.locator("h1")).isVisible();
    }
}
