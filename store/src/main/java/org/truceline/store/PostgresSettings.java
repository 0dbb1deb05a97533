package org.truceline.store;

import java.util.ArrayList;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.truceline.store.StoreFailure.Reason;

/**
 * What a server says of itself, on which "acknowledged means durable" rests.
 *
 * @param version such as 150018
 * @param encoding of the database
 * @param fsync whether it syncs at all
 * @param fullPageWrites whether a page that a power cut tore can be mended
 * @param synchronousCommit whether a commit waits for its sync: everything but {@code off} does
 */
record PostgresSettings(int version, String encoding, boolean fsync, boolean fullPageWrites, String synchronousCommit) {

    private static final int OLDEST_VERSION = 150_000;

    static PostgresSettings of(Handle handle) {
        return handle.createQuery("""
                        SELECT current_setting('server_version_num')::int AS version,
                            current_setting('server_encoding') AS encoding,
                            current_setting('fsync')::boolean AS fsync,
                            current_setting('full_page_writes')::boolean AS full_page_writes,
                            current_setting('synchronous_commit') AS synchronous_commit""")
                .map((row, _) -> new PostgresSettings(
                        row.getInt("version"),
                        row.getString("encoding"),
                        row.getBoolean("fsync"),
                        row.getBoolean("full_page_writes"),
                        row.getString("synchronous_commit")))
                .one();
    }

    /** Refuses a server on which an acknowledged record could be lost, or text altered; tells all reasons at once. */
    void check(PostgresRefusal refusal) {
        List<String> expected = new ArrayList<>();
        List<String> found = new ArrayList<>();
        demand(version >= OLDEST_VERSION, "PostgreSQL 15 or newer", "version " + version / 10_000, expected, found);
        demand(encoding.equals("UTF8"), "a database in UTF8", "it in " + encoding, expected, found);
        demand(fsync, "fsync = on", "off", expected, found);
        demand(fullPageWrites, "full_page_writes = on", "off", expected, found);
        demand(!synchronousCommit.equals("off"), "synchronous_commit = on", "off", expected, found);
        if (!expected.isEmpty()) {
            throw refusal.failure(
                    Reason.UNSAFE,
                    String.join(", ", expected),
                    String.join(", ", found),
                    "With these settings what was acknowledged can be lost. Have the administrator change them.",
                    null);
        }
    }

    private static void demand(boolean met, String wanted, String instead, List<String> expected, List<String> found) {
        if (!met) {
            expected.add(wanted);
            found.add(instead);
        }
    }
}
