package org.truceline.intake.ged;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.truceline.intake.TestFiles;
import org.truceline.notation.FaultyInput;

/** GED files as lists of what their rows became. */
final class GedFixtures {

    private GedFixtures() {}

    /** The rows of a file beside the tests. */
    static List<GedEntry> fixture(String name) throws FaultyInput, IOException {
        return readAll(TestFiles.fixture(GedFixtures.class, name));
    }

    static List<GedEntry> readAll(Path path) throws FaultyInput, IOException {
        return readAll(path.getFileName().toString(), Files.newInputStream(path));
    }

    static List<GedEntry> read(String text) throws FaultyInput, IOException {
        return read(text.getBytes(StandardCharsets.UTF_8));
    }

    static List<GedEntry> read(byte[] bytes) throws FaultyInput, IOException {
        return readAll("made-up.csv", new ByteArrayInputStream(bytes));
    }

    private static List<GedEntry> readAll(String name, InputStream bytes) throws FaultyInput, IOException {
        List<GedEntry> entries = new ArrayList<>();
        try (bytes;
                GedReader reader = GedReader.open(name, bytes)) {
            for (Optional<GedEntry> entry = reader.next(); entry.isPresent(); entry = reader.next()) {
                entries.add(entry.get());
            }
        }
        return entries;
    }
}
