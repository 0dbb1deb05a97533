package org.truceline.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.truceline.store.Fixture.chain;
import static org.truceline.store.Fixture.draft;
import static org.truceline.store.Fixture.drafts;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.truceline.log.Chain;
import org.truceline.log.Form;
import org.truceline.store.StoreFailure.Reason;

/** What is PostgreSQL's own, on a real server: settings, rights, locks, lost connections. */
class PostgresTest {

    private static final Office OFFICE = new Office("Cell of the examples (made up)", Form.REAL);

    private static final Map<String, String> SLIPS = Map.of(
            "DELETE FROM entry", "entries are not deleted",
            "TRUNCATE entry", "entries are not deleted",
            "UPDATE entry SET kind = 'denial'", "entries are not changed",
            "UPDATE entry SET recorded = '2020-03-05T22:01:00Z'", "entries are not changed",
            "UPDATE entry SET payload = ''", "content is not changed, only destroyed",
            "UPDATE entry SET payload = NULL WHERE number = 2", "content is not changed, only destroyed",
            "DELETE FROM checkpoint", "checkpoints are kept",
            "TRUNCATE checkpoint", "checkpoints are kept",
            "UPDATE checkpoint SET note = ''", "checkpoints are kept");

    private static final int MOST_DEAD_CONNECTIONS = 5;

    private final PostgresServer server = PostgresServer.shared();

    @TempDir
    private Path folder;

    private PostgresAccess access;

    @BeforeEach
    void database() throws SQLException {
        access = server.newTables(folder.resolve(".truceline/idlib.keys"));
    }

    @Test
    void database_in_which_commits_do_not_wait_for_the_disk_is_refused() throws SQLException {
        server.execute("ALTER DATABASE " + access.address().database() + " SET synchronous_commit = off");
        refused(this::create, Reason.UNSAFE, """
                expected synchronous_commit = on; found off. With these settings what was acknowledged can be lost. \
                Have the administrator change them.""");
    }

    @Test
    void all_settings_that_are_not_safe_are_told_at_once() {
        assertThatExceptionOfType(StoreFailure.class)
                .isThrownBy(() ->
                        new PostgresSettings(140_005, "LATIN1", false, false, "off").check(new PostgresRefusal(access)))
                .withMessageContaining("""
                        expected PostgreSQL 15 or newer, a database in UTF8, fsync = on, full_page_writes = on, \
                        synchronous_commit = on; found version 14, it in LATIN1, off, off, off.""");
    }

    @Test
    void setting_that_changes_while_the_store_is_open_is_noticed() throws SQLException {
        try (Store store = create()) {
            store.append(draft(1));
            server.execute("ALTER DATABASE " + access.address().database() + " SET synchronous_commit = off");
            server.loseConnections(access);
            assertThat(Stream.generate(() -> reasonOf(() -> store.append(draft(2))))
                            .limit(MOST_DEAD_CONNECTIONS + 1))
                    .as("at once, or when the dead connections are noticed")
                    .isSubsetOf(Reason.UNREACHABLE, Reason.UNSAFE)
                    .contains(Reason.UNSAFE);
        }
    }

    @Test
    void database_of_another_program_is_refused_and_left_as_it_is() throws SQLException {
        access = server.newDatabase(access.keys());
        server.execute(access, "CREATE TABLE entry (number INTEGER)");
        refused(this::create, Reason.NOT_A_STORE, "expected an empty database; found other tables in it.");
        refused(this::open, Reason.MISSING, "expected a store; found a database without one.");
        server.execute(access, "INSERT INTO entry VALUES (1)");
    }

    @Test
    void database_without_a_store_and_no_database_are_told() throws SQLException {
        access = server.newDatabase(access.keys());
        refused(this::open, Reason.MISSING, "expected a store; found a database without one.");
        refused(
                () -> PostgresStore.open(to(server.address(PostgresServer.ADMINISTRATOR, "nowhere")), chain()),
                Reason.MISSING,
                "expected a database; found none of this name.");
    }

    @Test
    void store_is_not_begun_twice() {
        create().close();
        refused(this::create, Reason.EXISTS, "expected no store there yet; found one.");
    }

    @Test
    void newer_store_is_refused() throws SQLException {
        create().close();
        server.execute(access, "UPDATE store_version SET version = 99");
        refused(this::open, Reason.NEWER, "expected a store of version 4 or older; found version 99.");
    }

    @Test
    void wrong_password_is_told_without_any_password() {
        PostgresAccess wrong =
                new PostgresAccess(access.address(), Optional.of("hunter2"), access.keys(), access.patience());
        assertThatExceptionOfType(StoreFailure.class)
                .isThrownBy(() -> PostgresStore.open(wrong, chain()))
                .satisfies(failure -> {
                    assertThat(failure.reason()).isEqualTo(Reason.DENIED);
                    StringWriter trace = new StringWriter();
                    failure.printStackTrace(new PrintWriter(trace));
                    assertThat(trace.toString()).doesNotContain("hunter2", server.password());
                });
    }

