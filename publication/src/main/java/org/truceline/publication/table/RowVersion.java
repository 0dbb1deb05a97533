package org.truceline.publication.table;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/** The version of a row: 32 hexadecimal digits of the SHA-256 of its words, another when any of them is. */
public final class RowVersion {

    /** The heading of the column with the version. */
    public static final String COLUMN = "truceline-row";

    private static final int BYTES = 16;

    private RowVersion() {}

    /** The version of a row of these cells. */
    public static String of(List<OutCell> cells) {
        MessageDigest digest = sha256();
        for (OutCell cell : cells) {
            byte[] words = OutWords.of(cell).getBytes(StandardCharsets.UTF_8);
            digest.update((words.length + ":").getBytes(StandardCharsets.US_ASCII));
            digest.update(words);
        }
        return HexFormat.of().formatHex(digest.digest(), 0, BYTES);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException problem) {
            throw new IllegalStateException("Every Java has SHA-256.", problem);
        }
    }
}
