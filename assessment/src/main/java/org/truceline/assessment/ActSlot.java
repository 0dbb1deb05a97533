package org.truceline.assessment;

import org.truceline.occurrence.ActClass;
import org.truceline.truth.Gap;
import org.truceline.truth.Reason;
import org.truceline.truth.Truth;

/** Is the act of the class that the term speaks of? */
final class ActSlot {

    private ActSlot() {}

    static Reason ask(ActClass told, ActClass wanted) {
        Truth truth = told.isA(wanted);
        String toldWords = Spoken.capital(Spoken.withArticle(told.words()));
        if (truth.isTrue()) {
            return Reason.firm(
                    true,
                    told.equals(wanted)
                            ? "It is told as " + Spoken.withArticle(told.words()) + "."
                            : toldWords + " is " + Spoken.withArticle(wanted.words()) + ".");
        }
        if (truth.isFalse()) {
            return Reason.firm(false, toldWords + " is not " + Spoken.withArticle(wanted.words()) + ".");
        }
        return Reason.open(
                "It is told only as " + Spoken.withArticle(told.words()) + ", which may or may not be "
                        + Spoken.withArticle(wanted.words()) + ".",
                new Gap(Gap.Where.REPORT, "what kind of act it was"));
    }
}
