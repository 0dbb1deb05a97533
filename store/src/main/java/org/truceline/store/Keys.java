package org.truceline.store;

import java.util.LinkedHashMap;
import java.util.Map;
import org.truceline.log.Bytes;
import org.truceline.log.Seal;
import org.truceline.log.SealKey;
import org.truceline.log.SigningKey;

/**
 * An office's secrets: the key under which it signs, and those of sealed contents.
 *
 * @param signing for the log that it writes now
 * @param seals by what is told of them
 */
record Keys(SigningKey signing, Map<Seal, SealKey> seals) {

    private static final String FORM = "truceline-keys-1";

    private static final String SIGN = "sign ";

    private static final String SEAL = "seal ";

    Keys {
        seals = Map.copyOf(seals);
    }

    Keys with(SealKey key) {
        Map<Seal, SealKey> more = new LinkedHashMap<>(seals);
        more.put(key.seal(), key);
        return new Keys(signing, more);
    }

    Keys without(Iterable<Seal> destroyed) {
        Map<Seal, SealKey> fewer = new LinkedHashMap<>(seals);
        destroyed.forEach(fewer::remove);
        return new Keys(signing, fewer);
    }

    /** The lines of the file of keys. */
    String written() {
        StringBuilder lines =
                new StringBuilder(FORM + "\n" + SIGN + signing.seed().toHex() + "\n");
        seals.values().stream()
                .map(key -> SEAL + key.secret().toHex() + "\n")
                .sorted()
                .forEach(lines::append);
        return lines.toString();
    }

    /** What such lines say; throws IllegalArgumentException, without any of the secrets, when they are others. */
    static Keys read(String text) {
        String[] lines = text.split("\n", -1);
        if (lines.length < 3 || !lines[0].equals(FORM) || !lines[lines.length - 1].isEmpty()) {
            throw new IllegalArgumentException("no file of keys that was written to its end");
        }
        Map<Seal, SealKey> seals = new LinkedHashMap<>();
        for (int i = 2; i < lines.length - 1; i++) {
            SealKey key = SealKey.of(secret(lines[i], SEAL, i));
            seals.put(key.seal(), key);
        }
        return new Keys(SigningKey.of(secret(lines[1], SIGN, 1)), seals);
    }

    private static Bytes secret(String line, String label, int index) {
        try {
            if (line.startsWith(label)) {
                return Bytes.ofHex(line.substring(label.length()));
            }
        } catch (IllegalArgumentException _) {
            // Told below, without what stands there.
        }
        throw new IllegalArgumentException("no key on line " + (index + 1));
    }

    @Override
    public String toString() {
        return signing + " and " + seals.size() + " seal keys";
    }
}
