package org.truceline.app.desk;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.truceline.app.access.Role;
import tools.jackson.databind.JsonNode;

/** Entry by hand, by the keyboard alone; skipped with a message where there is no Chromium. */
class EntryTest {

    private static final int KEYSTROKES = 25;

    @RegisterExtension
    static final DeskBrowser browser = new DeskBrowser();

    private Page page;
    private Typist typist;

    @BeforeEach
    void open() {
        page = browser.newPage(1280, 900);
        typist = new Typist(page);
        goToEntry("");
    }

    @AfterEach
    void closePage() {
        page.close();
    }

    @Test
    void first_call_of_the_day_takes_the_day_that_is_offered_on_the_zone_that_the_office_stated() {
        typist.begin();
        typist.type("post 4").press("Enter").type("0612").press("Enter");
        String today = LocalDate.now(ZoneId.of("Europe/Istanbul")).toString();
        assertThat(page.locator("main form")).containsText("takes " + today + ", today in Europe/Istanbul");
        typist.press("Enter");
        assertThat(page.locator("main form")).containsText("Europe/Istanbul is the zone that the office stated.");
        typist.choose("h").choose("mor").type("3").press("Enter").chooseAndSave("ari");
        saved(1);
        typist.tell("first call of the day, its day taken as offered");
        assertThat(typist.keystrokes()).isLessThanOrEqualTo(KEYSTROKES);
        assertThat(newest("observation").at("/says/happening/when")).hasToString("""
                {"first":"%sT06:12","zone":"Europe/Istanbul"}""".formatted(today));
    }

    @Test
    void day_that_nobody_took_is_not_entered() {
        typist.type("post 4").press("Enter", "Enter").type("h").press("Enter", "Control+Enter");
        saved(1);
        assertThat(newest("observation").at("/says/happening/when").isMissingNode())
                .isTrue();
        typist.type("post 4").press("Enter").type("0612").press("Enter", "Control+Enter");
        assertThat(page.locator("main form")).containsText("Not saved");
    }

    @Test
    void radio_call_becomes_a_saved_observation_in_25_keystrokes() {
        typist.begin();
        firstCall();
        typist.tell("first call of another day, its day typed");
        typist.begin();
        typist.press("F2").type("0055").press("Enter").choose("h");
        typist.choose("mor").type(">=3").press("Enter").chooseAndSave("ari");
        saved(2);
        typist.tell("next call from the same post");
        assertThat(typist.keystrokes()).isLessThanOrEqualTo(KEYSTROKES);

        JsonNode says = newest("observation").get("says");
        assertThat(says.get("observer").asString()).isEqualTo("post 9");
        assertThat(says.at("/happening/when")).hasToString("""
                {"first":"2020-03-06T00:55","zone":"Europe/Istanbul"}""");
        assertThat(says.at("/happening/number")).hasToString("""
                {"wording":"at-least","number":3}""");
        assertThat(says.at("/happening/act").asString()).isEqualTo("mortar-shelling");
        assertThat(says.at("/happening/at/words").asString()).startsWith("Ari");
        assertThat(says.at("/happening/weapon").isMissingNode()).isTrue();
    }

    @Test
    void other_tasks_are_entered_by_the_same_keys() {
        firstCall();
        goToEntry("?kind=effort");
        typist.begin();
        typist.press("F2").type("0000-0600").press("Enter").choose("h");
        typist.type("the road").press("Enter").type("fog").press("Control+Enter");
        saved(1);
        typist.tell("observation effort");
        goToEntry("?kind=restriction");
        typist.begin();
        typist.choose("den").choose("che").type("0130").press("Enter");
        typist.choose("ari").press("Control+Enter");
        saved(1);
        typist.tell("restriction of movement");
        assertThat(newest("effort").at("/says/when/last").asString()).isEqualTo("2020-03-06T06:00");
        assertThat(newest("restriction").at("/says/cause").asString()).isEqualTo("checkpoint");
    }

    @Test
    void place_told_from_another_is_read_beside_it_and_kept_in_its_words() {
        typist.type("post 9").press("Enter", "Enter").type("h").press("Enter", "Enter", "Enter");
        typist.type("1.5 to 2 km south of Ariha").press("Enter");
        assertThat(page.locator("main form")).containsText("1500");
        typist.press("Control+Enter");
        saved(1);
        JsonNode at = newest("observation").at("/says/happening/at");
        assertThat(at.get("words").asString()).isEqualTo("1.5 to 2 km south of Ariha");
        assertThat(at.at("/meanings/0/is").asString()).isEqualTo("off");
    }

    @Test
    void every_field_at_fault_is_named_and_nothing_is_saved() {
        typist.type("post 9").press("Enter").type("40").press("Enter", "Control+Enter");
        assertThat(page.getByText("Not saved: 2 fields to mend.")).isVisible();
        assertThat(field("happening-when")).isFocused();
        assertThat(page.getByTestId("receipts")).hasCount(0);
    }

