package org.truceline.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.truceline.store.Fixture.chain;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whoever adds a table or a column to one store adds it to the other. */
class SameTablesTest {

    @TempDir
    private Path folder;

    @Test
    void both_stores_have_the_same_tables_and_columns() throws SQLException {
        PostgresAccess access = PostgresServer.shared().newTables(folder.resolve("idlib.keys"));
        Path file = folder.resolve("idlib.db");
        SqliteStore.create(file, Fixture.OFFICE, chain()).close();
        try (Connection sqlite = Fixture.raw(file);
                Connection postgres = access.dataSource().getConnection()) {
            assertThat(names(postgres, """
                            SELECT table_name || '.' || column_name FROM information_schema.columns
                            WHERE table_schema = 'public' AND table_name NOT IN ('store_version', 'flyway_schema_history')
                            """)).isEqualTo(names(sqlite, """
                            SELECT t.name || '.' || c.name FROM sqlite_schema t JOIN pragma_table_info(t.name) c
                            WHERE t.type = 'table'
                                AND t.name NOT IN ('entry_0_1', 'flyway_schema_history', 'sqlite_sequence')
                            """));
        }
    }

    private static Set<String> names(Connection connection, String question) throws SQLException {
        Set<String> names = new TreeSet<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(question)) {
            while (rows.next()) {
                names.add(rows.getString(1));
            }
        }
        return names;
    }
}
