package org.truceline.evidence.register;

import java.util.Optional;
import org.truceline.evidence.Amount;
import org.truceline.evidence.Require;

/**
 * What an account says happened, each part as far as it says.
 *
 * @param act the class id of the act; {@code unknown-explosion} is one too
 * @param weapon the class id of the weapon; empty when it is undetermined
 * @param number how many discharges, explosions, men or vehicles
 */
public record Happening(
        String act, Optional<String> weapon, Optional<Amount> number, Optional<ToldPlace> at, Optional<Clocked> when) {

    /** @throws IllegalArgumentException when the act is blank */
    public Happening {
        Require.text(act, "the class id of an act");
        Require.textIfAny(weapon, "the class id of a weapon");
    }
}
