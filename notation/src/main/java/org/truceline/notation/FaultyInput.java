package org.truceline.notation;

import java.io.Serial;
import java.util.List;
import java.util.stream.Collectors;

/** An input that cannot be used, with every fault that was found in it. */
public final class FaultyInput extends Exception {

    @Serial
    private static final long serialVersionUID = 1L;

    private final transient List<Fault> faults;

    /** With at least one fault. */
    public FaultyInput(List<Fault> faults) {
        super(faults.stream().map(Fault::toString).collect(Collectors.joining("\n")));
        this.faults = List.copyOf(faults);
    }

    /** All faults, in the order of the file. */
    public List<Fault> faults() {
        return faults;
    }
}
