package org.truceline.intake.dataset;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;
import org.truceline.intake.CountedFile;
import org.truceline.intake.Known;
import org.truceline.intake.Refused;
import org.truceline.intake.TestFiles;
import org.truceline.intake.row.Dataset;
import org.truceline.intake.row.DateOrder;
import org.truceline.intake.row.Entry;
import org.truceline.intake.row.ShippedTable;
import org.truceline.notation.FaultyInput;

/** Files of occurrences as lists of what their rows became. */
final class Files {

    private static final Known KNOWN = Known.BUILT_IN.with(Known.Sort.ACTOR, List.of("north", "south"));

    private Files() {}

    static List<Entry> read(String text) throws FaultyInput, IOException {
        return read(text.getBytes(StandardCharsets.UTF_8), DatasetFile.Told.NOTHING);
    }

    static List<Entry> read(String text, DateOrder dates) throws FaultyInput, IOException {
        return read(text.getBytes(StandardCharsets.UTF_8), new DatasetFile.Told(Optional.empty(), Optional.of(dates)));
    }

    static List<Entry> readAs(DatasetKind kind, String text) throws FaultyInput, IOException {
        return read(text.getBytes(StandardCharsets.UTF_8), new DatasetFile.Told(Optional.of(kind), Optional.empty()));
    }

    static List<Entry> read(byte[] bytes) throws FaultyInput, IOException {
        return read(bytes, DatasetFile.Told.NOTHING);
    }

    /** The rows of a file beside the tests. */
    static List<Entry> fixture(String name) throws FaultyInput, IOException {
        try (InputStream bytes = java.nio.file.Files.newInputStream(TestFiles.fixture(Files.class, name))) {
            return read(name, bytes, DatasetFile.Told.NOTHING);
        }
    }

    /** The classes of acts that a table of meanings names. */
    static List<String> acts(String table) {
        return ShippedTable.rows(Refused.class, table, row -> row.text("act"));
    }

    private static List<Entry> read(byte[] bytes, DatasetFile.Told told) throws FaultyInput, IOException {
        return read("made-up", new ByteArrayInputStream(bytes), told);
    }

    private static List<Entry> read(String name, InputStream bytes, DatasetFile.Told told)
            throws FaultyInput, IOException {
        return all(DatasetFile.open(name, bytes, told, KNOWN));
    }

    static List<Entry> read(Path file, DatasetFile.Told told) throws FaultyInput, IOException {
        try (CountedFile opened = CountedFile.open(file)) {
            return all(DatasetFile.open(opened, told, KNOWN));
        }
    }

    private static List<Entry> all(Dataset rows) throws FaultyInput, IOException {
        List<Entry> entries = new ArrayList<>();
        try (Dataset dataset = rows) {
            for (Optional<Entry> entry = dataset.next(); entry.isPresent(); entry = dataset.next()) {
                entries.add(entry.get());
            }
        }
        return entries;
    }

    static byte[] packed(String text) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream packing = new GZIPOutputStream(bytes)) {
            packing.write(text.getBytes(StandardCharsets.UTF_8));
        }
        return bytes.toByteArray();
    }

    static Entry.Taken taken(Entry entry) {
        return (Entry.Taken) entry;
    }

    /** The reasons of a row that was not taken in. */
    static List<String> reasons(Entry entry) {
        return ((Entry.NotTaken) entry)
                .refused().faults().stream().map(Object::toString).toList();
    }
}
