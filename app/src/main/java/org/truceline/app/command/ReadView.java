package org.truceline.app.command;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.truceline.evidence.Quotation;
import org.truceline.intake.article.Edit;
import org.truceline.intake.article.Marker;
import org.truceline.intake.article.Proposal;
import org.truceline.intake.article.Reading;
import org.truceline.intake.article.Redaction;
import org.truceline.intake.article.StatementRead;
import tools.jackson.databind.JsonNode;

/**
 * What was read from an article, for printing. Names of private persons and whatever may be their words are left out;
 * how many were left out is told.
 *
 * @param published the day that relative dates were counted from
 * @param rewording the signals of a machine rewording; none when it is not suspected
 * @param restricted statements that were left out
 */
record ReadView(
        @Nullable String published,
        List<Edit> repairs,
        List<Marker.SuspectedRewording.Signal> rewording,
        int privatePersons,
        int restricted,
        List<String> notRead,
        List<Proposed> proposals) {

    /** One proposal: its kind, what it says, the sentence as printed with its offsets, and what the text leaves open. */
    record Proposed(
            String kind,
            String says,
            String sentence,
            int start,
            int end,
            String rule,
            List<String> open,
            JsonNode detail) {}

    static ReadView of(Reading reading) {
        Redaction redaction = Redaction.of(reading);
        List<Proposal> shown = shown(reading);
        return new ReadView(
                reading.published().map(LocalDate::toString).orElse(null),
                reading.repairs().edits(),
                reading.marks(Marker.SuspectedRewording.class).stream()
                        .flatMap(mark -> mark.signals().stream())
                        .toList(),
                reading.marks(Marker.PrivatePerson.class).size(),
                reading.proposals().size() - shown.size(),
                reading.marks(Marker.NotRead.class).stream()
                        .map(mark -> redaction.of(mark.sentence().text()) + " (" + mark.why() + ")")
                        .toList(),
                shown.stream().map(proposal -> proposed(proposal, redaction)).toList());
    }

    /** The proposals that are shown, in the order of their numbers. */
    static List<Proposal> shown(Reading reading) {
        return reading.proposals().stream()
                .filter(proposal -> !isRestricted(proposal))
                .toList();
    }

    private static boolean isRestricted(Proposal proposal) {
        return proposal instanceof StatementRead statement && statement.restricted();
    }

    private static Proposed proposed(Proposal proposal, Redaction redaction) {
        Quotation quotation = proposal.quotation();
        return new Proposed(
                proposal.label(),
                redaction.of(proposal.sentence()),
                redaction.of(quotation.text()),
                quotation.start(),
                quotation.end(),
                proposal.rule(),
                proposal.open().stream().map(redaction::of).toList(),
                Json.redacted(proposal, redaction::of));
    }

    List<String> lines() {
        List<String> lines = new ArrayList<>();
        lines.add("Dated " + (published == null ? "by nobody: give --published, or days stay open" : published) + ".");
        lines.add(repairs.size() + " repairs; offsets are those of the untouched original.");
        repairs.forEach(edit -> lines.add(String.format(
                Locale.ROOT,
                "  %d-%d %s: \"%s\" -> \"%s\"",
                edit.span().start(),
                edit.span().end(),
                edit.rule(),
                visible(edit.was()),
                visible(edit.now()))));
        if (!rewording.isEmpty()) {
            lines.add("Suspected machine rewording or translation: quotations are to be printed \"as printed in\".");
            rewording.forEach(signal -> lines.add(
                    "  " + signal.name() + ": \"" + visible(signal.shown().text()) + "\""));
        }
        if (privatePersons > 0) {
            lines.add(privatePersons + " private persons named; their names and " + restricted
                    + " statements that may be theirs are left out here and on every public page.");
        }
        if (!notRead.isEmpty()) {
            lines.add(notRead.size() + " sentences were not read; the first: " + visible(notRead.getFirst()));
        }
        lines.add(proposals.size() + " proposals, for a person to accept or refuse:");
        int number = 0;
        for (Proposed proposal : proposals) {
            number++;
            lines.add("  " + number + ". " + proposal.kind + ": " + proposal.says);
            lines.add("    " + proposal.start + "-" + proposal.end + " \"" + visible(proposal.sentence) + "\"");
            proposal.open.forEach(open -> lines.add("    open: " + open));
        }
        return lines;
    }

    private static String visible(String text) {
        return text.replace("\r", "\\r").replace("\n", "\\n");
    }
}
