package org.truceline.batch.cases;

import java.util.ArrayList;
import java.util.List;
import org.truceline.agreement.Agreement;
import org.truceline.agreement.written.AgreementReader;
import org.truceline.notation.Faults;
import org.truceline.notation.FaultyInput;
import org.truceline.notation.Fields;
import org.truceline.notation.Folder;
import org.truceline.notation.Node;
import org.truceline.notation.Where;

/** A file of cases: questions about occurrences and about the clock, with the answers expected. */
public final class CasesFile {

    /** The name that a file of cases has beside its terms. */
    public static final String USUAL_NAME = "cases.yaml";

    private CasesFile() {}

    /**
     * All cases of file {@code name} of {@code folder}, checked in the order of the file against the terms in file
     * {@code terms}; throws with every fault when either file cannot be used.
     */
    public static List<CheckedCase> check(Folder folder, String terms, String name) throws FaultyInput {
        Agreement agreement = AgreementReader.read(folder, terms);
        Faults faults = new Faults();
        Fields fields = Fields.of(folder.read(name, Where.of(name)), "cases", faults);
        fields.get("cases", "1, the version of this format", CasesFile::versionOne, 1);
        List<CheckedCase> checked = new ArrayList<>();
        OccurrenceCase occurrences = new OccurrenceCase(agreement);
        for (Node item : fields.items("occurrences")) {
            occurrences.check(Fields.of(item, "case", faults)).ifPresent(checked::add);
        }
        ClockCase clock = new ClockCase(agreement);
        for (Node item : fields.items("clock")) {
            clock.check(Fields.of(item, "case", faults)).ifPresent(checked::add);
        }
        fields.refuseUnknown();
        faults.throwIfAny();
        return List.copyOf(checked);
    }

    private static Integer versionOne(String text) {
        if (!text.equals("1")) {
            throw new IllegalArgumentException("version");
        }
        return 1;
    }
}
