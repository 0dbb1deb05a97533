package org.truceline.app.access;

import java.time.InstantSource;
import java.util.Optional;
import org.truceline.log.Form;
import org.truceline.store.Store;
import org.truceline.store.account.Accounts;
import org.truceline.store.account.Tokens;

/**
 * What the way in needs.
 *
 * @param store where the audit is written
 * @param sort whether this is an office's desk or a demonstration
 * @param provider who else vouches for people, if anybody
 */
public record Gate(
        Accounts accounts,
        Tokens tokens,
        Passwords passwords,
        Store store,
        InstantSource clock,
        Sort sort,
        Optional<OpenIdProvider> provider) {

    /** What a desk is served for. */
    public enum Sort {
        /** Accounts prove themselves. */
        OFFICE,
        /** Made-up accounts, each a click away; on this machine only. */
        DEMONSTRATION
    }

    /** Whether its store is an exercise's: then every page and every file that goes out says so. */
    public boolean isExercise() {
        return store.id().form() == Form.EXERCISE;
    }

    /** A file's name as it goes out: that of an exercise begins with the word. */
    public String fileName(String name) {
        return (isExercise() ? "exercise-" : "") + name;
    }

    boolean isDemonstration() {
        return sort == Sort.DEMONSTRATION;
    }
}
