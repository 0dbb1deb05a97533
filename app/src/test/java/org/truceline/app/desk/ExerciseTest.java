package org.truceline.app.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpMethod;
import org.truceline.app.access.Access;
import org.truceline.app.access.Role;
import org.truceline.app.access.Route;
import org.truceline.app.access.Routes;
import org.truceline.intake.table.Column;
import org.truceline.intake.table.TableRow;
import org.truceline.intake.table.TableSource;
import org.truceline.intake.table.TableTold;
import org.truceline.notation.FaultyInput;
import tools.jackson.databind.JsonNode;

/**
 * Asks an exercise's desk for everything that it gives, by the table of routes: each answer is marked in its head, and
 * whatever a person may keep as a file or a page is marked in itself. A route with a part in braces that is not filled
 * in here fails, and so does an answer of a kind that is not looked into.
 */
class ExerciseTest {

    private static final String MARK = "EXERCISE. Nothing ";

    private static IdlibDesk desk;
    private static final Map<Role, Visitor> PEOPLE = new EnumMap<>(Role.class);
    private static String report;
    private static String table;
    private static String record;
    private static String incident;

    @BeforeAll
    static void exercise() throws FaultyInput {
        desk = IdlibDesk.start();
        for (Role role : Role.values()) {
            PEOPLE.put(role, desk.signedIn(role));
        }
        Visitor analyst = as(Role.ANALYST);
        record = DailyTest.releasable(analyst, "observation", DailyTest.seen("post 9", DailyTest.HOURS));
        incident = DailyTest.releasable(analyst, "incident", Sheet.incident("Shells heard", record));
        Sheet.enter(analyst, "report", Sheet.report("made up"));
        TableScenario tables = new TableScenario(analyst);
        table = tables.bring("made-up.csv", MadeUpTable.rows(20, 10));
        tables.check(table, MadeUpTable.MAPPING);
        report = DailyTest.prepared(analyst, DailyTest.wish("internal", "en"));
        assertThat(as(Role.EDITOR)
                        .sends("api/daily/" + report + "/release", "{}")
                        .statusCode())
                .isEqualTo(200);
    }

    @AfterAll
    static void stop() {
        desk.close();
    }

    @Test
    void every_answer_is_marked_in_its_head_and_every_page_and_file_in_itself() throws IOException {
        List<String> seen = new ArrayList<>();
        for (Route route : Routes.desk().all()) {
            if (!route.method().equals(HttpMethod.GET) || route.served() == Route.Served.ELSEWHERE) {
                continue;
            }
            for (String path : paths(route)) {
                HttpResponse<InputStream> answer = ask(route, path);
                String kind = kind(answer);
                assertThat(answer.headers().firstValue("Truceline-Exercise"))
                        .as(path)
                        .contains("not real");
                if (!kind.equals("text/event-stream") && !(route.access() instanceof Access.Nobody)) {
                    assertThat(answer.statusCode()).as(path).isEqualTo(200);
                    marked(path, kind, answer.body().readAllBytes());
                }
                answer.body().close();
                seen.add(kind);
            }
        }
        assertThat(seen).contains("text/html", "text/csv", "application/json").anyMatch(kind -> kind.contains("word"));
    }

    @Test
    void download_is_called_an_exercise() {
        for (String path : List.of(
                "api/export/observations.csv",
                "api/export/claims.xlsx",
                "api/tables/" + table + "/refused.csv",
                "api/daily/" + report + "/files/daily-report.docx")) {
            HttpResponse<String> answer = as(Role.ANALYST).get(path);
            assertThat(answer.headers().firstValue("Content-Disposition"))
                    .as(path + " " + answer.body())
                    .hasValueSatisfying(told -> assertThat(told).contains("filename=\"exercise-"));
        }
    }

    @Test
    void table_of_an_exercise_comes_back_to_it_without_a_difference_and_is_never_taken_into_what_is_real()
            throws FaultyInput {
        byte[] exported =
                as(Role.ANALYST).get("api/export/observations.csv").body().getBytes(StandardCharsets.UTF_8);

        JsonNode differences = Sheet.json(compared(new TableScenario(as(Role.ANALYST)), exported));
        assertThat(differences.path("unchanged").asInt()).isEqualTo(1);
        assertThat(differences.path("columnsUnknown")).isEmpty();
        try (IdlibDesk real = IdlibDesk.start(new IdlibDesk.Setting().real())) {
            Visitor analyst = real.signedIn(Role.ANALYST);
            HttpResponse<String> refused = compared(new TableScenario(analyst), exported);
            assertThat(refused.statusCode()).isEqualTo(422);
            assertThat(Sheet.problem(refused).get("expected").stringValue()).isEqualTo("what is real, as the store is");
            assertThat(Sheet.problem(refused).get("found").stringValue()).isEqualTo("a table that an exercise wrote");
            HttpResponse<String> own = analyst.get("api/export/observations.csv");
            assertThat(own.body()).doesNotContain("exercise");
            assertThat(own.headers().firstValue("Truceline-Exercise")).isEmpty();
            assertThat(analyst.get("login").body()).doesNotContain(MARK);
        }
    }

