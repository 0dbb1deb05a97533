package org.truceline.app.command;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The person's browser, where there is one. */
final class Browser {

    private Browser() {}

    /** Opens {@code address}, if this machine shows windows; does nothing otherwise. */
    static void open(String address) {
        opener().ifPresent(words -> {
            try {
                new ProcessBuilder(words.stream()
                                .map(word -> word.equals("ADDRESS") ? address : word)
                                .toList())
                        .redirectErrorStream(true)
                        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                        .start();
            } catch (IOException _) {
                // The address is printed; whoever has no opener opens it by hand.
            }
        });
    }

    private static Optional<List<String>> opener() {
        String system = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
        if (system.contains("mac")) {
            return Optional.of(List.of("open", "ADDRESS"));
        }
        if (system.contains("windows")) {
            return Optional.of(List.of("rundll32", "url.dll,FileProtocolHandler", "ADDRESS"));
        }
        boolean windows = System.getenv("DISPLAY") != null || System.getenv("WAYLAND_DISPLAY") != null;
        return windows ? Optional.of(List.of("xdg-open", "ADDRESS")) : Optional.empty();
    }
}
