package org.truceline.app.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
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
import picocli.CommandLine.Model.CommandSpec;

/** Prints figures as their sources word them, and adds two of them or says why not. */
public final class FiguresCommand implements Callable<Integer> {

    private final Syntax syntax = new Syntax(
            "figures",
            "Figures as worded, by source; two are added only where nobody is surely counted in both.",
            this);

    private final Supplier<Path> file =
            syntax.argument(Path.class, "CASE|ARTICLE", "the folder of a case, or a news text in UTF-8");
    private final Supplier<List<String>> add =
            syntax.repeated("--add", 2, String.class, "FIGURE", "the ids of two figures to add");
    private final Supplier<Optional<String>> of = syntax.optional(
            "--of", String.class, "WHO", "what can be said of these people killed, from all statements: civilians");

    private FiguresCommand() {}

    /** The command as picocli takes it. */
    public static CommandSpec spec() {
        return new FiguresCommand().syntax.spec();
    }

    @Override
    public Integer call() throws Exception {
        Dossier dossier = dossier();
        PrintWriter out = syntax.out();
        if (of.get().isPresent()) {
            String people = of.get().get();
            WhatCanBeSaid.Question question = new WhatCanBeSaid.Question(
                    Category.of(Counted.KILLED, people), Optional.empty(), Window.NOT_STATED);
            out.println("Killed, " + people + ", anywhere, at any time, as far as these statements go: "
                    + WhatCanBeSaid.of(question, dossier.listFigures()).sentence() + ".");
            return 0;
        }
        List<String> ids = add.get();
        if (ids.isEmpty()) {
            dossier.listFigures().forEach(figure -> out.println(figure.id() + ": " + figure.text() + "."));
            return 0;
        }
        Addition addition = Addition.of(figure(dossier, ids.get(0)), figure(dossier, ids.get(1)));
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
                .orElseThrow(() -> syntax.refused(
                        "--add: expected the id of a figure; found \"" + id + "\". Without --add all ids are listed."));
    }

    private Dossier dossier() throws FaultyInput, IOException {
        Path from = file.get();
        if (Files.isDirectory(from)) {
            return DossierReader.read(TermsFile.at(from).files(), CaseReader.REPORTS)
                    .dossier();
        }
        Acceptance.Origin origin =
                new Acceptance.Origin("article", "the article", Optional.empty(), "not accepted", "");
        Reading reading = ArticleReader.read(ArticleFile.text(from), Optional.empty());
        return Acceptance.of(reading, reading.proposals(), origin, Clocks.ANY)
                .map(DossierFile::dossier)
                .orElseThrow(() -> ArticleFile.fault(
                        from,
                        "a line with the day it is dated",
                        "none",
                        "Without it no figure has a window. Write the day, such as 5 March 2020, on a line of its own at the"
                                + " top."));
    }
}
