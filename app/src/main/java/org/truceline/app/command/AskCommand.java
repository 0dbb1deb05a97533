package org.truceline.app.command;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
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
import picocli.CommandLine.Model.CommandSpec;

/** Asks every term about one incident, real or supposed. */
public final class AskCommand implements Callable<Integer> {

    private final Syntax syntax =
            new Syntax("ask", "One incident, real or supposed, against every term: findings with their reasons.", this);

    private final Supplier<Path> file =
            syntax.argument(Path.class, "FILE", "a file of terms, or the folder that it lies in");
    private final Supplier<Path> incident = syntax.required("--incident", Path.class, "INCIDENT", "JSON or YAML");
    private final ToldDeeds told = new ToldDeeds(syntax);
    private final Supplier<Boolean> json = syntax.flag("--json", "print JSON");

    private AskCommand() {}

    /** The command as picocli takes it. */
    public static CommandSpec spec() {
        return new AskCommand().syntax.spec();
    }

    @Override
    public Integer call() throws Exception {
        Agreement agreement = TermsFile.at(file.get()).read();
        IncidentFile.Question question = IncidentFile.read(incident.get(), KnownNames.of(agreement));
        Occurrence occurrence = question.occurrence();
        Names.checkEvents(agreement, incident.get().toString(), List.of(occurrence));
        Facts facts = question.facts();
        List<Deed> deeds = told.with(facts.deeds(), agreement, false);
        Names.checkDeeds(agreement, "--event", deeds);
        Answer answer = new Engine(agreement).ask(occurrence, new Facts(deeds, facts.decisions(), facts.answers()));
        PrintWriter out = syntax.out();
        if (json.get()) {
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
