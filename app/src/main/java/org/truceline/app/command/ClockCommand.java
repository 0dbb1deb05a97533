package org.truceline.app.command;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.truceline.agreement.Agreement;
import org.truceline.app.situation.CaseReader;
import org.truceline.app.situation.Names;
import org.truceline.assessment.clock.Obligation;
import org.truceline.assessment.clock.ObligationClock;
import org.truceline.intake.deed.DeedsFile;
import org.truceline.occurrence.Deed;
import org.truceline.publication.desk.ObligationView;
import org.truceline.publication.plain.PlainClock;
import org.truceline.time.PossibleTime;
import org.truceline.time.Told;
import picocli.CommandLine;
import picocli.CommandLine.Command;
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

    @Option(
            names = "--event",
            paramLabel = "NAME=TIME",
            description =
                    "a deed that was done, and when: parameters-agreed=2020-03-13T10:00Z; replaces what deeds.yaml"
                            + " says of it")
    private Map<String, String> events = new LinkedHashMap<>();

    @Option(names = "--json", description = "print JSON")
    private boolean json;

    @Override
    public Integer call() throws Exception {
        TermsFile terms = TermsFile.at(file);
        Agreement agreement = terms.read();
        List<Deed> deeds = new ArrayList<>();
        if (terms.files().has(CaseReader.DEEDS)) {
            deeds.addAll(DeedsFile.read(terms.files(), CaseReader.DEEDS));
        }
        for (Map.Entry<String, String> event : events.entrySet()) {
            PossibleTime when = time(event.getValue(), "--event");
            deeds.add(new Deed(event.getKey(), when, "Told on the command line: " + event.getValue() + "."));
        }
        Names.checkDeeds(agreement, CaseReader.DEEDS + " or --event", deeds);
        Instant instant = time(at, "--at").from().orElseThrow();
        List<Obligation> obligations = new ObligationClock(agreement, deeds).at(instant);
        PrintWriter out = spec.commandLine().getOut();
        if (json) {
            out.println(Json.pretty(obligations.stream()
                    .map(obligation -> ObligationView.of(agreement, obligation))
                    .toList()));
        } else if (obligations.isEmpty()) {
            out.println("No term of this agreement requires a deed.");
        } else {
            obligations.forEach(
                    obligation -> PlainClock.lines(agreement, obligation).forEach(out::println));
        }
        return 0;
    }

    private PossibleTime time(String text, String option) {
        try {
            Told told = Told.parse(text);
            if (told.offset().isEmpty()) {
                throw new DateTimeException("offset");
            }
            return told.on(List.of());
        } catch (DateTimeException _) {
            throw new CommandLine.ParameterException(
                    spec.commandLine(),
                    option + ": expected an instant with its offset such as 2020-03-13T12:00Z; found \"" + text
                            + "\".");
        }
    }
}
