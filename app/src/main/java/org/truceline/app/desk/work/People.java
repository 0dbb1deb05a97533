package org.truceline.app.desk.work;

import java.util.Map;
import java.util.stream.Collectors;
import org.truceline.app.access.Gate;
import org.truceline.store.account.Account;

/** The names of those who wrote something, as they are at this moment; who has no account here keeps what the log says. */
public final class People {

    private final Map<String, String> names;

    private People(Map<String, String> names) {
        this.names = names;
    }

    static People of(Gate gate) {
        return new People(gate.accounts().list().stream()
                .collect(Collectors.toMap(
                        account -> account.id().toString(),
                        account -> account.naming().displayName(),
                        (one, _) -> one)));
    }

    /** Who wrote a record. */
    public record Author(String account, String name) {}

    /** The author who is this account. */
    public Author author(String account) {
        return new Author(account, names.getOrDefault(account, account));
    }

    /** The account as an author. */
    static Author author(Account account) {
        return new Author(account.id().toString(), account.naming().displayName());
    }

    /** A sentence with names in the place of accounts. */
    String named(String sentence) {
        String named = sentence;
        for (Map.Entry<String, String> each : names.entrySet()) {
            named = named.replace(each.getKey(), each.getValue());
        }
        return named;
    }
}
