package org.truceline.app.desk;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.FrameLocator;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.truceline.app.Repository;
import org.truceline.app.access.Role;
import org.truceline.intake.table.TableRow;
import org.truceline.intake.table.TableSource;
import org.truceline.intake.table.TableTold;
import org.truceline.notation.FaultyInput;
import tools.jackson.databind.JsonNode;

/**
 * The day of {@code docs/tutorial-one-day.md}, played by the keyboard alone, each task with its keystrokes and seconds;
 * skipped with a message where there is no Chromium. Each scene goes on where the one before it ended.
 */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class OneDayTest {

    private static final Path FILES = Repository.root().resolve("docs").resolve("one-day");

    /** The zone that the office stated. */
    private static final ZoneId ISTANBUL = ZoneId.of("Europe/Istanbul");

    /** Words of the title that is proposed for an incident begun from the first call. */
    private static final String INCIDENT = "Ariha 06:12";

    private static String day = "";

    @RegisterExtension
    static final DeskBrowser browser = new DeskBrowser();

    /** The tab of whoever works. */
    @SuppressWarnings("NullAway.Init")
    private Page page;

    @SuppressWarnings("NullAway.Init")
    private Typist typist;

    @BeforeAll
    static void chooseTheDay() {
        day = dayOfTheCalls();
    }

    /** The one on which the first calls lie less than a day back: a report is made of what was known at its cut-off. */
    private static String dayOfTheCalls() {
        return ZonedDateTime.now(ISTANBUL)
                .minusHours(6)
                .minusMinutes(15)
                .toLocalDate()
                .toString();
    }

    @Test
    @Order(1)
    void twenty_calls_are_written_down_while_they_are_heard() throws IOException {
        sitDownToEnter(Role.OBSERVER, "");
        List<Call> calls = Files.readAllLines(FILES.resolve("calls.csv")).stream()
                .skip(1)
                .map(Call::read)
                .toList();
        first(calls.getFirst());
        typist.tell("first call of the day");
        assertThat(typist.keystrokes()).isLessThanOrEqualTo(isToday() ? 25 : 35);
        Set<String> heard = new HashSet<>();
        Duration longest = Duration.ZERO;
        int most = 0;
        for (int i = 1; i < calls.size(); i++) {
            heard.add(calls.get(i - 1).observer());
            typist.begin();
            next(calls.get(i), heard, calls.get(i - 1));
            most = Math.max(most, typist.keystrokes());
            longest = longest.compareTo(typist.taken()) > 0 ? longest : typist.taken();
        }
        System.out.printf(
                "%-60s %4d keystrokes %6.1f s%n",
                "longest of the 19 calls after it", most, longest.toMillis() / 1000.0);
        assertThat(most).isLessThanOrEqualTo(25);
        assertThat(list("observation")).hasSize(calls.size());
        picture("calls");
        page.close();
    }

    @Test
    @Order(2)
    void table_of_yesterday_is_mapped_checked_and_taken_in_and_its_refused_rows_are_written_out() throws IOException {
        sitDown(Role.ANALYST, "tables");
        page.locator("#table-file").setInputFiles(FILES.resolve("yesterday.csv"));
        assertThat(page.getByTestId("mapping")).isVisible();
        pick("#field-means", "words w").pick("#field-means-column", "D");
        type("#field-time-zone", "Europe/Istanbul").pick("#field-time-order", "day");
        word("act", "shots", "small-a").word("act", "drone", "drone-f").word("act", "explosion", "unknown-e");
        pick("#field-place", "place by").pick("#field-place-column", "G");
        typist.tabTo(page.getByRole(AriaRole.BUTTON, named("Check the table"))).press("Enter");
        assertThat(page.getByTestId("faults")).isVisible();
        word("means", "heard", "heard").word("means", "seen", "seen").word("act", "mortar", "mortar-s");
        typist.tabTo(page.getByRole(AriaRole.BUTTON, named("Check the table"))).press("Enter");
        assertThat(page.locator("#check-title")).hasText("289 rows are good, 11 are refused");
        assertThat(page.getByTestId("faults")).containsText("31/02/2020");
        typist.tabTo(page.getByText("Refused rows with reasons, CSV"));
        Download refused = page.waitForDownload(() -> typist.press("Enter"));
        assertThat(Files.readAllLines(refused.path())).hasSize(12);
        typist.tabTo(page.getByRole(AriaRole.BUTTON, named("Take in 289 rows"))).press("Enter");
        assertThat(page.getByTestId("takings")).containsText("Taken in: 289 rows; refused: 11.");
        picture("table");
        typist.tell("table of 300 rows mapped, checked, taken in, refused written out");
        assertThat(page.title()).doesNotContain("alert");
        page.close();
    }

    @Test
    @Order(3)
    void two_incidents_that_may_be_one_are_brought_together_with_a_reason() {
        String one = incident("post 4 06:12", "told by one post");
        String other = incident("post 9 06:14", "told by one post");
        sitDown(Role.ANALYST, "incidents?id=" + one);
        Locator because = page.locator("#merge-" + other);
        typist.tabTo(because).type("2 minutes apart, one place").press("Enter");
        assertThat(page.getByText("2 accounts from 2 origins")).isVisible();
        picture("incident");
        typist.tell("duplicate brought into one incident");
        page.close();
    }

    @Test
    @Order(4)
    void response_is_asked_for_and_a_denial_is_written_down_in_its_words() {
        beginFrom(Role.LIAISON, "incidents?id=" + record("incident", INCIDENT), "h");
        typist.type("the cell").press("Enter").type("side b").press("Enter");
        at("1030").type("will answer").press("Control+Enter");
        recorded("the cell", "side b", "Ariha");
        typist.tell("hotline call that asks for a response");
        page.close();
        beginFrom(Role.LIAISON, "record?id=" + record("hotline-call", "side b"), "r");
        typist.choose("d").type("None of ours fired.").press("Enter");
        at("1105").press("Control+Enter");
        recorded("side b", "denied");
        typist.tell("denial");
        page.close();
    }

    @Test
    @Order(5)
    void observation_is_corrected_and_what_stood_before_is_kept() {
        String record = record("observation", "post 4 06:12");
        sitDown(Role.ANALYST, "record?id=" + record);
        assertThat(page.getByRole(AriaRole.BUTTON, named("Change"))).isVisible();
        typist.press("c");
        assertThat(page.locator("#change-because")).isFocused();
        typist.type("post 4 called again");
        typist.tabTo(page.locator("main form [id$='happening-number']")).press("Control+a");
        typist.type("2").press("Control+Enter");
        assertThat(page.locator("#change-because")).hasCount(0);
        assertThat(page.locator("main")).containsText("post 4 called again");
        typist.tell("correction");
        assertThat(versions(record)).hasSize(2);
        page.close();
    }

    @Test
    @Order(6)
    void article_becomes_attributed_claims_that_a_person_accepted_one_by_one() throws IOException {
        sitDownToEnter(Role.ANALYST, "?kind=report");
        typist.choose("publ")
                .type("1200")
                .press("Tab")
                .type(day)
                .press("Tab")
                .choose("ist")
                .press("Enter");
        typist.paste(Files.readString(FILES.resolve("article.txt"))).press("Control+Enter");
        recorded("Made up");
        typist.tell("article taken in");
        page.close();
        sitDown(Role.ANALYST, "inbox?report=" + record("report", "tutorial"));
        Locator proposals = page.getByTestId("proposals").locator("> li");
        assertThat(proposals).not().hasCount(0);
        picture("inbox");
        for (int left = proposals.count(); left > 0; left--) {
            typist.press("a");
            if (proposals.first().locator("form").isVisible()) {
                typist.chooseAndSave("mortar");
            }
            assertThat(proposals).hasCount(left - 1);
        }
        typist.tell("its proposals accepted");
        page.close();
    }

    @Test
    @Order(7)
    void whether_it_happened_is_graded_and_confirmed_by_a_second_person() {
        String incident = record("incident", INCIDENT);
        sitDown(Role.ANALYST, "incidents?id=" + incident);
        assertThat(page.locator("summary").getByText("Grade by: Whether it happened"))
                .isVisible();
        typist.press("2");
        assertThat(page.locator("main input[type=radio]:visible").first()).isFocused();
        typist.press("ArrowDown");
        typist.tabTo(page.locator("main textarea:visible"))
                .type("two posts, one denial")
                .press("Control+Enter");
        assertThat(page.getByText(Pattern.compile("^Done\\."))).isVisible();
        typist.tell("grade");
        page.close();
        sitDown(Role.VERIFIER, "incidents?id=" + incident);
        Locator confirming =
                page.locator("main form").filter(new Locator.FilterOptions().setHasText("As the second person"));
        typist.tabTo(confirming.locator("input[type=text]")).type("read both").press("Enter");
        assertThat(page.getByText("Confirmed by a second person").first()).isVisible();
        typist.tell("second person");
        page.close();
    }

    @Test
    @Order(8)
    void report_of_the_day_is_prepared_by_one_and_released_by_another() {
        sitDown(Role.ANALYST, "report");
        letAllIn();
        pick("[data-testid=wish] select >> nth=0", "UTC");
        page.getByTestId("cut-off").fill(DailyTest.nextSecond(page));
        typist.tabTo(page.getByTestId("wish").locator("button[type=submit]")).press("Enter");
        FrameLocator report = page.frameLocator("[data-testid=frame]");
        assertThat(report.locator("h1")).containsText("Daily report, ");
        assertThat(report.locator("body")).containsText("Ariha, " + day + " 06:12");
        assertThat(report.locator("body")).containsText("denied");
        typist.tell("report prepared");
        picture("report");
        String address = page.url();
        page.close();
        sitDown(Role.EDITOR, address.substring(address.indexOf("#/") + 2));
        typist.tabTo(page.getByRole(AriaRole.BUTTON, named("Release it"))).press("Enter");
        assertThat(page.getByText("Download daily-report.docx")).isVisible();
        typist.tell("report released by another person");
        page.close();
    }

    @Test
    @Order(9)
    void report_of_the_day_says_the_same_numbers_in_chromium_in_calc_and_in_writer(@TempDir Path folder)
            throws Exception {
        LibreOffice office = LibreOffice.in(folder);
        String report = browser.colleague(Role.EDITOR)
                .json("api/daily")
                .at("/reports/0/report")
                .asString();
        for (String file : List.of("daily-report.html", "daily-report.docx", "daily-report-annex.xlsx")) {
            Files.write(folder.resolve(file), released(report, file));
        }

        office.convert(LibreOffice.SECOND_SHEET, "daily-report-annex.xlsx");
        office.convert(LibreOffice.TEXT, "daily-report.docx");
        office.convert("pdf", "daily-report.docx");

        Map<String, String> seen = numbersInChromium(folder.resolve("daily-report.html"));
        assertThat(seen).hasSizeGreaterThan(10);
        assertThat(numbersInCalc(folder.resolve("daily-report-annex-Numbers.csv")))
                .isEqualTo(seen);
        String written = Files.readString(folder.resolve("daily-report.txt"));
        seen.forEach((number, text) -> assertThat(written).contains(number + ": " + text + ". Of what"));
        assertThat(Files.readAllBytes(folder.resolve("daily-report.pdf")))
                .startsWith("%PDF".getBytes(StandardCharsets.US_ASCII));
        System.out.println("report of the day: " + seen.size() + " numbers, the same in Chromium, Calc and Writer");
    }

    private static byte[] released(String report, String file) {
        return browser.colleague(Role.EDITOR)
                .send(
                        HttpRequest.newBuilder(URI.create(browser.at("api/daily/" + report + "/files/" + file))),
                        HttpResponse.BodyHandlers.ofByteArray())
                .body();
    }

    /** The list of every number at the end of the page, as the browser shows it. */
    private Map<String, String> numbersInChromium(Path file) {
        page = browser.newPage(Role.EDITOR, 1280, 900);
        page.navigate(file.toUri().toString());
        Map<String, String> numbers = new LinkedHashMap<>();
        for (Locator row : page.locator("tr[id^=N]").all()) {
            numbers.put(
                    row.locator("td").nth(0).innerText(),
                    row.locator("td").nth(1).innerText());
        }
        page.close();
        return numbers;
    }

    private static Map<String, String> numbersInCalc(Path file) throws IOException, FaultyInput {
        Map<String, String> numbers = new LinkedHashMap<>();
        try (TableSource source =
                TableSource.open("numbers.csv", Files.readAllBytes(file), TableTold.NOTHING.withHeaderRow(1))) {
            for (Optional<TableRow> row = source.next(); row.isPresent(); row = source.next()) {
                numbers.put(row.get().cell(0).printed(), row.get().cell(1).printed());
            }
        }
        return numbers;
    }

    /** In both languages, for the tutorial, where {@code -Dpictures=folder} asks for it. */
    private void picture(String name) {
        String folder = System.getProperty("pictures");
        if (folder == null) {
            return;
        }
        String english = page.url();
        for (String language : List.of("en", "ar")) {
            Page shown = page.context().newPage();
            shown.navigate(english.replaceFirst("/(\\?[^#]*)?#", "/?lang=" + language + "#"));
            assertThat(shown.locator("h1")).isVisible();
            shown.waitForTimeout(1500);
            shown.screenshot(new Page.ScreenshotOptions().setPath(Path.of(folder, name + "-" + language + ".png")));
            shown.close();
        }
    }

    /** Into internal reports, as many at once as the page offers. */
    private void letAllIn() {
        Locator circle = page.getByTestId("circle");
        Locator none = circle.getByText("No record is restricted.");
        Locator left = circle.locator("summary").or(none);
        assertThat(left).isVisible();
        while (!none.isVisible()) {
            String before = left.innerText();
            Locator because = page.locator("#circle-because");
            typist.tabTo(because);
            if (because.inputValue().isEmpty()) {
                typist.type("for the daily report");
            }
            typist.press("Enter");
            assertThat(left).not().hasText(before);
        }
    }

    private OneDayTest pick(String list, String letters) {
        typist.tabTo(page.locator(list)).type(letters);
        return this;
    }

    private OneDayTest type(String field, String words) {
        typist.tabTo(page.locator(field)).type(words);
        return this;
    }

    /** Says what a word of the table means. */
    private OneDayTest word(String field, String word, String code) {
        typist.tabTo(page.locator("[data-field=" + field + "]")
                        .getByLabel(word, new Locator.GetByLabelOptions().setExact(true)))
                .type(code);
        return this;
    }

    private String incident(String account, String because) {
        String observation = record("observation", account);
        beginFrom(Role.ANALYST, "record?id=" + observation, "b");
        typist.type(because).press("Control+Enter");
        recorded("Ariha");
        typist.tell("incident begun from one call");
        page.close();
        return record("incident", account.substring(account.length() - 5));
    }

    /** A form that one key opens from what it is about, with what is stated there. */
    private void beginFrom(Role role, String where, String letter) {
        sitDown(role, where);
        assertThat(page.locator("kbd").getByText(letter, new Locator.GetByTextOptions().setExact(true)))
                .isVisible();
        typist.press(letter);
        assertThat(page.locator("form [data-field]:focus")).isVisible();
    }

    private void first(Call call) {
        typist.type(call.observer()).press("Enter");
        at(call.time());
        rest(call);
    }

    /** A clock on the day of the calls: taken as offered where it is today's. */
    private Typist at(String time) {
        typist.type(time).press("Enter");
        return isToday() ? typist.press("Enter") : typist.type(day).press("Enter");
    }

    private static boolean isToday() {
        return day.equals(LocalDate.now(ISTANBUL).toString());
    }

    /** Day and zone stay; the observer comes by F2, or from the list of those who called before. */
    private void next(Call call, Set<String> heard, Call before) {
        if (call.observer().equals(before.observer())) {
            typist.press("F2");
        } else if (heard.contains(call.observer())) {
            typist.type("p").press("ArrowDown", "Enter");
        } else {
            typist.type(call.observer()).press("Enter");
        }
        typist.type(call.time()).press("Enter");
        rest(call);
    }

    private void rest(Call call) {
        typist.choose(call.means()).choose(call.what());
        typist.type(call.number()).press("Enter").chooseAndSave(call.where());
        recorded(call.observer(), call.time().replaceFirst("..", "$0:"));
    }

    private void recorded(String... words) {
        Locator newest = page.getByTestId("receipts").locator("li").first();
        assertThat(newest).containsText("Recorded 20");
        for (String each : words) {
            assertThat(newest).containsText(each);
        }
    }

    private void sitDown(Role role, String where) {
        page = browser.newPage(role, 1280, 900);
        page.navigate(browser.at("#/" + where));
        assertThat(page.locator("h1")).isVisible();
        typist = new Typist(page);
        typist.begin();
    }

    private void sitDownToEnter(Role role, String rest) {
        sitDown(role, "entry" + rest);
        assertThat(page.locator("form [data-field]").first()).isFocused();
        typist.begin();
    }

    private JsonNode list(String kind) {
        return browser.colleague(Role.ANALYST)
                .json("api/records?limit=200&kind=" + kind)
                .get("records");
    }

    /** The newest of the kind that has these words. */
    private String record(String kind, String words) {
        return browser.colleague(Role.ANALYST)
                .json("api/records?kind=" + kind + "&q=" + words.replace(" ", "%20"))
                .at("/records/0/record")
                .asString();
    }

    private JsonNode versions(String record) {
        return browser.colleague(Role.ANALYST).json("api/records/" + record).get("versions");
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name).setExact(true);
    }
}
