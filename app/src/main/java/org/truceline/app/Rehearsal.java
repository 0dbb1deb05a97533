package org.truceline.app;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Runs several commands in one process, so that Java's start-up cache can learn from all of them: its training is one
 * process. Called when the program is packed, by nobody else.
 */
public final class Rehearsal {

    private Rehearsal() {}

    /**
     * Runs the commands on standard input, one a line, words parted by blanks, and drops their results. Ends with 1 at the
     * first that does not end well.
     */
    public static void main(String[] arguments) throws IOException {
        PrintWriter err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8))) {
            for (List<String> command : lines.lines().map(Rehearsal::words).toList()) {
                int code = Truceline.run(command.toArray(String[]::new), dropped(), err);
                if (code != 0) {
                    err.println("Ended with " + code + ": " + String.join(" ", command));
                    System.exit(1);
                }
            }
        }
        // As every command ends: Java has something to learn there too.
        System.exit(0);
    }

    private static List<String> words(String line) {
        return List.of(line.strip().split("\\s+"));
    }

    private static PrintWriter dropped() {
        return new PrintWriter(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
    }
}
