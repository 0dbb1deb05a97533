package org.truceline.assessment;

import java.util.List;
import java.util.stream.Stream;
import org.truceline.agreement.Predicate;
import org.truceline.agreement.Term;

/** A term that occurrences are asked of, its conditions in the order in which they are asked. */
sealed interface Asked {

    /** The term. */
    Term term();

    /** Its conditions in order. */
    List<Predicate> conditions();

    /** The terms that its answers hang on: itself, and those that prevail over it. */
    default Stream<Term> terms() {
        return switch (this) {
            case Prohibited(var term, var _, var permits) ->
                Stream.concat(Stream.of(term), permits.stream().map(Permitted::term));
            case Permitted(var term, var _, var _) -> Stream.of(term);
        };
    }

    /** A term that forbids, and the permits that prevail over it. */
    record Prohibited(Term.Prohibition term, List<Predicate> conditions, List<Permitted> permits) implements Asked {

        /** The term with those of {@code permitted} that have its rank or a higher one and not one side's word only. */
        static Prohibited of(Term.Prohibition term, List<Permitted> permitted) {
            return new Prohibited(
                    term,
                    Patterns.conditions(term.pattern(), term.head()),
                    permitted.stream()
                            .filter(permit -> permit.term().head().basis() != Term.Basis.UNILATERAL
                                    && permit.term().head().rank()
                                            >= term.head().rank())
                            .toList());
        }
    }

    /**
     * A term that permits.
     *
     * @param whole all its conditions in one
     */
    record Permitted(Term.Permission term, List<Predicate> conditions, Predicate whole) implements Asked {

        static Permitted of(Term.Permission term) {
            List<Predicate> conditions = Patterns.conditions(term.pattern(), term.head());
            return new Permitted(term, conditions, new Predicate.All(conditions));
        }
    }
}
