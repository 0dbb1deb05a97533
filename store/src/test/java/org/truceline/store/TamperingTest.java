package org.truceline.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.truceline.store.Fixture.chain;
import static org.truceline.store.Fixture.draft;
import static org.truceline.store.Fixture.drafts;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.truceline.log.Entry;
import org.truceline.log.Head;
import org.truceline.log.Verification;
import org.truceline.log.Verification.Broken;
import org.truceline.log.Verification.Verified;

/** Whoever alters the file past the store is found out; content can be destroyed all the same. */
class TamperingTest {

    @TempDir
    private Path folder;

    private Path file;

    private Head head;

    @BeforeEach
    void fiveEntries() {
        file = folder.resolve("idlib.db");
        try (SqliteStore store = SqliteStore.create(file, chain())) {
            store.append(drafts(1, 5));
            head = store.head();
        }
    }

    static Stream<Arguments> alterations() {
        return Stream.of(
                Arguments.of("UPDATE entry SET payload = CAST('strike 9' AS BLOB) WHERE number = 3", 3),
                Arguments.of("UPDATE entry SET salt = zeroblob(32) WHERE number = 3", 3),
                Arguments.of("UPDATE entry SET salt = x'00' WHERE number = 3", 3),
                Arguments.of("UPDATE entry SET payload = NULL WHERE number = 3", 3),
                Arguments.of("UPDATE entry SET kind = 'denial' WHERE number = 2", 2),
                Arguments.of("UPDATE entry SET recorded_at = '2020-03-05T22:02:00Z' WHERE number = 2", 2),
                Arguments.of("UPDATE entry SET recorded_at = 'yesterday' WHERE number = 2", 2),
                Arguments.of("UPDATE entry SET key = '00000000-0000-0000-0000-000000000009' WHERE number = 4", 4),
                Arguments.of("UPDATE entry SET commitment = zeroblob(32) WHERE number = 4", 4),
                Arguments.of("UPDATE entry SET previous = zeroblob(32) WHERE number = 4", 4),
                Arguments.of("UPDATE entry SET hash = zeroblob(32) WHERE number = 5", 5),
                Arguments.of("UPDATE entry SET hash = x'00' WHERE number = 5", 5),
                Arguments.of("DELETE FROM entry WHERE number = 1", 1),
                Arguments.of("DELETE FROM entry WHERE number = 3", 3),
                Arguments.of(
                        "UPDATE entry SET number = CASE number WHEN 2 THEN -4 ELSE -2 END WHERE number IN (2, 4);"
                                + "UPDATE entry SET number = -number WHERE number < 0",
                        2),
                Arguments.of(
                        "UPDATE entry SET payload = CAST('a' AS BLOB) WHERE number = 2;"
                                + "UPDATE entry SET hash = x'00' WHERE number = 4",
                        2),
                Arguments.of("DELETE FROM entry WHERE number = 2; UPDATE entry SET hash = x'00' WHERE number = 4", 2),
                Arguments.of(
                        "INSERT INTO entry SELECT 0, '00000000-0000-0000-0000-000000000009', kind, recorded_at,"
                                + " commitment, previous, hash, salt, payload FROM entry WHERE number = 1",
                        0));
    }

    @ParameterizedTest
    @MethodSource("alterations")
    void first_altered_entry_is_named(String alteration, long number) throws SQLException {
        tamper(alteration);
        assertThat(verification())
                .isInstanceOfSatisfying(
                        Broken.class, broken -> assertThat(broken.number()).isEqualTo(number));
    }

    @Test
    void what_cannot_be_read_is_told() throws SQLException {
        tamper("UPDATE entry SET salt = x'00' WHERE number = 3");
        assertThat(verification())
                .hasToString("entry 3: form: expected a row of the store's form; "
                        + "found a salt of 32 bytes expected, found 1 bytes.");
    }

    @Test
    void entry_cut_off_shows_against_a_noted_head() throws SQLException {
        tamper("DELETE FROM entry WHERE number = 5");
        assertThat(verification()).isInstanceOf(Verified.class);
        try (SqliteStore store = SqliteStore.open(file, chain())) {
            assertThat(Verification.of(store, head))
                    .hasToString("entry 5: number: expected entry 5; found the end of the log.");
        }
    }

    @Test
    void destroyed_content_leaves_a_log_that_verifies_and_grows() throws SQLException {
        Fixture.execute(file, "UPDATE entry SET salt = NULL, payload = NULL WHERE number = 3");
        try (SqliteStore store = SqliteStore.open(file, chain())) {
            assertThat(Verification.of(store, head)).isEqualTo(new Verified(head, 1));
            assertThat(store.page(3).getFirst().findPayload()).isEmpty();
            List<Entry> again = store.append(List.of(draft(3), draft(6)));
            assertThat(again).extracting(Entry::number).containsExactly(3L, 6L);
            assertThat(store.page(3).getFirst().findPayload()).isEmpty();
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
                Arguments.of("UPDATE entry SET payload = x'00'", "content is not changed, only destroyed"),
                Arguments.of("UPDATE entry SET payload = NULL", "content is not changed, only destroyed"));
    }

    private Verification verification() {
        try (SqliteStore store = SqliteStore.open(file, chain())) {
            return Verification.of(store);
        }
    }

    private void tamper(String alteration) throws SQLException {
        Fixture.execute(
                file,
                "DROP TRIGGER entry_is_not_deleted",
                "DROP TRIGGER entry_is_not_changed",
                "DROP TRIGGER content_is_only_destroyed",
                "PRAGMA ignore_check_constraints = ON");
        Fixture.execute(
                file,
                Stream.concat(Stream.of("PRAGMA ignore_check_constraints = ON"), Stream.of(alteration.split(";")))
                        .toArray(String[]::new));
    }
}
