package org.truceline.app.command;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.truceline.agreement.Agreement;
import org.truceline.agreement.written.Reading;
import org.truceline.agreement.written.TermsFile;
import picocli.CommandLine.Model.CommandSpec;

/** Prints every fault of a file of terms and of the files that it names, or what it holds and what is worth a look. */
final class TermsCheckCommand implements Callable<Integer> {

    private final Syntax syntax =
            new Syntax("check", "Lists every fault of a file of terms, or what is worth a second look in it.", this);

    private final Supplier<List<Path>> files = syntax.arguments(Path.class, "FILE", "files of terms, or their folders");

    private TermsCheckCommand() {}

    /** The command as picocli takes it. */
    static CommandSpec spec() {
        return new TermsCheckCommand().syntax.spec();
    }

    @Override
    public Integer call() throws Exception {
        PrintWriter out = syntax.out();
        for (Path file : files.get()) {
            Reading reading = TermsFile.at(file).readWithDoubts();
            Agreement agreement = reading.agreement();
            reading.doubts().forEach(doubt -> out.println("worth a look: " + doubt));
            out.println(agreement.id() + ": no faults. Instruments "
                    + agreement.instruments().size() + ", terms "
                    + agreement.terms().size() + ", open points "
                    + agreement.openPoints().size() + ".");
        }
        return 0;
    }
}
