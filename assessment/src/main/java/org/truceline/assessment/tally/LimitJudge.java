package org.truceline.assessment.tally;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.truceline.agreement.Agreement;
import org.truceline.agreement.Term;
import org.truceline.assessment.Fillings;
import org.truceline.assessment.Finding;
import org.truceline.assessment.FindingName;
import org.truceline.assessment.Remarks;
import org.truceline.assessment.Settling;
import org.truceline.assessment.Slot;
import org.truceline.assessment.Spoken;
import org.truceline.assessment.Steps;
import org.truceline.assessment.Worlds;
import org.truceline.assessment.tally.LimitAnswer.Outcome;
import org.truceline.truth.Gap;
import org.truceline.truth.Reason;
import org.truceline.truth.Truth;

/** Gives the answers about one limit their name, from what each world answers. */
final class LimitJudge {

    /** What a finding about holdings is of, in place of an occurrence's id. */
    static final String HOLDINGS = "holdings";

    private final Agreement agreement;
    private final Term.Limit limit;
    private final Worlds<LimitAnswer> worlds;

    LimitJudge(Agreement agreement, Term.Limit limit, Worlds<LimitAnswer> worlds) {
        this.agreement = agreement;
        this.limit = limit;
        this.worlds = worlds;
    }

    Finding finding() {
        FindingName name = name();
        Optional<Slot> failed = name == FindingName.NOT_COVERED ? sameFailure() : Optional.empty();
        Optional<Gap> settledBy = name.isOpen()
                ? new Settling<>(
                                agreement,
                                worlds,
                                LimitAnswer::outcome,
                                answer -> answer.is(Outcome.OPEN),
                                LimitAnswer::gaps)
                        .fact()
                : Optional.empty();
        List<Finding.Row> rows = Finding.Row.of(worlds, LimitJudge::result);
        return new Finding(HOLDINGS, limit, name, failed, sentence(name, settledBy), reasons(name), rows, settledBy);
    }

    private Stream<LimitAnswer> answers() {
        return worlds.answers().stream().map(Worlds.Answer::value);
    }

    private boolean all(Outcome outcome) {
        return answers().allMatch(answer -> answer.is(outcome));
    }

    private FindingName name() {
        if (worlds.bounded()) {
            return FindingName.UNDETERMINED;
        }
        if (all(Outcome.NOT_COVERED)) {
            return FindingName.NOT_COVERED;
        }
        if (all(Outcome.BROKEN)) {
            return FindingName.INCONSISTENT;
        }
        if (all(Outcome.KEPT)) {
            return FindingName.CONSISTENT;
        }
        return all(Outcome.OPEN)
                ? FindingName.lacking(answers().flatMap(answer -> answer.gaps().stream()))
                : FindingName.DEPENDS_ON_READING;
    }

    private Optional<Slot> sameFailure() {
        List<Optional<Slot>> failures =
                answers().map(LimitAnswer::failed).distinct().toList();
        return failures.size() == 1 ? failures.getFirst() : Optional.empty();
    }

    private static String result(LimitAnswer answer) {
        return switch (answer.outcome()) {
            case NOT_COVERED ->
                FindingName.NOT_COVERED.words()
                        + answer.failed().map(slot -> ": " + slot.words()).orElse("");
            case KEPT -> FindingName.CONSISTENT.words();
            case BROKEN -> FindingName.INCONSISTENT.words();
            case OPEN -> FindingName.lacking(answer.gaps().stream()).words();
        };
    }

    private String sentence(FindingName name, Optional<Gap> settledBy) {
        String title = "“" + limit.title() + "”";
        String settled =
                settledBy.map(gap -> " Settled by " + Spoken.ended(gap.fact())).orElse("");
        String counted =
                answers().map(answer -> answer.reason().says()).distinct().count() == 1
                        ? " " + answers().findFirst().orElseThrow().reason().says()
                        : "";
        return switch (name) {
            case NOT_COVERED -> "Not covered by " + title + "." + counted;
            case INCONSISTENT ->
                "As reported, a number inconsistent with " + title
                        + (worlds.answers().size() > 1 ? " under every reading" : "") + "." + counted
                        + " Who is responsible is a separate question and is not judged here.";
            case CONSISTENT -> "As reported, a number consistent with " + title + "." + counted;
            case DEPENDS_ON_READING ->
                "Whether the number is inconsistent with " + title + " depends on the reading: under some “"
                        + answers().map(LimitJudge::result).distinct().collect(Collectors.joining("”, under others “"))
                        + "”." + settled;
            case POSSIBLY_INCONSISTENT ->
                "Possibly inconsistent with " + title + ": what was counted leaves it open." + counted + settled;
            case UNDETERMINED, EXCEPTION_ESTABLISHED, EXCEPTION_CLAIMED, NOT_REGULATED ->
                "Undetermined under " + title + "." + counted + settled;
        };
    }

    private Reason reasons(FindingName name) {
        Map<Reason, List<Map<String, String>>> variants = new LinkedHashMap<>();
        worlds.answers()
                .forEach(answer -> variants.computeIfAbsent(answer.value().reason(), _ -> new ArrayList<>())
                        .add(answer.readings()));
        List<Reason> steps = new ArrayList<>();
        Steps merging = new Steps(agreement);
        variants.forEach((reason, readings) -> steps.add(merging.underReadings(reason, readings)));
        steps.addAll(Fillings.decided(agreement, worlds));
        steps.addAll(Remarks.of(limit));
        Truth truth =
                Truth.hullOf(answers().map(answer -> answer.reason().truth()).toList());
        return new Reason(
                Spoken.capital(name.words()) + " (" + limit.clause().inWords() + ")", truth, Optional.empty(), steps);
    }
}
