package org.truceline.app.log;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.truceline.log.Note;
import org.truceline.log.NoteReading;
import org.truceline.log.NoteReading.Refused;
import org.truceline.log.NoteReading.Signed;
import org.truceline.notation.Fault;
import org.truceline.notation.FaultyInput;
import org.truceline.notation.Where;

/** Checkpoints in files. Line ends of other systems, and a last one that is missing, are mended: people type them. */
final class NoteFile {

    private NoteFile() {}

    /** The checkpoints; throws with a fault for each file that holds none. */
    static List<Note> readAll(List<Path> files) throws FaultyInput, IOException {
        List<Note> notes = new ArrayList<>();
        List<Fault> faults = new ArrayList<>();
        for (Path file : files) {
            switch (NoteReading.of(text(file))) {
                case Signed signed -> notes.add(signed.note());
                case Refused refused ->
                    faults.add(new Fault(
                            Where.of(file.toString()),
                            "checkpoint",
                            refused.expected(),
                            refused.found(),
                            "Compare it with the note as it was printed."));
            }
        }
        if (!faults.isEmpty()) {
            throw new FaultyInput(faults);
        }
        return notes;
    }

    private static String text(Path file) throws IOException {
        if (Files.size(file) > 4L * NoteReading.MOST_CHARACTERS) {
            throw new IOException(file + " is too long for a checkpoint");
        }
        String text = Files.readString(file).replace("\r\n", "\n");
        return text.endsWith("\n") ? text : text + "\n";
    }
}
