package org.truceline.intake.parquet;

import java.io.IOException;
import java.io.Serial;
import java.util.List;
import org.truceline.notation.Fault;
import org.truceline.notation.FaultyInput;
import org.truceline.notation.Where;

/** Bytes that are not what they have to be in a Parquet file. */
final class Damaged extends IOException {

    @Serial
    private static final long serialVersionUID = 1L;

    private static final String AGAIN = "Copy the file again, or have it written again.";
    private static final String OTHERWISE = "Have the file written so.";

    private final String expected;
    private final String found;
    private final String remedy;

    private Damaged(String expected, String found, String remedy) {
        super("expected " + expected + "; found " + found);
        this.expected = expected;
        this.found = found;
        this.remedy = remedy;
    }

    Damaged(String expected, String found) {
        this(expected, found, AGAIN);
    }

    /** Of a file that may be whole, but is written in a way that is not read. */
    static Damaged notRead(String expected, String found) {
        return new Damaged(expected, found, OTHERWISE);
    }

    /** The fault of the file, {@code about} a part of it. */
    FaultyInput of(String file, String about) {
        return new FaultyInput(List.of(new Fault(Where.of(file), about, expected, found, remedy)));
    }
}
