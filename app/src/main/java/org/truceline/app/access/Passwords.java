package org.truceline.app.access;

import java.security.SecureRandom;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;

/**
 * Hashes and compares passwords by Argon2id: 19 MiB, two passes, one lane, as OWASP recommends (docs/decisions/0029). At
 * most {@value #AT_ONCE} at a time, so that many logins at once cannot exhaust the memory; the others wait.
 */
public final class Passwords {

    private static final int AT_ONCE = 4;
    private static final int SALT_BYTES = 16;
    private static final int HASH_BYTES = 32;
    private static final int LANES = 1;
    private static final int MEMORY_KIB = 19 * 1024;
    private static final int PASSES = 2;

    private final PasswordEncoder encoder;
    private final Semaphore places = new Semaphore(AT_ONCE, true);
    private final String nobodys;

    /** With the parameters above. */
    public Passwords() {
        this(MEMORY_KIB);
    }

    Passwords(int memoryKib) {
        encoder = new Argon2PasswordEncoder(SALT_BYTES, HASH_BYTES, LANES, memoryKib, PASSES);
        nobodys = hash(OneTimePassword.make(new SecureRandom()));
    }

    /** The hash to keep, with its salt and parameters in it. */
    public String hash(String password) {
        return inTurn(() -> require(encoder.encode(password)));
    }

    /**
     * Whether this password has the hash. Without one the work is done all the same and the answer is no, so that the
     * time does not tell whether there is an account.
     */
    public boolean match(String password, Optional<String> hash) {
        boolean same = inTurn(() -> encoder.matches(password, hash.orElse(nobodys)));
        return same && hash.isPresent();
    }

    private <T> T inTurn(Supplier<T> work) {
        places.acquireUninterruptibly();
        try {
            return work.get();
        } finally {
            places.release();
        }
    }

    private static String require(@Nullable String hash) {
        return Objects.requireNonNull(hash, "the encoder gave no hash");
    }
}
