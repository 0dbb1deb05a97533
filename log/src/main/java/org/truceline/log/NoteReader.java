package org.truceline.log;

import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.truceline.log.NoteReading.Refused;
import org.truceline.log.NoteReading.Signed;
import org.truceline.log.NoteReading.Why;

/** Reads the text of a signed checkpoint line by line, and stops at the first thing that is none. */
final class NoteReader {

    private static final Pattern ORIGIN = Pattern.compile("truceline\\.org/(log|exercise)/([0-9a-f]{64})");

    private static final Pattern COUNT = Pattern.compile("[1-9][0-9]{0,18}");

    private final String text;

    NoteReader(String text) {
        this.text = text;
    }

    NoteReading read() {
        try {
            if (text.length() > NoteReading.MOST_CHARACTERS) {
                throw new NoNote(
                        Why.LENGTH,
                        "at most " + NoteReading.MOST_CHARACTERS + " characters",
                        Integer.toString(text.length()));
            }
            String[] lines = text.split("\n", 6);
            if (lines.length < 6) {
                throw new NoNote(Why.LINES, "five lines, each ended by a newline", lines.length - 1 + " such lines");
            }
            Checkpoint checkpoint = checkpoint(lines);
            if (!lines[3].isEmpty()) {
                throw new NoNote(Why.EMPTY_LINE, "an empty fourth line", Shown.text(lines[3]));
            }
            signature(checkpoint, lines[4]);
            return new Signed(new Note(checkpoint, text));
        } catch (NoNote refused) {
            return refused.refusal;
        }
    }

    /** The checkpoint of three lines; throws IllegalArgumentException when they are none. */
    static Checkpoint checkpoint(String text) {
        String[] lines = text.split("\n", -1);
        if (lines.length != 4 || !lines[3].isEmpty()) {
            throw new IllegalArgumentException("three lines, each ended by a newline");
        }
        try {
            return checkpoint(lines);
        } catch (NoNote refused) {
            throw new IllegalArgumentException(refused.refusal.expected(), refused);
        }
    }

    private static Checkpoint checkpoint(String[] lines) throws NoNote {
        return new Checkpoint(log(lines[0]), count(lines[1]), root(lines[2]));
    }

    private static LogId log(String line) throws NoNote {
        Matcher origin = ORIGIN.matcher(line);
        if (!origin.matches()) {
            throw new NoNote(
                    Why.ORIGIN,
                    "truceline.org/log/ or truceline.org/exercise/ and 64 lower-case hexadecimal digits",
                    Shown.text(line));
        }
        return new LogId(origin.group(1).equals("log") ? Form.REAL : Form.EXERCISE, LogName.of(origin.group(2)));
    }

    private static long count(String line) throws NoNote {
        if (COUNT.matcher(line).matches()) {
            try {
                return Long.parseLong(line);
            } catch (NumberFormatException _) {
                // Told below: beyond 2^63.
            }
        }
        throw new NoNote(Why.COUNT, "a count of entries, from 1, in decimal digits", Shown.text(line));
    }

    private static Digest root(String line) throws NoNote {
        try {
            return new Digest(Bytes.ofBase64(line));
        } catch (IllegalArgumentException _) {
            throw new NoNote(Why.ROOT, "a root of 32 bytes in base64", Shown.text(line));
        }
    }

    private static void signature(Checkpoint checkpoint, String line) throws NoNote {
        String[] parts = line.split(" ", 4);
        if (parts.length != 3 || !(parts[0] + " ").equals(Note.DASH)) {
            throw new NoNote(Why.SIGNATURE_LINE, "a dash, the first line again and a signature", Shown.text(line));
        }
        if (!parts[1].equals(checkpoint.log().origin())) {
            throw new NoNote(Why.SIGNER, "the signature of the log itself first", "that of " + Shown.text(parts[1]));
        }
        byte[] octets = octets(parts[2]);
        Bytes id = Bytes.of(Arrays.copyOf(octets, Note.ID_LENGTH));
        Bytes expected = Note.id(checkpoint.log());
        if (!id.equals(expected)) {
            throw new NoNote(Why.KEY, "a signature of key " + expected.toHex(), "one of key " + id.toHex());
        }
        Bytes signature = Bytes.of(Arrays.copyOfRange(octets, Note.ID_LENGTH, octets.length));
        if (!Ed25519.holds(checkpoint.log().name(), Bytes.ofText(checkpoint.text()), signature)) {
            throw new NoNote(Why.SIGNATURE, "a signature that fits the three lines", "one that does not");
        }
    }

    private static byte[] octets(String base64) throws NoNote {
        int expected = Note.ID_LENGTH + Ed25519.SIGNATURE_LENGTH;
        try {
            byte[] octets = Bytes.ofBase64(base64).toArray();
            if (octets.length == expected) {
                return octets;
            }
        } catch (IllegalArgumentException _) {
            // Told below.
        }
        throw new NoNote(Why.SIGNATURE_LINE, expected + " bytes of signature in base64", Shown.text(base64));
    }

    /** Ends the reading. */
    private static final class NoNote extends Exception {

        @java.io.Serial
        private static final long serialVersionUID = 1L;

        private final transient Refused refusal;

        NoNote(Why why, String expected, String found) {
            super(found, null, false, false);
            this.refusal = new Refused(why, expected, found);
        }
    }
}
