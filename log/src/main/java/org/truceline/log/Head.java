package org.truceline.log;

/**
 * How far a log reaches: so many entries, and the hash of the last, which commits to all of them. Whoever notes a head
 * somewhere else can show later that nothing up to it was altered or cut off.
 *
 * @param count entries so far; 0 or more, else IllegalArgumentException
 * @param hash of entry number {@code count}; {@link Digest#ZERO} when there is none
 */
public record Head(long count, Digest hash) {

    /** Before the first entry. */
    public static final Head EMPTY = new Head(0, Digest.ZERO);

    public Head {
        if (count < 0) {
            throw new IllegalArgumentException("a count of 0 or more expected, found " + count);
        }
    }
}
