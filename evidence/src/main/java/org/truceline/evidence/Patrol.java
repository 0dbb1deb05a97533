package org.truceline.evidence;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** One patrol as numbered by those who ran it, with the account of each who tells of it; accounts may differ. */
public record Patrol(String id, OptionalInt number, LocalDate date, List<String> by, List<Account> accounts) {

    /** How a patrol went by one account. */
    public enum Outcome implements Worded {
        COMPLETED,
        SHORTENED,
        BLOCKED,
        STARTED,
        HELD,
        CANCELLED
    }

    /** What one source tells of a patrol: the outcome, where it began and ended, and the reason it gives. */
    public record Account(
            Said said, Outcome outcome, Optional<String> from, Optional<String> to, Optional<String> reason) {

        public Account {
            var _ = said.getBy("an account of a patrol");
            Require.textIfAny(from, "where a patrol began");
            Require.textIfAny(to, "where a patrol ended");
            Require.textIfAny(reason, "a reason");
        }

        public String report() {
            return said.report();
        }

        public String by() {
            return said.getBy("an account of a patrol");
        }
    }

    /** @throws IllegalArgumentException when the id is blank or the number is below one */
    public Patrol {
        Require.text(id, "a patrol id");
        if (number.isPresent() && number.getAsInt() < 1) {
            throw new IllegalArgumentException(
                    "expected patrol " + id + " to be numbered from one, found " + number.getAsInt());
        }
        by = List.copyOf(by);
        accounts = List.copyOf(accounts);
    }

    /** Whether the accounts name more than one outcome. */
    public boolean isContested() {
        return accounts.stream().map(Account::outcome).distinct().count() > 1;
    }
}
