package org.truceline.app.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.CertificateFactory;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;
import org.junit.jupiter.api.Test;
import org.truceline.app.access.Pace;
import org.truceline.app.access.Reach;
import org.truceline.app.access.Role;
import org.truceline.app.access.StartRefused;

/** What is too much, too fast, or from the wrong place. */
class LimitsTest {

    private static final Reach.Tls TLS = new Reach.Tls(file("made-up-certificate.pem"), file("made-up-key.pem"));

    @Test
    void body_that_is_longer_than_its_route_allows_is_refused_whether_its_head_says_so_or_not() throws Exception {
        try (IdlibDesk desk = IdlibDesk.start()) {
            String told =
                    "POST /login HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nContent-Length: 1000000000\r\n\r\n";
            assertThat(answer(desk, told)).startsWith("HTTP/1.1 413");
            String chunked =
                    "POST /login HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nTransfer-Encoding: chunked\r\n"
                            + "Content-Type: application/x-www-form-urlencoded\r\n\r\n"
                            + "8000\r\n" + "a".repeat(0x8000) + "\r\n0\r\n\r\n";
            assertThat(answer(desk, chunked))
                    .containsPattern("HTTP/1.1 (4[01]3|302)")
                    .doesNotContain("HTTP/1.1 200");
            String read =
                    "GET /api/case HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nContent-Length: 5\r\n\r\nhello";
            assertThat(answer(desk, read)).startsWith("HTTP/1.1 413");
        }
    }

    @Test
    void head_that_is_too_long_is_refused() throws Exception {
        try (IdlibDesk desk = IdlibDesk.start()) {
            String request = "GET /login HTTP/1.1\r\nHost: localhost\r\nX-Long: " + "x".repeat(20_000) + "\r\n\r\n";
            assertThat(answer(desk, request)).startsWith("HTTP/1.1 400");
        }
    }

    @Test
    void requests_beyond_the_pace_are_told_to_wait() throws Exception {
        try (IdlibDesk desk =
                IdlibDesk.start(new IdlibDesk.Setting().pace(new Pace(1_000, 100, 8, 1, Pace.OfBody.OF_A_DESK)))) {
            Visitor visitor = desk.signedIn(Role.ANALYST);
            List<Integer> answers = IntStream.range(0, 20)
                    .mapToObj(_ -> visitor.get("api/me").statusCode())
                    .distinct()
                    .toList();
            assertThat(answers).containsExactly(200, 429);
            assertThat(visitor.get("api/me").headers().firstValue("Retry-After"))
                    .contains("1");
            assertThat(desk.signedIn(Role.EDITOR).get("api/me").statusCode()).isEqualTo(200);
        }
    }

    @Test
    void body_that_comes_a_byte_at_a_time_is_refused_and_its_connection_closed() throws Exception {
        Pace pace = new Pace(1_000, 100, 300, 30, new Pace.OfBody(Duration.ofMillis(500), 1_000));
        try (IdlibDesk desk = IdlibDesk.start(new IdlibDesk.Setting().pace(pace))) {
            Visitor analyst = desk.signedIn(Role.ANALYST);
            String form = "POST /login HTTP/1.1\r\nHost: localhost\r\nContent-Length: 16000\r\n"
                    + "Content-Type: application/x-www-form-urlencoded\r\n\r\nlogin=";
            String records = "POST /api/records HTTP/1.1\r\nHost: localhost\r\nTransfer-Encoding: chunked\r\n"
                    + "Content-Type: application/json\r\n" + analyst.head() + "\r\n2\r\n{\"\r\n";
            assertThat(trickled(desk, form, "a")).startsWith("HTTP/1.1 408").contains("at least 1000 bytes a second");
            assertThat(trickled(desk, records, "1\r\na\r\n"))
                    .startsWith("HTTP/1.1 408")
                    .contains("at least 1000 bytes a second");
        }
    }

    @Test
    void hundred_connections_on_which_nothing_is_asked_keep_nobody_out() throws Exception {
        List<Socket> idle = new ArrayList<>();
        try (IdlibDesk desk = IdlibDesk.start()) {
            for (int i = 0; i < 100; i++) {
                idle.add(new Socket(InetAddress.getLoopbackAddress(), desk.port()));
            }
            assertThat(desk.signedIn(Role.ANALYST).get("api/me").statusCode()).isEqualTo(200);
        } finally {
            for (Socket each : idle) {
                each.close();
            }
        }
    }

