package org.truceline.app.command;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
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
import picocli.CommandLine.Model.CommandSpec;

/** Prints when each duty is due under every reading, and how it stands at an instant. */
public final class ClockCommand implements Callable<Integer> {

    private final Syntax syntax =
            new Syntax("clock", "Obligations: due instants under every reading, and their state at an instant.", this);

    private final Supplier<Path> file =
            syntax.argument(Path.class, "FILE", "a file of terms, or the folder that it lies in");
    private final Supplier<String> at = syntax.required(
            "--at", String.class, "INSTANT", "the instant to look from, with its offset: 2020-03-13T12:00Z");
    private final ToldDeeds told = new ToldDeeds(syntax);
    private final Supplier<Boolean> json = syntax.flag("--json", "print JSON");

    private ClockCommand() {}

    /** The command as picocli takes it. */
    public static CommandSpec spec() {
        return new ClockCommand().syntax.spec();
    }

    @Override
    public Integer call() throws Exception {
        TermsFile terms = TermsFile.at(file.get());
        Agreement agreement = terms.read();
        List<Deed> known = List.of();
        if (terms.files().has(CaseReader.DEEDS)) {
            known = DeedsFile.read(terms.files(), CaseReader.DEEDS);
            Names.checkDeeds(agreement, CaseReader.DEEDS, known);
        }
        List<Deed> deeds = told.with(known, agreement, true);
        Names.checkDeeds(agreement, "--event", deeds);
        Instant instant = instant(at.get());
        Facts facts = Facts.of(deeds);
        List<Obligation> obligations = new ObligationClock(agreement, facts).at(instant);
        List<Upcoming> week = new UpcomingWeek(agreement, facts).after(instant);
        PrintWriter out = syntax.out();
        if (json.get()) {
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
                .orElseThrow(() ->
                        syntax.refused("--at: expected an instant with its offset such as 2020-03-13T12:00Z; found \""
                                + text + "\"."));
    }

    private static Optional<Told> parse(String text) {
        try {
            return Optional.of(Told.parse(text));
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }
}
