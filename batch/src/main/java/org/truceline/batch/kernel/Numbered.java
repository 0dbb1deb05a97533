package org.truceline.batch.kernel;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/** Gives numbers to things, from 0 on; equal things have one. Safe for use by several threads. */
final class Numbered<T> {

    private final Map<T, Integer> numbers = new ConcurrentHashMap<>();
    private final Map<Integer, T> things = new ConcurrentHashMap<>();
    private final AtomicInteger next = new AtomicInteger();

    int number(T thing) {
        // Looked for first: to compute what is absent takes a lock, also where it is there.
        Integer known = numbers.get(thing);
        return known == null ? add(thing) : known;
    }

    private int add(T thing) {
        return numbers.computeIfAbsent(thing, added -> {
            int number = next.getAndIncrement();
            things.put(number, added);
            return number;
        });
    }

    /** Throws {@link IllegalArgumentException} for a number that was not given. */
    T get(int number) {
        T thing = things.get(number);
        if (thing == null) {
            throw new IllegalArgumentException("Nothing has the number " + number + ".");
        }
        return thing;
    }
}
