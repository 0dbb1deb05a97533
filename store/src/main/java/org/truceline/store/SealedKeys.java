package org.truceline.store;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.truceline.log.Bytes;

/**
 * The file of keys of an encrypted store, by its lines: the form, then for each passphrase that opens it a salt, a nonce
 * and the sealed {@link Keys}. While a passphrase is changed there are two.
 */
final class SealedKeys {

    private static final String FORM = "truceline-keys-1-encrypted";

    private static final int LINES = 3;

    private static final int NONCE = 12;

    private static final SecureRandom RANDOM = new SecureRandom();

    private SealedKeys() {}

    /** Whether the text is of this form. */
    static boolean isMeant(String text) {
        return text.startsWith(FORM + "\n");
    }

    /** The keys in the lines that any of these opens. */
    static String written(Keys keys, List<StoreKey> under) {
        StringBuilder lines = new StringBuilder(FORM + "\n");
        for (StoreKey key : under) {
            Bytes nonce = Bytes.random(NONCE, RANDOM);
            Bytes sealed = key.seal(Bytes.ofText(keys.written()), nonce, beside(key.salt()));
            lines.append(key.salt().toHex()).append('\n');
            lines.append(nonce.toHex()).append('\n');
            lines.append(sealed.toHex()).append('\n');
        }
        return lines.toString();
    }

    /** The keys; empty when the passphrase is another. Throws IllegalArgumentException for lines that make no sense. */
    static Optional<Keys> read(String text, Passphrase passphrase) {
        List<String> lines = new ArrayList<>(Arrays.asList(text.split("\n", -1)));
        if ((lines.size() - 2) % LINES != 0
                || lines.size() <= 2
                || !lines.getLast().isEmpty()) {
            throw new IllegalArgumentException("no encrypted file of keys that was written to its end");
        }
        for (int at = 1; at < lines.size() - 1; at += LINES) {
            StoreKey key = new StoreKey(passphrase, bytes(lines, at, StoreKey.SALT));
            Bytes nonce = bytes(lines, at + 1, NONCE);
            Optional<Bytes> plain = key.open(bytes(lines, at + 2), nonce, beside(key.salt()));
            if (plain.isPresent()) {
                return plain.map(Bytes::toText).map(Keys::read);
            }
        }
        return Optional.empty();
    }

    private static Bytes bytes(List<String> lines, int at, int length) {
        Bytes read = bytes(lines, at);
        if (read.toArray().length != length) {
            throw new IllegalArgumentException("line " + (at + 1) + " of another length than " + length + " bytes");
        }
        return read;
    }

    private static Bytes bytes(List<String> lines, int at) {
        try {
            return Bytes.ofHex(lines.get(at));
        } catch (IllegalArgumentException _) {
            throw new IllegalArgumentException("no hexadecimal digits on line " + (at + 1));
        }
    }

    private static Bytes beside(Bytes salt) {
        return Bytes.of((FORM + "\n" + salt.toHex()).getBytes(StandardCharsets.UTF_8));
    }
}
