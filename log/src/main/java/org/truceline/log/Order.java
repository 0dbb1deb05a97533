package org.truceline.log;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * The one order of the entries of several logs: a function of the logs and of nothing else, so when and in how many
 * bundles they arrived does not matter. Nothing comes before what its office had seen when it wrote it.
 */
public final class Order {

    /** Of two entries in their places, which comes first. */
    public static final Comparator<Placed> BY_TIME =
            Comparator.comparing(Placed::time).thenComparing(Placed::log).thenComparingLong(Placed::number);

    private Order() {}

    /**
     * An entry in its place.
     *
     * @param log that it is of
     * @param number in that log
     * @param time by which it is placed: not before its recording, nor before what its office had seen
     */
    public record Placed(LogName log, long number, Instant time) {}

    /** The entries of these logs in order; throws {@link UnreadableEntry} on coming to such a one. */
    public static List<Placed> of(Collection<? extends Log> logs) {
        return of(logs, NoteReading::of);
    }

    /** The same where notes are read so. */
    static List<Placed> of(Collection<? extends Log> logs, Function<String, NoteReading> notes) {
        Map<Log, List<Step>> read = new HashMap<>();
        Map<LogName, Set<Long>> told = new HashMap<>();
        for (Log log : logs) {
            read.put(log, log.read(1).map(entry -> step(entry, notes)).toList());
            read.get(log)
                    .forEach(step -> step.seen()
                            .ifPresent(seen -> told.computeIfAbsent(seen.log().name(), _ -> new HashSet<>())
                                    .add(seen.count())));
        }
        Map<LogName, Clock> clocks = new TreeMap<>();
        for (Log log : logs) {
            List<Step> steps = read.getOrDefault(log, List.of());
            if (!steps.isEmpty()) {
                LogId id = steps.getFirst().log();
                clocks.put(id.name(), new Clock(steps, Roots.of(steps, told.getOrDefault(id.name(), Set.of()))));
            }
        }
        return placed(clocks);
    }

    private static List<Placed> placed(Map<LogName, Clock> clocks) {
        boolean moved = true;
        while (moved) {
            moved = false;
            for (Clock clock : clocks.values()) {
                moved |= clock.goOn(clocks);
            }
        }
        List<Placed> placed = new ArrayList<>();
        clocks.values().forEach(clock -> clock.placeInto(placed));
        placed.sort(BY_TIME);
        return List.copyOf(placed);
    }

    private static Step step(Entry entry, Function<String, NoteReading> notes) {
        Optional<Checkpoint> seen = Notice.of(entry)
                .filter(Notice.Received.class::isInstance)
                .map(Notice.Received.class::cast)
                .flatMap(received -> notes.apply(received.note()).findNote())
                .map(Note::checkpoint);
        return new Step(entry.log(), entry.hash(), entry.recordedAt(), seen);
    }

    /** What matters of one entry. */
    private record Step(LogId log, Digest hash, Instant recorded, Optional<Checkpoint> seen) {}

    /** The roots of one log at the counts that others tell. */
    private record Roots(Map<Long, Digest> at) {

        static Roots of(List<Step> steps, Set<Long> counts) {
            Map<Long, Digest> roots = new HashMap<>();
            Tree tree = new Tree();
            for (Step step : steps) {
                tree.add(step.hash());
                if (counts.contains(tree.count())) {
                    roots.put(tree.count(), tree.root());
                }
            }
            return new Roots(roots);
        }

        boolean fit(Checkpoint checkpoint) {
            return checkpoint.root().equals(at.get(checkpoint.count()));
        }
    }

    /** The times of one log's entries, as far as they are known. */
    private static final class Clock {

        private final List<Step> steps;

        private final Roots roots;

        private final List<Instant> times = new ArrayList<>();

        Clock(List<Step> steps, Roots roots) {
            this.steps = steps;
            this.roots = roots;
        }

        /** Goes on up to an entry that saw one whose time is not known yet; whether it moved. */
        boolean goOn(Map<LogName, Clock> clocks) {
            int before = times.size();
            while (times.size() < steps.size()) {
                Step step = steps.get(times.size());
                Instant time = times.isEmpty() || times.getLast().isBefore(step.recorded())
                        ? step.recorded()
                        : times.getLast();
                Optional<Checkpoint> seen = step.seen()
                        .filter(each -> !each.log().equals(step.log()))
                        .filter(each -> isHere(each, clocks));
                if (seen.isPresent()) {
                    List<Instant> others = others(seen.get(), clocks).times;
                    if (others.size() < seen.get().count()) {
                        break;
                    }
                    Instant after = others.get((int) seen.get().count() - 1).plusNanos(1);
                    time = after.isAfter(time) ? after : time;
                }
                times.add(time);
            }
            return times.size() > before;
        }

        void placeInto(List<Placed> placed) {
            if (times.size() < steps.size()) {
                throw new IllegalArgumentException("logs that each saw the other's later entries cannot be");
            }
            for (int i = 0; i < times.size(); i++) {
                placed.add(new Placed(steps.get(i).log().name(), i + 1L, times.get(i)));
            }
        }

        private static boolean isHere(Checkpoint seen, Map<LogName, Clock> clocks) {
            return clocks.containsKey(seen.log().name())
                    && others(seen, clocks).roots.fit(seen);
        }

        private static Clock others(Checkpoint seen, Map<LogName, Clock> clocks) {
            Clock clock = clocks.get(seen.log().name());
            if (clock == null) {
                throw new IllegalArgumentException("no log " + seen.log().name());
            }
            return clock;
        }
    }
}
