package org.truceline.bench.goal;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.truceline.bench.made.Pact;
import org.truceline.bench.made.Road;
import org.truceline.bench.own.Conversation;
import org.truceline.bench.own.Desk;
import org.truceline.bench.timed.Rounds;
import org.truceline.geo.Position;

/**
 * Supposed incidents asked of a running desk by a program that waits for each answer, over the loopback: the median of those that
 * follow one another at once, as many as the desk lets through, and in a remark that of some with a pause between them. Tokens take
 * turns.
 */
record WarmAsk() implements Trial {

    private static final Aim AIM = Aim.atMost(1, "ms");
    private static final int ASKS_A_START = 100;
    private static final int ACCOUNTS = 4;

    /** So many times as many asks go before: most of the compiling is over by then. */
    private static final int WARM_UP = 6;

    /** So many at once, by these tokens, the desk lets through from one address; after the rest it does so again. */
    private static final int A_RUN = 800;

    private static final Duration REST = Duration.ofSeconds(9);
    private static final Duration PAUSE = Duration.ofMillis(11);
    private static final double MILLI = 1e6;

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
                Conversation conversation = new Conversation(desk.address())) {
            atOnce(desk, conversation, WARM_UP * asks);
            double[] millis = atOnce(desk, conversation, asks);
            double[] paced = paced(desk, conversation, asks / 2);
            String remark = String.format(
                    Locale.ROOT,
                    "Warm: the median of %d asks one after the other, 99 of 100 took at most %.2f ms; of %d with %d ms between"
                            + " them, in which the cores sleep, the median is %.2f ms.",
                    asks,
                    percentile99(millis),
                    paced.length,
                    PAUSE.toMillis(),
                    Rounds.median(paced));
            return List.of(new Outcome(goal(), work(), Rounds.median(millis), AIM, List.of(), List.of(remark)));
        }
    }

    private static double[] atOnce(Desk desk, Conversation conversation, int count)
            throws IOException, InterruptedException {
        double[] millis = new double[count];
        for (int i = 0; i < count; i++) {
            if (i % A_RUN == 0) {
                Thread.sleep(REST);
            }
            millis[i] = ask(desk, conversation, i);
        }
        return millis;
    }

    private static double[] paced(Desk desk, Conversation conversation, int count)
            throws IOException, InterruptedException {
        double[] millis = new double[count];
        Thread.sleep(REST);
        for (int i = 0; i < count; i++) {
            Thread.sleep(PAUSE);
            millis[i] = ask(desk, conversation, i);
        }
        return millis;
    }

    /** Milliseconds until the whole answer is there. */
    private static double ask(Desk desk, Conversation conversation, int turn) throws IOException {
        String token = desk.tokens().get(turn % ACCOUNTS);
        long before = System.nanoTime();
        conversation.ask("/api/ask", token, incident());
        return (System.nanoTime() - before) / MILLI;
    }

    private static double percentile99(double[] millis) {
        double[] sorted = millis.clone();
        Arrays.sort(sorted);
        return sorted[(int) (0.99 * (sorted.length - 1))];
    }

    private static String incident() {
        Position at = Road.MAIN.vertices().get(Road.VERTICES / 2);
        return """
                {"id": "made-up", "act": "artillery-shelling", "by": ["S1"], "when": "2020-03-10T12:00Z",
                 "at": {"point": [%s, %s], "radius": "500 m"}}
                """.formatted(at.latitude(), at.longitude());
    }
}
