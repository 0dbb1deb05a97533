package org.truceline.log;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/**
 * The proof of RFC 6962 section 2.1.1 that an entry stands under a checkpoint: the digests beside its way to the root.
 *
 * @param number of the entry, from 1; at most {@code count}, else IllegalArgumentException
 * @param count of entries under the root
 * @param path the digests, from the leaf up
 */
public record Inclusion(long number, long count, List<Digest> path) {

    public Inclusion {
        if (number < 1 || number > count) {
            throw new IllegalArgumentException("number: expected 1 to " + count + "; found " + number);
        }
        path = List.copyOf(path);
    }

    /** The proof for one entry of the first {@code count}, whose hashes come in order; reads no more of them. */
    public static Inclusion of(long number, long count, Iterator<Digest> hashes) {
        List<Digest> path = new ArrayList<>();
        Inclusion shape = new Inclusion(number, count, List.of());
        collect(number - 1, count, hashes, path);
        return new Inclusion(shape.number(), shape.count(), path);
    }

    /** Whether an entry of this hash stands at the number, in the tree that has this root. */
    public boolean holds(Digest leaf, Digest root) {
        long place = number - 1;
        long last = count - 1;
        Digest node = leaf;
        for (Digest beside : path) {
            if (last == 0) {
                return false;
            }
            if ((place & 1) == 1 || place == last) {
                node = Tree.inner(beside, node);
                while ((place & 1) == 0 && place != 0) {
                    place >>= 1;
                    last >>= 1;
                }
            } else {
                node = Tree.inner(node, beside);
            }
            place >>= 1;
            last >>= 1;
        }
        return last == 0 && node.equals(root);
    }

    private static void collect(long index, long size, Iterator<Digest> hashes, List<Digest> path) {
        if (size == 1) {
            hashes.next();
            return;
        }
        long left = Long.highestOneBit(size - 1);
        if (index < left) {
            collect(index, left, hashes, path);
            path.add(root(size - left, hashes));
        } else {
            Digest beside = root(left, hashes);
            collect(index - left, size - left, hashes, path);
            path.add(beside);
        }
    }

    private static Digest root(long size, Iterator<Digest> hashes) {
        Tree tree = new Tree();
        for (long i = 0; i < size; i++) {
            tree.add(hashes.next());
        }
        return tree.root();
    }
}
