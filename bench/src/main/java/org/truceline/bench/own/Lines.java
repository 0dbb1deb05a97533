package org.truceline.bench.own;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.List;

/**
 * What lines some files have together, whatever their order: equal where the sorted lines are.
 *
 * @param count of lines
 * @param sum of the first eight bytes of each line's SHA-256
 */
public record Lines(long count, long sum) {

    /** Those of the files, without a first line that is {@code header}. */
    public static Lines of(List<Path> files, String header) throws IOException, NoSuchAlgorithmException {
        MessageDigest digest = MessageDigest.getInstance("SHA-256");
        long count = 0;
        long sum = 0;
        for (Path file : files) {
            try (BufferedReader lines = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
                for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                    if (!line.equals(header)) {
                        count++;
                        sum += ByteBuffer.wrap(digest.digest(line.getBytes(StandardCharsets.UTF_8)))
                                .getLong();
                    }
                }
            }
        }
        return new Lines(count, sum);
    }
}
