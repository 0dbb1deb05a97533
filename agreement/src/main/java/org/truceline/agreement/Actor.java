package org.truceline.agreement;

import java.util.List;
import java.util.Optional;
import org.truceline.time.Told;

/**
 * Somebody whom the terms or the reports name.
 *
 * @param id names it
 * @param name the name it uses for itself where possible
 * @param roles signatory, guarantor, not a signatory, …
 * @param under the class of actors that it belongs to for good, when the file says so
 * @param memberships classes that it belongs to for a time
 */
public record Actor(String id, String name, List<String> roles, Optional<String> under, List<Membership> memberships) {

    public Actor {
        roles = List.copyOf(roles);
        memberships = List.copyOf(memberships);
    }

    /**
     * Belonging to a class for a time: a list of designated groups, the committed parties.
     *
     * @param of the class
     * @param from since when, included: an instant, or some instant of a day; empty when always
     * @param until until when, not included; empty when it lasts
     */
    public record Membership(String of, Optional<Told> from, Optional<Told> until) {}
}
