package org.truceline.notation;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Faults found so far in one input; reading goes on where that is safe. */
public final class Faults {

    private static final int MOST = 200;

    private final Set<Fault> found = new LinkedHashSet<>();
    private Where last = Where.of("");
    private int unlisted;

    /** Keeps {@code fault}, once if it is told twice; beyond 200 only their number is kept. */
    public void add(Fault fault) {
        if (found.size() < MOST) {
            found.add(fault);
            last = fault.where();
        } else {
            unlisted++;
        }
    }

    /** Keeps a fault made of its five parts. */
    public void add(Where where, String about, String expected, String found, String remedy) {
        add(new Fault(where, about, expected, found, remedy));
    }

    /** True when nothing was found. */
    public boolean isEmpty() {
        return found.isEmpty();
    }

    /** True when further faults are only counted, so that no trouble need be taken over their words. */
    public boolean isFull() {
        return found.size() == MOST;
    }

    /** How many were found so far. */
    public int count() {
        return found.size() + unlisted;
    }

    /** All faults in the order in which they were found, and a last one that counts those not listed. */
    public List<Fault> list() {
        List<Fault> all = new ArrayList<>(found);
        if (unlisted > 0) {
            all.add(new Fault(
                    Where.of(last.file()),
                    "further faults",
                    "none",
                    unlisted + " more",
                    "Mend those above and check again."));
        }
        return List.copyOf(all);
    }

    /** Throws when anything was found. */
    public void throwIfAny() throws FaultyInput {
        if (!found.isEmpty()) {
            throw new FaultyInput(list());
        }
    }
}
