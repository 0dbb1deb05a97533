package org.truceline.store.crash;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.truceline.log.Entry;

/**
 * What a sender told of its work, line by line: {@code ready.}, {@code sent KEY KEY.} before a batch and
 * {@code acknowledged KEY=NUMBER KEY=NUMBER.} after it. A line without its full stop was cut off and tells nothing.
 */
final class Told {

    static final String READY = "ready.";

    private final Set<List<UUID>> open = new LinkedHashSet<>();

    private final Map<UUID, Long> acknowledged = new HashMap<>();

    private boolean ready;

    static String sent(List<UUID> batch) {
        return batch.stream().map(UUID::toString).collect(Collectors.joining(" ", "sent ", "."));
    }

    static String acknowledged(List<Entry> entries) {
        return entries.stream()
                .map(each -> each.key() + "=" + each.number())
                .collect(Collectors.joining(" ", "acknowledged ", "."));
    }

    void add(String line) {
        List<String> words = Arrays.asList(line.split("[ .]"));
        List<String> rest = words.subList(1, words.size());
        if (!line.endsWith(".")) {
            return;
        }
        switch (words.getFirst()) {
            case "ready" -> ready = true;
            case "sent" -> open.add(rest.stream().map(UUID::fromString).toList());
            case "acknowledged" -> acknowledge(rest);
            default -> throw new IllegalArgumentException("a line of a sender expected, found " + line);
        }
    }

    /** Whether a store was open, so that it has to be one from now on. */
    boolean isReady() {
        return ready;
    }

    /** The number of each acknowledged record, by its key. */
    Map<UUID, Long> acknowledged() {
        return acknowledged;
    }

    /** The batches that were sent and to which there was no answer. */
    List<List<UUID>> unanswered() {
        return List.copyOf(open);
    }

    private void acknowledge(List<String> answers) {
        List<UUID> batch = new ArrayList<>();
        for (String answer : answers) {
            String[] parts = answer.split("=", -1);
            batch.add(UUID.fromString(parts[0]));
            acknowledged.put(batch.getLast(), Long.valueOf(parts[1]));
        }
        assertThat(open.remove(batch)).as("was sent before: %s", batch).isTrue();
    }
}
