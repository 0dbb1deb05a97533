package org.truceline.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.truceline.store.Fixture.chain;
import static org.truceline.store.Fixture.draft;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.truceline.log.Bytes;
import org.truceline.log.Draft;
import org.truceline.log.Entry;
import org.truceline.log.SealKey;
import org.truceline.store.StoreFailure.Reason;

/** What an encrypted store lets nobody read, and what it says. */
class EncryptionTest {

    private static final Passphrase FIRST = Passphrase.chosen("seven made-up words that nobody else has");
    private static final Passphrase SECOND = Passphrase.chosen("another seven made-up words of the office");

    private static final String KNOWN = "a text that is known to whoever searches the disk";

    @TempDir
    private Path folder;

    private Path file;

    @BeforeEach
    void name() {
        file = folder.resolve("office.db");
    }

    @Test
    void no_file_beside_an_encrypted_store_holds_a_known_text_or_a_secret() throws IOException {
        try (Store store = create()) {
            Entry open = store.append(known(1));
            SealKey seal = store.newKey();
            Entry sealed = store.append(new Draft(new UUID(1, 2), "source", Bytes.ofText(KNOWN), Optional.of(seal)));
            store.backUp(folder.resolve("backup.db"), _ -> {});

            assertThat(files()).contains("office.db", "office.db-wal", "office.db-shm", "office.db.keys", "backup.db");
            assertNothingIsReadable(
                    "truceline-keys-1\n", seal.secret().toHex(), open.key().toString());
            assertThat(store.findPayload(sealed)).contains(Bytes.ofText(KNOWN));
        }
        assertNothingIsReadable();
    }

    @Test
    void store_that_is_not_encrypted_would_be_noticed() throws IOException {
        try (Store store = SqliteStore.create(file, Fixture.OFFICE, chain())) {
            store.append(known(1));
            assertThat(Files.readString(folder.resolve("office.db-wal"), StandardCharsets.ISO_8859_1))
                    .contains(KNOWN);
        }
    }

    @Test
    void another_passphrase_or_none_is_told_and_changes_nothing() throws IOException {
        create().close();
        byte[] before = Files.readAllBytes(file);

        refused(Passphrases.NONE, "found none told. Type it at a terminal");
        refused(_ -> Optional.of(SECOND), "found another, or a first page that was altered");
        assertThat(Files.readAllBytes(file)).isEqualTo(before);
    }

    @Test
    void keys_without_the_store_are_not_opened_by_another_passphrase() throws IOException {
        create().close();
        KeyFile stolen = new KeyFile(folder.resolve("office.db.keys"), _ -> Optional.of(SECOND), List.of());
        assertThatExceptionOfType(StoreFailure.class)
                .isThrownBy(stolen::find)
                .satisfies(failure -> assertThat(failure.reason()).isEqualTo(Reason.PASSPHRASE));
    }

    @Test
    void page_that_was_altered_is_noticed() throws IOException {
        try (Store store = create()) {
            for (int i = 1; i <= 200; i++) {
                store.append(known(i));
            }
        }
        byte[] bytes = Files.readAllBytes(file);
        int page = 4096;
        bytes[bytes.length - page + 100] ^= 1;
        Files.write(file, bytes);

        assertThatExceptionOfType(StoreFailure.class)
                .isThrownBy(() -> {
                    try (Store store = open(FIRST)) {
                        store.verify(List.of(), _ -> {});
                    }
                })
                .satisfies(failure -> assertThat(failure.reason()).isIn(Reason.DAMAGED, Reason.PASSPHRASE));
    }

    @Test
    void backup_stays_under_the_passphrase_and_so_does_what_is_restored_from_it() throws IOException {
        Path backup = folder.resolve("backup.db");
        Path again = folder.resolve("again.db");
        Path keys = folder.resolve("kept.keys");
        Entry sealed;
        try (Store store = create()) {
            SealKey seal = store.newKey();
            sealed = store.append(new Draft(new UUID(1, 2), "source", Bytes.ofText(KNOWN), Optional.of(seal)));
            store.backUp(backup, _ -> {});
            Files.copy(folder.resolve("office.db.keys"), keys);
        }
        try (Store restored =
                Backup.restore(backup, again, _ -> Optional.of(FIRST), Optional.of(keys), Optional.empty(), chain(2))) {
            restored.append(known(3));
            assertThat(restored.findPayload(sealed)).contains(Bytes.ofText(KNOWN));
            assertNothingIsReadable();
        }
        assertThatExceptionOfType(StoreFailure.class)
                .isThrownBy(() -> Backup.restore(
                        backup,
                        folder.resolve("third.db"),
                        _ -> Optional.of(SECOND),
                        Optional.empty(),
                        Optional.empty(),
                        chain(2)))
                .satisfies(failure -> assertThat(failure.reason()).isEqualTo(Reason.PASSPHRASE));
        assertThat(folder.resolve("third.db")).doesNotExist();
    }

