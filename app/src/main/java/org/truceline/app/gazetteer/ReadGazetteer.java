package org.truceline.app.gazetteer;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.function.LongConsumer;
import org.truceline.intake.gazetteer.GazetteerContents;
import org.truceline.intake.gazetteer.GazetteerFile;
import org.truceline.notation.FaultyInput;

/**
 * A gazetteer file that was read.
 *
 * @param name of the file
 * @param contents its places and its refused rows
 * @param sha256 of its bytes, in hexadecimal
 */
public record ReadGazetteer(String name, GazetteerContents contents, String sha256) {

    /**
     * Reads the file; throws, with every fault, when it is no gazetteer.
     *
     * @param progress is told how many bytes are read
     */
    public static ReadGazetteer of(Path file, LongConsumer progress) throws FaultyInput, IOException {
        MessageDigest digest = digest();
        String name = String.valueOf(file.getFileName());
        try (InputStream bytes = new DigestInputStream(
                new CountedStream(new BufferedInputStream(Files.newInputStream(file)), progress), digest)) {
            GazetteerContents contents = GazetteerFile.read(name, bytes);
            return new ReadGazetteer(name, contents, HexFormat.of().formatHex(digest.digest()));
        }
    }

    private static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError("every JDK has SHA-256", e);
        }
    }
}
