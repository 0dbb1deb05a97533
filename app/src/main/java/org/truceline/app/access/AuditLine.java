package org.truceline.app.access;

import org.jspecify.annotations.Nullable;

/**
 * One audit entry.
 *
 * @param number the entry's in the log
 * @param at when it was recorded, UTC
 * @param account whom it is about; null where a login failed that no account has
 * @param by who did it to the account; null on the command line and for one's own doings
 * @param what a change, why a login failed, or the file that went out; null where there is none
 * @param detail more of it: a reason, a profile, how many records; null where there is none
 * @param record the record, report or token; null where there is none
 */
public record AuditLine(
        long number,
        String at,
        String kind,
        @Nullable String account,
        @Nullable String by,
        @Nullable String what,
        @Nullable String detail,
        @Nullable String record) {}
