package org.truceline.assessment;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.truceline.agreement.Agreement;
import org.truceline.agreement.Predicate;
import org.truceline.agreement.World;
import org.truceline.occurrence.ActClass;
import org.truceline.occurrence.Facts;
import org.truceline.occurrence.Holding;
import org.truceline.occurrence.Located;
import org.truceline.occurrence.Numbers;
import org.truceline.occurrence.Occurrence;
import org.truceline.occurrence.Parties;
import org.truceline.occurrence.Weapon;
import org.truceline.occurrence.What;
import org.truceline.occurrence.When;
import org.truceline.occurrence.Who;
import org.truceline.time.PossibleTime;
import org.truceline.truth.Reason;

/** Asks conditions of an agreement about the state of things at an instant, and about holdings. For one thread. */
public final class Circumstances {

    private final Agreement agreement;
    private final Facts facts;
    private final Regions regions = new Regions();
    private final Map<Instant, Conditions> byInstant = new HashMap<>();
    private final Map<Holding, Conditions> byHolding = new HashMap<>();

    /** The state of things as far as {@code facts} tell. */
    public Circumstances(Agreement agreement, Facts facts) {
        this.agreement = agreement;
        this.facts = facts;
    }

    /** How true {@code predicate} is at {@code at} in {@code world}. */
    public Reason at(Predicate predicate, Instant at, World world) {
        return byInstant.computeIfAbsent(at, this::stateAt).ask(predicate, world);
    }

    /** How true it is in {@code world} that {@code predicate} holds of all that the holding counts. */
    public Reason of(Predicate predicate, Holding holding, World world) {
        return byHolding.computeIfAbsent(holding, this::about).ask(predicate, world);
    }

    private Conditions stateAt(Instant at) {
        PossibleTime now = PossibleTime.between(at, at.plusNanos(1));
        return conditions(new Occurrence(
                "now",
                What.only(ActClass.ANY),
                Who.UNTOLD,
                Located.UNTOLD,
                new When(Spoken.utc(at), "", now, List.of()),
                List.of()));
    }

    private Conditions about(Holding holding) {
        return conditions(new Occurrence(
                holding.what(),
                new What(
                        ActClass.ANY,
                        new Weapon(holding.what(), Numbers.UNTOLD, Numbers.UNTOLD),
                        Optional.empty(),
                        holding.number()),
                new Who(holding.by(), Parties.UNTOLD, ""),
                holding.at(),
                holding.when(),
                List.of()));
    }

    private Conditions conditions(Occurrence occurrence) {
        return new Conditions(agreement, regions, Standings.MEASURED, occurrence, facts);
    }
}
