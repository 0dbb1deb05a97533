package org.truceline.assessment.counting;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.truceline.evidence.register.RecordId;
import org.truceline.time.PossibleTime;
import org.truceline.truth.Truth;

/**
 * What counts once: an incident, or an account in none. What one of its accounts leaves untold adds no doubt to what another
 * tells; where two tell differently, both are possible.
 *
 * @param incident the incident; empty for an account in none
 * @param accounts those that are counted; machine-coded ones are not among them
 * @param acts the class ids of the acts told
 * @param weapon the weapon's class id, where all that tell one tell the same
 * @param number how many discharges, explosions and so on
 * @param belongs whether it is what is asked for: the act, the window, the area
 */
public record Unit(
        Optional<RecordId> incident,
        List<RecordId> accounts,
        Set<String> acts,
        Optional<String> weapon,
        Count number,
        PossibleTime time,
        UnitPlace place,
        Truth belongs) {

    public Unit {
        accounts = List.copyOf(accounts);
        acts = Set.copyOf(acts);
    }

    /** The incident or the account: what a reader opens. */
    public RecordId record() {
        return incident.orElseGet(accounts::getFirst);
    }

    /** How many of it are in the count: none too, where it may not belong. */
    public Count counted() {
        return belongs.isTrue() ? number : number.orNone();
    }

    /** True when its discharges may lie farther apart than {@code gap}. */
    boolean mayBreak(Duration gap) {
        boolean single = number.most().isPresent() && number.most().getAsLong() <= 1;
        return !single && longest().filter(length -> length.compareTo(gap) <= 0).isEmpty();
    }

    private Optional<Duration> longest() {
        return longest(time);
    }

    /** The longest time that two moments of {@code time} may lie apart; empty when it is not bounded. */
    static Optional<Duration> longest(PossibleTime time) {
        return time.from()
                .flatMap(from ->
                        time.until().map(until -> Duration.between(from, until).minusNanos(1)));
    }
}
