package org.truceline.store;

import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.jdbi.v3.core.Handle;
import org.truceline.store.StoreFailure.Reason;

/** The tables in a database of PostgreSQL, brought to the version that this Truceline knows. */
record PostgresSchema(DataSource source, PostgresRefusal refusal) {

    /** That of the last migration. */
    static final int VERSION = 4;

    private static final int NONE = 0;

    private static final String MIGRATIONS = "classpath:org/truceline/store/postgres";

    /** Makes them where nothing is yet; refuses a database in which something else is. */
    void make(Handle handle) {
        if (version(handle) == NONE && tables(handle) > 0) {
            throw refusal.failure(
                    Reason.NOT_A_STORE,
                    "an empty database",
                    "other tables in it",
                    "Create a database for Truceline alone.",
                    null);
        }
        bringUp(handle);
    }

    /** Migrates an older store; refuses a newer one and a database that is none. */
    void check(Handle handle) {
        if (version(handle) == NONE) {
            throw refusal.failure(
                    Reason.MISSING,
                    "a store",
                    "a database without one",
                    "Check the address, or create the store first.",
                    null);
        }
        bringUp(handle);
    }

    private void bringUp(Handle handle) {
        int found = version(handle);
        if (found > VERSION) {
            throw refusal.failure(
                    Reason.NEWER,
                    "a store of version " + VERSION + " or older",
                    "version " + found,
                    "Open it with the Truceline that wrote it, or a newer one.",
                    null);
        }
        if (found < VERSION) {
            Flyway.configure()
                    .dataSource(source)
                    .locations(MIGRATIONS)
                    .loggers("slf4j")
                    .load()
                    .migrate();
        }
    }

    private static int version(Handle handle) {
        boolean isThere = handle.createQuery("SELECT to_regclass('store_version') IS NOT NULL")
                .mapTo(Boolean.class)
                .one();
        return isThere
                ? handle.createQuery("SELECT version FROM store_version")
                        .mapTo(Integer.class)
                        .one()
                : NONE;
    }

    private static int tables(Handle handle) {
        return handle.createQuery("SELECT count(*) FROM pg_tables WHERE schemaname = current_schema()"
                        + " AND tablename <> 'flyway_schema_history'")
                .mapTo(Integer.class)
                .one();
    }
}
