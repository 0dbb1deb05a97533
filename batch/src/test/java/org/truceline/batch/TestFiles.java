package org.truceline.batch;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.truceline.notation.Folder;

/** Where the files are that tests read. */
final class TestFiles {

    private TestFiles() {}

    /** A file beside the test class among the test resources. */
    static Path fixture(Class<?> test, String name) {
        var found = test.getResource(name);
        if (found == null) {
            throw new IllegalArgumentException("There is no fixture " + name + " beside " + test.getSimpleName() + ".");
        }
        try {
            return Path.of(found.toURI());
        } catch (URISyntaxException problem) {
            throw new IllegalStateException(problem);
        }
    }

    /** The folder of a file beside the test class. */
    static Folder folder(Class<?> test, String name) {
        return Folder.at(fixture(test, name).resolveSibling(""));
    }

    /** A file of the examples that come with the product. */
    static Path example(String name) {
        return root().resolve("examples").resolve(name);
    }

    /** A file of the data that developers have beside the product; the test is skipped where it is not there. */
    static Path shared(String name) {
        Path file = root().resolveSibling("shared").resolve("data").resolve(name);
        assumeTrue(Files.exists(file), "skipped: developers' data is not beside the product: " + file);
        return file;
    }

    private static Path root() {
        Path at = Path.of("").toAbsolutePath();
        while (!Files.isDirectory(at.resolve(".mvn"))) {
            at = at.getParent();
            if (at == null) {
                throw new IllegalStateException("No folder above the test holds .mvn.");
            }
        }
        return at;
    }
}
