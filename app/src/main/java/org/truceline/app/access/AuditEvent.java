package org.truceline.app.access;

import java.util.Optional;
import java.util.UUID;

/** What is kept in the log about who came in and who read or changed what. Never the content, never an address. */
public sealed interface AuditEvent {

    /** Somebody came in by a session. */
    record SignedIn(UUID account) implements AuditEvent {}

    /** A login failed. The account is empty where none has that login: what was typed may be a password. */
    record SignInFailed(Optional<UUID> account, Why why) implements AuditEvent {}

    /** A token came in, told once a day. */
    record TokenUsed(UUID account, UUID token) implements AuditEvent {}

    /** Somebody left. */
    record SignedOut(UUID account) implements AuditEvent {}

    /** An account was changed; {@code by} is empty on the command line of the machine itself. */
    record AccountChanged(UUID account, Optional<UUID> by, Change change, String detail) implements AuditEvent {}

    /** Somebody read sealed data of a record, for this reason. */
    record SealedRead(UUID account, String record, String because) implements AuditEvent {}

    /** Somebody let a report out that another had prepared. */
    record ReportReleased(UUID account, UUID report, String profile) implements AuditEvent {}

    /** Records went out as a table: this file, with so many of them. */
    record RecordsExported(UUID account, String file, long records) implements AuditEvent {}

    /** A report was read as a page or went out as a file; so many records stand behind it. */
    record ReportExported(UUID account, UUID report, String profile, String file, long records) implements AuditEvent {}

    /** Why a login failed. */
    enum Why {
        UNKNOWN_LOGIN,
        WRONG_PASSWORD,
        EXPIRED_PASSWORD,
        DISABLED,
        PROVIDER
    }

    /** What was changed about an account. */
    enum Change {
        ADDED,
        ROLES,
        DISABLED,
        ENABLED,
        PASSWORD_GIVEN,
        PASSWORD_CHOSEN,
        TOKEN_GIVEN,
        TOKEN_REVOKED
    }
}
