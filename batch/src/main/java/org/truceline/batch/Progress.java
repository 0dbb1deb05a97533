package org.truceline.batch;

/** Told now and then how far the work has come. */
@FunctionalInterface
public interface Progress {

    /** Nobody listens. */
    Progress UNHEARD = (_, _) -> {};

    /**
     * So far {@code rows} rows are done.
     *
     * @param share part of the input that was read, 0 to 1
     */
    void at(long rows, double share);
}
