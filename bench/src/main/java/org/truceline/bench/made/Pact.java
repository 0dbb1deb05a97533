package org.truceline.bench.made;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.truceline.agreement.Agreement;
import org.truceline.agreement.written.AgreementReader;
import org.truceline.agreement.written.TermsFile;
import org.truceline.notation.FaultyInput;
import org.truceline.notation.Folder;

/** The made-up agreements that are asked about the events. */
public enum Pact {
    /** One term, one corridor of 6 km. */
    CORRIDOR("one corridor"),
    /** Three bands along two lines, of which one is drawn in two versions. */
    BANDS("bands, 2 lines, versions"),
    /** Bands with all kinds of terms: caps, weapons and ranges, hours of the day, exceptions, permissions, open points. */
    CAPS("bands, caps, all terms");

    private static final String ROAD = "lines/road.yaml";

    private final String words;

    Pact(String words) {
        this.words = words;
    }

    /** What it is, in a few words. */
    public String words() {
        return words;
    }

    /**
     * How many events at most it is asked about: beside one corridor, there are thousands of kinds of events that the engine is
     * asked about first, and some events are handed to it one by one.
     */
    public int most() {
        return switch (this) {
            case CORRIDOR -> Integer.MAX_VALUE;
            case BANDS, CAPS -> 100_000;
        };
    }

    /** The folder of its files among the resources. */
    public String folder() {
        return "agreements/" + name().toLowerCase(Locale.ROOT);
    }

    /** The names of the files of its lines, in its folder. */
    public List<String> lines() {
        return switch (this) {
            case CORRIDOR -> List.of(ROAD);
            case BANDS, CAPS -> List.of(ROAD, "lines/road-moved.yaml", "lines/ridge.yaml");
        };
    }

    /** The agreement as the engine is asked about it. */
    public Agreement read() throws FaultyInput, IOException {
        return AgreementReader.read(Folder.holding("", files()), TermsFile.NAME);
    }

    /** The same with another road. */
    public Agreement readAlong(Road road) throws FaultyInput, IOException {
        Map<String, byte[]> files = files();
        LineFile line = new LineFile("road", "A made-up road", road);
        files.put(ROAD, line.text().getBytes(StandardCharsets.UTF_8));
        return AgreementReader.read(Folder.holding("", files), TermsFile.NAME);
    }

    /** Writes its files to {@code folder}. */
    public void write(Path folder) throws IOException {
        for (Map.Entry<String, byte[]> file : files().entrySet()) {
            Path path = folder.resolve(file.getKey());
            Files.createDirectories(path.resolveSibling(""));
            Files.write(path, file.getValue());
        }
    }

    private Map<String, byte[]> files() throws IOException {
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put(TermsFile.NAME, resource(TermsFile.NAME));
        for (String line : lines()) {
            files.put(line, resource(line));
        }
        return files;
    }

    private byte[] resource(String name) throws IOException {
        String path = "/org/truceline/bench/" + folder() + "/" + name;
        try (InputStream in = Pact.class.getResourceAsStream(path)) {
            if (in == null) {
                throw new IOException("expected " + path + " on the class path, found nothing; build the bench anew");
            }
            return in.readAllBytes();
        }
    }
}
