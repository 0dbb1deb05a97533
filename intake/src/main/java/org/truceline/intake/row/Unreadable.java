package org.truceline.intake.row;

import java.io.IOException;
import java.io.Serial;
import java.util.List;
import org.truceline.notation.Fault;
import org.truceline.notation.FaultyInput;

/** Bytes that cannot be read on, with the place where reading ended. */
final class Unreadable extends IOException {

    @Serial
    private static final long serialVersionUID = 1L;

    private final transient Fault fault;

    Unreadable(Fault fault) {
        super(fault.toString());
        this.fault = fault;
    }

    FaultyInput asFaultyInput() {
        return new FaultyInput(List.of(fault));
    }
}
