package org.truceline.assessment;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.truceline.agreement.Agreement;
import org.truceline.agreement.Term;
import org.truceline.occurrence.Occurrence;
import org.truceline.truth.Gap;
import org.truceline.truth.Reason;
import org.truceline.truth.Truth;

/** Names what a term that permits says of an occurrence, from what each world answers. */
final class PermitJudge {

    private final Agreement agreement;
    private final Occurrence occurrence;
    private final Term.Permission term;
    private final Worlds<TermAnswer> worlds;
    private final Failures failures;

    PermitJudge(
            Agreement agreement,
            Occurrence occurrence,
            Term.Permission term,
            Worlds<TermAnswer> worlds,
            Failures failures) {
        this.agreement = agreement;
        this.occurrence = occurrence;
        this.term = term;
        this.worlds = worlds;
        this.failures = failures;
    }

    Finding finding() {
        FindingName name = name();
        Optional<Slot> failed = name == FindingName.NOT_COVERED ? Failures.same(worlds) : Optional.empty();
        Optional<Gap> settledBy = name.isOpen()
                ? new Settling<>(agreement, worlds, TermAnswer::match, TermAnswer::matchGaps).fact()
                : Optional.empty();
        List<Reason> steps = new ArrayList<>(new Steps(agreement).conditions(worlds));
        steps.addAll(Fillings.decided(agreement, worlds));
        steps.addAll(Remarks.of(term));
        Reason reasons = new Reason(
                Spoken.capital(name.words()) + " (" + term.clause().inWords() + ")",
                Truth.hullOf(truths()),
                Optional.empty(),
                steps);
        return new Finding(
                occurrence.id(),
                term,
                name,
                failed,
                sentence(name, failed, settledBy),
                reasons,
                Finding.Row.of(worlds, PermitJudge::result),
                settledBy);
    }

    private FindingName name() {
        if (worlds.bounded()) {
            return FindingName.UNDETERMINED;
        }
        List<Truth> truths = truths();
        if (truths.stream().allMatch(Truth::isFalse)) {
            return FindingName.NOT_COVERED;
        }
        if (truths.stream().allMatch(Truth::isTrue)) {
            return FindingName.CONSISTENT;
        }
        return truths.stream().allMatch(Truth::isOpen) ? FindingName.UNDETERMINED : FindingName.DEPENDS_ON_READING;
    }

    private List<Truth> truths() {
        return worlds.answers().stream().map(answer -> answer.value().match()).toList();
    }

    private static String result(TermAnswer answer) {
        if (answer.match().isTrue()) {
            return FindingName.CONSISTENT.words();
        }
        if (answer.match().isFalse()) {
            return Failures.words(answer);
        }
        return FindingName.UNDETERMINED.words()
                + answer.matchGaps().stream()
                        .findFirst()
                        .map(gap -> ": " + gap.fact())
                        .orElse("");
    }

    private String sentence(FindingName name, Optional<Slot> failed, Optional<Gap> settledBy) {
        String settled =
                settledBy.map(gap -> " Settled by " + Spoken.ended(gap.fact())).orElse("");
        return switch (name) {
            case CONSISTENT -> "As reported, an act that “" + term.title() + "” permits.";
            case NOT_COVERED -> failures.sentence(term.title(), failed, worlds);
            case DEPENDS_ON_READING -> "Whether “" + term.title() + "” permits it depends on the reading." + settled;
            case INCONSISTENT,
                    EXCEPTION_ESTABLISHED,
                    EXCEPTION_CLAIMED,
                    POSSIBLY_INCONSISTENT,
                    UNDETERMINED,
                    NOT_REGULATED -> "Whether “" + term.title() + "” permits it is undetermined." + settled;
        };
    }
}
