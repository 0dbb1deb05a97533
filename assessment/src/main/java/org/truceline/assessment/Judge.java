package org.truceline.assessment;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.truceline.agreement.Agreement;
import org.truceline.agreement.Moment;
import org.truceline.agreement.Term;
import org.truceline.occurrence.Occurrence;
import org.truceline.truth.Gap;
import org.truceline.truth.Reason;
import org.truceline.truth.Truth;

/** Gives the whole its name, from what each world answers. */
final class Judge {

    private final Agreement agreement;
    private final Occurrence occurrence;
    private final Term.Prohibition term;
    private final Worlds<TermAnswer> worlds;

    Judge(Agreement agreement, Occurrence occurrence, Term.Prohibition term, Worlds<TermAnswer> worlds) {
        this.agreement = agreement;
        this.occurrence = occurrence;
        this.term = term;
        this.worlds = worlds;
    }

    Finding finding() {
        FindingName name = name();
        Optional<Slot> failed = name == FindingName.NOT_COVERED ? sameFailure() : Optional.empty();
        Optional<Gap> settledBy = settledBy(name);
        List<Finding.Row> rows = worlds.answers().stream()
                .filter(answer -> !answer.readings().isEmpty())
                .map(answer -> new Finding.Row(answer.readings(), result(answer.value())))
                .toList();
        return new Finding(
                occurrence.id(), term, name, failed, sentence(name, failed, settledBy), reasons(name), rows, settledBy);
    }

    private FindingName name() {
        List<Truth> truths = truths();
        if (worlds.bounded()) {
            return FindingName.UNDETERMINED;
        }
        if (truths.stream().allMatch(Truth::isFalse)) {
            return FindingName.NOT_COVERED;
        }
        if (truths.stream().allMatch(Truth::isTrue)) {
            return FindingName.INCONSISTENT;
        }
        if (!truths.stream().allMatch(Truth::isOpen)) {
            return FindingName.DEPENDS_ON_READING;
        }
        return openName(gaps());
    }

    private static FindingName openName(Stream<Gap> gaps) {
        return gaps.allMatch(gap -> gap.where() == Gap.Where.REPORT)
                ? FindingName.POSSIBLY_INCONSISTENT
                : FindingName.UNDETERMINED;
    }

    private List<Truth> truths() {
        return worlds.answers().stream().map(answer -> answer.value().truth()).toList();
    }

    private Stream<Gap> gaps() {
        return worlds.answers().stream().flatMap(answer -> answer.value().gaps().stream());
    }

    private Optional<Slot> sameFailure() {
        List<Slot> failures = worlds.answers().stream()
                .flatMap(answer -> answer.value().failed().stream())
                .map(TermAnswer.Step::slot)
                .distinct()
                .toList();
        return failures.size() == 1 ? Optional.of(failures.getFirst()) : Optional.empty();
    }

    private Optional<Gap> settledBy(FindingName name) {
        return name.isOpen()
                ? new Settling<>(agreement, worlds, TermAnswer::truth, TermAnswer::gaps).fact()
                : Optional.empty();
    }

    private static String result(TermAnswer answer) {
        if (answer.truth().isTrue()) {
            return FindingName.INCONSISTENT.words();
        }
        if (answer.truth().isFalse()) {
            return answer.failed()
                    .map(step ->
                            FindingName.NOT_COVERED.words() + ": " + step.slot().words())
                    .orElse(FindingName.NOT_COVERED.words());
        }
        return openName(answer.gaps().stream()).words()
                + answer.gaps().stream()
                        .findFirst()
                        .map(gap -> ": " + gap.fact())
                        .orElse("");
    }

    private String sentence(FindingName name, Optional<Slot> failed, Optional<Gap> settledBy) {
        String fact = settledBy.map(Gap::fact).orElse("");
        return switch (name) {
            case NOT_COVERED ->
                "Not covered by “" + term.title() + "”: "
                        + failed.map(this::whyNotCovered).orElse("one condition or another fails under every reading.");
            case INCONSISTENT ->
                "As reported, an act inconsistent with “" + term.title() + "”"
                        + (worlds.answers().size() > 1 ? " under every reading" : "")
                        + ". Who is responsible is a separate question and is not judged here.";
            case DEPENDS_ON_READING ->
                "Whether it is inconsistent with “" + term.title() + "” depends on the reading: " + "under some “"
                        + String.join("”, under others “", results()) + "”. Settled by " + Spoken.ended(fact);
            case POSSIBLY_INCONSISTENT ->
                "Possibly inconsistent with “" + term.title() + "”: the report leaves it open. Settled by "
                        + Spoken.ended(fact);
            default -> "Undetermined under “" + term.title() + "”. Settled by " + Spoken.ended(fact);
        };
    }

    private List<String> results() {
        return worlds.answers().stream()
                .map(answer -> answer.value().truth().isOpen()
                        ? openName(answer.value().gaps().stream()).words()
                        : result(answer.value()))
                .distinct()
                .toList();
    }

    private String whyNotCovered(Slot slot) {
        return switch (slot) {
            case ACT ->
                Spoken.withArticle(occurrence.act().words()) + " is not "
                        + Spoken.withArticle(term.act().words()) + ".";
            case WHEN ->
                "it happened before " + term.from().map(Moment::title).orElse("it applied") + ", under every reading.";
            case WHERE -> "every possible place lies outside, under every reading.";
        };
    }

    private Reason reasons(FindingName name) {
        List<Reason> steps = new ArrayList<>(new Steps(agreement, worlds).merged());
        term.whoIsOpen()
                .ifPresent(point -> steps.add(Reason.remark(point.question() + " Open: " + point.reason()
                        + ". So this finding is about the act, not about who is responsible under the text.")));
        occurrence
                .pleas()
                .forEach(plea -> steps.add(Reason.remark(agreement.nameOf(plea.by()) + " pleads: “" + plea.exception()
                        + "”. The term has no express exception; a plea is kept as a note and changes no finding.")));
        term.remarks().forEach(remark -> steps.add(Reason.remark(remark)));
        Truth truth = Truth.hullOf(truths());
        return new Reason(
                Spoken.capital(name.words()) + " (" + term.clause().inWords() + ")", truth, Optional.empty(), steps);
    }
}
