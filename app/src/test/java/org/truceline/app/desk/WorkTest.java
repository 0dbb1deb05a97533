package org.truceline.app.desk;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.truceline.app.access.Role;

/** Inbox, incident, record, search and sources as people use them; skipped with a message where there is no Chromium. */
class WorkTest {

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
    void proposals_are_accepted_changed_and_refused_by_keys_beside_the_marked_words() {
        open(Role.ANALYST, "inbox?report=" + DayRecords.REPORT);
        Locator proposals = page.getByTestId("proposals").locator("> li");
        assertThat(proposals).not().hasCount(0);
        int all = proposals.count();
        assertThat(page.getByTestId("original").locator("mark.now")).not().hasCount(0);
        page.keyboard().press("a");
        assertThat(proposals).hasCount(all - 1);
        page.keyboard().press("u");
        assertThat(proposals).hasCount(all);
        page.keyboard().press("r");
        assertThat(proposals).hasCount(all - 1);
        page.keyboard().press("Control+z");
        assertThat(proposals).hasCount(all);
        page.keyboard().press("c");
        assertThat(proposals.first().locator("form")).isVisible();
        proposals.first().locator("form [data-field]").first().focus();
        page.keyboard().press("Control+Enter");
        assertThat(page.getByText("The last proposal was accepted with changes."))
                .isVisible();
    }

    @Test
    void incident_shows_what_is_told_by_origin_beside_what_is_answered_in_exact_words() {
        String words = "Nothing of ours fired, says the made-up spokesman.";
        DayRecords.enter(
                browser.colleague(Role.LIAISON), "response", UUID.randomUUID().toString(), """
                {"incident":"%s","by":"one side","type":"denied","says":"%s"}""".formatted(
                                DayRecords.INCIDENT, words));
        open(Role.VERIFIER, "incidents?id=" + DayRecords.INCIDENT);
        assertThat(page.getByText("2 accounts from 2 origins")).isVisible();
        assertThat(page.locator("blockquote")).hasText(words);
    }

