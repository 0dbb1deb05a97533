package org.truceline.store.account;

import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;

/**
 * Somebody who may come in.
 *
 * @param id random; what the log calls this account by, whatever its login becomes
 * @param roles their names; empty when it may do nothing
 * @param credential how it proves itself
 * @param disabled it may not come in, whatever it proves
 * @param stamp raised by each change of the credential, the roles or {@code disabled}: a session that began under
 *     another one is over
 */
public record Account(UUID id, Naming naming, Set<String> roles, Credential credential, boolean disabled, long stamp) {

    public Account {
        roles = Set.copyOf(roles);
    }

    /** One that was not recorded yet: enabled, under a new random id. */
    public static Account fresh(Naming naming, Set<String> roles, Credential credential) {
        return new Account(UUID.randomUUID(), naming, roles, credential, false, 0);
    }

    /** What it is typed in as. */
    public Login login() {
        return naming.login();
    }

    String rolesInOneLine() {
        return String.join(" ", new TreeSet<>(roles));
    }

    /**
     * What people see of it.
     *
     * @param displayName 1 to 100 characters on one line; else IllegalArgumentException
     * @param locale the language that pages are to be in
     */
    public record Naming(Login login, String displayName, Locale locale) {

        private static final int LONGEST = 100;

        public Naming {
            displayName = displayName.strip();
            if (displayName.isEmpty()
                    || displayName.length() > LONGEST
                    || displayName.codePoints().anyMatch(Character::isISOControl)) {
                throw new IllegalArgumentException(
                        "display name: expected 1 to 100 characters on one line; found " + displayName.length() + ".");
            }
        }
    }
}
