package org.truceline.batch;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;

/**
 * Files that are written beside their final place, with {@code .part} after the name, and moved there when all is well,
 * so that none is left half.
 */
final class Drafts implements Closeable {

    private final Path output;

    Drafts(Path output) {
        this.output = output;
    }

    /** Where findings are written until they are whole. */
    Path findings() {
        return beside(".part");
    }

    /** Where refused rows are written until they are whole. */
    Path refused() {
        return beside(".refused.csv.part");
    }

    /** Moves the findings to their place, and the refused rows when there are any; an older list of them is removed. */
    void publish(boolean anyRefused) throws IOException {
        Path list = beside(".refused.csv");
        if (anyRefused) {
            move(refused(), list);
        } else {
            Files.deleteIfExists(list);
        }
        move(findings(), output);
    }

    private Path beside(String ending) {
        return output.resolveSibling(output.getFileName() + ending);
    }

    private static void move(Path from, Path to) throws IOException {
        Files.move(from, to, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    }

    @Override
    public void close() throws IOException {
        for (Path draft : List.of(findings(), refused())) {
            Files.deleteIfExists(draft);
        }
    }
}
