package org.truceline.store.crash;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeUnit;

/** Runs senders and records what they do to the files of one folder. Needs Linux and a C compiler. */
record Recorder(Path library) {

    /** The recorder compiled into this folder; skips the test where that cannot be. */
    static Recorder compiled(Path folder) throws IOException, InterruptedException {
        assumeTrue(
                System.getProperty("os.name").equals("Linux") && hasCompiler(),
                "skipped: recording what a store writes needs Linux and gcc (apt-get install gcc libc6-dev)");
        Path source = folder.resolve("recorder.c");
        try (InputStream in = Recorder.class.getResourceAsStream("recorder.c")) {
            Files.copy(Objects.requireNonNull(in), source);
        }
        Path library = folder.resolve("recorder.so");
        run(List.of("gcc", "-O1", "-shared", "-fPIC", "-pthread", "-o", library.toString(), source.toString()));
        return new Recorder(library);
    }

    /** What senders into {@code store} did to its folder, one after another: the first made the store. */
    List<Step> record(Path store, Path recording, int threads, int batches, List<String> ends)
            throws IOException, InterruptedException {
        Path folder = Objects.requireNonNull(store.getParent());
        Map<String, String> environment = Map.of(
                "LD_PRELOAD", library.toString(),
                "RECORDED", folder.toString(),
                "RECORDING", recording.toString());
        for (String end : ends) {
            Process process = new SenderProcess(environment, store.toString(), folder.resolve(Replay.TOLD))
                    .start(threads, batches, end);
            assertThat(process.waitFor(120, TimeUnit.SECONDS)).isTrue();
            assertThat(process.exitValue()).isZero();
        }
        return Recording.read(recording);
    }

    private static boolean hasCompiler() throws InterruptedException {
        try {
            run(List.of("gcc", "-E", "-o", "/dev/null", "-include", "pthread.h", "-x", "c", "/dev/null"));
            return true;
        } catch (IOException | AssertionError _) {
            return false;
        }
    }

    private static void run(List<String> command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command).inheritIO().start();
        assertThat(process.waitFor()).as(command.toString()).isZero();
    }
}
