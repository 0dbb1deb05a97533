package org.truceline.assessment;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.truceline.agreement.OpenPoint;
import org.truceline.agreement.World;

/**
 * Answers to questions that depend on nothing but the readings of open points: each is worked out once for every way of
 * reading the points that it comes to. Asked again, it comes to the same points in the same order, so that whoever goes
 * through the worlds meets the same ones. For one thread.
 *
 * @param <K> questions, told apart by identity
 * @param <T> answers
 */
final class Remembered<K, T> {

    private final IdentityHashMap<K, Step<T>> first = new IdentityHashMap<>();

    /** What comes next on the way to an answer. */
    private sealed interface Step<T> {
        /** The answer: no further point is come to. */
        record Told<T>(T answer) implements Step<T> {}

        /** A point, and what comes after each reading of it that was met. */
        record Comes<T>(OpenPoint point, Map<String, Step<T>> then) implements Step<T> {}
    }

    private record Taken(OpenPoint point, String reading) {}

    /** The answer to {@code question} in {@code world}, by {@code work} where it is not known. */
    T of(K question, World world, Function<World, T> work) {
        Step<T> step = first.get(question);
        while (step instanceof Step.Comes<T>(OpenPoint point, Map<String, Step<T>> then)) {
            step = then.get(world.readingOf(point));
        }
        return step instanceof Step.Told<T>(T answer) ? answer : workedOut(question, world, work);
    }

    private T workedOut(K question, World world, Function<World, T> work) {
        List<Taken> taken = new ArrayList<>();
        T answer = work.apply(point -> {
            String reading = world.readingOf(point);
            if (taken.stream().noneMatch(one -> one.point().id().equals(point.id()))) {
                taken.add(new Taken(point, reading));
            }
            return reading;
        });
        first.put(question, along(taken, 0, first.get(question), answer));
        return answer;
    }

    /** {@code known} with the way by what was taken from {@code at} on. */
    private static <T> Step<T> along(List<Taken> taken, int at, @Nullable Step<T> known, T answer) {
        if (at == taken.size()) {
            return new Step.Told<>(answer);
        }
        Taken next = taken.get(at);
        Map<String, Step<T>> then = known instanceof Step.Comes<T> comes ? comes.then() : new HashMap<>();
        then.put(next.reading(), along(taken, at + 1, then.get(next.reading()), answer));
        return new Step.Comes<>(next.point(), then);
    }
}
