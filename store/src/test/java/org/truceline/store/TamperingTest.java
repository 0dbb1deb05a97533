package org.truceline.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.truceline.store.Fixture.chain;
import static org.truceline.store.Fixture.drafts;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.truceline.log.Bytes;
import org.truceline.log.Checkpoint;
import org.truceline.log.Draft;
import org.truceline.log.SealKey;
import org.truceline.log.Verification;
import org.truceline.log.Verification.Broken;
import org.truceline.log.Verification.InDoubt;

/** Whoever alters the file past the store is found out. */
class TamperingTest {

    private static final List<String> COLUMNS = List.of(
            "log",
            "number",
            "form",
            "key",
            "kind",
            "recorded",
            "content",
            "commitment",
            "previous",
            "hash",
            "salt",
            "payload",
            "seal",
            "nonce",
            "ciphertext");

    @TempDir
    private Path folder;

    private Path file;

    private Checkpoint noted;

    /** Entry 1 tells the office, 2 to 5 are open, 6 is sealed. */
    @BeforeEach
    void sixEntries() {
        file = folder.resolve("idlib.db");
        try (Store store = SqliteStore.create(file, Fixture.OFFICE, chain())) {
            store.append(drafts(1, 4));
            SealKey key = store.newKey();
            store.append(new Draft(new UUID(1, 1), "source", Bytes.ofText("nobody"), Optional.of(key)));
            noted = store.checkpoint(_ -> {}).checkpoint();
        }
    }

    @Test
    void store_as_it_was_written_verifies_against_a_checkpoint_from_elsewhere() {
        assertThat(faults(List.of(noted))).isEmpty();
    }

    /** Every byte of every column, one at a time: of the first entry, of an open one and of the sealed one. */
    @Test
    void any_altered_byte_is_named_at_its_entry() throws SQLException {
        unlock();
        int tried = 0;
        try (Connection connection = Fixture.raw(file);
                Store store = Store.over(new OneConnection(file, Jdbi.create(connection)), chain())) {
            Fixture.execute(connection, "PRAGMA ignore_check_constraints = ON", "PRAGMA synchronous = OFF");
            for (long number : List.of(1L, 3L, 6L)) {
                for (String column : COLUMNS) {
                    if (!column.equals("number")) {
                        tried += alterEach(connection, store, number, column);
                    }
                }
            }
        }
        assertThat(tried).isGreaterThan(800);
        assertThat(faults(List.of(noted))).as("all put back").isEmpty();
    }

    static Stream<Arguments> alterations() {
        return Stream.of(
                Arguments.of("UPDATE entry SET salt = NULL WHERE number = 3", 3),
                Arguments.of("UPDATE entry SET payload = NULL WHERE number = 3", 3),
                Arguments.of("UPDATE entry SET seal = x'00' WHERE number = 3", 3),
                Arguments.of("UPDATE entry SET nonce = NULL WHERE number = 6", 6),
                Arguments.of("UPDATE entry SET recorded = 'yesterday' WHERE number = 2", 2),
                Arguments.of("UPDATE entry SET key = upper(key) || 'A' WHERE number = 4", 4),
                Arguments.of("UPDATE entry SET number = 9 WHERE number = 4", 4),
                Arguments.of("DELETE FROM entry WHERE number = 1", 1),
                Arguments.of("DELETE FROM entry WHERE number = 3", 3),
                Arguments.of("DELETE FROM entry WHERE number = 6", 6),
                Arguments.of(
                        "UPDATE entry SET number = CASE number WHEN 2 THEN -4 ELSE -2 END WHERE number IN (2, 4);"
                                + "UPDATE entry SET number = -number WHERE number < 0",
                        2),
                Arguments.of("DELETE FROM entry WHERE number = 2; UPDATE entry SET hash = x'00' WHERE number = 4", 2),
                Arguments.of(
                        "INSERT INTO entry SELECT log, 0, form, '00000000-0000-0000-0000-000000000009', kind,"
                                + " recorded, content, commitment, previous, hash, salt, payload, seal, nonce,"
                                + " ciphertext FROM entry WHERE number = 1",
                        1));
    }

    @ParameterizedTest
    @MethodSource("alterations")
    void first_altered_entry_is_named(String alteration, long number) throws SQLException {
        unlock();
        Fixture.execute(
                file,
                Stream.concat(Stream.of("PRAGMA ignore_check_constraints = ON"), Stream.of(alteration.split(";")))
                        .toArray(String[]::new));
        assertThat(faults(List.of(noted))).extracting(TamperingTest::number).contains(number);
    }

    @Test
    void altered_checkpoint_is_told() throws SQLException {
        unlock();
        Fixture.execute(file, "DROP TRIGGER checkpoint_is_not_changed");
        Fixture.execute(file, "UPDATE checkpoint SET note = replace(note, '6', '5')");
        try (Store store = SqliteStore.open(file, chain())) {
            Examined examined = store.verify(List.of(), _ -> {}).getFirst();
            assertThat(examined.isWhole()).as("it says nothing about the log").isTrue();
            assertThat(examined.unreadable()).hasSize(1);
        }
    }

