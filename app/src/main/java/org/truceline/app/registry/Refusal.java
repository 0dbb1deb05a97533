package org.truceline.app.registry;

import java.io.Serial;
import java.util.List;
import java.util.stream.Collectors;
import org.truceline.evidence.register.RecordId;

/** Nothing of what was sent was entered; every reason is told. */
public final class Refusal extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    private final transient List<Reason> reasons;

    Refusal(List<Reason> reasons) {
        super(reasons.stream().map(Reason::toString).collect(Collectors.joining(" ")));
        this.reasons = List.copyOf(reasons);
    }

    /** One or more. */
    public List<Reason> reasons() {
        return reasons;
    }

    /** True when somebody else changed a record in the meantime, and nothing else stands against it. */
    public boolean isOvertaken() {
        return reasons.stream().allMatch(reason -> reason.why() == Why.OVERTAKEN);
    }

    /** The kinds of reason. */
    public enum Why {
        /** Somebody changed the record since it was read. */
        OVERTAKEN,
        /** It speaks of a record that is not here. */
        UNKNOWN,
        /** A rule of the register stands against it. */
        RULE
    }

    /** Why one record was refused: what was expected, found, and what to do. */
    public record Reason(Why why, RecordId record, String expected, String found, String remedy) {

        @Override
        public String toString() {
            return "Record " + record + ": expected " + expected + "; found " + found + ". " + remedy;
        }
    }
}
