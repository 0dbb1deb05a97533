package org.truceline.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Ctrl-C in the middle of a file, sent to a process of its own. */
@DisabledOnOs(OS.WINDOWS)
class StoppedTest {

    @TempDir
    Path folder;

    @Test
    @Timeout(120)
    void assess_that_is_stopped_says_how_far_it_came_and_leaves_the_older_output_as_it_was() throws Exception {
        Path output = Files.writeString(folder.resolve("out.csv"), "older");
        Path draft = folder.resolve("out.csv.part");
        Process process = assess(output);
        while (process.isAlive() && !(Files.exists(draft) && Files.size(draft) > 1_000)) {
            Thread.sleep(20);
        }
        boolean interruptible = isInterruptible();
        send(interruptible ? "INT" : "TERM", process);
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8))
                .containsPattern("Stopped after [1-9][\\d,]* rows, \\d+\\.\\d % of the input\\. Nothing was written");
        assertThat(process.exitValue()).isEqualTo(interruptible ? 130 : 143);
        assertThat(output).hasContent("older");
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).containsExactlyInAnyOrder(output, folder.resolve("input.csv"));
        }
    }

    /** With reasons, so that the file takes minutes. */
    private Process assess(Path output) throws Exception {
        String header = "id,act,by,latitude,longitude,radius_m,from,until\n";
        Path input = Files.writeString(
                folder.resolve("input.csv"),
                header + "r,shelling,,35.81,36.6,500,2020-03-06T21:30Z,\n".repeat(200_000));
        return new ProcessBuilder(List.of(
                        ProcessHandle.current().info().command().orElseThrow(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Truceline.class.getName(),
                        "assess",
                        Repository.idlib().toString(),
                        input.toString(),
                        "-o",
                        output.toString(),
                        "--reasons",
                        "--threads",
                        "1"))
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    /** False where processes are started so that they do not hear of Ctrl-C, as shells start those in the background. */
    private static boolean isInterruptible() throws IOException {
        Path status = Path.of("/proc/self/status");
        long interrupt = 1 << 1;
        return Files.notExists(status)
                || Files.readAllLines(status).stream()
                        .filter(line -> line.startsWith("SigIgn:"))
                        .allMatch(line -> (Long.parseLong(line.substring(7).strip(), 16) & interrupt) == 0);
    }

    private static void send(String signal, Process process) throws Exception {
        Process kill = new ProcessBuilder("kill", "-" + signal, Long.toString(process.pid())).start();
        assertThat(kill.waitFor()).isZero();
    }
}
