package org.truceline.app.command;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import org.truceline.agreement.Agreement;
import org.truceline.batch.cases.CasesFile;
import org.truceline.batch.cases.CheckedCase;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Works on files of terms. */
@Command(name = "terms", mixinStandardHelpOptions = true, description = "Works on files of terms.")
public final class TermsCommand {

    @Spec
    private CommandSpec spec;

    /** Prints every fault of a file of terms and of the files that it names, or what it holds. */
    @Command(name = "check", mixinStandardHelpOptions = true, description = "Lists every fault of a file of terms.")
    int check(
            @Parameters(paramLabel = "FILE", arity = "1..*", description = "files of terms, or their folders")
                    Path[] files)
            throws Exception {
        for (Path file : files) {
            Agreement agreement = TermsFile.at(file).read();
            spec.commandLine()
                    .getOut()
                    .printf(
                            "%s: no faults. Instruments %d, terms %d, open points %d.%n",
                            agreement.id(),
                            agreement.instruments().size(),
                            agreement.terms().size(),
                            agreement.openPoints().size());
        }
        return 0;
    }

    /** Runs the cases beside files of terms and prints what came out differently. */
    @Command(
            name = "test",
            mixinStandardHelpOptions = true,
            description = "Runs the cases beside a file of terms (cases.yaml).")
    int test(
            @Parameters(paramLabel = "FILE", arity = "1..*", description = "files of terms, or their folders")
                    Path[] files)
            throws Exception {
        PrintWriter out = spec.commandLine().getOut();
        long failed = 0;
        for (Path file : files) {
            TermsFile terms = TermsFile.at(file);
            List<CheckedCase> cases = CasesFile.check(terms.files(), terms.name(), CasesFile.USUAL_NAME);
            for (CheckedCase each : cases) {
                out.println((each.holds() ? "holds   " : "differs ") + each.name());
                each.differences().forEach(difference -> out.println("        " + each.where() + ": " + difference));
            }
            long differ = cases.stream().filter(each -> !each.holds()).count();
            out.println(cases.size() + " cases, " + differ + " differ.");
            failed += differ;
        }
        return failed == 0 ? 0 : 1;
    }
}