    @Test
    void sign_in_says_so_in_arabic_too() {
        assertThat(desk.anybody().get("login?lang=ar").body()).contains("تمرين. لا شيء في هذا المكتب حقيقي.");
    }

    private static HttpResponse<String> compared(TableScenario tables, byte[] file) {
        String brought = tables.bring("back.csv", file);
        return tables.visitor().sends("api/tables/" + brought + "/differences", "{\"catalogue\":\"observations\"}");
    }

    private static Visitor as(Role role) {
        return PEOPLE.getOrDefault(role, desk.anybody());
    }

    private static HttpResponse<InputStream> ask(Route route, String path) {
        Role role = Stream.concat(Stream.of(Role.ANALYST), Stream.of(Role.values()))
                .filter(each -> RoutesTest.mayBySession(each, route.access()))
                .findFirst()
                .orElse(Role.ANALYST);
        return as(role).send(
                        HttpRequest.newBuilder(URI.create(desk.address() + path)),
                        HttpResponse.BodyHandlers.ofInputStream());
    }

    /** What to ask a route for; each part in braces is something that is there. */
    private static List<String> paths(Route route) {
        String path = route.pattern().getPatternString().substring(1);
        return switch (path) {
            case "api/findings/{id}" ->
                List.of("api/findings/"
                        + as(Role.ANALYST).json("api/findings").get(0).get("id").stringValue());
            case "api/records/{id}" -> List.of("api/records/" + record);
            case "api/incidents/{id}" -> List.of("api/incidents/" + incident);
            case "api/inbox/{report}" ->
                List.of("api/inbox/"
                        + as(Role.ANALYST)
                                .json("api/records?kind=report")
                                .path("records")
                                .get(0)
                                .path("record")
                                .asString());
            case "api/accounts/{id}/tokens" ->
                List.of("api/accounts/"
                        + as(Role.ADMINISTRATOR)
                                .json("api/accounts")
                                .get(0)
                                .get("id")
                                .stringValue() + "/tokens");
            // There is one only while a report is made, and it is data.
            case "api/daily/{report}/progress" -> List.of();
            case "api/search" -> List.of("api/search?q=post");
            case "api/places" -> List.of("api/places?q=ar");
            case "api/daily/{report}/files/{name}" ->
                Stream.of("daily-report.html", "daily-report.docx", "daily-report-annex.xlsx")
                        .map(name -> path.replace("{report}", report).replace("{name}", name))
                        .toList();
            case String other ->
                List.of(other.replace("{report}", report)
                        .replaceFirst("^api/tables/\\{id}", Matcher.quoteReplacement("api/tables/" + table)));
        };
    }

    private static String kind(HttpResponse<?> answer) {
        return answer.headers().firstValue("Content-Type").orElse("none").replaceFirst(";.*", "");
    }

    private static void marked(String path, String kind, byte[] body) throws IOException {
        String text = new String(body, StandardCharsets.UTF_8);
        switch (kind) {
            case "application/json", "text/css" -> {}
            case "text/html" -> assertThat(text).as(path).contains(MARK).containsPattern("<title>E(XERCISE|xercise)");
            case "text/csv" -> rowsMarked(path, "table.csv", body);
            case "application/vnd.openxmlformats-officedocument.wordprocessingml.document" ->
                assertThat(parts(body).get("word/header.xml")).as(path).contains(MARK);
            case "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet" -> {
                if (path.startsWith("api/daily/")) {
                    sheetsMarked(path, body);
                } else {
                    rowsMarked(path, "table.xlsx", body);
                }
            }
            default -> throw new AssertionError(path + " answers with " + kind + ": is it marked in itself?");
        }
    }

    private static void sheetsMarked(String path, byte[] workbook) throws IOException {
        parts(workbook).forEach((part, xml) -> {
            if (part.startsWith("xl/worksheets/sheet")) {
                assertThat(xml).as(path + " " + part).contains(MARK);
            }
        });
    }

    private static void rowsMarked(String path, String name, byte[] file) throws IOException {
        try (TableSource source = TableSource.open(name, file, TableTold.NOTHING.withHeaderRow(1))) {
            List<Column> marks = source.layout().listHeaded("truceline-exercise");
            assertThat(marks).as(path).hasSize(1);
            for (Optional<TableRow> row = source.next(); row.isPresent(); row = source.next()) {
                assertThat(row.get().cell(marks.getFirst().index()).printed())
                        .as(path)
                        .isEqualTo("not real");
            }
        } catch (FaultyInput unread) {
            throw new AssertionError(path, unread);
        }
    }

    private static Map<String, String> parts(byte[] zip) throws IOException {
        Map<String, String> parts = new LinkedHashMap<>();
        try (ZipInputStream entries = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry entry = entries.getNextEntry(); entry != null; entry = entries.getNextEntry()) {
                parts.put(entry.getName(), new String(entries.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return parts;
    }
}
