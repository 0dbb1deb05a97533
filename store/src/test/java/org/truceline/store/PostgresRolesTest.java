package org.truceline.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.truceline.store.Fixture.chain;
import static org.truceline.store.Fixture.draft;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.truceline.log.Content;
import org.truceline.store.StoreFailure.Reason;

/** The roles as docs/how-to/two-stores.md makes them, by its own lines. */
class PostgresRolesTest {

    private static final Path PAGE = Path.of("..", "docs", "how-to", "two-stores.md");

    private static final Pattern BLOCK = Pattern.compile("```sql\\n(.*?)```", Pattern.DOTALL);

    private static final String OWNER = "truceline_owner";

    private static final String DESK = "truceline_desk";

    private static final String SECRET = "made up for this test";

    private final PostgresServer server = PostgresServer.shared();

    @TempDir
    private Path folder;

    @BeforeEach
    void roles() throws IOException, SQLException {
        List<String> blocks = BLOCK.matcher(Files.readString(PAGE))
                .results()
                .map(each -> each.group(1))
                .toList();
        assertThat(blocks).hasSize(2);
        forget();
        server.execute(blocks.getFirst().strip().split("\n"));
        server.execute("ALTER ROLE " + OWNER + " PASSWORD '" + SECRET + "'");
        server.execute("ALTER ROLE " + DESK + " PASSWORD '" + SECRET + "'");
        PostgresStore.create(as(OWNER), Fixture.OFFICE, chain()).close();
        try (Connection connection = as(OWNER).dataSource().getConnection()) {
            Fixture.execute(connection, blocks.getLast().strip().split("\n"));
        }
    }

    private void forget() throws SQLException {
        server.execute("DROP DATABASE IF EXISTS idlib", "DROP ROLE IF EXISTS " + OWNER, "DROP ROLE IF EXISTS " + DESK);
    }

    @Test
    void desk_records_verifies_and_destroys() {
        try (Store store = PostgresStore.open(as(DESK), Fixture.chain(8))) {
            store.append(draft(1));
            store.checkpoint(_ -> {});
            store.destroy(List.of(2L), List.of());
            assertThat(store.page(2).getFirst().content()).isEqualTo(new Content.Absent());
            assertThat(store.verify(List.of(), _ -> {})).allMatch(Examined::isWhole);
        }
    }

    @Test
    void desk_may_do_nothing_else() throws SQLException {
        PostgresStore.open(as(DESK), chain()).close();
        try (Connection desk = as(DESK).dataSource().getConnection()) {
            for (String statement : List.of(
                    "DELETE FROM entry",
                    "TRUNCATE entry",
                    "UPDATE entry SET kind = 'denial'",
                    "DROP TRIGGER entry_is_not_changed ON entry",
                    "ALTER TABLE entry DISABLE TRIGGER ALL",
                    "UPDATE checkpoint SET note = ''",
                    "INSERT INTO own SELECT turn + 1, log, form FROM own",
                    "UPDATE store_version SET version = 99",
                    "CREATE TABLE mine (number INTEGER)",
                    "DELETE FROM gazetteer_place",
                    "SET session_replication_role = replica")) {
                assertThatExceptionOfType(SQLException.class)
                        .as(statement)
                        .isThrownBy(() -> Fixture.execute(desk, statement))
                        .satisfies(each -> assertThat(each.getSQLState()).isEqualTo("42501"));
            }
        }
    }

    @Test
    void role_without_a_right_is_told_which_page_lists_them() throws SQLException {
        try (Connection owner = as(OWNER).dataSource().getConnection()) {
            Fixture.execute(owner, "REVOKE INSERT ON entry FROM " + DESK);
        }
        try (Store store = PostgresStore.open(as(DESK), chain())) {
            denied(() -> store.append(draft(1)));
        }
    }

    @Test
    void desk_cannot_begin_a_store() throws SQLException {
        server.execute("DROP DATABASE idlib", "CREATE DATABASE idlib OWNER " + OWNER);
        denied(() -> PostgresStore.create(as(DESK), Fixture.OFFICE, chain()));
    }

    private static void denied(ThrowingCallable attempt) {
        assertThatExceptionOfType(StoreFailure.class)
                .isThrownBy(attempt)
                .withMessageEndingWith("expected a role that may do this; found the role without the right to. "
                        + "Grant it what docs/how-to/two-stores.md lists, or log in as the owner.")
                .satisfies(failure -> assertThat(failure.reason()).isEqualTo(Reason.DENIED));
    }

    private PostgresAccess as(String role) {
        return new PostgresAccess(
                PostgresAddress.of(server.address(role, "idlib")),
                Optional.of(SECRET),
                folder.resolve("idlib.keys"),
                PostgresAccess.PATIENCE);
    }
}
