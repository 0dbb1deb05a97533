package org.truceline.agreement.written;

import java.util.function.Supplier;
import org.truceline.notation.Faults;
import org.truceline.notation.Node;

/** How deep one thing lies in another while it is read, so that no file exhausts the stack. */
final class Nesting {

    private static final int DEEPEST = 40;
    private static final int DEEPEST_IN_ALL = 400;

    private final Faults faults;
    private int depth;
    private int inAll;

    Nesting(Faults faults) {
        this.faults = faults;
    }

    /** What {@code reading} reads one level deeper; a fault and {@code standIn} where that is too deep. */
    <T> T inside(Node node, String about, T standIn, Supplier<T> reading) {
        if (depth == DEEPEST || inAll == DEEPEST_IN_ALL) {
            faults.add(
                    node.where(),
                    about,
                    "at most " + DEEPEST + " groups inside one another",
                    "more",
                    "Give the inner part a name of its own, or write it flatter.");
            return standIn;
        }
        depth++;
        inAll++;
        try {
            return reading.get();
        } finally {
            depth--;
            inAll--;
        }
    }

    /** What {@code reading} reads of something that is named and begins at the top. */
    <T> T fromTheTop(Supplier<T> reading) {
        int before = depth;
        depth = 0;
        try {
            return reading.get();
        } finally {
            depth = before;
        }
    }
}
