package org.truceline.store.crash;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Starts senders.
 *
 * @param environment of the process, beside what it inherits
 * @param store to send into
 * @param told the file that it tells
 */
record SenderProcess(Map<String, String> environment, String store, Path told) {

    /** One that runs until it is killed. */
    Process endless(int threads) throws IOException {
        return start(threads, Integer.MAX_VALUE, "halt");
    }

    Process start(int threads, int batches, String end) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                Sender.class.getName()));
        command.addAll(List.of(store, told.toString(), Integer.toString(threads), Integer.toString(batches), end));
        ProcessBuilder builder = new ProcessBuilder(command).inheritIO();
        builder.environment().putAll(environment);
        return builder.start();
    }
}
