package org.truceline.store;

import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.truceline.log.LogName;
import org.truceline.log.Note;

/** What is asked of the table {@code checkpoint}, in SQL that SQLite and PostgreSQL both take. */
record Checkpoints(Handle handle) {

    /**
     * A row, which someone may have altered.
     *
     * @param count as the column has it
     * @param note text
     */
    record Row(long count, String note) {}

    /** Logs of which there are checkpoints. */
    List<LogName> logs() {
        return handle
                .createQuery("SELECT DISTINCT log FROM checkpoint WHERE length(log) = 32 ORDER BY log")
                .map((row, _) -> EntryRow.findName(row))
                .list()
                .stream()
                .flatMap(Optional::stream)
                .toList();
    }

    /** The rows of this log, the smallest count first. */
    List<Row> of(LogName log) {
        return handle.createQuery("SELECT n, note FROM checkpoint WHERE log = :log ORDER BY n, note")
                .bind("log", log.key().toArray())
                .map((row, _) -> new Row(row.getLong("n"), row.getString("note")))
                .list();
    }

    /** Keeps a note; one that is there already is kept once. */
    void keep(Note note) {
        handle.createUpdate("INSERT INTO checkpoint (log, n, note) VALUES (:log, :n, :note) ON CONFLICT DO NOTHING")
                .bind("log", note.checkpoint().log().name().key().toArray())
                .bind("n", note.checkpoint().count())
                .bind("note", note.text())
                .execute();
    }
}
