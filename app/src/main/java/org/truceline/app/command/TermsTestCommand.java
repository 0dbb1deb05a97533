package org.truceline.app.command;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.truceline.agreement.written.TermsFile;
import org.truceline.batch.cases.CasesFile;
import org.truceline.batch.cases.CheckedCase;
import picocli.CommandLine.Model.CommandSpec;

/** Runs the cases beside files of terms and prints what came out differently. */
final class TermsTestCommand implements Callable<Integer> {

    private final Syntax syntax = new Syntax("test", "Runs the cases beside a file of terms (cases*.yaml).", this);

    private final Supplier<List<Path>> files = syntax.arguments(Path.class, "FILE", "files of terms, or their folders");

    private TermsTestCommand() {}

    /** The command as picocli takes it. */
    static CommandSpec spec() {
        return new TermsTestCommand().syntax.spec();
    }

    @Override
    public Integer call() throws Exception {
        PrintWriter out = syntax.out();
        long failed = 0;
        for (Path file : files.get()) {
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
