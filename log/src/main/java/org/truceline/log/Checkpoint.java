package org.truceline.log;

/**
 * What fixes the first entries of a log, in three lines that fit on paper.
 *
 * @param log whose entries they are
 * @param count of entries, from 1; else IllegalArgumentException
 * @param root of the {@link Tree} over them
 */
public record Checkpoint(LogId log, long count, Digest root) {

    public Checkpoint {
        if (count < 1) {
            throw new IllegalArgumentException("count: expected 1 or more; found " + count);
        }
    }

    /** The checkpoint of three such lines, unsigned; throws IllegalArgumentException when they are none. */
    public static Checkpoint ofText(String text) {
        return NoteReader.checkpoint(text);
    }

    /** The three lines, each ended by a newline. */
    public String text() {
        return log.origin() + "\n" + count + "\n" + root.octets().toBase64() + "\n";
    }

    /** The three lines signed; throws IllegalArgumentException when it is the key of another log. */
    public Note sign(SigningKey key) {
        if (!key.name().equals(log.name())) {
            throw new IllegalArgumentException("key: expected that of log " + log.name() + "; found " + key);
        }
        Bytes signature = key.sign(Bytes.ofText(text()));
        String line = Note.DASH + log.origin() + " "
                + Bytes.ofHex(Note.id(log).toHex() + signature.toHex()).toBase64() + "\n";
        return new Note(this, text() + "\n" + line);
    }
}
