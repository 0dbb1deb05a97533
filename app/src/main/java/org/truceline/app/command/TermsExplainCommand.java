package org.truceline.app.command;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.truceline.agreement.written.TermsFile;
import org.truceline.publication.prose.Explanation;
import picocli.CommandLine.Model.CommandSpec;

/** Prints what the terms say in plain sentences, what is left open first. */
final class TermsExplainCommand implements Callable<Integer> {

    private final Syntax syntax = new Syntax(
            "explain",
            "Retells terms in plain sentences, clause by clause; what the text leaves open comes first.",
            this);

    private final Supplier<List<Path>> files = syntax.arguments(Path.class, "FILE", "files of terms, or their folders");

    private TermsExplainCommand() {}

    /** The command as picocli takes it. */
    static CommandSpec spec() {
        return new TermsExplainCommand().syntax.spec();
    }

    @Override
    public Integer call() throws Exception {
        for (Path file : files.get()) {
            Explanation.lines(TermsFile.at(file).readWithDoubts()).forEach(syntax.out()::println);
        }
        return 0;
    }
}
