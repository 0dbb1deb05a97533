package org.truceline.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.truceline.store.Fixture.chain;
import static org.truceline.store.Fixture.refused;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.truceline.store.StoreFailure.Reason;

/** Each reason not to make or open a store, with its words. */
class RefusalTest {

    @TempDir
    private Path folder;

    private Path file;

    @BeforeEach
    void store() {
        file = folder.resolve("idlib.db");
        SqliteStore.create(file, Fixture.OFFICE, chain()).close();
    }

    @Test
    void create_over_a_file_is_refused() {
        refused(file, () -> SqliteStore.create(file, Fixture.OFFICE, chain()), Reason.EXISTS, """
                expected nothing there yet; found a file. Open it, or choose another path for a new store.""");
    }

    @Test
    void create_beside_what_a_lost_store_left_is_refused() throws IOException {
        Path left = Files.createFile(folder.resolve("lost.db-wal"));
        assertThatExceptionOfType(StoreFailure.class)
                .isThrownBy(() -> SqliteStore.create(folder.resolve("lost.db"), Fixture.OFFICE, chain()))
                .withMessageStartingWith(left + ": expected nothing there yet; found a file.");
        assertThat(folder.resolve("lost.db")).doesNotExist();
    }

    @Test
    void create_in_no_folder_is_refused() {
        file = folder.resolve("nowhere/idlib.db");
        refused(file, () -> SqliteStore.create(file, Fixture.OFFICE, chain()), Reason.MISSING, """
                expected a folder to make it in; found no such folder. Make the folder first.""");
    }

    @Test
    void no_file_is_told() {
        file = folder.resolve("other.db");
        refused(
                file,
                this::open,
                Reason.MISSING,
                "expected a store; found no file. Check the path, or create it first.");
        assertThat(file).doesNotExist();
    }

    @Test
    void other_files_are_no_stores() throws IOException, SQLException {
        file = Files.writeString(folder.resolve("letter.txt"), "keep me ".repeat(100));
        refused(file, this::open, Reason.NOT_A_STORE, """
                expected a Truceline store; found a file of another kind. Check the path.""");
        file = Files.createFile(folder.resolve("empty"));
        refused(file, this::open, Reason.NOT_A_STORE, """
                expected a Truceline store; found an empty file. Check the path.""");
        file = folder;
        refused(file, this::open, Reason.NOT_A_STORE, """
                expected a Truceline store; found no regular file. Check the path.""");
        file = folder.resolve("other.db");
        Fixture.execute(file, "CREATE TABLE entry (number INTEGER)");
        refused(file, this::open, Reason.NOT_A_STORE, """
                expected a Truceline store; found a SQLite database of another program. Check the path.""");
    }

    @Test
    void newer_store_is_refused() throws SQLException {
        Fixture.execute(file, "PRAGMA user_version = 99");
        refused(file, this::open, Reason.NEWER, """
                expected a store of version 5 or older; found version 99. \
                Open it with the Truceline that wrote it, or a newer one.""");
    }

    @Test
    void frozen_store_is_refused_even_to_the_superuser() throws IOException {
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("r--------"));
        refused(file, this::open, Reason.READ_ONLY, """
                expected a file that may be written to; found it read-only. \
                Let its owner write it (chmod u+w), or work on a copy.""");
    }

    @Test
    void path_that_the_driver_would_misread_is_refused() {
        file = folder.resolve("why?.db");
        refused(file, () -> SqliteStore.create(file, Fixture.OFFICE, chain()), Reason.OTHER, """
                expected a path without a question mark; found one. Choose another name.""");
    }

    private void open() {
        SqliteStore.open(file, chain()).close();
    }
}
