package org.truceline.app.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.truceline.intake.article.ArticleReader;
import org.truceline.intake.article.Reading;
import org.truceline.notation.Fault;
import org.truceline.notation.FaultyInput;
import org.truceline.notation.Folder;
import org.truceline.notation.Where;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Reads an article and prints what it proposes, each with its sentence and its place in the untouched original. */
@Command(
        name = "read",
        mixinStandardHelpOptions = true,
        description = "An article: proposed terms, claims, responses, figures and statements, with their sentences.")
public final class ReadCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "ARTICLE", description = "a text file in UTF-8")
    private Path article;

    @Option(names = "--published", paramLabel = "DATE", description = "the day it is dated, when the text has none")
    private @Nullable String published;

    @Option(names = "--json", description = "print JSON")
    private boolean json;

    @Override
    public Integer call() throws Exception {
        String original = text();
        Reading reading = ArticleReader.read(original, day());
        PrintWriter out = spec.commandLine().getOut();
        ReadView view = ReadView.of(reading);
        if (json) {
            out.println(Json.pretty(view));
        } else {
            view.lines().forEach(out::println);
        }
        return 0;
    }

    private Optional<LocalDate> day() {
        try {
            return Optional.ofNullable(published).map(LocalDate::parse);
        } catch (DateTimeException _) {
            throw new CommandLine.ParameterException(
                    spec.commandLine(), "--published: expected a day such as 2020-03-05; found \"" + published + "\".");
        }
    }

    private String text() throws IOException, FaultyInput {
        try {
            if (Files.size(article) > Folder.MOST_BYTES) {
                throw fault("at most " + Folder.MOST_BYTES + " bytes", Files.size(article) + " bytes");
            }
            return Files.readString(article, StandardCharsets.UTF_8);
        } catch (NoSuchFileException _) {
            throw fault("a file", "none");
        } catch (CharacterCodingException _) {
            throw fault("text in UTF-8", "other bytes");
        }
    }

    private FaultyInput fault(String expected, String found) {
        return new FaultyInput(List.of(new Fault(Where.of(article.toString()), "article", expected, found, "")));
    }
}
