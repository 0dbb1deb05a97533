package org.truceline.bench.own;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The command as people start it.
 *
 * @param home the folder that {@code ./truceline} lies in
 */
public record Launcher(Path home) {

    /** What the command prints, once it is over; throws when its exit code is not 0. */
    public String run(List<String> arguments) throws IOException, InterruptedException {
        Process process = start(arguments);
        try {
            String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            int code = process.waitFor();
            if (code != 0) {
                throw new IOException(
                        "truceline " + arguments.getFirst() + ": expected exit code 0, found " + code + ".");
            }
            return printed;
        } finally {
            process.destroy();
        }
    }

    /** The command, begun; its output has to be read. What it says beside is not heard. */
    public Process start(List<String> arguments) throws IOException {
        return begun(builder(arguments).redirectError(ProcessBuilder.Redirect.DISCARD));
    }

    /** The same; what it says beside stands among its output. */
    public Process startHeard(List<String> arguments) throws IOException {
        return begun(builder(arguments).redirectErrorStream(true));
    }

    private ProcessBuilder builder(List<String> arguments) {
        List<String> command = new ArrayList<>();
        command.add(home.resolve("truceline").toString());
        command.addAll(arguments);
        return new ProcessBuilder(command);
    }

    private static Process begun(ProcessBuilder builder) throws IOException {
        Process process = builder.start();
        process.getOutputStream().close();
        return process;
    }
}
