package org.truceline.store.gazetteer;

import java.time.Instant;

/**
 * A gazetteer file that was taken in.
 *
 * @param name by which the office calls it; a newer file of the same name takes its place
 * @param file what was read
 * @param credit who is named where its places are shown
 * @param places how many of its rows became places, at least one
 * @param refused how many were refused
 * @param at when it was taken in, by the office's clock
 */
public record TakenGazetteer(String name, ReadFile file, Credit credit, long places, long refused, Instant at) {

    /** @throws IllegalArgumentException when it has no name or no place */
    public TakenGazetteer {
        if (name.isBlank() || places < 1 || refused < 0) {
            throw new IllegalArgumentException("A gazetteer has a name and places; found \"" + name + "\", " + places
                    + " places, " + refused + " refused.");
        }
    }

    /**
     * A file as it was read.
     *
     * @param name its own
     * @param layout how it was understood, a word of the program
     * @param sha256 of its bytes, 64 hexadecimal digits in lower case
     */
    public record ReadFile(String name, String layout, String sha256) {}

    /**
     * Who made a gazetteer, and what he asks of those who show it.
     *
     * @param attribution the name to print
     * @param licence such as CC BY 4.0
     */
    public record Credit(String attribution, String licence) {

        /** @throws IllegalArgumentException when one of them is blank */
        public Credit {
            if (attribution.isBlank() || licence.isBlank()) {
                throw new IllegalArgumentException("A credit has an attribution and a licence; found \"" + attribution
                        + "\", \"" + licence + "\".");
            }
        }

        /** Such as "GeoNames, CC BY 4.0". */
        public String inWords() {
            return attribution + ", " + licence;
        }
    }
}
