package org.truceline.intake.parquet;

/** How many bytes the unpacked pages of a file may take together while it is read. */
final class Allowance {

    /** Of one page. */
    static final int PAGE = 64 << 20;

    private static final long ALL = 128L << 20;

    private long left = ALL;

    /** Takes {@code size} bytes; throws where they are more than one page may have or than are left. */
    void take(long size) throws Damaged {
        if (size < 0 || size > PAGE || size > left) {
            throw Damaged.notRead(
                    "pages that unpacked have at most " + (PAGE >> 20) + " MiB, and " + (ALL >> 20)
                            + " MiB for all columns at once",
                    "one of " + size + " bytes");
        }
        left -= size;
    }

    /** Gives back what was taken. */
    void giveBack(long size) {
        left += size;
    }
}
