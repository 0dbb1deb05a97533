package org.truceline.app.command;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.truceline.agreement.Agreement;
import org.truceline.app.situation.Names;
import org.truceline.assessment.Engine;
import org.truceline.assessment.Finding;
import org.truceline.assessment.Placement;
import org.truceline.intake.incident.IncidentFile;
import org.truceline.occurrence.Occurrence;
import org.truceline.publication.desk.AskView;
import org.truceline.publication.plain.PlainFindings;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Asks every term about one incident, real or supposed. */
@Command(
        name = "ask",
        mixinStandardHelpOptions = true,
        description = "One incident, real or supposed, against every term: findings with their reasons.")
public final class AskCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "FILE", description = "a file of terms, or the folder that it lies in")
    private Path file;

    @Option(names = "--incident", required = true, paramLabel = "INCIDENT", description = "JSON or YAML")
    private Path incident;

    @Option(names = "--json", description = "print JSON")
    private boolean json;

    @Override
    public Integer call() throws Exception {
        Agreement agreement = TermsFile.at(file).read();
        IncidentFile.Question question = IncidentFile.read(incident);
        Occurrence occurrence = question.occurrence();
        Names.checkEvents(agreement, incident.toString(), List.of(occurrence));
        Engine engine = new Engine(agreement);
        List<Finding> findings = engine.ask(occurrence);
        List<Placement> placements = engine.place(occurrence);
        PrintWriter out = spec.commandLine().getOut();
        if (json) {
            out.println(
                    Json.pretty(AskView.of(agreement, occurrence, answers(agreement, question), findings, placements)));
            return 0;
        }
        out.println(occurrence.id() + ": " + occurrence.act().words() + "; "
                + occurrence.when().told() + "; " + occurrence.placeTold());
        answers(agreement, question).forEach(answer -> out.println("Response: " + answer));
        findings.forEach(finding -> PlainFindings.lines(agreement, finding).forEach(out::println));
        placements.forEach(placement -> PlainFindings.lines(placement).forEach(out::println));
        return 0;
    }

    private static List<String> answers(Agreement agreement, IncidentFile.Question question) {
        return question.answers().stream()
                .map(answer ->
                        agreement.nameOf(answer.by()) + " " + answer.type().phrase() + ".")
                .toList();
    }
}
