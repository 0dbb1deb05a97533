package org.truceline.app.command;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.truceline.agreement.Agreement;
import org.truceline.agreement.written.TermsFile;
import org.truceline.app.situation.CaseReader;
import org.truceline.app.situation.Names;
import org.truceline.assessment.clock.Obligation;
import org.truceline.assessment.clock.ObligationClock;
import org.truceline.assessment.clock.Upcoming;
import org.truceline.assessment.clock.UpcomingWeek;
import org.truceline.intake.deed.DeedsFile;
import org.truceline.occurrence.Deed;
import org.truceline.occurrence.Facts;
import org.truceline.publication.plain.ClockView;
import org.truceline.publication.plain.PlainClock;
import org.truceline.time.Told;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Prints when each duty is due under every reading, and how it stands at an instant. */
@Command(
        name = "clock",
        mixinStandardHelpOptions = true,
        description = "Obligations: due instants under every reading, and their state at an instant.")
public final class ClockCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "FILE", description = "a file of terms, or the folder that it lies in")
    private Path file;

    @Option(
            names = "--at",
            required = true,
            paramLabel = "INSTANT",
            description = "the instant to look from, with its offset: 2020-03-13T12:00Z")
    private String at;

    @Mixin
    private ToldDeeds told = new ToldDeeds();

    @Option(names = "--json", description = "print JSON")
    private boolean json;

    @Override
    public Integer call() throws Exception {
        TermsFile terms = TermsFile.at(file);
        Agreement agreement = terms.read();
        List<Deed> known = List.of();
        if (terms.files().has(CaseReader.DEEDS)) {
            known = DeedsFile.read(terms.files(), CaseReader.DEEDS);
            Names.checkDeeds(agreement, CaseReader.DEEDS, known);
        }
        List<Deed> deeds = told.with(known, agreement, true);
        Names.checkDeeds(agreement, "--event", deeds);
        Instant instant = instant(at);
        Facts facts = Facts.of(deeds);
        List<Obligation> obligations = new ObligationClock(agreement, facts).at(instant);
        List<Upcoming> week = new UpcomingWeek(agreement, facts).after(instant);
        PrintWriter out = spec.commandLine().getOut();
        if (json) {
            out.println(Json.pretty(ClockView.of(agreement, obligations, week)));
        } else if (obligations.isEmpty()) {
            out.println("No term of this agreement requires a deed.");
        } else {
            told.days().forEach(out::println);
            obligations.forEach(
                    obligation -> PlainClock.lines(agreement, obligation).forEach(out::println));
            PlainClock.week(agreement, week).forEach(out::println);
        }
        return 0;
    }

    private Instant instant(String text) {
        return parse(text)
                .filter(told -> told.offset().isPresent())
                .map(told -> told.on(List.of()).from().orElseThrow())
                .orElseThrow(
                        () -> refused("--at: expected an instant with its offset such as 2020-03-13T12:00Z", text));
    }

    private static Optional<Told> parse(String text) {
        try {
            return Optional.of(Told.parse(text));
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }

    private CommandLine.ParameterException refused(String expected, String found) {
        return new CommandLine.ParameterException(spec.commandLine(), expected + "; found \"" + found + "\".");
    }
}
