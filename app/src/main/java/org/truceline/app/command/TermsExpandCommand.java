package org.truceline.app.command;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.truceline.agreement.Agreement;
import org.truceline.agreement.core.CoreWriter;
import org.truceline.agreement.written.TermsFile;
import picocli.CommandLine.Model.CommandSpec;

/** Prints terms in core form. */
final class TermsExpandCommand implements Callable<Integer> {

    private final Syntax syntax = new Syntax(
            "expand", "Prints terms in core form, without abbreviations; what is printed may be read again.", this);

    private final Supplier<Path> file = syntax.argument(Path.class, "FILE", "a file of terms, or its folder");
    private final Supplier<Boolean> json = syntax.flag("--json", "print JSON");

    private TermsExpandCommand() {}

    /** The command as picocli takes it. */
    static CommandSpec spec() {
        return new TermsExpandCommand().syntax.spec();
    }

    @Override
    public Integer call() throws Exception {
        Agreement agreement = TermsFile.at(file.get()).read();
        syntax.out().println(json.get() ? Json.pretty(CoreWriter.tree(agreement)) : CoreWriter.yaml(agreement));
        return 0;
    }
}
