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
import org.truceline.intake.Known;
import org.truceline.intake.TestFiles;
import org.truceline.intake.dataset.DatasetFile;
import org.truceline.intake.dataset.DatasetKind;
import org.truceline.intake.row.Dataset;
import org.truceline.intake.row.Entry;
import org.truceline.notation.FaultyInput;

/** GED files as lists of what their rows became. */
final class GedFixtures {

    private static final DatasetFile.Told TOLD = new DatasetFile.Told(Optional.of(DatasetKind.GED), Optional.empty());

    private GedFixtures() {}

    /** The rows of a file beside the tests. */
    static List<Entry> fixture(String name) throws FaultyInput, IOException {
        return readAll(TestFiles.fixture(GedFixtures.class, name));
    }

    static List<Entry> readAll(Path path) throws FaultyInput, IOException {
        return readAll(path.getFileName().toString(), Files.newInputStream(path));
    }

    static List<Entry> read(String text) throws FaultyInput, IOException {
        return read(text.getBytes(StandardCharsets.UTF_8));
    }

    static List<Entry> read(byte[] bytes) throws FaultyInput, IOException {
        return readAll("made-up.csv", new ByteArrayInputStream(bytes));
    }

    private static List<Entry> readAll(String name, InputStream bytes) throws FaultyInput, IOException {
        List<Entry> entries = new ArrayList<>();
        try (bytes;
                Dataset reader = DatasetFile.open(name, bytes, TOLD, Known.BUILT_IN)) {
            for (Optional<Entry> entry = reader.next(); entry.isPresent(); entry = reader.next()) {
                entries.add(entry.get());
            }
        }
        return entries;
    }
}
