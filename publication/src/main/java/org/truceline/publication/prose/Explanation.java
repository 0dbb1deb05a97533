package org.truceline.publication.prose;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.truceline.agreement.Agreement;
import org.truceline.agreement.Instrument;
import org.truceline.agreement.OpenPoint;
import org.truceline.agreement.written.Reading;

/**
 * An agreement in plain sentences, with all that the file says: first what the text leaves open, then the instruments and
 * what they hold that is not written down and whom they name, then each term beside the words that it rests on, then what
 * the terms speak of.
 */
public final class Explanation {

    private final Agreement agreement;
    private final Lengths lengths;
    private final NamedWords named;
    private final List<String> lines = new ArrayList<>();

    private Explanation(Reading reading) {
        this.agreement = reading.agreement();
        this.lengths = new Lengths(reading.lengths());
        this.named = new NamedWords(agreement, lengths);
    }

    /** The lines of the explanation. */
    public static List<String> lines(Reading reading) {
        Explanation explanation = new Explanation(reading);
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
        Agreement.Names names = agreement.names();
        section("Whom the file names", names.actors().values(), named::actor);
        section("Whose decisions count", names.bodies().values(), named::body);
        section(
                "The kinds that it adds",
                names.classes().added().entrySet(),
                tree -> named.classes(tree.getKey(), tree.getValue()));
        heading("The terms, clause by clause");
        TermWords words = new TermWords(agreement, lengths);
        agreement.terms().forEach(term -> lines.addAll(words.lines(term)));
        section("What only a named person can answer", names.questions().values(), named::question);
        section("The deeds that it names", names.events().values(), named::event);
        section("The times that it names", names.moments().values(), named::moment);
        section("The phases, in order", agreement.phases().values(), named::phase);
        section(
                "The lines that it names",
                names.lines().entrySet(),
                line -> named.line(line.getKey(), line.getValue()));
        section("The places that it names", names.places().values(), named::place);
        section("The regions that it names", names.regions().values(), named::region);
        agreement
                .patrolRoute()
                .ifPresent(route -> section(
                        "The route of patrols",
                        List.of(route),
                        each -> List.of("  Along "
                                + each.along().title() + ", from " + each.from().name() + " to "
                                + each.to().name() + ".")));
    }

    /** A heading and what each of the things is in words; nothing where there are none. */
    private <T> void section(String words, Collection<T> things, Function<T, List<String>> inWords) {
        if (!things.isEmpty()) {
            heading(words);
            things.forEach(thing -> lines.addAll(inWords.apply(thing)));
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
                .ifPresent(filling -> lines.add("    Settled by " + filling.by()
                        + (filling.on().isEmpty() ? "" : " (" + filling.on() + ")") + ": "
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
