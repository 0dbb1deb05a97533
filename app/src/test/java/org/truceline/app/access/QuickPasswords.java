package org.truceline.app.access;

/** Passwords hashed with a thousandth of the memory, so that tests of something else are quick. */
public final class QuickPasswords {

    private static final int MEMORY_KIB = 19;

    private QuickPasswords() {}

    public static Passwords make() {
        return new Passwords(MEMORY_KIB);
    }
}
