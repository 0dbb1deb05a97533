package org.truceline.assessment;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.truceline.agreement.Agreement;
import org.truceline.agreement.Term;
import org.truceline.occurrence.Occurrence;
import org.truceline.truth.Gap;
import org.truceline.truth.Reason;
import org.truceline.truth.Truth;

/** Names what a term that forbids says of an occurrence, from what each world answers. */
final class Judge {

    private final Agreement agreement;
    private final Occurrence occurrence;
    private final Term.Prohibition term;
    private final Worlds<TermAnswer> worlds;
    private final Failures failures;

    Judge(
            Agreement agreement,
            Occurrence occurrence,
            Term.Prohibition term,
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
        Optional<Gap> settledBy = settledBy(name);
        List<Finding.Row> rows = Finding.Row.of(worlds, Judge::result);
        return new Finding(
                occurrence.id(), term, name, failed, sentence(name, failed, settledBy), reasons(name), rows, settledBy);
    }

    private FindingName name() {
        if (worlds.bounded()) {
            return FindingName.UNDETERMINED;
        }
        if (all(answer -> answer.match().isFalse())) {
            return FindingName.NOT_COVERED;
        }
        if (all(answer -> answer.breach().isTrue())) {
            return FindingName.INCONSISTENT;
        }
        if (all(answer -> answer.match().isFalse() || answer.isExcused())) {
            return FindingName.EXCEPTION_ESTABLISHED;
        }
        if (claimed().isPresent()) {
            return FindingName.EXCEPTION_CLAIMED;
        }
        if (!all(answer -> answer.breach().isOpen())) {
            return FindingName.DEPENDS_ON_READING;
        }
        return FindingName.lacking(gaps());
    }

    private boolean all(Predicate<TermAnswer> condition) {
        return worlds.answers().stream().allMatch(answer -> condition.test(answer.value()));
    }

    /** A pleaded exception that does not surely fail, of an act that is covered under every reading. */
    private Optional<String> claimed() {
        return all(answer -> answer.match().isTrue())
                ? excuses()
                        .filter(excuse -> excuse.pleaded()
                                && !excuse.step().reason().truth().isFalse())
                        .map(TermAnswer.Excuse::id)
                        .findFirst()
                : Optional.empty();
    }

    private Stream<TermAnswer.Excuse> excuses() {
        return worlds.answers().stream().flatMap(answer -> answer.value().excuses().stream());
    }

    private Stream<Gap> gaps() {
        return worlds.answers().stream().flatMap(answer -> answer.value().gaps().stream());
    }

    private Optional<Gap> settledBy(FindingName name) {
        return name.isOpen()
                ? new Settling<>(agreement, worlds, TermAnswer::breach, TermAnswer::gaps).fact()
                : Optional.empty();
    }

    private static String result(TermAnswer answer) {
        if (answer.breach().isTrue()) {
            return FindingName.INCONSISTENT.words();
        }
        if (answer.match().isFalse()) {
            return Failures.words(answer);
        }
        if (answer.isExcused()) {
            return FindingName.EXCEPTION_ESTABLISHED.words();
        }
        return FindingName.lacking(answer.gaps().stream()).words()
                + answer.gaps().stream()
                        .findFirst()
                        .map(gap -> ": " + gap.fact())
                        .orElse("");
    }

    private String sentence(FindingName name, Optional<Slot> failed, Optional<Gap> settledBy) {
        String settled =
                settledBy.map(gap -> " Settled by " + Spoken.ended(gap.fact())).orElse("");
        String title = "“" + term.title() + "”";
        return switch (name) {
            case NOT_COVERED -> failures.sentence(term.title(), failed, worlds);
            case INCONSISTENT ->
                "As reported, an act inconsistent with " + title
                        + (worlds.answers().size() > 1 ? " under every reading" : "")
                        + ". Who is responsible is a separate question and is not judged here.";
            case EXCEPTION_ESTABLISHED ->
                (all(answer -> answer.match().isTrue())
                                ? "Covered by " + title + ", and excepted from it: "
                                : "Whether or not " + title + " covers it, it is excepted from it: ")
                        + String.join(", ", established()) + ".";
            case EXCEPTION_CLAIMED ->
                "Covered by " + title + "; the exception "
                        + claimed().map(this::titleOf).orElse("") + " is pleaded and not established." + settled;
            case DEPENDS_ON_READING ->
                "Whether it is inconsistent with " + title + " depends on the reading: under some “"
                        + String.join("”, under others “", results()) + "”." + settled;
            case POSSIBLY_INCONSISTENT ->
                "Possibly inconsistent with " + title + ": the report leaves it open." + settled;
            case UNDETERMINED, CONSISTENT, NOT_REGULATED -> "Undetermined under " + title + "." + settled;
        };
    }

