package org.truceline.log;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.truceline.log.BundleLine.Faulty;
import org.truceline.log.BundleLine.OfCheckpoint;
import org.truceline.log.BundleLine.OfEntry;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/**
 * Reads a bundle line by line and holds one line at a time. A line that is wrong is told and the next is read; when the
 * first does not say that it is a bundle, nothing after it is.
 */
public final class BundleReader {

    /** The longest line, 24 MiB: room for the longest payload in base64 and its envelope. */
    public static final int MOST_BYTES = 24 << 20;

    static final String MARK = "bundle";

    static final String FORM = "truceline-bundle-1";

    static final String CHECKPOINT = "checkpoint";

    private final Lines lines;

    private boolean begun;

    private boolean ended;

    private boolean checkpoints;

    /** Reads from here; whoever opened it closes it. */
    public BundleReader(InputStream in) {
        this.lines = new Lines(in, MOST_BYTES);
    }

    /** The next line; empty at the end. */
    public Optional<BundleLine> next() throws IOException {
        if (!begun) {
            begun = true;
            Optional<BundleLine> fault = header();
            ended = fault.isPresent();
            if (ended) {
                return fault;
            }
        }
        if (ended || !lines.advance()) {
            return Optional.empty();
        }
        return Optional.of(line());
    }

    /** Bytes read so far. */
    public long position() {
        return lines.position();
    }

    private Optional<BundleLine> header() throws IOException {
        String expected = "{\"" + MARK + "\": \"" + FORM + "\"}";
        if (!lines.advance()) {
            return Optional.of(new Faulty(1, expected, "an empty file"));
        }
        try {
            JsonNode object = object();
            JsonNode form = object.path(MARK);
            return form.isString() && form.stringValue().equals(FORM) && object.size() == 1
                    ? Optional.empty()
                    : Optional.of(new Faulty(1, expected, Shown.text(object.toString())));
        } catch (NoEntry e) {
            return Optional.of(new Faulty(1, expected, e.found()));
        }
    }

    private BundleLine line() {
        long line = lines.number();
        try {
            JsonNode object = object();
            if (!object.has(CHECKPOINT)) {
                if (checkpoints) {
                    throw new NoEntry("entries before checkpoints", "an entry after a checkpoint");
                }
                return new OfEntry(line, EntryJson.read(object));
            }
            checkpoints = true;
            return switch (NoteReading.of(EntryJson.only(object, CHECKPOINT))) {
                case NoteReading.Signed signed -> new OfCheckpoint(line, signed.note());
                case NoteReading.Refused refused ->
                    new Faulty(line, "checkpoint: " + refused.expected(), refused.found());
            };
        } catch (NoEntry e) {
            return new Faulty(line, e.expected(), e.found());
        }
    }

    private JsonNode object() throws NoEntry {
        String expected = "one JSON object";
        if (lines.isTooLong()) {
            throw new NoEntry(expected + " of at most " + MOST_BYTES + " bytes", "a longer line");
        }
        if (lines.isCut()) {
            throw new NoEntry(expected + " and a newline", "the end of the file");
        }
        try {
            JsonNode node = Json.MAPPER.readTree(lines.octets(), 0, lines.length());
            if (node != null && node.isObject()) {
                return node;
            }
            throw new NoEntry(expected, lines.length() == 0 ? "an empty line" : "other JSON");
        } catch (JacksonException e) {
            throw new NoEntry(expected, "at byte " + byteOf(e) + " something else");
        }
    }

    private static String byteOf(JacksonException e) {
        return e.getLocation() == null
                ? "1"
                : Long.toString(Math.max(1, e.getLocation().getByteOffset() + 1));
    }
}
