package org.truceline.agreement.written;

import org.truceline.notation.Node;

/** How one thing is written wherever it stands; whatever cannot be read is a fault and yields the stand-in. */
interface Leaf<T> {

    /** What has to stand there, in words. */
    String expected();

    /** What a faulty value yields; never used once the faults are thrown. */
    T standIn();

    /** What {@code node} says; faults and the stand-in when it is something else. */
    T read(Node node, String about);

    /** Reads a whole node by itself. */
    interface Reading<T> {
        T read(Node node, String about);
    }

    /** A thing that {@code reading} reads. */
    static <T> Leaf<T> of(String expected, T standIn, Reading<T> reading) {
        record Whole<T>(String expected, T standIn, Reading<T> reading) implements Leaf<T> {
            @Override
            public T read(Node node, String about) {
                return reading.read(node, about);
            }
        }
        return new Whole<>(expected, standIn, reading);
    }
}
