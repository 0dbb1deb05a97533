package org.truceline.agreement;

import java.util.Optional;
import org.truceline.time.Lasting;

/**
 * A course of a line that was recorded after the terms were written.
 *
 * @param id of the record that tells it
 * @param line the line's id in the terms
 * @param drawn how it runs; empty when it is not drawn as one line
 * @param by whose it is
 * @param agreed whether all who are bound agreed; otherwise it is what one side holds
 * @param holds from when until when
 * @param told when it holds, in the words of the record
 */
public record Course(
        String id,
        String line,
        Optional<Drawn.LineVersion> drawn,
        String by,
        boolean agreed,
        Lasting holds,
        String told) {

    /** "one side (from 2020-03-12; record 7)". */
    public String inWords() {
        return by + " (" + told + "; record " + id + ")";
    }
}
