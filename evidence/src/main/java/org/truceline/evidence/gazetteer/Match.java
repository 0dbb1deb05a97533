package org.truceline.evidence.gazetteer;

/**
 * How letters that were typed agree with a spelling, the closest first. All but the first may begin at any word of the
 * spelling.
 */
public enum Match {
    EXACT("the same letters"),
    PREFIX("begins with these letters"),
    SAME_SKELETON("the same consonants"),
    SKELETON_PREFIX("begins with these consonants"),
    NEAR("one consonant differs");

    private final String words;

    Match(String words) {
        this.words = words;
    }

    /** For a person. */
    public String words() {
        return words;
    }
}
