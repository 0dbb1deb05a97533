package org.truceline.log;

import java.util.ArrayList;
import java.util.List;

/**
 * The Merkle tree of RFC 6962 section 2.1 over the hashes of entries, grown leaf by leaf. It keeps one digest for each 1
 * among the bits of its count, so at most 63.
 */
public final class Tree {

    private static final byte[] INNER = {1};

    /** The roots of its whole subtrees, the largest first. */
    private final List<Digest> peaks = new ArrayList<>();

    private long count;

    /** Grows by the hash of the next entry. */
    public void add(Digest leaf) {
        Digest node = leaf;
        for (long bits = count; (bits & 1) == 1; bits >>= 1) {
            node = inner(peaks.removeLast(), node);
        }
        peaks.add(node);
        count++;
    }

    /** How many leaves it has. */
    public long count() {
        return count;
    }

    /** Its hash; throws IllegalStateException when it has no leaf. */
    public Digest root() {
        if (peaks.isEmpty()) {
            throw new IllegalStateException("a tree of no entries has no root here");
        }
        Digest root = peaks.getLast();
        for (Digest peak : peaks.reversed().subList(1, peaks.size())) {
            root = inner(peak, root);
        }
        return root;
    }

    static Digest inner(Digest left, Digest right) {
        return Digest.of(INNER, left.octets().toArray(), right.octets().toArray());
    }
}
