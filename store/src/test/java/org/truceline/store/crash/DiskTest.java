package org.truceline.store.crash;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Disks that are full and folders that nobody may write to: real ones, which one process sees. */
class DiskTest {

    private static final String SMALL_DISK = "mount -t tmpfs -o size=1m tmpfs \"$0\" && ";

    @TempDir
    private Path folder;

    @ParameterizedTest
    @EnumSource
    void full_disk_is_told_and_what_it_refused_is_recorded_once_there_is_room(Sort sort) throws Exception {
        assertThat(inOwnMounts(SMALL_DISK + run("fill", sort)))
                .containsExactly(
                        "DISK_FULL: expected room for what is to be recorded; found the disk full (SQLITE_FULL)",
                        "entries more: 0",
                        "verified: true",
                        "with room: recorded",
                        "entries more: 1",
                        "verified: true");
    }

    @ParameterizedTest
    @EnumSource
    void store_on_a_full_disk_opens_or_says_so(Sort sort) throws Exception {
        assertThat(inOwnMounts(SMALL_DISK + run("open-on-full", sort)))
                .containsExactly(
                        "not opened: DISK_FULL: expected room for what is to be recorded;"
                                + " found the disk full (SQLITE_IOERR_SHMSIZE)",
                        "opened: recorded");
    }

    @ParameterizedTest
    @EnumSource
    void disk_that_became_read_only_is_told(Sort sort) throws Exception {
        assertThat(inOwnMounts(
                        SMALL_DISK + run("open", sort) + " && mount -o remount,ro \"$0\" && " + run("open", sort)))
                .containsExactly(
                        "opened: recorded",
                        "not opened: READ_ONLY: expected a file that may be written to; found it read-only");
    }

    @ParameterizedTest
    @EnumSource
    void folder_that_may_not_be_written_to_is_told(Sort sort) throws Exception {
        Sender.open(folder.resolve(sort.file())).close();
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("r-xr-x---"));
        try {
            assertThat(lines(
                            List.of("sh", "-c", run("open", sort), folder.toString()),
                            "setpriv",
                            "--bounding-set=-dac_override,-dac_read_search"))
                    .containsExactly(
                            "not opened: READ_ONLY: expected a file that may be written to, in a folder that may;"
                                    + " found one of them read-only (SQLITE_READONLY_DIRECTORY)");
        } finally {
            Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-x---"));
        }
    }

    private static String run(String what, Sort sort) {
        return "\"$JAVA\" --enable-native-access=ALL-UNNAMED -XX:TieredStopAtLevel=1 " + Attempt.class.getName() + " "
                + what + " \"$0/" + sort.file() + "\"";
    }

    /** What the commands print in a shell of its own mounts, where {@code $0} is our folder. */
    private List<String> inOwnMounts(String commands) throws IOException, InterruptedException {
        return lines(List.of("sh", "-c", commands, folder.toString()), "unshare", "--map-root-user", "--mount");
    }

    private static List<String> lines(List<String> shell, String... prefix) throws IOException, InterruptedException {
        assumeTrue(works(prefix), "skipped: needs a Linux that lets us " + String.join(" ", prefix) + " (util-linux)");
        List<String> command = new ArrayList<>(List.of(prefix));
        command.addAll(shell);
        ProcessBuilder builder = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT);
        builder.environment()
                .put(
                        "JAVA",
                        Path.of(System.getProperty("java.home"), "bin", "java").toString());
        builder.environment().put("CLASSPATH", System.getProperty("java.class.path"));
        Process process = builder.start();
        List<String> lines = process.inputReader().lines().toList();
        assertThat(process.waitFor()).isZero();
        return lines;
    }

    private static boolean works(String... prefix) throws InterruptedException {
        List<String> command = new ArrayList<>(List.of(prefix));
        command.add("true");
        try {
            return new ProcessBuilder(command).start().waitFor() == 0;
        } catch (IOException _) {
            return false;
        }
    }
}
