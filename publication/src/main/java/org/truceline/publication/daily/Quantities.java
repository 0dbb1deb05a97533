package org.truceline.publication.daily;

import java.time.Duration;
import java.util.OptionalLong;
import org.truceline.assessment.counting.Count;
import org.truceline.assessment.counting.CountingRule;
import org.truceline.assessment.counting.OnePlace;
import org.truceline.assessment.effort.Effort;
import org.truceline.assessment.effort.Looked;
import org.truceline.evidence.Amount;
import org.truceline.evidence.Wording;
import org.truceline.evidence.register.SiteVisit.Outcome;
import org.truceline.publication.daily.Speech.Choice;
import org.truceline.publication.daily.language.Sentence;

/** The words for amounts, counts, their rules and the effort beside them: as bounded as they are. */
record Quantities(Speech speech) {

    /** "more than 300", "several". */
    String amount(Amount amount) {
        String digits = amount.number().isPresent()
                ? Amount.of(Wording.EXACTLY, amount.number().getAsLong()).text()
                : "";
        return speech.text(Sentence.AMOUNT, "words", amount.text(), "wording", amount.wording(), "number", digits);
    }

    /** "from 3 to 9". */
    String count(Count count) {
        return speech.text(
                Sentence.COUNT,
                "words",
                count.toString(),
                "form",
                new Choice(form(count)),
                "least",
                Long.toString(count.least()),
                "most",
                bound(count.most()));
    }

    private static String form(Count count) {
        if (count.most().isEmpty()) {
            return count.least() == 0 ? "any" : "at_least";
        }
        if (count.least() == count.most().getAsLong()) {
            return "exactly";
        }
        return count.least() == 0 ? "at_most" : "between";
    }

    private static String bound(OptionalLong bound) {
        return bound.isPresent() ? Long.toString(bound.getAsLong()) : "";
    }

    /** "5 h 30 min", "from 0 h to 24 h". */
    String looked(Looked looked) {
        boolean isExact = looked.least().equals(looked.most());
        return speech.text(
                Sentence.LOOKED,
                "words",
                looked.toString(),
                "form",
                new Choice(isExact ? "exactly" : "between"),
                "least",
                length(looked.least()),
                "most",
                length(looked.most()));
    }

    private String length(Duration length) {
        return speech.text(
                Sentence.LENGTH,
                "words",
                Looked.spoken(length),
                "hours",
                Long.toString(length.toHours()),
                "minutes",
                Integer.toString(length.toMinutesPart()),
                "some",
                Choice.yes(length.toMinutesPart() > 0));
    }

    /** "2 observers looked, 6 h of 24 h covered by at least one; sites: 3 of 9 seen, …". */
    String effort(Effort effort) {
        return speech.text(
                Sentence.EFFORT,
                "words",
                effort.inWords(),
                "hours",
                new Choice(effort.byAnyone().isNone() ? "none" : "some"),
                "watching",
                Long.toString(effort.watching()),
                "looked",
                looked(effort.byAnyone()),
                "window",
                length(effort.window().length()),
                "sites",
                Choice.yes(!effort.sites().isEmpty()),
                "whole",
                sites(effort, Outcome.SEEN_WHOLE),
                "part",
                sites(effort, Outcome.SEEN_IN_PART),
                "missed",
                sites(effort, Outcome.NOT_REACHED),
                "refused",
                sites(effort, Outcome.REFUSED),
                "all",
                Integer.toString(effort.sites().size()),
                "restrictions",
                new Choice(
                        effort.restrictions().isEmpty()
                                ? "none"
                                : Integer.toString(effort.restrictions().size())));
    }

    private static String sites(Effort effort, Outcome outcome) {
        return Long.toString(effort.sites(outcome));
    }

    /** "each discharge or explosion". */
    String title(CountingRule rule) {
        return speech.text(Sentence.RULE_TITLE, "title", rule.title(), "id", new Choice(rule.id()));
    }

    /** The rule in one sentence, with its source. */
    String rule(CountingRule rule) {
        return speech.text(
                Sentence.RULE,
                "words",
                rule.inWords(),
                "title",
                title(rule),
                "source",
                rule.source(),
                "series",
                Choice.yes(rule.series().isPresent()),
                "threshold",
                rule.series().map(series -> Long.toString(series.threshold())).orElse(""),
                "minutes",
                rule.series()
                        .map(series -> Long.toString(series.gap().toMinutes()))
                        .orElse(""),
                "place",
                new Choice(rule.series().map(Quantities::place).orElse("")),
                "distance",
                rule.series().map(Quantities::distance).orElse(""));
    }

    private static String place(CountingRule.Series series) {
        return switch (series.onePlace()) {
            case OnePlace.Named _ -> "named";
            case OnePlace.Within _ -> "within";
        };
    }

    private static String distance(CountingRule.Series series) {
        return switch (series.onePlace()) {
            case OnePlace.Named _ -> "";
            case OnePlace.Within within -> within.distance().toString();
        };
    }
}
