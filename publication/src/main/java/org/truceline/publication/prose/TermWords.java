package org.truceline.publication.prose;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.truceline.agreement.Agreement;
import org.truceline.agreement.Event;
import org.truceline.agreement.Term;
import org.truceline.assessment.Spoken;
import org.truceline.occurrence.Numbers;

/** Terms in words, each under the words of the text that it rests on. */
final class TermWords {

    private final Agreement agreement;
    private final PredicateWords conditions;
    private final ClauseWords clauses;
    private final RegionWords regions;

    TermWords(Agreement agreement, Lengths lengths) {
        this.agreement = agreement;
        this.conditions = new PredicateWords(agreement, lengths);
        this.clauses = new ClauseWords(agreement);
        this.regions = new RegionWords(lengths);
    }

    List<String> lines(Term term) {
        List<String> lines = new ArrayList<>();
        lines.add("  " + clauses.of(term.clause()));
        lines.add("    " + term.id() + ", " + term.title() + ".");
        switch (term) {
            case Term.Prohibition prohibition -> {
                pattern("Forbidden is what is all of this:", prohibition.pattern(), lines);
                prohibition.unless().forEach(exemption -> exemption(exemption, lines));
            }
            case Term.Permission permission ->
                pattern("Permitted is what is all of this:", permission.pattern(), lines);
            case Term.Duty duty -> duty(duty, lines);
            case Term.Limit limit -> limit(limit, lines);
            case Term.Note note ->
                lines.add("      Marks, without a rule for conduct: "
                        + note.where().title() + ", that is "
                        + regions.rule(note.where().rule()) + ".");
        }
        head(term.head(), lines);
        return lines;
    }

    private void pattern(String heading, org.truceline.agreement.Predicate pattern, List<String> lines) {
        lines.add("      " + heading);
        lines.addAll(conditions.lines(pattern, "        "));
    }

    private void exemption(Term.Exemption exemption, List<String> lines) {
        String force = switch (exemption.force()) {
            case EXPRESS -> "Exception in the text";
            case PREAMBULAR -> "In the preamble, decides nothing";
            case UNILATERAL -> "Stated by one side, decides nothing";
        };
        lines.add("      " + force + " (" + exemption.id() + "): " + exemption.title() + ".");
        exemption.clause().ifPresent(clause -> lines.add("        " + clauses.of(clause)));
        exemption.when().ifPresent(when -> lines.addAll(conditions.after("Applies where", when, "        ")));
    }

    private void duty(Term.Duty duty, List<String> lines) {
        boolean untold = duty.owners().equals(Term.Duty.NOBODY);
        String teller = agreement.tellerOf(duty.clause());
        lines.add("      Required "
                + (untold ? "(" + teller + " does not say of whom)" : "of " + agreement.namesOf(duty.owners())) + ": "
                + Said.value(duty.deed(), Event::title) + ".");
        lines.add("      " + due(duty, teller));
        duty.recurs()
                .ifPresent(recurs -> lines.add("      Again every "
                        + recurs.every().words()
                        + recurs.times().map(times -> ", " + times + " times").orElse(", no end is told") + "."));
        Term.Conditions hangs = duty.conditions();
        hangs.when().ifPresent(when -> lines.addAll(conditions.after("Only once this holds", when, "      ")));
        hangs.provided().ifPresent(other -> lines.addAll(conditions.after("Provided that", other, "      ")));
        hangs.waived().ifPresent(waived -> lines.add("      Lifted when: " + waived.title() + "."));
        if (!hangs.concurrently().isEmpty()) {
            lines.add("      At the same time as: " + String.join(", ", hangs.concurrently()) + ".");
        }
    }

    private static String due(Term.Duty duty, String teller) {
        String from = duty.due()
                .from()
                .map(moment -> "From " + MomentWords.named(moment) + " on. ")
                .orElse("");
        String untold = duty.recurs().isPresent() ? "" : Spoken.capital(teller) + " names no time.";
        return (from
                        + duty.due()
                                .by()
                                .map(moment -> "The time is over at: " + MomentWords.named(moment) + ".")
                                .orElse(untold))
                .strip();
    }

    private void limit(Term.Limit limit, List<String> lines) {
        lines.add("      " + (limit.bound().atMost() ? "At most " : "At least ")
                + Said.value(limit.bound().value(), TermWords::bound)
                + switch (limit.kind()) {
                    case Term.Counted.Stock _ -> " at a time";
                    case Term.Counted.Flow(var per, var clock) ->
                        per.map(amount -> " in each " + amount.words() + " on the clock "
                                        + Said.value(clock, ZoneId::getId))
                                .orElse(" in the whole time");
                }
                + " of what is all of this:");
        lines.addAll(conditions.lines(limit.count(), "        "));
        limit.ratio().ifPresent(to -> {
            lines.add("      for each one of what is all of this:");
            lines.addAll(conditions.lines(to, "        "));
        });
        limit.during().ifPresent(span -> lines.add("      Holds " + MomentWords.span(span) + "."));
    }

    private static String bound(double number) {
        return Double.isInfinite(number) ? "no number" : Numbers.exactly(number).toString();
    }

    private void head(Term.Head head, List<String> lines) {
        if (head.basis() != Term.Basis.EXPRESS) {
            lines.add("      Basis: " + head.basis().name().toLowerCase(Locale.ROOT) + ".");
        }
        head.bound()
                .ifPresent(bound -> lines.add("      Binds under the text: "
                        + Said.value(
                                bound,
                                ids -> ids.stream().map(agreement::nameOf).collect(Collectors.joining(", ")))
                        + "."));
        head.inForce().ifPresent(span -> lines.add("      Its instrument is in force " + MomentWords.span(span) + "."));
        head.remarks().forEach(remark -> lines.add("      Note: " + remark));
    }
}
