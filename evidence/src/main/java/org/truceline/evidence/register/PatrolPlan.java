package org.truceline.evidence.register;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.truceline.evidence.Require;

/**
 * A patrol as planned. Never in a public release.
 *
 * @param by who is to run it: one side, or several together
 * @param route in words, from place to place
 */
public record PatrolPlan(String name, List<String> by, List<ToldPlace> route, Clocked when, Optional<String> purpose)
        implements Recorded {

    /** @throws IllegalArgumentException when it has no name, nobody runs it or it leads nowhere */
    public PatrolPlan {
        Require.text(name, "the name of a patrol");
        by = List.copyOf(by);
        route = List.copyOf(route);
        Require.textIfAny(purpose, "a purpose");
        if (by.isEmpty() || route.isEmpty()) {
            throw new IllegalArgumentException("expected patrol " + name + " with who runs it and where, found "
                    + (by.isEmpty() ? "nobody" : "no place"));
        }
    }

    @Override
    public Stream<RecordId> mentions() {
        return Stream.empty();
    }
}
