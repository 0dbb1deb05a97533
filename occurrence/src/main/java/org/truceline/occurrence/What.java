package org.truceline.occurrence;

import java.util.Optional;

/**
 * What was done, each part known as far as told.
 *
 * @param act its kind
 * @param weapon with what
 * @param medium on land, in the air or at sea, when told
 * @param number how many rounds, men, vehicles: whatever the report counts
 */
public record What(ActClass act, Weapon weapon, Optional<Medium> medium, Numbers number) {

    /** Only the kind of act is told. */
    public static What only(ActClass act) {
        return new What(act, Weapon.UNTOLD, Optional.empty(), Numbers.UNTOLD);
    }
}
