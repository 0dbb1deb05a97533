package org.truceline.app.command;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import org.truceline.agreement.Agreement;
import org.truceline.agreement.core.CoreWriter;
import org.truceline.agreement.written.Reading;
import org.truceline.agreement.written.TermsFile;
import org.truceline.batch.cases.CasesFile;
import org.truceline.batch.cases.CheckedCase;
import org.truceline.publication.prose.Explanation;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Works on files of terms. */
@Command(name = "terms", mixinStandardHelpOptions = true, description = "Works on files of terms.")
public final class TermsCommand {

    @Spec
    private CommandSpec spec;

    /** Prints every fault of a file of terms and of the files that it names, or what it holds and what is worth a look. */
    @Command(
            name = "check",
            mixinStandardHelpOptions = true,
            description = "Lists every fault of a file of terms, or what is worth a second look in it.")
    int check(
            @Parameters(paramLabel = "FILE", arity = "1..*", description = "files of terms, or their folders")
                    Path[] files)
            throws Exception {
        for (Path file : files) {
            Reading reading = TermsFile.at(file).readWithDoubts();
            Agreement agreement = reading.agreement();
            PrintWriter out = spec.commandLine().getOut();
            reading.doubts().forEach(doubt -> out.println("worth a look: " + doubt));
            out.printf(
                    "%s: no faults. Instruments %d, terms %d, open points %d.%n",
                    agreement.id(),
                    agreement.instruments().size(),
                    agreement.terms().size(),
                    agreement.openPoints().size());
        }
        return 0;
    }

    /** Prints what the terms say in plain sentences, what is left open first. */
    @Command(
            name = "explain",
            mixinStandardHelpOptions = true,
            description = "Retells terms in plain sentences, clause by clause; what the text leaves open comes first.")
    int explain(
            @Parameters(paramLabel = "FILE", arity = "1..*", description = "files of terms, or their folders")
                    Path[] files)
            throws Exception {
        for (Path file : files) {
            Explanation.lines(TermsFile.at(file).readWithDoubts())
                    .forEach(line -> spec.commandLine().getOut().println(line));
        }
        return 0;
    }

    /** Prints terms in core form. */
    @Command(
            name = "expand",
            mixinStandardHelpOptions = true,
            description = "Prints terms in core form, without abbreviations; what is printed may be read again.")
    int expand(
            @Parameters(paramLabel = "FILE", description = "a file of terms, or its folder") Path file,
            @Option(names = "--json", description = "print JSON") boolean json)
            throws Exception {
        Agreement agreement = TermsFile.at(file).read();
        spec.commandLine()
                .getOut()
                .println(json ? Json.pretty(CoreWriter.tree(agreement)) : CoreWriter.yaml(agreement));
        return 0;
    }

    /** Runs the cases beside files of terms and prints what came out differently. */
    @Command(
            name = "test",
            mixinStandardHelpOptions = true,
            description = "Runs the cases beside a file of terms (cases*.yaml).")
    int test(
            @Parameters(paramLabel = "FILE", arity = "1..*", description = "files of terms, or their folders")
                    Path[] files)
            throws Exception {
        PrintWriter out = spec.commandLine().getOut();
        long failed = 0;
        for (Path file : files) {
            TermsFile terms = TermsFile.at(file);
            List<CheckedCase> cases = CasesFile.checkAll(terms.files(), terms.name());
            for (CheckedCase each : cases) {
                out.println(outcome(each) + each.name());
                each.disputes().forEach(dispute -> out.println("         " + dispute));
                if (!each.isDisputed()) {
                    each.differences()
                            .forEach(difference -> out.println("         " + each.where() + ": " + difference));
                }
            }
            long disputed = cases.stream().filter(CheckedCase::isDisputed).count();
            long differ = cases.stream()
                    .filter(each -> !each.holds() && !each.isDisputed())
                    .count();
            out.println(cases.size() + " cases, " + differ + " differ"
                    + (disputed == 0 ? "." : ", " + disputed + " disputed (written down in disagreements.yaml)."));
            failed += differ;
        }
        return failed == 0 ? 0 : 1;
    }

    private static String outcome(CheckedCase checked) {
        return checked.holds() ? "holds    " : checked.isDisputed() ? "disputed " : "differs  ";
    }
}