    /** What is answered while the client goes on sending a byte at a time, until the server closes the connection. */
    private static String trickled(IdlibDesk desk, String begin, String more) throws Exception {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), desk.port())) {
            OutputStream out = socket.getOutputStream();
            out.write(begin.getBytes(StandardCharsets.US_ASCII));
            socket.setSoTimeout(100);
            ByteArrayOutputStream answer = new ByteArrayOutputStream();
            long patience = System.nanoTime() + Duration.ofSeconds(20).toNanos();
            while (System.nanoTime() < patience) {
                try {
                    out.write(more.getBytes(StandardCharsets.US_ASCII));
                    int read = socket.getInputStream().read();
                    if (read < 0) {
                        return answer.toString(StandardCharsets.UTF_8);
                    }
                    answer.write(read);
                    answer.write(socket.getInputStream()
                            .readNBytes(socket.getInputStream().available()));
                } catch (SocketTimeoutException _) {
                    // Nothing was answered yet.
                } catch (SocketException _) {
                    return answer.toString(StandardCharsets.UTF_8);
                }
            }
            throw new AssertionError("still open after 20 seconds; answered: " + answer);
        }
    }

    @Test
    void over_tls_cookies_say_so_and_the_browser_is_told_to_stay_with_it() throws Exception {
        Reach reach = new Reach(0, List.of("desk.example"), Optional.of(TLS), false);
        try (IdlibDesk desk =
                        IdlibDesk.start(new IdlibDesk.Setting().reach(reach).office(InstantSource.system()));
                Socket socket = trusting().getSocketFactory().createSocket("127.0.0.1", desk.port())) {
            String answer = exchanged(socket, "GET /login HTTP/1.1\r\nHost: desk.example\r\nConnection: close\r\n\r\n");
            assertThat(answer)
                    .startsWith("HTTP/1.1 200")
                    .contains("Strict-Transport-Security: max-age=31536000")
                    .containsPattern("XSRF-TOKEN=[^;]+; Path=/; Secure; SameSite=Strict");
        }
    }

    @Test
    void without_tls_nothing_but_this_machine_is_served_and_a_demonstration_never() {
        assertThatThrownBy(() -> new Reach(0, List.of("desk.example"), Optional.empty(), false))
                .hasMessageContaining("--behind-proxy; found neither");
        Reach reach = new Reach(0, List.of("desk.example"), Optional.of(TLS), false);
        assertThatThrownBy(() -> IdlibDesk.start(new IdlibDesk.Setting().reach(reach)))
                .hasMessageContaining("on this machine only");
    }

    @Test
    void certificate_that_is_none_is_told_in_a_sentence() {
        Reach.Tls swapped = new Reach.Tls(TLS.key(), TLS.certificate());
        Reach reach = new Reach(0, List.of("desk.example"), Optional.of(swapped), false);
        assertThatThrownBy(() ->
                        IdlibDesk.start(new IdlibDesk.Setting().reach(reach).office(InstantSource.system())))
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining("both PEM and fitting each other");
    }

    private static String answer(IdlibDesk desk, String request) throws IOException {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), desk.port())) {
            return exchanged(socket, request);
        }
    }

    private static String exchanged(Socket socket, String request) throws IOException {
        OutputStream out = socket.getOutputStream();
        out.write(request.getBytes(StandardCharsets.US_ASCII));
        out.flush();
        return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }

    private static SSLContext trusting() throws GeneralSecurityException, IOException {
        KeyStore trusted = KeyStore.getInstance(KeyStore.getDefaultType());
        trusted.load(null, null);
        try (InputStream in = Files.newInputStream(TLS.certificate())) {
            trusted.setCertificateEntry(
                    "made-up", CertificateFactory.getInstance("X.509").generateCertificate(in));
        }
        TrustManagerFactory factory = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        factory.init(trusted);
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(null, factory.getTrustManagers(), null);
        return context;
    }

    private static Path file(String name) {
        try {
            URL found = LimitsTest.class.getResource(name);
            return Path.of(Objects.requireNonNull(found).toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
