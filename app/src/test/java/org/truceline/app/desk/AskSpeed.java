package org.truceline.app.desk;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Arrays;
import java.util.EnumSet;
import org.truceline.app.Repository;
import org.truceline.app.access.AccountKeeping;
import org.truceline.app.access.DemoAccounts;
import org.truceline.app.access.Gate;
import org.truceline.app.access.Permission;
import org.truceline.app.access.Role;

/**
 * Tells how long a running desk takes to answer a supposed incident, by token over the loopback, one connection kept
 * open. Run by hand, not in the build: {@code java -cp … org.truceline.app.desk.AskSpeed}.
 */
final class AskSpeed {

    private static final int WARM_UP = 20_000;
    private static final int ASKED = 10_000;

    private AskSpeed() {}

    public static void main(String[] arguments) throws Exception {
        try (IdlibDesk desk = IdlibDesk.start();
                HttpClient client = HttpClient.newBuilder()
                        .version(HttpClient.Version.HTTP_1_1)
                        .build()) {
            Gate gate = desk.gate();
            String token = new AccountKeeping(gate, new SecureRandom())
                    .giveToken(
                            gate.accounts()
                                    .find(DemoAccounts.login(Role.ANALYST))
                                    .orElseThrow(),
                            "speed",
                            EnumSet.of(Permission.SEE_ALL),
                            Duration.ofDays(1));
            HttpRequest ask = request(desk, token, "api/ask")
                    .POST(HttpRequest.BodyPublishers.ofString(
                            Files.readString(Repository.idlib().resolve("incidents/at-2130z.json"))))
                    .build();
            HttpRequest me = request(desk, token, "api/me").build();
            measured(client, ask, WARM_UP);
            measured(client, me, WARM_UP);
            System.out.println("POST /api/ask: " + told(measured(client, ask, ASKED)));
            System.out.println("GET /api/me (the way in alone): " + told(measured(client, me, ASKED)));
        }
    }

    private static HttpRequest.Builder request(IdlibDesk desk, String token, String route) {
        return HttpRequest.newBuilder(URI.create(desk.address() + route))
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/json");
    }

    /** Nanoseconds of each, sorted. */
    private static long[] measured(HttpClient client, HttpRequest request, int times) throws Exception {
        long[] took = new long[times];
        for (int i = 0; i < times; i++) {
            long begun = System.nanoTime();
            HttpResponse<byte[]> answer = client.send(request, HttpResponse.BodyHandlers.ofByteArray());
            took[i] = System.nanoTime() - begun;
            if (answer.statusCode() != 200) {
                throw new IllegalStateException("Answered " + answer.statusCode() + ".");
            }
        }
        Arrays.sort(took);
        return took;
    }

    private static String told(long[] took) {
        return "median " + took[took.length / 2] / 1_000 + " µs, 99th percentile "
                + took[took.length * 99 / 100] / 1_000 + " µs, of " + took.length;
    }
}
