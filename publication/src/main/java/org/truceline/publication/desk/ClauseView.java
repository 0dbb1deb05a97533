package org.truceline.publication.desk;

import org.jspecify.annotations.Nullable;
import org.truceline.agreement.Agreement;
import org.truceline.agreement.Clause;
import org.truceline.agreement.Instrument;

/** The words that a term rests on, with the copy that was quoted; whatever the terms do not name is "". */
public record ClauseView(
        String instrument,
        String paragraph,
        String quote,
        String copy,
        @Nullable String address) {

    static ClauseView of(Agreement agreement, Clause clause) {
        Instrument instrument = agreement.instruments().get(clause.instrument());
        Instrument.Copy copy = instrument == null ? null : instrument.copies().get(clause.copy());
        return new ClauseView(
                instrument == null ? clause.inWords() : instrument.title(),
                clause.paragraph(),
                clause.quote(),
                copy == null ? clause.copy() : copy.title(),
                copy == null || copy.address().isEmpty() ? null : copy.address());
    }
}
