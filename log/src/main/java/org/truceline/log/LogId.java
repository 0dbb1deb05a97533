package org.truceline.log;

/**
 * Which log, and what it is worth.
 *
 * @param form real or an exercise, the same in every entry
 * @param name of the office's log
 */
public record LogId(Form form, LogName name) {

    /** The first line of this log's checkpoints, without its newline. */
    public String origin() {
        return form.origin() + name;
    }
}
