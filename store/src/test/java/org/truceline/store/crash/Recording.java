package org.truceline.store.crash;

import java.io.IOException;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.truceline.log.Bytes;

/** The steps that {@code recorder.c} wrote down. */
final class Recording {

    private final ByteBuffer octets;

    private Recording(byte[] octets) {
        this.octets = ByteBuffer.wrap(octets).order(ByteOrder.nativeOrder());
    }

    /** All of them, in their order. A last one that was cut off, as its process was, is none. */
    static List<Step> read(Path file) throws IOException {
        Recording recording = new Recording(Files.readAllBytes(file));
        List<Step> steps = new ArrayList<>();
        try {
            while (recording.octets.hasRemaining()) {
                steps.add(recording.next());
            }
        } catch (BufferUnderflowException _) {
            return steps;
        }
        return steps;
    }

    private Step next() {
        byte kind = octets.get();
        long position = octets.getLong();
        int nameLength = octets.getInt();
        int length = octets.getInt();
        String name = new String(bytes(nameLength), StandardCharsets.UTF_8);
        byte[] data = bytes(length);
        return switch (kind) {
            case 'w' -> new Step.Written(name, position, Bytes.of(data));
            case 't' -> new Step.Cut(name, position);
            case 's' -> new Step.Synced(name);
            case 'm' -> new Step.Made(name);
            case 'u' -> new Step.Removed(name);
            case 'r' -> new Step.Renamed(name, new String(data, StandardCharsets.UTF_8));
            default -> throw new IllegalStateException("a kind of record expected, found " + kind);
        };
    }

    private byte[] bytes(int length) {
        byte[] bytes = new byte[length];
        octets.get(bytes);
        return bytes;
    }
}
