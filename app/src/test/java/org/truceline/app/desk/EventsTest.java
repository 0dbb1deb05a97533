package org.truceline.app.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.truceline.app.desk.Sheet.enter;
import static org.truceline.app.desk.Sheet.observation;
import static org.truceline.app.desk.Sheet.source;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.HttpCookie;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.truceline.app.access.Role;
import org.truceline.notation.FaultyInput;

/** News of what colleagues record. */
@Timeout(120)
class EventsTest {

    private IdlibDesk desk;

    @BeforeEach
    void start() throws FaultyInput {
        desk = IdlibDesk.start();
    }

    @AfterEach
    void stop() {
        desk.close();
    }

    @Test
    void colleagues_hear_of_a_deed_and_only_of_what_they_may_know() throws IOException {
        Visitor observer = desk.signedIn(Role.OBSERVER);
        Visitor analyst = desk.signedIn(Role.ANALYST);
        try (BufferedReader all = listen(analyst);
                BufferedReader own = listen(observer)) {
            String hidden = enter(analyst, "source", source("Kestrel"));
            String seen = enter(observer, "observation", observation("post 4", "03:00"));

            assertThat(event(all)).contains("\"record\":\"" + hidden + "\"", "Made-up analyst", "\"kind\":\"source\"");
            assertThat(event(all)).contains(seen);
            assertThat(event(own)).contains(seen).doesNotContain(hidden);
        }
    }

    @Test
    void sixth_open_page_of_an_account_is_refused_and_a_closed_one_makes_room() throws Exception {
        Visitor analyst = desk.signedIn(Role.ANALYST);
        List<BufferedReader> pages = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            pages.add(listen(analyst));
        }
        HttpResponse<String> sixth = analyst.send(
                HttpRequest.newBuilder(URI.create(desk.address() + "api/events"))
                        .header("Accept", "text/event-stream"),
                HttpResponse.BodyHandlers.ofString());
        assertThat(sixth.statusCode()).isEqualTo(429);
        assertThat(sixth.body()).contains("Close a page");
        for (BufferedReader page : pages) {
            page.close();
        }
    }

    @Test
    void pages_that_were_left_make_room_for_the_next_without_any_news() throws Exception {
        Visitor analyst = desk.signedIn(Role.ANALYST);
        for (int i = 0; i < 5; i++) {
            Socket left = silent(analyst);
            assertThat(left.getInputStream().read()).isPositive();
            left.setSoLinger(i < 2, 0);
            left.close();
        }
        listen(analyst).close();
    }

    @Test
    void dead_and_slow_clients_keep_nobody_waiting() throws Exception {
        Visitor analyst = desk.signedIn(Role.ANALYST);
        try (Socket slow = silent(analyst)) {
            Socket dead = silent(analyst);
            dead.setSoLinger(true, 0);
            dead.close();
            for (int i = 0; i < 80; i++) {
                enter(analyst, "source", source("one of many " + i));
            }
            assertThat(slow.isConnected()).isTrue();
            try (BufferedReader fresh = listen(analyst)) {
                String after = enter(analyst, "source", source("after all of them"));
                assertThat(event(fresh)).contains(after);
            }
        }
    }

    @Test
    void streams_end_when_the_server_does() throws Exception {
        try (BufferedReader stream = listen(desk.signedIn(Role.ANALYST))) {
            desk.server().close();
            assertThat(stream.lines().toList()).isNotEmpty().allMatch(line -> !line.startsWith("data"));
        }
    }

    private BufferedReader listen(Visitor visitor) throws IOException {
        HttpResponse<InputStream> answer = visitor.send(
                HttpRequest.newBuilder(URI.create(desk.address() + "api/events")),
                HttpResponse.BodyHandlers.ofInputStream());
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("text/event-stream");
        BufferedReader reader = new BufferedReader(new InputStreamReader(answer.body(), StandardCharsets.UTF_8));
        assertThat(reader.readLine()).isEqualTo(": here");
        return reader;
    }

    /** The data of the next event. */
    private static String event(BufferedReader stream) throws IOException {
        String line = stream.readLine();
        while (!line.startsWith("data: ")) {
            line = stream.readLine();
        }
        return line;
    }

    /** A client that asks for news and never reads any. */
    private Socket silent(Visitor visitor) throws IOException {
        Socket socket = new Socket(InetAddress.getLoopbackAddress(), desk.port());
        socket.setReceiveBufferSize(1024);
        String cookie = visitor.cookie("truceline").map(HttpCookie::getValue).orElseThrow();
        socket.getOutputStream()
                .write(("GET /api/events HTTP/1.1\r\nHost: localhost\r\nCookie: truceline=" + cookie + "\r\n\r\n")
                        .getBytes(StandardCharsets.US_ASCII));
        socket.getOutputStream().flush();
        return socket;
    }
}
