package org.truceline.store;

import java.io.Serial;
import org.jspecify.annotations.Nullable;

/**
 * A store cannot be made, opened, read or written. Nothing of the batch on hand was recorded, except that after
 * {@link Reason#OTHER} and {@link Reason#UNREACHABLE} it may have been: send it again, under the same keys.
 */
public final class StoreFailure extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    /** Why it cannot. */
    public enum Reason {
        /** A file is there already. */
        EXISTS,
        /** No file is there, or no folder to make it in. */
        MISSING,
        /** The file is something else. */
        NOT_A_STORE,
        /** A newer Truceline wrote it. */
        NEWER,
        /** The file may not be written to. */
        READ_ONLY,
        /** The file of keys is not there, cannot be read or belongs to another log. */
        KEYS,
        /** It is encrypted, and nobody told its passphrase or somebody told another. */
        PASSPHRASE,
        /** Its logs are not as they were written. */
        TAMPERED,
        /** Another process kept it for longer than we wait. */
        LOCKED,
        /** No room for what is to be written. */
        DISK_FULL,
        /** Its bytes make no sense any more. */
        DAMAGED,
        /** The server is not there, or the connection to it was lost. */
        UNREACHABLE,
        /** The login was refused, or its role lacks a right. */
        DENIED,
        /** The server's settings would let what was acknowledged be lost. */
        UNSAFE,
        /** What the operating system or the database says; see the cause. */
        OTHER
    }

    private final Reason reason;

    private final String place;

    private final String expected;

    private final String found;

    StoreFailure(Reason reason, String place, String expected, String found, String remedy) {
        this(reason, place, expected, found, remedy, null);
    }

    /** {@code remedy} is one sentence or more that say what to do. */
    StoreFailure(Reason reason, String place, String expected, String found, String remedy, @Nullable Throwable cause) {
        super(place + ": expected " + expected + "; found " + found + ". " + remedy, cause);
        this.reason = reason;
        this.place = place;
        this.expected = expected;
        this.found = found;
    }

    /** Why. */
    public Reason reason() {
        return reason;
    }

    /** The store's file or address. */
    public String place() {
        return place;
    }

    /** What should have been. */
    public String expected() {
        return expected;
    }

    /** What is instead. */
    public String found() {
        return found;
    }
}
