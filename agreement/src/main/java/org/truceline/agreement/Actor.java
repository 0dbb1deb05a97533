package org.truceline.agreement;

import java.util.List;

/**
 * Somebody whom the terms or the reports name.
 *
 * @param id names it
 * @param name the name it uses for itself where possible
 * @param roles signatory, guarantor, not a signatory, …
 */
public record Actor(String id, String name, List<String> roles) {

    public Actor {
        roles = List.copyOf(roles);
    }
}
