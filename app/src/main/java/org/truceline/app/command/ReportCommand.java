package org.truceline.app.command;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.truceline.agreement.Agreement;
import org.truceline.agreement.written.TermsFile;
import org.truceline.app.situation.Acceptances;
import org.truceline.app.situation.CaseReader;
import org.truceline.intake.dossier.DossierFile;
import org.truceline.publication.report.ReportWindow;
import org.truceline.publication.report.SituationReport;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Writes the situation report of a week as one page of HTML. */
@Command(
        name = "report",
        mixinStandardHelpOptions = true,
        description = "One page of HTML for a week: what was reported, found and due, and what may not be concluded.")
public final class ReportCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Parameters(
            paramLabel = "CASE",
            description = "the folder of a case: terms.yaml; reports.yaml and deeds.yaml where there are some")
    private Path folder;

    @Option(names = "--from", required = true, paramLabel = "DAY", description = "first of seven days: 2020-03-06")
    private String from;

    @Option(names = "-o", required = true, paramLabel = "FILE", description = "the page to write")
    private Path output;

    @Option(
            names = "--accepted",
            paramLabel = "FILE",
            description = "records that truceline read --accept wrote; may be given several times")
    private List<Path> accepted = new ArrayList<>();

    @Override
    public Integer call() throws Exception {
        LocalDate first = day();
        TermsFile terms = TermsFile.at(folder);
        Agreement agreement = terms.read();
        ZoneId clock = agreement.localTime();
        ReportWindow window = ReportWindow.week(first, clock);
        Instant cutOff = window.last().plusDays(1).atStartOfDay(clock).toInstant();
        List<DossierFile> further = new ArrayList<>();
        for (Path file : accepted) {
            further.add(Acceptances.read(file));
        }
        CaseReader.ReadCase read = CaseReader.read(terms.files(), further, cutOff);
        Files.writeString(output, SituationReport.page(read.situation(), window), StandardCharsets.UTF_8);
        spec.commandLine().getErr().println(output + " written: " + window.inWords() + ".");
        read.refused().forEach(row -> spec.commandLine().getErr().println(row));
        return read.refused().isEmpty() ? 0 : 1;
    }

    private LocalDate day() {
        try {
            LocalDate day = LocalDate.parse(from);
            if (day.getYear() < 1900 || day.getYear() > 2100) {
                throw new DateTimeException("year");
            }
            return day;
        } catch (DateTimeException _) {
            throw new CommandLine.ParameterException(
                    spec.commandLine(),
                    "--from: expected a day of 1900 to 2100 such as 2020-03-06; found \"" + from + "\".");
        }
    }
}
