package org.truceline.evidence.gazetteer;

import java.util.Arrays;

/**
 * How letters that were typed agree with a spelling, the closest first. All but the first may begin at any word of the
 * spelling.
 */
public enum Match {
    EXACT(0, "the same letters"),
    PREFIX(1, "begins with these letters"),
    SAME_SKELETON(2, "the same consonants"),
    SKELETON_PREFIX(3, "begins with these consonants"),
    NEAR(4, "one consonant differs");

    private final int off;
    private final String words;

    Match(int off, String words) {
        this.off = off;
        this.words = words;
    }

    /** How far from the closest, 0 to 4. */
    int off() {
        return off;
    }

    static Match at(int off) {
        return Arrays.stream(values())
                .filter(each -> each.off == off)
                .findFirst()
                .orElseThrow();
    }

    /** For a person. */
    public String words() {
        return words;
    }
}
