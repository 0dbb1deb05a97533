package org.truceline.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.truceline.store.Fixture.chain;
import static org.truceline.store.Fixture.draft;
import static org.truceline.store.Fixture.drafts;
import static org.truceline.store.Fixture.refused;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.truceline.log.Bytes;
import org.truceline.log.Draft;
import org.truceline.log.Verification;
import org.truceline.log.Verification.Verified;
import org.truceline.store.StoreFailure.Reason;

/** Each thing that can go wrong with an open store, with its words. */
class TroubleTest {

    private static final Duration BRIEFLY = Duration.ofMillis(100);

    @TempDir
    private Path folder;

    private Path file;

    @BeforeEach
    void store() {
        file = folder.resolve("idlib.db");
        SqliteStore.create(file, Fixture.OFFICE, chain()).close();
    }

    @Test
    void store_locked_by_another_process_is_refused_until_it_is_free() throws SQLException {
        try (Store store = SqliteStore.open(file, chain(), BRIEFLY)) {
            try (Connection other = Fixture.raw(file)) {
                Fixture.execute(other, "BEGIN IMMEDIATE");
                refused(file, () -> store.append(draft(1)), Reason.LOCKED, """
                        expected it free within 0.1 s; found it locked by another process (SQLITE_BUSY). \
                        End the other process or wait for it, then try again.""");
                assertThat(store.read(2)).as("readers never wait").isEmpty();
            }
            assertThat(store.append(draft(1)).number()).isEqualTo(2);
        }
    }

    @Test
    void full_disk_records_nothing_and_is_told() {
        SqliteStore database = SqliteStore.open(StoreFile.at(file), BRIEFLY);
        try (Store store = Store.over(database, chain())) {
            store.append(drafts(1, 3));
            database.writer().execute("PRAGMA max_page_count = 1");
            Draft large = new Draft(new UUID(1, 1), "article", Bytes.of(new byte[1 << 20]));
            refused(file, () -> store.append(large), Reason.DISK_FULL, """
                    expected room for what is to be recorded; found the disk full (SQLITE_FULL). \
                    Nothing of it was recorded: make room, then send it again.""");
            assertThat(store.head().count()).isEqualTo(4);
            database.writer().execute("PRAGMA max_page_count = 1000000");
            store.append(large);
            assertThat(Verification.of(store)).isEqualTo(new Verified(store.head(), 0, Optional.empty()));
        }
    }

    @Test
    void damaged_pages_are_told() throws IOException {
        try (Store store = SqliteStore.open(file, chain())) {
            store.append(drafts(1, 500));
        }
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            byte[] noise = new byte[(int) channel.size() - 4096];
            Arrays.fill(noise, (byte) 0xff);
            channel.write(ByteBuffer.wrap(noise), 4096);
        }
        refused(file, () -> SqliteStore.open(file, chain()).close(), Reason.DAMAGED, """
                expected the pages that were written; found damaged ones (SQLITE_CORRUPT). \
                Copy it with its -wal file as it is, check the disk, and restore a backup that verifies.""");
    }

    @Test
    void file_taken_away_or_replaced_is_told() throws IOException {
        try (Store store = SqliteStore.open(file, chain())) {
            for (boolean replaced : new boolean[] {false, true}) {
                if (replaced) {
                    SqliteStore.create(file, Fixture.OFFICE, chain()).close();
                } else {
                    Files.delete(file);
                    Files.delete(folder.resolve("idlib.db-wal"));
                    Files.delete(folder.resolve("idlib.db-shm"));
                    Files.delete(folder.resolve("idlib.db.keys"));
                }
                refused(file, () -> store.append(draft(1)), Reason.MISSING, """
                        expected the file that was opened; found it moved, deleted or replaced meanwhile. \
                        Put it back with its -wal file, then open it anew.""");
            }
        }
    }
}
