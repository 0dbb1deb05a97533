package org.truceline.app.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.truceline.app.access.Reach;
import org.truceline.app.access.Role;
import org.truceline.app.registry.Registry;
import org.truceline.notation.FaultyInput;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class DeskServerTest {

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
    @ValueSource(strings = {"", "api/case", "api/findings", "api/findings/x", "api/strip", "api/map", "nowhere"})
    void every_route_answers_only_under_this_machines_own_name(String route) throws IOException {
        assertThat(status(route, "evil.example")).isEqualTo(403);
        assertThat(status(route, "127.0.0.1.evil.example:" + desk.port())).isEqualTo(403);
        assertThat(status(route, "localhost:" + desk.port())).isNotEqualTo(403);
    }

    @ParameterizedTest
    @ValueSource(strings = {"POST", "PUT", "DELETE", "PATCH"})
    void the_case_cannot_be_changed(String method) {
        assertThat(analyst.script(method, "api/case").statusCode()).isEqualTo(405);
    }

    @Test
    void every_finding_of_the_list_has_its_reasons() throws Exception {
        JsonNode findings = json("api/findings");
        assertThat(findings.size()).isGreaterThan(50);
        for (JsonNode finding : findings) {
            JsonNode detail = json("api/findings/" + finding.get("id").asString());
            assertThat(detail.get("reasons").get("because").size()).isPositive();
            assertThat(detail.get("clause").get("quote").asString()).isNotBlank();
            assertThat(detail.get("claims").get(0).get("source").get("address").asString())
                    .startsWith("http");
        }
    }

    @Test
    void open_findings_name_the_one_fact_that_would_settle_them() throws Exception {
        List<String> firm = List.of("not-covered", "inconsistent", "exception-established", "consistent");
        for (JsonNode finding : json("api/findings")) {
            assertThat(finding.get("settledBy").isNull())
                    .as(finding.get("id").asString())
                    .isEqualTo(firm.contains(finding.get("name").asString()));
        }
    }

    @Test
    void unknown_finding_says_what_to_do() throws Exception {
        HttpResponse<String> answer = get("api/findings/none");
        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.body()).contains("Go back to the list");
    }

    @Test
    void port_that_somebody_listens_at_is_told_in_a_sentence() throws IOException {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            assertThatThrownBy(() -> DeskServer.start(
                            IdlibDesk.views(),
                            IdlibDesk.atHand(),
                            Registry.of(desk.gate().store()),
                            desk.gate(),
                            Reach.loopback(taken.getLocalPort())))
                    .isInstanceOf(PortTaken.class)
                    .hasMessageContaining("Choose another with --port");
        }
    }

    @Test
    void page_loads_nothing_from_elsewhere() throws Exception {
        assertThat(get("api/case").headers().firstValue("Content-Security-Policy"))
                .hasValueSatisfying(policy -> assertThat(policy)
                        .contains("default-src 'none'")
                        .doesNotContain("http:")
                        .doesNotContain("https:"));
    }

    @Test
    void incidents_are_drawn_as_areas_never_as_points() throws Exception {
        for (JsonNode feature : json("api/map").get("incidents").get("features")) {
            assertThat(feature.get("geometry").get("type").asString()).isEqualTo("Polygon");
        }
    }

    private static JsonNode json(String route) throws Exception {
        HttpResponse<String> answer = get(route);
        assertThat(answer.statusCode()).isEqualTo(200);
        return JsonMapper.shared().readTree(answer.body());
    }

    private static HttpResponse<String> get(String route) {
        return analyst.get(route);
    }

    /** The status of a request that names another host, which a well-behaved client does not allow. */
    private static int status(String route, String host) throws IOException {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), desk.port())) {
            OutputStream out = socket.getOutputStream();
            String request = "GET /" + route + " HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n\r\n";
            out.write(request.getBytes(StandardCharsets.US_ASCII));
            out.flush();
            BufferedReader in =
                    new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.US_ASCII));
            List<String> answer = in.lines().toList();
            return Integer.parseInt(answer.getFirst().substring(9, 12));
        }
    }
}
