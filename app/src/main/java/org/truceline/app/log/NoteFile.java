package org.truceline.app.log;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.truceline.log.Checkpoint;
import org.truceline.log.Note;
import org.truceline.log.NoteReading;
import org.truceline.log.NoteReading.Refused;
import org.truceline.log.NoteReading.Signed;
import org.truceline.log.NoteReading.Why;
import org.truceline.notation.Fault;
import org.truceline.notation.FaultyInput;
import org.truceline.notation.Where;

/** Checkpoints in files. Line ends of other systems, and a last one that is missing, are mended: people type them. */
final class NoteFile {

    private NoteFile() {}

    /** The signed checkpoints; throws with a fault for each file that holds none. */
    static List<Note> readAll(List<Path> files) throws FaultyInput, IOException {
        return each(files, text -> switch (NoteReading.of(text)) {
            case Signed signed -> signed.note();
            case Refused refused -> throw new IllegalArgumentException(refused.expected());
        });
    }

    /** The checkpoints of files in which the three lines may stand without a signature; throws likewise. */
    static List<Checkpoint> onPaper(List<Path> files) throws FaultyInput, IOException {
        return each(files, text -> switch (NoteReading.of(text)) {
            case Signed signed -> signed.note().checkpoint();
            case Refused refused when refused.why() == Why.LINES -> Checkpoint.ofText(text);
            case Refused refused -> throw new IllegalArgumentException(refused.expected());
        });
    }

    private static <T> List<T> each(List<Path> files, Function<String, T> reading) throws FaultyInput, IOException {
        List<T> read = new ArrayList<>();
        List<Fault> faults = new ArrayList<>();
        for (Path file : files) {
            try {
                read.add(reading.apply(text(file)));
            } catch (IllegalArgumentException refused) {
                faults.add(new Fault(
                        Where.of(file.toString()),
                        "checkpoint",
                        String.valueOf(refused.getMessage()),
                        "another text",
                        "Compare it with the checkpoint as it was printed."));
            }
        }
        if (!faults.isEmpty()) {
            throw new FaultyInput(faults);
        }
        return read;
    }

    private static String text(Path file) throws IOException {
        if (Files.size(file) > 4L * NoteReading.MOST_CHARACTERS) {
            throw new IOException(file + " is too long for a checkpoint");
        }
        String text = Files.readString(file).replace("\r\n", "\n");
        return text.endsWith("\n") ? text : text + "\n";
    }
}
