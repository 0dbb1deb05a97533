package org.truceline.agreement.written;

import org.truceline.notation.Where;

/**
 * Something in a file of terms that is not wrong, and worth a look.
 *
 * @param where where it stands
 * @param about the thing
 * @param found what is odd about it, a sentence
 * @param remedy what to do if it is not meant, a sentence
 */
public record Doubt(Where where, String about, String found, String remedy) {

    /** "terms.yaml:12:5: zone: Nothing uses it. Remove it." */
    @Override
    public String toString() {
        return where + ": " + about + ": " + found + " " + remedy;
    }
}
