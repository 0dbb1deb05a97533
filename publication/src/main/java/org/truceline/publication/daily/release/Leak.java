package org.truceline.publication.daily.release;

/**
 * Something in a finished report that is finer than its profile allows. Only for those who may see the register: it quotes
 * what must not go out.
 *
 * @param where which file or section, with the words around it
 * @param what what was found, and of which record
 * @param remedy what to do
 */
public record Leak(String where, String what, String remedy) {

    /** In one line. */
    public String inWords() {
        return where + ": " + what + " " + remedy;
    }
}
