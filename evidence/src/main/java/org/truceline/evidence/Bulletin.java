package org.truceline.evidence;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One day's counts as each side published them. The ledgers stand side by side and are never summed: they count the
 * same days under different rules, so this record has no total.
 */
public record Bulletin(String id, LocalDate date, Optional<String> window, String report, List<Ledger> ledgers) {

    /** One side's own count with its breakdown, by area or class, in the order of the bulletin. */
    public record Ledger(String by, long total, Map<String, Long> breakdown) {

        public Ledger {
            Require.text(by, "the side that keeps a ledger");
            Require.notNegative(total, "the total of ledger " + by);
            breakdown.forEach((part, count) -> Require.notNegative(count, part + " in ledger " + by));
            breakdown = Collections.unmodifiableMap(new LinkedHashMap<>(breakdown));
        }

        /** The total less the parts: zero where the breakdown adds up, below zero where it exceeds the total. */
        public long unexplained() {
            return total
                    - breakdown.values().stream().mapToLong(Long::longValue).sum();
        }
    }

    /** @throws IllegalArgumentException when an id is blank or two ledgers are of one side */
    public Bulletin {
        Require.text(id, "a bulletin id");
        Require.text(report, "the report of bulletin " + id);
        Require.textIfAny(window, "the window of bulletin " + id);
        ledgers = List.copyOf(ledgers);
        if (ledgers.stream().map(Ledger::by).distinct().count() < ledgers.size()) {
            throw new IllegalArgumentException("expected one ledger a side in bulletin " + id + ", found "
                    + ledgers.stream().map(Ledger::by).toList());
        }
    }

    public Optional<Ledger> findLedger(String by) {
        return ledgers.stream().filter(each -> each.by().equals(by)).findFirst();
    }
}
