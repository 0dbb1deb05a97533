package org.truceline.evidence.gazetteer;

/** A spelling that matched, and how. */
record Hit(Spelling spelling, Match match) {

    boolean sharesLetters(Hit other) {
        return spelling.letters().equals(other.spelling.letters());
    }
}
