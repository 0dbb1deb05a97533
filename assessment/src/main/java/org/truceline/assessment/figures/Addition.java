package org.truceline.assessment.figures;

import java.util.List;
import org.truceline.evidence.Amount;
import org.truceline.evidence.Figure;

/** The outcome of an attempt to add two figures: a sum, or a refusal with every reason against it. */
public sealed interface Addition {

    /** The sum of two figures that surely count different people, with what its reader must know. */
    record Sum(Figure first, Figure second, Amount amount, List<String> caveats) implements Addition {

        public Sum {
            caveats = List.copyOf(caveats);
        }
    }

    /** No sum, and every reason why. */
    record Refusal(Figure first, Figure second, List<String> reasons) implements Addition {

        /** @throws IllegalArgumentException when there is no reason */
        public Refusal {
            reasons = List.copyOf(reasons);
            if (reasons.isEmpty()) {
                throw new IllegalArgumentException("expected a refusal to give a reason, found none");
            }
        }
    }

    /**
     * The sum of the two where it is proven that nobody is counted in both: one source, one area, one category and one
     * alleged author, in windows that surely do not overlap. Otherwise a refusal; the order does not matter.
     */
    static Addition of(Figure first, Figure second) {
        List<String> reasons = Disjointness.doubts(first, second);
        return reasons.isEmpty()
                ? new Sum(first, second, Amounts.sum(first.amount(), second.amount()), Disjointness.caveats(first))
                : new Refusal(first, second, reasons);
    }
}
