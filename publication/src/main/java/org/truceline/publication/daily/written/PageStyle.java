package org.truceline.publication.daily.written;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/** The style of the page, which stands in the page itself, and the digest by which a browser lets it in. */
final class PageStyle {

    private PageStyle() {}

    /** The sheet, as it stands between its marks. */
    static String sheet() {
        try (InputStream bytes = PageStyle.class.getResourceAsStream("daily.css")) {
            if (bytes == null) {
                throw new IllegalStateException("daily.css is missing from this build.");
            }
            return new String(bytes.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    /** "sha256-…", as a content security policy names it. */
    static String digest() {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            return "sha256-"
                    + Base64.getEncoder().encodeToString(digest.digest(sheet().getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError("every JDK has SHA-256", e);
        }
    }
}
