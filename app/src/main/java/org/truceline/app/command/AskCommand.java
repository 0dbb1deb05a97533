package org.truceline.app.command;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.truceline.agreement.Agreement;
import org.truceline.agreement.written.TermsFile;
import org.truceline.app.situation.Names;
import org.truceline.assessment.Answer;
import org.truceline.assessment.Engine;
import org.truceline.batch.cases.KnownNames;
import org.truceline.intake.incident.IncidentFile;
import org.truceline.occurrence.Deed;
import org.truceline.occurrence.Facts;
import org.truceline.occurrence.Occurrence;
import org.truceline.publication.plain.AnswerView;
import org.truceline.publication.plain.PlainAnswer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
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

    @Mixin
    private ToldDeeds told = new ToldDeeds();

    @Option(names = "--json", description = "print JSON")
    private boolean json;

    @Override
    public Integer call() throws Exception {
        Agreement agreement = TermsFile.at(file).read();
        IncidentFile.Question question = IncidentFile.read(incident, KnownNames.of(agreement));
        Occurrence occurrence = question.occurrence();
        Names.checkEvents(agreement, incident.toString(), List.of(occurrence));
        Facts facts = question.facts();
        List<Deed> deeds = told.with(facts.deeds(), agreement, false);
        Names.checkDeeds(agreement, "--event", deeds);
        Answer answer = new Engine(agreement).ask(occurrence, new Facts(deeds, facts.decisions(), facts.answers()));
        PrintWriter out = spec.commandLine().getOut();
        if (json) {
            out.println(Json.pretty(AnswerView.of(answer)));
            return 0;
        }
        out.println(occurrence.id() + ": " + occurrence.act().words() + "; "
                + occurrence.when().told() + "; " + occurrence.at().told());
        told.days().forEach(out::println);
        answers(agreement, question).forEach(response -> out.println("Response: " + response));
        PlainAnswer.lines(agreement, answer).forEach(out::println);
        return 0;
    }

    private static List<String> answers(Agreement agreement, IncidentFile.Question question) {
        return question.answers().stream()
                .map(answer ->
                        agreement.nameOf(answer.by()) + " " + answer.type().phrase() + ".")
                .toList();
    }
}
