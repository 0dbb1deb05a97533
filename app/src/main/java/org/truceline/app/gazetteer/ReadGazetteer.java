package org.truceline.app.gazetteer;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.LongConsumer;
import org.truceline.intake.CountedBytes;
import org.truceline.intake.gazetteer.GazetteerContents;
import org.truceline.intake.gazetteer.GazetteerFile;
import org.truceline.log.DigestedBytes;
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
        String name = String.valueOf(file.getFileName());
        try (DigestedBytes bytes =
                new DigestedBytes(new CountedBytes(new BufferedInputStream(Files.newInputStream(file)), progress))) {
            GazetteerContents contents = GazetteerFile.read(name, bytes);
            return new ReadGazetteer(name, contents, bytes.digested().toString());
        }
    }
}
