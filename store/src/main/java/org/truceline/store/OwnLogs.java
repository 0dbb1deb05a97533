package org.truceline.store;

import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.truceline.log.LogId;

/** What is asked of the table {@code own}, in SQL that SQLite and PostgreSQL both take. */
record OwnLogs(Handle handle) {

    /** The logs that this office began here, the one that it writes now first. */
    List<LogId> all() {
        return handle.createQuery("SELECT log, form FROM own ORDER BY turn DESC")
                .map((row, _) -> EntryRow.id(row))
                .list();
    }

    /** The one that it writes now; empty in a store that was not begun yet. */
    Optional<LogId> find() {
        return all().stream().findFirst();
    }

    /** From now on this one. */
    void add(LogId log) {
        handle.createUpdate("INSERT INTO own (turn, log, form) SELECT COALESCE(MAX(turn), 0) + 1, :log, :form FROM own")
                .bind("log", log.name().key().toArray())
                .bind("form", log.form().text())
                .execute();
    }
}