    @Test
    void changed_passphrase_opens_store_and_keys_and_the_old_one_neither() throws IOException {
        Entry sealed;
        try (Store store = create()) {
            SealKey seal = store.newKey();
            sealed = store.append(new Draft(new UUID(1, 2), "source", Bytes.ofText(KNOWN), Optional.of(seal)));
        }
        PassphraseChange.of(file, _ -> Optional.of(FIRST), SECOND, chain(3), _ -> {});

        refused(_ -> Optional.of(FIRST), "found another");
        try (Store store = open(SECOND)) {
            assertThat(store.findPayload(sealed)).contains(Bytes.ofText(KNOWN));
            store.append(known(3));
            assertThat(store.verify(List.of(), _ -> {})).allMatch(Examined::isWhole);
            assertNothingIsReadable();
        }
    }

    @Test
    void store_that_was_not_encrypted_gets_its_first_passphrase() throws IOException {
        try (Store store = SqliteStore.create(file, Fixture.OFFICE, chain())) {
            store.append(known(1));
        }
        PassphraseChange.of(file, Passphrases.NONE, FIRST, chain(3), _ -> {});

        try (Store store = open(FIRST)) {
            store.append(known(2));
            assertThat(store.head().count()).isEqualTo(3);
            assertNothingIsReadable("truceline-keys-1\n");
        }
    }

    @Test
    void passphrase_of_a_store_that_is_open_elsewhere_is_not_changed() {
        try (Store store = create()) {
            store.append(known(1));
            assertThatExceptionOfType(StoreFailure.class)
                    .isThrownBy(() -> PassphraseChange.of(file, _ -> Optional.of(FIRST), SECOND, chain(3), _ -> {}))
                    .satisfies(failure -> assertThat(failure.reason()).isEqualTo(Reason.LOCKED));
            store.append(known(2));
            assertThat(store.head().count()).isEqualTo(3);
        }
    }

    @Test
    void crash_between_the_keys_and_the_store_leaves_keys_that_both_passphrases_open() throws IOException {
        create().close();
        KeyFile before = new KeyFile(
                folder.resolve("office.db.keys"),
                _ -> Optional.of(FIRST),
                List.of(StoreKey.fresh(FIRST, chain().random()), StoreKey.fresh(SECOND, chain(2).random())));
        before.write(before.find().orElseThrow());

        try (Store store = open(FIRST)) {
            store.append(known(1));
        }
        PassphraseChange.of(file, _ -> Optional.of(FIRST), SECOND, chain(3), _ -> {});
        open(SECOND).close();
    }

    @Test
    void short_passphrase_is_not_taken() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Passphrase.chosen("too short"))
                .withMessageContaining("at least 15 characters")
                .withMessageNotContaining("too short");
        assertThat(FIRST.toString()).doesNotContain("seven");
    }

    private Store create() {
        return SqliteStore.create(file, Optional.of(FIRST), Fixture.OFFICE, chain());
    }

    private Store open(Passphrase passphrase) {
        return SqliteStore.open(file, _ -> Optional.of(passphrase), chain());
    }

    private static Draft known(int number) {
        return new Draft(draft(number).key(), "claim", Bytes.ofText(number + ": " + KNOWN));
    }

    private void refused(Passphrases told, String found) {
        assertThatExceptionOfType(StoreFailure.class)
                .isThrownBy(() -> SqliteStore.open(file, told, chain()))
                .withMessageStartingWith(file + ": expected the passphrase of this encrypted store; " + found)
                .satisfies(failure -> assertThat(failure.reason()).isEqualTo(Reason.PASSPHRASE));
    }

    private List<String> files() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(each -> each.getFileName().toString()).toList();
        }
    }

    private void assertNothingIsReadable(String... besides) throws IOException {
        for (String name : files()) {
            String bytes = Files.readString(folder.resolve(name), StandardCharsets.ISO_8859_1);
            assertThat(bytes).as(name).doesNotContain(KNOWN, "CREATE TABLE", "SQLite format 3");
            Stream.of(besides).forEach(each -> assertThat(bytes).as(name).doesNotContain(each));
        }
    }
}
