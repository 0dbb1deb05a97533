package org.truceline.app.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.truceline.app.situation.Acceptances;
import org.truceline.evidence.Dossier;
import org.truceline.intake.Clocks;
import org.truceline.intake.acceptance.Acceptance;
import org.truceline.intake.article.ArticleReader;
import org.truceline.intake.article.Proposal;
import org.truceline.intake.article.Reading;
import org.truceline.intake.dossier.DossierFile;
import picocli.CommandLine;
import picocli.CommandLine.ArgGroup;
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

    @ArgGroup(exclusive = false)
    private @Nullable Accepting accepting;

    /** Which proposals a person accepts, who, and where the records go. */
    private static final class Accepting {

        @Option(
                names = "--accept",
                split = ",",
                paramLabel = "NUMBER",
                description = "accept these proposals, by the numbers that are printed: 3,5,8")
        private List<Integer> numbers = new ArrayList<>();

        @Option(names = "--accept-all", description = "accept every proposal at once, and mark the records so")
        private boolean all;

        @Option(names = "--by", required = true, paramLabel = "NAME", description = "who accepts")
        private String by = "";

        @Option(names = "-o", required = true, paramLabel = "FILE", description = "where the records are written, JSON")
        private Path output = Path.of("");
    }

    @Override
    public Integer call() throws Exception {
        String original = ArticleFile.text(article);
        Reading reading = ArticleReader.read(original, day());
        PrintWriter out = spec.commandLine().getOut();
        ReadView view = ReadView.of(reading);
        if (json) {
            out.println(Json.pretty(view));
        } else {
            view.lines().forEach(out::println);
        }
        if (accepting != null) {
            accept(reading, accepting);
        }
        return 0;
    }

    private void accept(Reading reading, Accepting wish) throws IOException {
        if (!wish.all && wish.numbers.isEmpty()) {
            throw new CommandLine.ParameterException(
                    spec.commandLine(),
                    "expected --accept NUMBER,… or --accept-all beside --by and -o; found neither.");
        }
        List<Proposal> accepted = wish.all ? ReadView.shown(reading) : chosen(reading, wish.numbers);
        String name = String.valueOf(article.getFileName());
        String how = wish.all ? "all at once, not one by one" : "one by one";
        Acceptance.Origin origin = new Acceptance.Origin(
                "r-" + name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-"),
                name,
                Optional.empty(),
                "Proposals accepted " + how + " by " + wish.by + ".",
                "effect");
        PrintWriter err = spec.commandLine().getErr();
        Optional<DossierFile> records = Acceptance.of(reading, accepted, origin, Clocks.ANY);
        if (records.isEmpty()) {
            err.println("No record was made: the article tells no day. Give --published.");
            return;
        }
        Files.writeString(wish.output, Acceptances.written(records.get()), StandardCharsets.UTF_8);
        Dossier made = records.get().dossier();
        err.println(accepted.size() + " proposals accepted " + how + "; "
                + made.incidents().size() + " incidents, "
                + made.statements().size() + " statements and " + made.figures().size() + " figures written to "
                + wish.output
                + ". Proposals of terms, and what rests on a sentence that names a private person, make no record.");
    }

    private List<Proposal> chosen(Reading reading, List<Integer> numbers) {
        List<Proposal> shown = ReadView.shown(reading);
        List<Proposal> chosen = new ArrayList<>();
        for (int number : numbers) {
            if (number < 1 || number > shown.size()) {
                throw new CommandLine.ParameterException(
                        spec.commandLine(),
                        "--accept: expected numbers from 1 to " + shown.size() + "; found " + number + ".");
            }
            chosen.add(shown.get(number - 1));
        }
        return chosen;
    }

    private Optional<LocalDate> day() {
        try {
            return Optional.ofNullable(published).map(LocalDate::parse);
        } catch (DateTimeException _) {
            throw new CommandLine.ParameterException(
                    spec.commandLine(), "--published: expected a day such as 2020-03-05; found \"" + published + "\".");
        }
    }
}
