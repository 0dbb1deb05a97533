package org.truceline.app;

import java.nio.file.Files;
import java.nio.file.Path;

/** Where the files of this repository lie, whatever folder the tests are started in. */
public final class Repository {

    private Repository() {}

    /** The repository's root. */
    public static Path root() {
        Path folder = Path.of("").toAbsolutePath();
        while (!Files.isDirectory(folder.resolve(".mvn"))) {
            Path parent = folder.getParent();
            if (parent == null) {
                throw new IllegalStateException("No folder above this one holds .mvn.");
            }
            folder = parent;
        }
        return folder;
    }

    /** The folder of the Idlib example. */
    public static Path idlib() {
        return root().resolve("examples").resolve("idlib-2020");
    }
}
