package org.truceline.batch.law;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import tools.jackson.databind.util.RawValue;

/**
 * Holds what the engine says against what the second evaluator says, counts the kinds of differences, and writes some of each
 * kind to {@code target/differences}. What changes when the ground is 150 m wider or narrower hangs on an edge and is left out. For
 * several threads.
 */
final class Comparison implements AutoCloseable {

    private static final Path DIFFERENCES = Path.of("target", "differences");
    private static final int MOST_WRITTEN_OF_A_KIND = 10;

    private final BlockingQueue<SecondEvaluator> idle = new LinkedBlockingQueue<>();
    private final Map<String, AtomicInteger> kinds = new ConcurrentHashMap<>();
    private final AtomicInteger compared = new AtomicInteger();
    private final AtomicInteger nearEdges = new AtomicInteger();

    /** With one second evaluator for each processor. */
    static Comparison with(Path second) throws IOException {
        Comparison comparison = new Comparison();
        for (int i = 0; i < Runtime.getRuntime().availableProcessors(); i++) {
            comparison.idle.add(SecondEvaluator.start(second));
        }
        return comparison;
    }

    /** How many answers differ. */
    int differences() {
        return kinds.values().stream().mapToInt(AtomicInteger::get).sum();
    }

    /** How many answers were compared, and how often each kind of difference was found, the most frequent first. */
    String table() {
        return "%,d answers compared, %,d differ, %,d near edges left out%n"
                        .formatted(compared.get(), differences(), nearEdges.get())
                + kinds.entrySet().stream()
                        .sorted(Comparator.comparingInt((Map.Entry<String, AtomicInteger> kind) ->
                                        -kind.getValue().get())
                                .thenComparing(Map.Entry::getKey))
                        .map(kind -> "%6d  %s%n".formatted(kind.getValue().get(), kind.getKey()))
                        .collect(Collectors.joining());
    }

    /**
     * Asks both.
     *
     * @param agreement as {@link Protocol#agreement} writes it
     * @param name names the file that differences are written to
     * @param replay how the question is asked again
     */
    void ask(RawValue agreement, Asked asked, String name, String replay) throws IOException, InterruptedException {
        Map<String, Object> line = Protocol.line(agreement, asked.question());
        Map<String, String> second = second(SecondEvaluator.json(line));
        Map<String, String> engine = asked.engine().apply(0);
        String otherwise = second.getOrDefault("error", "nothing");
        compared.addAndGet(engine.size());
        Map<String, String> differences = new TreeMap<>();
        engine.forEach((key, said) -> {
            String other = second.getOrDefault(key, otherwise);
            if (!Said.agree(said, other)) {
                differences.put(key, said + " | " + other);
            }
        });
        if (!differences.isEmpty()) {
            leaveOutNearEdges(asked, engine, differences.keySet());
            List<Integer> ofTheirKinds =
                    differences.values().stream().map(this::count).toList();
            if (ofTheirKinds.stream().anyMatch(times -> times <= MOST_WRITTEN_OF_A_KIND)) {
                write(name, replay, line, differences);
            }
        }
    }

    private Map<String, String> second(String line) throws IOException, InterruptedException {
        SecondEvaluator evaluator = idle.take();
        try {
            return Said.of(evaluator.ask(line));
        } finally {
            idle.add(evaluator);
        }
    }

    private void leaveOutNearEdges(Asked asked, Map<String, String> engine, Set<String> differing) {
        for (double by : List.of(NearEdges.NEAR, -NearEdges.NEAR)) {
            Map<String, String> changed = asked.engine().apply(by);
            Set<String> near = differing.stream()
                    .filter(key -> !engine.getOrDefault(key, "").equals(changed.get(key)))
                    .collect(Collectors.toSet());
            nearEdges.addAndGet(near.size());
            differing.removeAll(near);
        }
    }

    /** How many of its kind there were, with this one. */
    private int count(String difference) {
        String kind = difference.replaceAll("\\d{4}-[^ ,\\]]*", "…").replaceAll("(…, )+…", "…");
        return kinds.computeIfAbsent(kind, _ -> new AtomicInteger()).incrementAndGet();
    }

    private void write(String name, String replay, Map<String, Object> line, Map<String, String> differences)
            throws IOException {
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("replay", replay);
        all.put("engine | second", differences);
        all.put("line", line);
        Files.createDirectories(DIFFERENCES);
        Path file = DIFFERENCES.resolve(name.replaceAll("[^A-Za-z0-9]+", "-") + ".json");
        Files.writeString(file, SecondEvaluator.json(all));
    }

    @Override
    public void close() throws IOException {
        for (SecondEvaluator each : idle) {
            each.close();
        }
    }
}
