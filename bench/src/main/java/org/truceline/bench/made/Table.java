package org.truceline.bench.made;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;

/** The made-up events as a plain table, some 100 bytes a row. */
public final class Table {

    private static final byte[] HEADER =
            "id,act,by,latitude,longitude,radius_m,from,until\n".getBytes(StandardCharsets.US_ASCII);
    private static final int CHUNK = 10_000;

    private Table() {}

    /** Writes the first {@code rows} events around the main road to {@code file}. */
    public static void write(long rows, Path file) throws IOException {
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file), 1 << 16)) {
            write(rows, out);
        }
    }

    /** Writes the same to {@code out}, which is not closed. */
    public static void write(long rows, OutputStream out) throws IOException {
        out.write(HEADER);
        for (long first = 0; first < rows; first += CHUNK) {
            int count = (int) Math.min(CHUNK, rows - first);
            out.write(lines(Events.of(Road.MAIN, Events.SEED, first, count), first)
                    .getBytes(StandardCharsets.US_ASCII));
        }
    }

    private static String lines(Events events, long first) {
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < events.count(); i++) {
            lines.append("made-up-").append(first + i + 1);
            lines.append(',').append(Events.ACTS.get(events.acts[i]));
            lines.append(',').append(Events.ACTORS.get(events.actors[i])).append(',');
            degrees(lines, events.latitudes[i]);
            degrees(lines, events.longitudes[i]);
            lines.append((int) events.radii[i]);
            lines.append(',').append(Instant.ofEpochSecond(events.froms[i]));
            lines.append(',').append(Instant.ofEpochSecond(events.lasts[i])).append('\n');
        }
        return lines.toString();
    }

    private static void degrees(StringBuilder lines, double degrees) {
        long micro = Math.round(degrees * 1e6);
        String digits = String.valueOf(1_000_000 + Math.abs(micro) % 1_000_000);
        lines.append(micro < 0 ? "-" : "").append(Math.abs(micro) / 1_000_000);
        lines.append('.').append(digits, 1, digits.length()).append(',');
    }
}
