package org.truceline.publication.prose;

import java.util.Optional;
import org.truceline.agreement.Agreement;
import org.truceline.agreement.Clause;

/** Clauses in words. */
record ClauseWords(Agreement agreement) {

    /** "P ¶ 1: “…”"; where the instrument has several copies, "P ¶ 1: “…” (as in the copy un)". */
    String of(Clause clause) {
        boolean several = Optional.ofNullable(agreement.instruments().get(clause.instrument()))
                .filter(instrument -> instrument.copies().size() > 1)
                .isPresent();
        return clause.inWords()
                + (several && !clause.copy().isEmpty() ? " (as in the copy " + clause.copy() + ")" : "");
    }
}
