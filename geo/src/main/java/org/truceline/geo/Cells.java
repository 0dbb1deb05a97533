package org.truceline.geo;

import java.util.function.LongFunction;
import org.jspecify.annotations.Nullable;

/**
 * What was worked out for cells, by their keys. Reading takes no lock: an entry is never changed once it is there, and one
 * that another thread is just adding is found on the second look, under the lock.
 *
 * @param <V> what is kept
 */
final class Cells<V> {

    private static final int FIRST = 1 << 10;

    private record Entry<V>(long key, V value) {}

    private final LongFunction<V> make;
    private final int most;
    private volatile @Nullable Entry<V>[] slots;
    private int count;

    /**
     * Makes what is not there yet by {@code make}.
     *
     * @param most so many are kept; then all are dropped, to be made again where they are needed
     */
    Cells(int most, LongFunction<V> make) {
        this.most = most;
        this.make = make;
        this.slots = table(FIRST);
    }

    @SuppressWarnings("unchecked")
    private static <V> @Nullable Entry<V>[] table(int size) {
        return (@Nullable Entry<V>[]) new Entry<?>[size];
    }

    V get(long key) {
        V found = find(slots, key);
        return found == null ? add(key) : found;
    }

    private static <V> @Nullable V find(@Nullable Entry<V>[] slots, long key) {
        int mask = slots.length - 1;
        for (int slot = hash(key) & mask; ; slot = (slot + 1) & mask) {
            Entry<V> entry = slots[slot];
            if (entry == null) {
                return null;
            }
            if (entry.key == key) {
                return entry.value;
            }
        }
    }

    private synchronized V add(long key) {
        V found = find(slots, key);
        if (found != null) {
            return found;
        }
        if (count == most) {
            slots = table(FIRST);
            count = 0;
        }
        if (4 * (count + 1) > 3 * slots.length) {
            grow();
        }
        V made = make.apply(key);
        put(slots, new Entry<>(key, made));
        count++;
        return made;
    }

    private void grow() {
        @Nullable Entry<V>[] larger = table(2 * slots.length);
        for (Entry<V> entry : slots) {
            if (entry != null) {
                put(larger, entry);
            }
        }
        slots = larger;
    }

    private static <V> void put(@Nullable Entry<V>[] slots, Entry<V> entry) {
        int mask = slots.length - 1;
        int slot = hash(entry.key) & mask;
        while (slots[slot] != null) {
            slot = (slot + 1) & mask;
        }
        slots[slot] = entry;
    }

    private static int hash(long key) {
        long mixed = key * 0x9E3779B97F4A7C15L;
        return (int) (mixed >>> 32);
    }
}