    @Test
    void ctrl_z_takes_back_what_was_saved_while_its_line_is_shown_and_gives_the_words_back() {
        firstCall();
        typist.press("Control+z");
        assertThat(page.getByTestId("receipts")).containsText("Undone");
        assertThat(field("observer")).hasValue("post 9");
        page.waitForCondition(
                () -> newest("observation").get("standing").asString().equals("withdrawn"));
    }

    @Test
    void draft_survives_a_closed_page() {
        typist.type("post 9").press("Enter").type("0040");
        Page again = page.context().newPage();
        page.close();
        page = again;
        page.navigate(browser.at("#/entry"));
        assertThat(field("observer")).hasValue("post 9");
        assertThat(field("happening-when")).hasValue("0040");
    }

    @Test
    void what_is_saved_without_a_line_waits_and_is_entered_once_when_the_line_is_back() {
        firstCall();
        int before = count("observation");
        page.context().setOffline(true);
        IntStream.rangeClosed(1, 2)
                .forEach(_ ->
                        typist.press("F2").type("0110").press("Enter").type("s").press("Enter", "Control+Enter"));
        assertThat(page.getByTestId("outbox")).containsText("Not sent yet: 2");
        page.context().setOffline(false);
        assertThat(page.getByTestId("outbox")).not().containsText("Not sent yet");
        assertThat(count("observation")).isEqualTo(before + 2);
    }

    @Test
    void colleagues_news_does_not_disturb_what_is_being_typed() {
        typist.type("post 9").press("Enter").type("00");
        DayRecords.enter(
                browser.colleague(Role.ANALYST), "source", UUID.randomUUID().toString(), """
                {"cover":"Heron (made up)","kind":"person"}""");
        page.waitForTimeout(600);
        typist.type("40");
        assertThat(field("happening-when")).isFocused();
        assertThat(field("happening-when")).hasValue("0040");
    }

    @Test
    void observer_is_offered_what_he_may_enter_and_no_page_of_the_case() {
        try (Page other = browser.newPage(Role.OBSERVER, 360, 800)) {
            other.navigate(browser.at("#/entry"));
            assertThat(other.locator("form .line").first()).isVisible();
            assertThat(other.locator("nav").first()).not().containsText("Findings");
            assertThat(other.locator("select option")).hasText(new Pattern[] {
                Pattern.compile("Observation"),
                Pattern.compile("Observation effort"),
                Pattern.compile("Restriction of movement"),
                Pattern.compile("Site visit"),
                Pattern.compile("Holding"),
                Pattern.compile("Account of a patrol")
            });
        }
    }

    @Test
    void form_is_not_there_before_the_words_of_the_office_are() {
        try (Page far = browser.newPage(1280, 900)) {
            far.navigate("about:blank");
            far.addInitScript("localStorage.clear()");
            HeldAnswers words = HeldAnswers.of(far, "**/api/words");
            far.navigate(browser.at("?lang=en#/entry"));
            assertThat(far.getByText("Fetching the words of the office")).hasCount(1);
            assertThat(far.locator("main form")).hasCount(0);
            words.letThrough();
            assertThat(far.locator("form [data-field]").first()).isFocused();
            assertThat(far.locator("main")).containsText("Europe/Istanbul");
        }
    }

    private void firstCall() {
        typist.type("post 9")
                .press("Enter")
                .type("0040")
                .press("Enter")
                .type("2020-03-06")
                .press("Enter");
        typist.choose("h").choose("mor");
        typist.type("3").press("Enter").chooseAndSave("ari");
        saved(1);
    }

    private void goToEntry(String rest) {
        page.navigate(browser.at("#/entry" + rest));
        assertThat(page.locator("form .line").first()).isVisible();
        assertThat(page.locator("form [data-field]").first()).isFocused();
    }

    /** Waits until so many lines say that they are recorded. */
    private void saved(int lines) {
        assertThat(page.getByTestId("receipts").getByText(Pattern.compile("^\\s*Recorded 20")))
                .hasCount(lines);
    }

    private Locator field(String path) {
        return page.locator("main form [id$='-" + path + "'][data-field]").first();
    }

    private JsonNode newest(String kind) {
        JsonNode record = list(kind).get(0);
        JsonNode versions = browser.colleague(Role.ANALYST)
                .json("api/records/" + record.get("record").asString())
                .get("versions");
        return versions.get(versions.size() - 1);
    }

    private int count(String kind) {
        return list(kind).size();
    }

    private JsonNode list(String kind) {
        return browser.colleague(Role.ANALYST)
                .json("api/records?limit=200&kind=" + kind)
                .get("records");
    }
}
