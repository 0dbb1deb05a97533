package org.truceline.app.registry;

import java.util.Arrays;
import java.util.BitSet;

/** Numbers of records, ascending, each once. */
final class Postings {

    private int[] numbers = new int[2];
    private int size;

    void add(int number) {
        int at = Arrays.binarySearch(numbers, 0, size, number);
        if (at >= 0) {
            return;
        }
        if (size == numbers.length) {
            numbers = Arrays.copyOf(numbers, 2 * size);
        }
        int place = -at - 1;
        System.arraycopy(numbers, place, numbers, place + 1, size - place);
        numbers[place] = number;
        size++;
    }

    void remove(int number) {
        int at = Arrays.binarySearch(numbers, 0, size, number);
        if (at >= 0) {
            System.arraycopy(numbers, at + 1, numbers, at, size - at - 1);
            size--;
        }
    }

    void into(BitSet set) {
        for (int i = 0; i < size; i++) {
            set.set(numbers[i]);
        }
    }
}
