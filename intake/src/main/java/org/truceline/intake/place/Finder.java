package org.truceline.intake.place;

/** Is told what is wrong with a part. */
interface Finder {

    /** Tells a fault at the character {@code start}, from 0. */
    void fault(int start, String about, String expected, String found, String remedy);
}
