package org.truceline.batch.law;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How often what was expected to occur did occur. For several threads. */
final class Coverage {

    /** The least share of its kind that each thing has. */
    private static final double LEAST = 0.01;

    private final Map<String, AtomicInteger> all = new ConcurrentHashMap<>();
    private final Map<String, Map<String, AtomicInteger>> occurred = new ConcurrentHashMap<>();
    private final Set<String> expected = ConcurrentHashMap.newKeySet();

    /** Names what has to occur among those of {@code kind}. */
    void expect(String kind, Stream<String> names) {
        names.forEach(name -> {
            expected.add(kind + name);
            of(kind).putIfAbsent(name, new AtomicInteger());
        });
    }

    /** One more of {@code kind}, and what occurred in it. */
    void count(String kind, Stream<String> names) {
        all.computeIfAbsent(kind, _ -> new AtomicInteger()).incrementAndGet();
        names.distinct()
                .forEach(name ->
                        of(kind).computeIfAbsent(name, _ -> new AtomicInteger()).incrementAndGet());
    }

    private Map<String, AtomicInteger> of(String kind) {
        return occurred.computeIfAbsent(kind, _ -> new ConcurrentHashMap<>());
    }

    /** How often each occurred, by kind, as a table. */
    String table() {
        return lines("", Double.POSITIVE_INFINITY);
    }

    /** Those of the expected that occurred in less than one of a hundred of their kind; empty when there are none. */
    String rare() {
        return lines("too rare: ", LEAST);
    }

    private String lines(String before, double below) {
        StringBuilder lines = new StringBuilder();
        new TreeMap<>(occurred).forEach((kind, names) -> {
            int count = all.getOrDefault(kind, new AtomicInteger()).get();
            lines.append(new TreeMap<>(names)
                    .entrySet().stream()
                            .filter(each -> Double.isInfinite(below)
                                    || (expected.contains(kind + each.getKey())
                                            && each.getValue().get() < below * count))
                            .map(each -> before
                                    + "%-12s %-48s %6d of %6d %5.1f %%%n"
                                            .formatted(
                                                    kind,
                                                    each.getKey(),
                                                    each.getValue().get(),
                                                    count,
                                                    100.0 * each.getValue().get() / count))
                            .collect(Collectors.joining()));
        });
        return lines.toString();
    }
}