    @Test
    void no_server_is_told() {
        refused(
                () -> PostgresStore.open(to("postgresql://amal@127.0.0.1:1/idlib"), chain()),
                Reason.UNREACHABLE,
                "expected a server that answers; found no connection, or one that was lost.");
    }

    @Test
    void two_openers_make_one_chain_and_wait_for_each_other() throws Exception {
        try (Store first = create();
                Store second = PostgresStore.open(access, chain())) {
            List<Thread> threads = List.of(
                    Thread.startVirtualThread(() -> drafts(1, 40).forEach(first::append)),
                    Thread.startVirtualThread(() -> drafts(41, 80).forEach(second::append)),
                    Thread.startVirtualThread(() -> drafts(21, 60).forEach(second::append)));
            for (Thread each : threads) {
                each.join();
            }
            assertThat(first.records("claim")).hasSize(80);
            assertThat(first.verify(Set.of(), _ -> {})).allMatch(Examined::isWhole);
        }
    }

    @Test
    void whoever_writes_for_too_long_is_not_waited_for() throws SQLException {
        PostgresAccess hasty =
                new PostgresAccess(access.address(), access.password(), access.keys(), Duration.ofMillis(300));
        create().close();
        try (Store store = PostgresStore.open(hasty, chain());
                Connection other = server.connect(access.address().database())) {
            other.setAutoCommit(false);
            Fixture.execute(other, "SELECT pg_advisory_xact_lock(" + Header.APPLICATION_ID + ")");
            refused(
                    () -> store.append(draft(1)),
                    Reason.LOCKED,
                    "expected it free within 0.3 s; found it locked or busy with another who writes.");
            assertThat(store.records("claim")).as("readers never wait").isEmpty();
            other.rollback();
            assertThat(store.append(draft(1)).number()).isEqualTo(2);
        }
    }

    @Test
    void whoever_waits_for_a_thread_that_writes_for_too_long_is_told() throws InterruptedException {
        CountDownLatch writing = new CountDownLatch(1);
        CountDownLatch told = new CountDownLatch(1);
        Chain slow = new Chain(
                () -> {
                    writing.countDown();
                    await(told);
                    return Instant.EPOCH;
                },
                new SplittableRandom(7));
        create().close();
        PostgresAccess hasty =
                new PostgresAccess(access.address(), access.password(), access.keys(), Duration.ofMillis(300));
        try (Store store = PostgresStore.open(hasty, slow)) {
            Thread first = Thread.startVirtualThread(() -> store.append(draft(1)));
            writing.await();
            refused(() -> store.append(draft(2)), Reason.LOCKED, "expected it free within 0.3 s");
            told.countDown();
            first.join();
            assertThat(store.append(draft(2)).number()).isEqualTo(3);
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void lost_connections_fail_what_was_on_hand_and_heal() {
        AtomicBoolean cut = new AtomicBoolean();
        Chain chain = new Chain(
                () -> {
                    if (cut.getAndSet(false)) {
                        server.loseConnections(access);
                    }
                    return Instant.EPOCH;
                },
                new SplittableRandom(7));
        try (Store store = PostgresStore.create(access, OFFICE, chain)) {
            store.append(draft(1));
            cut.set(true);
            refused(() -> store.append(draft(2)), Reason.UNREACHABLE, """
                    expected a server that answers; found no connection, or one that was lost. Whether what was on hand \
                    is recorded cannot be told: see that the server runs, then send it again under the same keys.""");
            assertThat(store.append(drafts(1, 2))).hasSize(2);
            assertThat(store.records("claim")).hasSize(2);
        }
    }

    @Test
    void slip_of_the_hand_is_refused_by_the_tables() {
        try (Store store = create()) {
            store.append(draft(1));
            store.checkpoint(_ -> {});
        }
        SLIPS.forEach((slip, because) -> assertThatExceptionOfType(SQLException.class)
                .as(slip)
                .isThrownBy(() -> server.execute(access, slip))
                .withMessageContaining(because));
    }

    @Test
    void copy_of_the_database_is_left_to_its_own_tools() {
        try (Store store = create()) {
            refused(
                    () -> store.backUp(folder.resolve("copy.db"), _ -> {}),
                    Reason.OTHER,
                    "expected a store in a file; found one in a database. Use pg_dump");
        }
    }

    private Store create() {
        return PostgresStore.create(access, OFFICE, chain());
    }

    private void open() {
        PostgresStore.open(access, chain()).close();
    }

    private PostgresAccess to(String address) {
        return new PostgresAccess(PostgresAddress.of(address), access.password(), access.keys(), access.patience());
    }

    private static Reason reasonOf(ThrowingCallable attempt) {
        return catchThrowableOfType(StoreFailure.class, attempt).reason();
    }

    private static void refused(ThrowingCallable attempt, Reason reason, String words) {
        assertThatExceptionOfType(StoreFailure.class)
                .isThrownBy(attempt)
                .withMessageContaining(words)
                .satisfies(failure -> assertThat(failure.reason()).isEqualTo(reason));
    }
}
