package org.truceline.app.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.truceline.agreement.written.TermsFile;
import org.truceline.app.situation.CaseReader;
import org.truceline.assessment.figures.Addition;
import org.truceline.assessment.figures.WhatCanBeSaid;
import org.truceline.evidence.Category;
import org.truceline.evidence.Counted;
import org.truceline.evidence.Dossier;
import org.truceline.evidence.Figure;
import org.truceline.evidence.Window;
import org.truceline.intake.Clocks;
import org.truceline.intake.acceptance.Acceptance;
import org.truceline.intake.article.ArticleReader;
import org.truceline.intake.article.Reading;
import org.truceline.intake.dossier.DossierFile;
import org.truceline.intake.dossier.DossierReader;
import org.truceline.notation.FaultyInput;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Prints figures as their sources word them, and adds two of them or says why not. */
@Command(
        name = "figures",
        mixinStandardHelpOptions = true,
        description = "Figures as worded, by source; two are added only where nobody is surely counted in both.")
public final class FiguresCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "CASE|ARTICLE", description = "the folder of a case, or a news text in UTF-8")
    private Path file;

    @Option(names = "--add", arity = "2", paramLabel = "FIGURE", description = "the ids of two figures to add")
    private List<String> add = new ArrayList<>();

    @Option(
            names = "--of",
            paramLabel = "WHO",
            description = "what can be said of these people killed, from all statements: civilians")
    private @Nullable String of;

    @Override
    public Integer call() throws Exception {
        Dossier dossier = dossier();
        PrintWriter out = spec.commandLine().getOut();
        if (of != null) {
            WhatCanBeSaid.Question question =
                    new WhatCanBeSaid.Question(Category.of(Counted.KILLED, of), Optional.empty(), Window.NOT_STATED);
            out.println("Killed, " + of + ", anywhere, at any time, as far as these statements go: "
                    + WhatCanBeSaid.of(question, dossier.listFigures()).sentence() + ".");
            return 0;
        }
        if (add.isEmpty()) {
            dossier.listFigures().forEach(figure -> out.println(figure.id() + ": " + figure.text() + "."));
            return 0;
        }
        Addition addition = Addition.of(figure(dossier, add.get(0)), figure(dossier, add.get(1)));
        switch (addition) {
            case Addition.Sum sum -> {
                out.println("Sum: " + sum.amount().text() + ".");
                sum.caveats().forEach(caveat -> out.println("  mind: " + caveat + "."));
            }
            case Addition.Refusal refusal -> {
                out.println("Not added: " + refusal.first().text() + "; and "
                        + refusal.second().text() + ".");
                refusal.reasons().forEach(reason -> out.println("  because " + reason + "."));
            }
        }
        return 0;
    }

    private Figure figure(Dossier dossier, String id) {
        return dossier.findFigure(id)
                .orElseThrow(() -> new CommandLine.ParameterException(
                        spec.commandLine(),
                        "--add: expected the id of a figure; found \"" + id + "\". Without --add all ids are listed."));
    }

    private Dossier dossier() throws FaultyInput, IOException {
        if (Files.isDirectory(file)) {
            return DossierReader.read(TermsFile.at(file).files(), CaseReader.REPORTS)
                    .dossier();
        }
        Acceptance.Origin origin =
                new Acceptance.Origin("article", "the article", Optional.empty(), "not accepted", "");
        Reading reading = ArticleReader.read(ArticleFile.text(file), Optional.empty());
        return Acceptance.of(reading, reading.proposals(), origin, Clocks.ANY)
                .map(DossierFile::dossier)
                .orElseThrow(() -> ArticleFile.fault(
                        file,
                        "a line with the day it is dated",
                        "none",
                        "Without it no figure has a window. Write the day, such as 5 March 2020, on a line of its own at the"
                                + " top."));
    }
}
