package org.truceline.store;

import java.io.Serial;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * A store cannot be made, opened, read or written. Nothing of the batch on hand was recorded, except that after
 * {@link Reason#OTHER} it may have been: send it again, under the same keys.
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
        /** Another process kept it for longer than we wait. */
        LOCKED,
        /** No room for what is to be written. */
        DISK_FULL,
        /** Its bytes make no sense any more. */
        DAMAGED,
        /** What the operating system or SQLite says; see the cause. */
        OTHER
    }

    private final Reason reason;

    private final transient Path file;

    private final String expected;

    private final String found;

    StoreFailure(Reason reason, Path file, String expected, String found, String remedy) {
        this(reason, file, expected, found, remedy, null);
    }

    /** {@code remedy} is one sentence or more that say what to do. */
    StoreFailure(Reason reason, Path file, String expected, String found, String remedy, @Nullable Throwable cause) {
        super(file + ": expected " + expected + "; found " + found + ". " + remedy, cause);
        this.reason = reason;
        this.file = file;
        this.expected = expected;
        this.found = found;
    }

    /** Why. */
    public Reason reason() {
        return reason;
    }

    /** The store's file. */
    public Path file() {
        return file;
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
