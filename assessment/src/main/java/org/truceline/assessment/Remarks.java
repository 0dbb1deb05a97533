package org.truceline.assessment;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.truceline.agreement.Term;
import org.truceline.truth.Reason;

/** What stands beside the reasons of a finding and changes nothing: on what its term rests, and its remarks. */
public final class Remarks {

    private Remarks() {}

    /** The remarks to print for {@code term}; the basis first, unless the words stand in the text. */
    public static List<Reason> of(Term term) {
        return Stream.concat(basis(term.head().basis()).stream(), term.remarks().stream())
                .map(Reason::remark)
                .toList();
    }

    private static Optional<String> basis(Term.Basis basis) {
        return switch (basis) {
            case EXPRESS -> Optional.empty();
            case IMPLIED -> Optional.of("Basis: implied. The text does not say it in so many words.");
            case PRACTICE -> Optional.of("Basis: practice. No text says it.");
            case UNILATERAL -> Optional.of("Basis: unilateral. One side states it.");
            case ASSUMED -> Optional.of("Basis: assumed. It rests on no words.");
        };
    }
}
