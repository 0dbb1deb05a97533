package org.truceline.app.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.truceline.app.Repository;
import org.truceline.app.Truceline;
import org.truceline.app.access.Role;
import org.truceline.app.access.Route;
import org.truceline.notation.FaultyInput;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Supposed incidents, asked on the desk. */
class AskTest {

    private static IdlibDesk desk;
    private static Visitor analyst;

    @BeforeAll
    static void start() throws FaultyInput {
        desk = IdlibDesk.start();
        analyst = desk.signedIn(Role.ANALYST);
    }

    @AfterAll
    static void stop() {
        desk.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"at-2130z", "strike-5-march"})
    void answer_is_that_of_the_command(String name) throws Exception {
        Path incident = Repository.idlib().resolve("incidents/" + name + ".json");
        HttpResponse<String> answer = analyst.sends("api/ask", Files.readString(incident));

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        assertThat(tree(answer.body()))
                .isEqualTo(tree(
                        printed("ask", Repository.idlib().toString(), "--incident", incident.toString(), "--json")));
    }

    @Test
    void all_faults_are_told_at_once() {
        HttpResponse<String> answer =
                analyst.sends("api/ask", "{\"id\": \"made-up\", \"act\": \"sheling\", \"when\": \"half past\"}");

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(tree(answer.body()).get("problems").findValuesAsString("field"))
                .contains("act", "when");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "[", "{\"id\": \"made-up\"", "null", "\"\\u0000\""})
    void what_is_no_incident_is_refused(String sent) {
        assertThat(analyst.sends("api/ask", sent).statusCode()).isEqualTo(422);
    }

    @Test
    void body_longer_than_the_route_reads_is_refused() {
        String longer = "{\"id\": \"" + "x".repeat((int) Route.INCIDENT) + "\"}";
        assertThat(analyst.sends("api/ask", longer).statusCode()).isEqualTo(413);
    }

    @Test
    void nothing_is_recorded() throws Exception {
        Object before = desk.gate().store().head();
        analyst.sends("api/ask", Files.readString(Repository.idlib().resolve("incidents/at-2130z.json")));
        assertThat(desk.gate().store().head()).isEqualTo(before);
    }

    private static JsonNode tree(String json) {
        return JsonMapper.shared().readTree(json);
    }

    private static String printed(String... arguments) {
        StringWriter out = new StringWriter();
        Truceline.run(arguments, new PrintWriter(out, true), new PrintWriter(out, true));
        return out.toString();
    }
}