    private List<String> established() {
        return excuses()
                .filter(excuse -> excuse.step().reason().truth().isTrue())
                .map(TermAnswer.Excuse::id)
                .distinct()
                .map(this::titleOf)
                .toList();
    }

    /** The title of an exception, or of the term that permits. */
    private String titleOf(String id) {
        return Stream.concat(
                        term.unless().stream()
                                .filter(one -> one.id().equals(id))
                                .map(Term.Exemption::title),
                        agreement.terms().stream()
                                .filter(one -> one.id().equals(id))
                                .map(Term::title))
                .findFirst()
                .map(title -> "“" + title + "”")
                .orElse(id);
    }

    private List<String> results() {
        return worlds.answers().stream()
                .map(answer -> answer.value().breach().isOpen()
                        ? FindingName.lacking(answer.value().gaps().stream()).words()
                        : result(answer.value()))
                .distinct()
                .toList();
    }

    private Reason reasons(FindingName name) {
        Steps merging = new Steps(agreement);
        List<Reason> steps = new ArrayList<>(merging.conditions(worlds));
        excuses().map(TermAnswer.Excuse::id).distinct().forEach(id -> steps.add(exception(id, merging)));
        term.head()
                .bound()
                .flatMap(bound -> bound.point())
                .ifPresent(point -> steps.add(Reason.remark(point.question() + " Open: " + point.reason()
                        + ". So this finding is about the act, not about who is responsible under the text.")));
        term.unless().stream().filter(one -> !decides(one)).forEach(one -> steps.add(Reason.remark(printedOnly(one))));
        occurrence.pleas().forEach(plea -> steps.add(Reason.remark(plea(plea))));
        steps.addAll(Fillings.of(agreement, worlds));
        steps.addAll(Remarks.of(term));
        Truth truth = Truth.hullOf(
                worlds.answers().stream().map(answer -> answer.value().breach()).toList());
        return new Reason(
                Spoken.capital(name.words()) + " (" + term.clause().inWords() + ")", truth, Optional.empty(), steps);
    }

    private Reason exception(String id, Steps merging) {
        List<Reason> parts = merging.excuse(worlds, id);
        Truth holds = Truth.hullOf(parts.stream().map(Reason::truth).toList());
        String what =
                (term.unless().stream().anyMatch(one -> one.id().equals(id)) ? "the exception " : "the permission ")
                        + titleOf(id);
        return new Reason("", holds.not(), Optional.empty(), parts)
                .saying(
                        Spoken.capital(what) + " does not apply.",
                        Spoken.capital(what) + " applies.",
                        "Whether " + what + " applies is open.");
    }

    private static boolean decides(Term.Exemption exemption) {
        return exemption.force() == Term.Force.EXPRESS && exemption.when().isPresent();
    }

    private static String printedOnly(Term.Exemption exemption) {
        return "“" + exemption.title() + "” "
                + switch (exemption.force()) {
                    case EXPRESS -> "is an exception whose conditions are not written down";
                    case PREAMBULAR -> "stands in the preamble";
                    case UNILATERAL -> "is stated by one side";
                }
                + ": it is printed and decides nothing.";
    }

    private String plea(Occurrence.Plea plea) {
        boolean known =
                term.unless().stream().anyMatch(one -> decides(one) && one.id().equals(plea.exception()));
        return agreement.nameOf(plea.by()) + " pleads: “" + plea.exception() + "”."
                + (known
                        ? ""
                        : " It is no express exception of this term; a plea is kept as a note and decides nothing.");
    }
}
