package org.truceline.app.access;

import java.util.List;
import org.truceline.store.account.Account;
import org.truceline.store.account.Credential;

/**
 * An account as a list shows it; never what it proves itself with.
 *
 * @param proof chosen, one-time, spent, external or none
 */
public record AccountView(
        String id,
        String login,
        String displayName,
        String locale,
        List<String> roles,
        String proof,
        boolean disabled) {

    public AccountView {
        roles = List.copyOf(roles);
    }

    /** The account as it is now. */
    public static AccountView of(Account account) {
        return new AccountView(
                account.id().toString(),
                account.login().text(),
                account.naming().displayName(),
                account.naming().locale().toLanguageTag(),
                account.roles().stream().sorted().toList(),
                proof(account.credential()),
                account.disabled());
    }

    private static String proof(Credential credential) {
        return switch (credential) {
            case Credential.Chosen _ -> "chosen";
            case Credential.OneTime _ -> "one-time";
            case Credential.Spent _ -> "spent";
            case Credential.External _ -> "external";
            case Credential.None _ -> "none";
        };
    }
}
