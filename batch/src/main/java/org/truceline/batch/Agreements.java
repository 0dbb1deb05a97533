package org.truceline.batch;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import org.truceline.agreement.Agreement;

/**
 * Agreements that are asked about the same rows, at least one.
 *
 * @param byId each by its id, in the order that findings are told in
 */
public record Agreements(SequencedMap<String, Agreement> byId) {

    public Agreements {
        if (byId.isEmpty()) {
            throw new IllegalArgumentException("At least one agreement is asked.");
        }
        byId = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(byId));
    }

    /** One. */
    public static Agreements of(Agreement agreement) {
        return of(List.of(agreement));
    }

    /** Some, in this order. Throws {@link IllegalArgumentException} where two have the same id. */
    public static Agreements of(List<Agreement> agreements) {
        SequencedMap<String, Agreement> byId = new LinkedHashMap<>();
        for (Agreement agreement : agreements) {
            if (byId.putIfAbsent(agreement.id(), agreement) != null) {
                throw new IllegalArgumentException("Two agreements have the id \"" + agreement.id() + "\".");
            }
        }
        return new Agreements(byId);
    }

    /** All, in their order. */
    public Collection<Agreement> all() {
        return byId.values();
    }

    /** How many of their terms are asked: those that forbid or permit. */
    int asked() {
        return all().stream()
                .mapToInt(
                        each -> each.prohibitions().size() + each.permissions().size())
                .sum();
    }

    /** True when there is more than one, so that findings have to say whose they are. */
    public boolean areSeveral() {
        return byId.size() > 1;
    }
}