    @Test
    void response_to_a_call_is_not_begun_before_the_incident_that_it_answers_has_come() {
        String call = UUID.randomUUID().toString();
        DayRecords.enter(browser.colleague(Role.LIAISON), "hotline-call", call, """
                {"when":{"first":"2020-03-06T09:00","zone":"UTC"},"from":"the cell","to":"side b","issue":"made-up shelling",\
                "concerns":"%s"}""".formatted(DayRecords.INCIDENT));
        open(Role.LIAISON, "today");
        HeldAnswers incident = HeldAnswers.of(page, "**/api/records/" + DayRecords.INCIDENT);
        page.navigate(browser.at("#/record?id=" + call));
        Locator response = page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Record a response"));
        incident.awaitFirst();
        assertThat(page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Change")))
                .isVisible();
        assertThat(response).hasCount(0);
        incident.letThrough();
        assertThat(response).isVisible();
        page.keyboard().press("r");
        assertThat(page.locator("[id$=incident]")).not().hasValue("");
    }

    @Test
    void digit_is_given_without_the_source_in_sight_and_the_letter_only_after_it() {
        open(Role.VERIFIER, "incidents?id=" + DayRecords.INCIDENT);
        Locator letter = page.getByRole(AriaRole.LINK, named("Judge the source (A to F)"));
        assertThat(page.getByText("2 accounts from 2 origins")).isVisible();
        assertThat(letter).hasCount(0);
        page.locator("a[href*='judge=" + DayRecords.CLAIM + "']").click();
        Locator screen = page.getByTestId("credibility");
        assertThat(screen).isVisible();
        assertThat(screen).not().containsText("activists");
        assertThat(screen).not().containsText("Kestrel");
        screen.locator("input[value='3']").check();
        screen.locator("textarea").fill("agrees with the hour of the other");
        screen.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Give the digit"))
                .click();
        assertThat(letter.first()).isVisible();
        letter.first().click();
        assertThat(page.getByTestId("reliability")).not().containsText("explosion");
    }

    @Test
    void grade_is_given_by_its_printed_condition_and_confirmed_by_another_person_only() {
        open(Role.ANALYST, "incidents?id=" + DayRecords.INCIDENT);
        page.getByText("Grade by: Whether it happened").click();
        assertThat(page.getByText(
                        "Two accounts of independent origin agree on place, time and kind of act; "
                                + "none of independent origin contradicts.",
                        new Page.GetByTextOptions().setExact(true)))
                .isVisible();
        page.locator("input[value='supported']").check();
        Locator part =
                page.locator("details[open]").filter(new Locator.FilterOptions().setHas(page.locator("textarea")));
        part.locator("textarea").fill("two origins");
        part.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Give the grade"))
                .click();
        assertThat(page.getByText(Pattern.compile("^Done\\."))).isVisible();
        page.close();
        open(Role.VERIFIER, "incidents?id=" + DayRecords.INCIDENT);
        Locator confirming =
                page.locator("main form").filter(new Locator.FilterOptions().setHasText("As the second person"));
        confirming.locator("input[type=text]").fill("looked at both");
        confirming
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Record it"))
                .click();
        assertThat(page.getByText("Confirmed by a second person").first()).isVisible();
    }

    @Test
    void merging_gives_its_reason_and_is_undone_where_it_was_done() {
        String other = UUID.randomUUID().toString();
        String observation = UUID.randomUUID().toString();
        DayRecords.enter(browser.colleague(Role.ANALYST), "observation", observation, """
                {"observer":"post 7","from":{"words":"post 7","meanings":[]},"means":["seen"],"happening":{"act":"act"}}""");
        DayRecords.enter(browser.colleague(Role.ANALYST), "incident", other, """
                {"title":"Made-up flashes","accounts":["%s"],"because":"told alone"}""".formatted(observation));
        open(Role.ANALYST, "incidents?id=" + other);
        page.getByText("Bring another incident into this one").click();
        page.locator("main select").selectOption(DayRecords.INCIDENT);
        page.locator("#merge-other").fill("the same minute");
        page.keyboard().press("Enter");
        assertThat(page.getByText("3 accounts from 3 origins")).isVisible();
        page.getByRole(AriaRole.STATUS)
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Undo"))
                .click();
        assertThat(page.getByText("1 account from 1 origin")).isVisible();
    }

    @Test
    void record_that_changed_under_ones_hands_says_by_whom_and_keeps_ones_own_words() {
        String record = UUID.randomUUID().toString();
        String says = """
                {"observer":"post 8","from":{"words":"post 8","meanings":[]},"means":["seen"],"happening":{"act":"act"},\
                "remark":"%s"}""";
        String key = DayRecords.enter(browser.colleague(Role.ANALYST), "observation", record, says.formatted("first"));
        open(Role.ANALYST, "record?id=" + record);
        page.getByRole(AriaRole.BUTTON, named("Change")).click();
        page.locator("#change-because").fill("heard again");
        page.locator("main form summary").click();
        Locator remark = page.locator("[id$='-remark']");
        remark.fill("mine");
        DayRecords.change(browser.colleague(Role.VERIFIER), "observation", record, key, says.formatted("theirs"));
        assertThat(page.getByTestId("overtaken")).containsText("Made-up verifier");
        assertThat(page.getByTestId("overtaken")).containsText("theirs");
        assertThat(remark).hasValue("mine");
        remark.press("Control+Enter");
        assertThat(page.getByTestId("problems")).containsText("somebody changed it since");
        page.getByRole(AriaRole.BUTTON, named("Put mine in place of theirs")).click();
        remark.press("Control+Enter");
        assertThat(page.getByTestId("overtaken")).hasCount(0);
        assertThat(page.locator("main dl").first()).containsText("mine");
        assertThat(page.locator("main")).containsText("Changed by Made-up verifier");
    }

    @Test
    void search_finds_words_of_a_report_in_its_script_and_marks_them() {
        open(Role.ANALYST, "search");
        page.getByRole(AriaRole.SEARCHBOX).fill("انفجارات");
        assertThat(page.getByTestId("results").locator("mark").first()).hasText("انفجارات");
        page.getByTestId("results").locator("a").first().click();
        assertThat(page.locator("h1")).hasText("Record");
    }

    @Test
    void sealed_identity_is_opened_after_a_reason_and_the_opening_is_kept() {
        open(Role.VERIFIER, "sources");
        page.getByText("Open the sealed identity").first().click();
        page.getByRole(AriaRole.BUTTON, named("Open the sealed identity")).click();
        assertThat(page.getByTestId("identity")).hasCount(0);
        page.getByLabel("Why you need to know").fill("to call back");
        page.keyboard().press("Enter");
        assertThat(page.getByTestId("identity")).containsText("A made-up name");
        assertThat(browser.colleague(Role.ADMINISTRATOR).get("api/audit").body())
                .contains("to call back");
    }

    private void open(Role role, String where) {
        page = browser.newPage(role, 1280, 900);
        page.navigate(browser.at("#/" + where));
        assertThat(page.locator("h1")).isVisible();
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name).setExact(true);
    }
}
