package org.truceline.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.truceline.store.Fixture.chain;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NativeLibraryTest {

    private static final String ME = Long.toString(ProcessHandle.current().pid());

    @TempDir
    private Path folder;

    @Test
    void folder_is_of_this_process_and_for_its_owner_only() throws IOException {
        Path ours = folder.resolve("truceline-monitor");
        assertThat(NativeLibrary.settle(ours)).isEqualTo(ours.resolve(ME)).isDirectory();
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(ours)))
                .isEqualTo("rwx------");
    }

    @Test
    void what_a_killed_process_left_is_removed() throws IOException {
        Path ours = folder.resolve("truceline-monitor");
        // Beyond what Linux gives out as process numbers.
        Path left = Files.createDirectories(ours.resolve("99999999"));
        Files.writeString(left.resolve("libsqlitejdbc.so"), "library");
        NativeLibrary.settle(ours);
        assertThat(ours).isDirectoryNotContaining(each -> !each.endsWith(ME));
    }

    @Test
    void folder_that_is_a_link_of_somebody_is_not_used() throws IOException {
        Path ours = Files.createSymbolicLink(
                folder.resolve("truceline-monitor"), Files.createDirectory(folder.resolve("theirs")));
        Path settled = NativeLibrary.settle(ours);
        assertThat(settled.startsWith(folder)).isFalse();
        Files.delete(settled);
    }

    @Test
    void driver_unpacks_there() {
        SqliteStore.create(folder.resolve("idlib.db"), Fixture.OFFICE, chain()).close();
        assertThat(Path.of(System.getProperty("org.sqlite.tmpdir"))).isDirectory();
    }
}
