package org.truceline.evidence.gazetteer;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.IntConsumer;

/** Numbers of spellings by a key, in the order of the keys, so that all keys with one beginning stand together. */
final class Keys {

    /** Before and behind every character of a key. */
    private static final char FIRST = '\u0000';

    private static final char LAST = '\uFFFF';

    private final String[] keys;
    private final int[] spellings;

    private Keys(List<Entry> sorted) {
        keys = sorted.stream().map(Entry::key).toArray(String[]::new);
        spellings = sorted.stream().mapToInt(Entry::spelling).toArray();
    }

    /** Tells {@code taker} each spelling that has just this key. */
    void at(String key, IntConsumer taker) {
        tell(first(key), first(key + FIRST), taker);
    }

    /** Tells {@code taker} each spelling whose key begins with {@code beginning}. */
    void from(String beginning, IntConsumer taker) {
        tell(first(beginning), first(beginning + LAST), taker);
    }

    private void tell(int from, int to, IntConsumer taker) {
        for (int i = from; i < to; i++) {
            taker.accept(spellings[i]);
        }
    }

    /** The index of the first key that is not before {@code key}. */
    private int first(String key) {
        int low = 0;
        int high = keys.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (keys[middle].compareTo(key) < 0) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private record Entry(String key, int spelling) implements Comparable<Entry> {

        @Override
        public int compareTo(Entry other) {
            return key.compareTo(other.key);
        }
    }

    /** Gathers keys in any order. */
    static final class Gathering {

        private final List<Entry> entries = new ArrayList<>();

        void add(String key, int spelling) {
            entries.add(new Entry(key, spelling));
        }

        Keys done() {
            Collections.sort(entries);
            return new Keys(entries);
        }
    }
}
