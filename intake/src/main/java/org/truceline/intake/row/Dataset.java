package org.truceline.intake.row;

import java.io.Closeable;
import java.io.IOException;
import java.util.Optional;
import org.truceline.notation.FaultyInput;

/** The rows of a file one after another, in its order, however long it is. Not for use by several threads. */
public interface Dataset extends Closeable {

    /**
     * The next row; empty after the last. Throws, with the line, when nothing after it can be trusted: a quotation
     * without end, bytes that are not UTF-8, a packed file that breaks off.
     */
    Optional<Entry> next() throws FaultyInput, IOException;
}