    @Test
    void what_cannot_be_read_is_told() throws SQLException {
        unlock();
        Fixture.execute(file, "PRAGMA ignore_check_constraints = ON", "UPDATE entry SET salt = x'00' WHERE number = 3");
        assertThat(faults(List.of()))
                .extracting(Object::toString)
                .containsExactly("entry 3: form: expected a row of the store's form; "
                        + "found a salt of 32 bytes expected, found 1 bytes.");
    }

    @Test
    void log_written_anew_by_the_holder_of_the_key_shows_against_a_checkpoint_from_elsewhere_only() throws Exception {
        Path keys = folder.resolve("idlib.db.keys");
        Path anew = folder.resolve("anew.db");
        SqliteStore.create(anew, Fixture.OFFICE, chain()).close();
        java.nio.file.Files.copy(
                keys, folder.resolve("anew.db.keys"), java.nio.file.StandardCopyOption.REPLACE_EXISTING);
        try (Store store = SqliteStore.open(anew, chain())) {
            store.append(drafts(11, 15));
            assertThat(faults(store, List.of())).isEmpty();
            assertThat(faults(store, List.of(noted))).hasSize(1).first().isInstanceOf(InDoubt.class);
        }
    }

    @ParameterizedTest
    @MethodSource("slips")
    void slip_of_the_hand_is_refused_by_the_tables(String slip, String because) {
        assertThatExceptionOfType(SQLException.class)
                .isThrownBy(() -> Fixture.execute(file, slip))
                .withMessageContaining(because);
    }

    static Stream<Arguments> slips() {
        return Stream.of(
                Arguments.of("DELETE FROM entry", "entries are not deleted"),
                Arguments.of("UPDATE entry SET kind = 'denial'", "entries are not changed"),
                Arguments.of("UPDATE entry SET log = zeroblob(32)", "entries are not changed"),
                Arguments.of("UPDATE entry SET payload = x'00'", "content is not changed, only destroyed"),
                Arguments.of("UPDATE entry SET payload = NULL", "content is not changed, only destroyed"),
                Arguments.of("UPDATE entry SET ciphertext = NULL WHERE number = 6", "only destroyed"),
                Arguments.of("DELETE FROM checkpoint", "checkpoints are kept"),
                Arguments.of("UPDATE checkpoint SET n = 1", "checkpoints are kept"));
    }

    private int alterEach(Connection connection, Store store, long number, String column) throws SQLException {
        byte[] octets;
        try (Statement statement = connection.createStatement();
                var row = statement.executeQuery(
                        "SELECT CAST(" + column + " AS BLOB) AS octets FROM entry WHERE number = " + number)) {
            octets = row.getBytes("octets");
        }
        if (octets == null) {
            return 0;
        }
        for (int at = 0; at < octets.length; at++) {
            byte[] altered = octets.clone();
            altered[at] ^= 4;
            put(connection, number, column, altered);
            assertThat(faults(store, List.of(noted)))
                    .as("byte %d of %s of entry %d", at, column, number)
                    .extracting(TamperingTest::number)
                    .contains(number);
            put(connection, number, column, octets);
        }
        return octets.length;
    }

    private static void put(Connection connection, long number, String column, byte[] octets) throws SQLException {
        boolean text = List.of("form", "key", "kind", "recorded", "content").contains(column);
        try (PreparedStatement update = connection.prepareStatement("UPDATE entry SET " + column + " = "
                + (text ? "CAST(? AS TEXT)" : "?") + " WHERE number = " + number)) {
            update.setBytes(1, octets);
            update.executeUpdate();
        }
    }

    private List<Verification> faults(List<Checkpoint> elsewhere) {
        try (Store store = SqliteStore.open(file, chain())) {
            return faults(store, elsewhere);
        }
    }

    private static List<Verification> faults(Store store, List<Checkpoint> elsewhere) {
        return store.verify(elsewhere, _ -> {}).stream()
                .filter(each -> !each.isWhole())
                .map(Examined::verification)
                .toList();
    }

    private static long number(Verification fault) {
        return switch (fault) {
            case Broken broken -> broken.number();
            case InDoubt doubt -> doubt.from();
            case Verification.Verified _ -> -1;
        };
    }

    /** The tables of this file by one connection, as opening one for each question takes longer than the question. */
    private record OneConnection(Path file, Jdbi jdbi) implements Database {

        @Override
        public String place() {
            return file.toString();
        }

        @Override
        public KeyFile keys() {
            return KeyFile.plain(StoreFile.at(file).keys());
        }

        @Override
        public <T> T read(Function<Handle, T> work) {
            return jdbi.withHandle(work::apply);
        }

        @Override
        public <T> T write(Function<Handle, T> work) {
            return jdbi.withHandle(work::apply);
        }

        @Override
        public void examine() {}

        @Override
        public void forget() {}

        @Override
        public void copyTo(Path copy) {}

        @Override
        public void close() {}
    }

    private void unlock() throws SQLException {
        Fixture.execute(
                file,
                "DROP TRIGGER entry_is_not_deleted",
                "DROP TRIGGER entry_is_not_changed",
                "DROP TRIGGER content_is_only_destroyed");
    }
}
