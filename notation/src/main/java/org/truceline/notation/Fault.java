package org.truceline.notation;

/**
 * One thing that is wrong with an input, told so that it can be mended.
 *
 * @param where the place in the file
 * @param about the field or thing that is wrong
 * @param expected what would have been right
 * @param found what stands there
 * @param remedy what to do, as a sentence; may be empty
 */
public record Fault(Where where, String about, String expected, String found, String remedy) {

    /** "terms.yaml:12:5: zone: expected …, found …. Remedy." */
    @Override
    public String toString() {
        String text =
                where + ": " + about + ": expected " + expected + "; found " + found + (found.endsWith(".") ? "" : ".");
        return remedy.isEmpty() ? text : text + " " + remedy;
    }
}
