package org.truceline.assessment;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.truceline.agreement.Agreement;
import org.truceline.agreement.Term;
import org.truceline.truth.Gap;
import org.truceline.truth.Reason;
import org.truceline.truth.Truth;

/**
 * How an occurrence's possible places stand to a region that the agreement marks without a rule for conduct in it.
 *
 * @param note the term that marks the region
 * @param sentence the result for people
 * @param truth true inside under every reading, false outside under every reading
 * @param reasons every step
 * @param settledBy the one fact that would settle it; empty when it is firm
 */
public record Placement(Term.Note note, String sentence, Truth truth, Reason reasons, Optional<Gap> settledBy) {

    static Placement of(Agreement agreement, Term.Note note, Worlds<Reason> worlds) {
        List<Truth> truths =
                worlds.answers().stream().map(answer -> answer.value().truth()).toList();
        Truth truth = worlds.bounded() ? Truth.OPEN : Truth.hullOf(truths);
        boolean firmEach = truths.stream().noneMatch(Truth::isOpen);
        String title = note.where().title();
        Optional<Gap> gap = truth.isOpen()
                ? new Settling<>(agreement, worlds, Reason::truth, Reason::gaps).fact()
                : Optional.empty();
        String sentence = truth.isTrue()
                ? "Inside " + title + " under every reading."
                : truth.isFalse()
                        ? "Outside " + title
                                + (note.head().inForce().isPresent() ? ", or when it did not hold," : "")
                                + " under every reading."
                        : (firmEach
                                        ? "Inside or outside " + title + " by the reading"
                                        : "Inside or outside " + title + " cannot be told")
                                + gap.map(one -> ". Settled by " + Spoken.ended(one.fact()))
                                        .orElse(".");
        return new Placement(note, sentence, truth, reasons(agreement, note, worlds, truth), gap);
    }

    private static Reason reasons(Agreement agreement, Term.Note note, Worlds<Reason> worlds, Truth truth) {
        List<Reason> steps = new ArrayList<>();
        Steps merging = new Steps(agreement);
        worlds.byValue().forEach((reason, readings) -> steps.add(merging.underReadings(reason, readings)));
        steps.addAll(Fillings.decided(agreement, worlds));
        steps.addAll(Remarks.of(note));
        return new Reason(
                Spoken.capital(note.where().title()) + " (" + note.clause().inWords() + ")",
                truth,
                Optional.empty(),
                steps);
    }
}
