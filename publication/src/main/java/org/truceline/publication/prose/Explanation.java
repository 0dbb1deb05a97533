package org.truceline.publication.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.truceline.agreement.Agreement;
import org.truceline.agreement.Instrument;
import org.truceline.agreement.OpenPoint;

/**
 * An agreement in plain sentences: first what the text leaves open, then the instruments and what they hold that is not
 * written down, then each term beside the words that it rests on.
 */
public final class Explanation {

    private final Agreement agreement;
    private final List<String> lines = new ArrayList<>();

    private Explanation(Agreement agreement) {
        this.agreement = agreement;
    }

    /** The lines of the explanation. */
    public static List<String> lines(Agreement agreement) {
        Explanation explanation = new Explanation(agreement);
        explanation.write();
        return List.copyOf(explanation.lines);
    }

    private void write() {
        lines.add(agreement.title());
        if (!agreement.about().isEmpty()) {
            lines.add(agreement.about());
        }
        heading("What the text leaves open");
        if (agreement.openPoints().isEmpty()) {
            lines.add("  Nothing is written down as open.");
        }
        agreement.openPoints().values().forEach(this::point);
        heading("The texts");
        agreement.instruments().values().forEach(this::instrument);
        heading("The terms, clause by clause");
        TermWords words = new TermWords(agreement);
        agreement.terms().forEach(term -> lines.addAll(words.lines(term)));
        if (!agreement.names().moments().isEmpty()) {
            heading("The times they speak of");
            agreement
                    .names()
                    .moments()
                    .values()
                    .forEach(moment -> lines.add(
                            "  " + moment.id() + ", " + moment.title() + ": " + MomentWords.rule(moment.rule()) + "."));
        }
        if (!agreement.regions().isEmpty()) {
            heading("The regions they speak of");
            agreement
                    .regions()
                    .values()
                    .forEach(region -> lines.add(
                            "  " + region.id() + ", " + region.title() + ": " + RegionWords.rule(region.rule()) + "."));
        }
    }

    private void heading(String words) {
        lines.add("");
        lines.add(words);
    }

    private void point(OpenPoint point) {
        lines.add("  " + point.id() + ": " + point.question() + " (" + point.reason() + ")");
        if (point.readings().isEmpty()) {
            lines.add("    No reading has been proposed: whatever hangs on it stays undetermined.");
        }
        point.readings().forEach((id, words) -> lines.add("    " + id + ": " + words));
        point.working()
                .ifPresent(reading -> lines.add(
                        "    The office works with " + reading + ". That is provisional and decides nothing."));
        point.filled()
                .ifPresent(filling -> lines.add("    Settled by " + filling.by() + " (" + filling.on() + "): "
                        + filling.reading() + ". Only this reading is asked."));
    }

    private void instrument(Instrument instrument) {
        String about = Stream.of(
                        instrument.kind(),
                        instrument.status(),
                        instrument.date().orElse(""),
                        instrument.place().orElse(""))
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining(", "));
        lines.add("  " + instrument.id() + ": " + instrument.title() + (about.isEmpty() ? "" : " (" + about + ")"));
        lines.add("    Written down as terms: "
                + instrument.transcription().name().toLowerCase(Locale.ROOT).replace('_', '-') + "."
                + (instrument.transcription() == Instrument.Transcription.COMPLETE
                        ? ""
                        : " Silence of these terms proves nothing."));
        instrument.inForce().ifPresent(span -> lines.add("    In force " + MomentWords.span(span) + "."));
        if (!instrument.copies().isEmpty()) {
            lines.add("    Copies: "
                    + instrument.copies().entrySet().stream()
                            .map(copy -> copy.getKey() + " (" + copy(copy.getValue()) + ")")
                            .collect(Collectors.joining("; "))
                    + ".");
        }
    }

    private static String copy(Instrument.Copy copy) {
        return copy.address().isEmpty() ? copy.title() : copy.title() + ", " + copy.address();
    }
}
