package org.truceline.bench.goal;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.locks.LockSupport;
import org.truceline.bench.made.Pact;
import org.truceline.bench.made.Road;
import org.truceline.bench.own.Desk;
import org.truceline.bench.timed.Rounds;
import org.truceline.geo.Position;

/**
 * One supposed incident asked of a running desk, over the loopback on one connection that is kept: the median of some asks after
 * others. No faster than the desk lets programs ask, so tokens take turns.
 */
record WarmAsk() implements Trial {

    private static final Aim AIM = Aim.atMost(1, "ms");
    private static final int ASKS_A_START = 100;
    private static final int ACCOUNTS = 4;
    private static final long EACH_NANOS = 11_000_000;
    private static final double MILLI = 1e6;
    private static final int OK = 200;

    @Override
    public String goal() {
        return "warm";
    }

    @Override
    public String work() {
        return "POST /api/ask on a running desk";
    }

    @Override
    public List<Outcome> run(Setup setup) throws Exception {
        if (setup.home().isEmpty()) {
            return List.of();
        }
        Path terms = setup.folder().resolve("warm").resolve("terms");
        Pact.CORRIDOR.write(terms);
        int asks = ASKS_A_START * setup.starts();
        try (Desk desk = Desk.open(setup.home().get(), terms, ACCOUNTS);
                HttpClient client = HttpClient.newHttpClient()) {
            ask(desk, client, asks / 4);
            double[] millis = ask(desk, client, asks);
            double[] sorted = millis.clone();
            Arrays.sort(sorted);
            String remark = String.format(
                    Locale.ROOT,
                    "Warm: the median of %d asks, one every 11 ms; 99 of 100 took at most %.2f ms.",
                    asks,
                    sorted[(int) (0.99 * (sorted.length - 1))]);
            return List.of(new Outcome(goal(), work(), Rounds.median(millis), AIM, List.of(), List.of(remark)));
        }
    }

    private static double[] ask(Desk desk, HttpClient client, int count) throws IOException, InterruptedException {
        URI address = desk.address().resolve("api/ask");
        double[] millis = new double[count];
        for (int i = 0; i < count; i++) {
            HttpRequest request = HttpRequest.newBuilder(address)
                    .header("Authorization", "Bearer " + desk.tokens().get(i % ACCOUNTS))
                    .header("Content-Type", "application/json")
                    .POST(HttpRequest.BodyPublishers.ofString(incident()))
                    .build();
            long before = System.nanoTime();
            HttpResponse<String> answer = client.send(request, HttpResponse.BodyHandlers.ofString());
            long taken = System.nanoTime() - before;
            if (answer.statusCode() != OK) {
                throw new IOException(
                        "POST /api/ask: expected 200, found " + answer.statusCode() + ": " + answer.body());
            }
            millis[i] = taken / MILLI;
            LockSupport.parkNanos(Math.max(0, EACH_NANOS - taken));
        }
        return millis;
    }

    private static String incident() {
        Position at = Road.MAIN.vertices().get(Road.VERTICES / 2);
        return """
                {"id": "made-up", "act": "artillery-shelling", "by": ["S1"], "when": "2020-03-10T12:00Z",
                 "at": {"point": [%s, %s], "radius": "500 m"}}
                """.formatted(at.latitude(), at.longitude());
    }
}
