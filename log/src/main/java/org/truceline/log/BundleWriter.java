package org.truceline.log;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import tools.jackson.databind.node.ObjectNode;

/** Writes a bundle line by line: first entries, ascending within each log, then checkpoints. */
public final class BundleWriter {

    private final OutputStream out;

    /** Begins a bundle here; whoever opened the stream closes it. */
    public BundleWriter(OutputStream out) throws IOException {
        this.out = out;
        line(Json.MAPPER.createObjectNode().put(BundleReader.MARK, BundleReader.FORM));
    }

    /** One more entry. */
    public void write(Entry entry) throws IOException {
        line(EntryJson.write(entry));
    }

    /** One more checkpoint; no entry may follow. */
    public void write(Note note) throws IOException {
        line(Json.MAPPER.createObjectNode().put(BundleReader.CHECKPOINT, note.text()));
    }

    private void line(ObjectNode object) throws IOException {
        out.write((Json.MAPPER.writeValueAsString(object) + "\n").getBytes(StandardCharsets.UTF_8));
    }
}
