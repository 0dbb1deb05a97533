package org.truceline.bench.timed;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A fresh virtual machine on the class path of this one. */
public final class Fresh {

    private static final String PEAK = "VmHWM:";

    private Fresh() {}

    /**
     * What the {@code main} of a class prints, once it is over; throws with its exit code when that is not 0.
     *
     * @param flags of the virtual machine
     */
    public static String run(Class<?> main, List<String> flags, List<String> arguments)
            throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.add("--enable-native-access=ALL-UNNAMED");
        command.addAll(flags);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), main.getName()));
        command.addAll(arguments);
        Process process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try {
            process.getOutputStream().close();
            String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            int code = process.waitFor();
            if (code != 0) {
                throw new IOException(main.getSimpleName() + " " + String.join(" ", arguments)
                        + ": expected exit code 0, found " + code + ".");
            }
            return printed;
        } finally {
            process.destroy();
        }
    }

    /** The most bytes that a running process has had resident so far; empty where the system does not tell, or it is over. */
    public static Optional<Long> peak(Process process) {
        try {
            return peak(Path.of("/proc", Long.toString(process.pid()), "status"));
        } catch (IOException _) {
            return Optional.empty();
        }
    }

    private static Optional<Long> peak(Path status) throws IOException {
        if (!Files.isReadable(status)) {
            return Optional.empty();
        }
        return Files.readAllLines(status).stream()
                .filter(line -> line.startsWith(PEAK))
                .map(line -> 1024 * Long.parseLong(line.replaceAll("\\D", "")))
                .findFirst();
    }
}
