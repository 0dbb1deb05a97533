package org.truceline.evidence.gazetteer;

import java.util.Set;

/** Words reduced to what is compared, as a gazetteer compares spellings, for searches in other things than places. */
public final class Folding {

    private Folding() {}

    /** The word without case, marks and apostrophes; Arabic stays Arabic, other scripts become Latin. Empty for none. */
    public static String letters(String word) {
        return Letters.of(word);
    }

    /** The consonants of {@code letters}, in each way that they may be heard: the same for Arabic and Latin spellings. */
    public static Set<String> consonants(String letters) {
        return Skeleton.of(letters);
    }
}
