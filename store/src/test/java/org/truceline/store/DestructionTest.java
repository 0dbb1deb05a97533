package org.truceline.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.truceline.store.Fixture.chain;
import static org.truceline.store.Fixture.draft;
import static org.truceline.store.Fixture.drafts;
import static org.truceline.store.Fixture.refused;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.truceline.log.Bytes;
import org.truceline.log.Draft;
import org.truceline.log.Entry;
import org.truceline.log.Head;
import org.truceline.log.Notice;
import org.truceline.log.SealKey;
import org.truceline.log.Verification.Verified;
import org.truceline.store.StoreFailure.Reason;

/** What is destroyed is gone, the log still verifies, and a store without its keys can be read. */
class DestructionTest {

    private static final String SECRET = "a made-up name that must go, long enough to be searched for";

    @TempDir
    private Path folder;

    private Path file;

    private SealKey key;

    private Entry sealed;

    @BeforeEach
    void store() {
        file = folder.resolve("idlib.db");
        try (Store store = SqliteStore.create(file, Fixture.OFFICE, chain())) {
            store.append(drafts(1, 2));
            store.append(new Draft(new UUID(1, 1), "source", Bytes.ofText(SECRET)));
            key = store.newKey();
            sealed = store.append(new Draft(new UUID(1, 2), "source", Bytes.ofText(SECRET), Optional.of(key)));
        }
    }

    @Test
    void sealed_content_is_read_with_its_key_by_whoever_opens_the_store() {
        try (Store store = SqliteStore.open(file, chain())) {
            assertThat(store.findPayload(sealed)).contains(Bytes.ofText(SECRET));
            assertThat(sealed.findPayload()).isEmpty();
            assertThat(store.append(new Draft(new UUID(1, 2), "source", Bytes.ofText(SECRET), Optional.of(key))))
                    .as("told again it is recorded once")
                    .isEqualTo(sealed);
        }
    }

    @Test
    void destroyed_entry_leaves_no_bytes_in_the_files_and_a_log_that_verifies_and_grows() throws IOException {
        assertThat(holds(SECRET)).isTrue();
        try (Store store = SqliteStore.open(file, chain())) {
            Entry told = store.destroy(List.of(4L), List.of());
            assertThat(Notice.of(told)).contains(new Notice.Destroyed(List.of(4L), List.of()));
            assertThat(holds(SECRET)).as("while it is still open").isFalse();
            assertThat(store.page(4).getFirst().findPayload()).isEmpty();
            assertThat(store.append(draft(3)).number()).isEqualTo(7);
            assertThat(verified(store)).isEqualTo(new Verified(store.head(), 1, Optional.empty()));
        }
    }

    @Test
    void destroyed_key_makes_what_it_sealed_unreadable_and_the_log_still_verifies() throws IOException {
        String secret = key.secret().toHex();
        assertThat(Files.readString(folder.resolve("idlib.db.keys"))).contains(secret);
        try (Store store = SqliteStore.open(file, chain())) {
            store.destroy(List.of(), List.of(key.seal()));
            assertThat(store.findPayload(sealed)).isEmpty();
            assertThat(store.findKey(key.seal())).isEmpty();
            assertThat(verified(store)).isEqualTo(new Verified(store.head(), 0, Optional.empty()));
        }
        assertThat(Files.readString(folder.resolve("idlib.db.keys"))).doesNotContain(secret);
    }

    @Test
    void key_that_a_crash_left_after_its_destruction_was_told_goes_on_the_next_opening() throws IOException {
        Path keys = folder.resolve("idlib.db.keys");
        String before = Files.readString(keys);
        try (Store store = SqliteStore.open(file, chain())) {
            store.destroy(List.of(), List.of(key.seal()));
        }
        Files.writeString(keys, before);
        try (Store store = SqliteStore.open(file, chain())) {
            assertThat(store.findKey(key.seal())).isEmpty();
        }
        assertThat(Files.readString(keys)).doesNotContain(key.secret().toHex());
    }

    @Test
    void nothing_that_is_not_here_or_belongs_to_the_log_itself_is_destroyed() {
        try (Store store = SqliteStore.open(file, chain())) {
            Head before = store.head();
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> store.destroy(List.of(2L, 9L), List.of()))
                    .withMessage("entry 9: expected one of the own log; found none.");
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> store.destroy(List.of(1L), List.of()))
                    .withMessage("entry 1: expected one that does not belong to the log itself; found log.begun.");
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> store.destroy(
                            List.of(),
                            List.of(SealKey.of(Bytes.of(new byte[32])).seal())))
                    .withMessageContaining("expected one whose key is here; found none.");
            assertThatIllegalArgumentException().isThrownBy(() -> store.destroy(List.of(), List.of()));
            assertThat(store.head()).isEqualTo(before);
        }
    }

    @Test
    void store_without_its_keys_is_read_and_verified_but_not_written() throws IOException {
        Path keys = folder.resolve("idlib.db.keys");
        Files.move(keys, folder.resolve("elsewhere"));
        try (Store store = SqliteStore.open(file, chain())) {
            assertThat(verified(store)).isInstanceOf(Verified.class);
            assertThat(store.findPayload(sealed)).isEmpty();
            String remedy = "Put the file back. Without it the store can be read and verified, not written; "
                    + "if the key is lost, begin another log beside it with `truceline log restore`.";
            String expected = "expected the key of log " + store.id().name().brief() + " in " + keys + "; found ";
            refused(file, () -> store.append(draft(3)), Reason.KEYS, expected + "no such file. " + remedy);
            refused(file, () -> store.checkpoint(_ -> {}), Reason.KEYS, expected + "no such file. " + remedy);
            SqliteStore.create(folder.resolve("other.db"), Fixture.OFFICE, Fixture.chain(7))
                    .close();
            Files.copy(folder.resolve("other.db.keys"), keys);
            refused(file, () -> store.append(draft(3)), Reason.KEYS, expected + "the key of another log. " + remedy);
            Files.delete(keys);
            Files.move(folder.resolve("elsewhere"), keys);
            assertThat(store.append(draft(3)).number()).isEqualTo(6);
        }
    }

    @Test
    void file_of_keys_that_is_cut_off_is_told_without_its_secrets() throws IOException {
        Path keys = folder.resolve("idlib.db.keys");
        String whole = Files.readString(keys);
        Files.writeString(keys, whole.substring(0, 60));
        refused(keys, () -> SqliteStore.open(file, chain()), Reason.KEYS, """
                expected the keys of a store; found no file of keys that was written to its end. \
                Put back a copy of it, or move it away to read the store without keys.""");
    }

    private boolean holds(String text) throws IOException {
        for (String name : List.of("idlib.db", "idlib.db-wal")) {
            Path each = folder.resolve(name);
            if (Files.exists(each)
                    && new String(Files.readAllBytes(each), StandardCharsets.ISO_8859_1).contains(text)) {
                return true;
            }
        }
        return false;
    }

    private static Object verified(Store store) {
        return store.verify(List.of(), _ -> {}).getFirst().verification();
    }
}
