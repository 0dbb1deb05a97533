package org.truceline.batch.cases;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.truceline.agreement.Agreement;
import org.truceline.agreement.written.AgreementReader;
import org.truceline.intake.Known;
import org.truceline.notation.Fault;
import org.truceline.notation.Faults;
import org.truceline.notation.FaultyInput;
import org.truceline.notation.Fields;
import org.truceline.notation.Folder;
import org.truceline.notation.Node;
import org.truceline.notation.Where;

/** Files of cases: questions about occurrences, limits and the clock, with the answers expected. */
public final class CasesFile {

    /** The name that a file of cases has beside its terms; there may be more, named {@code cases-….yaml}. */
    public static final String USUAL_NAME = "cases.yaml";

    private static final Pattern NAME = Pattern.compile("cases[^/]*\\.yaml");

    private CasesFile() {}

    /** The files of cases in {@code folder}, by name. */
    public static List<String> names(Folder folder) {
        return folder.names().stream()
                .filter(name -> NAME.matcher(name).matches())
                .sorted()
                .toList();
    }

    /**
     * All cases of all files {@code cases*.yaml} of {@code folder}, against the terms in file {@code terms}; throws with
     * every fault when one of the files cannot be used.
     */
    public static List<CheckedCase> checkAll(Folder folder, String terms) throws FaultyInput {
        Disagreements disagreements = Disagreements.read(folder);
        List<CheckedCase> checked = check(folder, AgreementReader.read(folder, terms), names(folder)).stream()
                .map(disagreements::explain)
                .toList();
        Optional<String> unknown =
                disagreements.unknown(checked.stream().map(CheckedCase::name).toList());
        if (unknown.isPresent()) {
            throw new FaultyInput(List.of(new Fault(
                    Where.of(Disagreements.NAME), "case", "the name of a case", "\"" + unknown.get() + "\"", "")));
        }
        return checked;
    }

    /**
     * All cases of file {@code name} of {@code folder}, checked in the order of the file against the terms in file
     * {@code terms}; throws with every fault when either file cannot be used.
     */
    public static List<CheckedCase> check(Folder folder, String terms, String name) throws FaultyInput {
        return check(folder, AgreementReader.read(folder, terms), List.of(name));
    }

    /** The cases of files {@code names} of {@code folder} against the agreement; throws with the faults of all files. */
    public static List<CheckedCase> check(Folder folder, Agreement agreement, List<String> names) throws FaultyInput {
        Faults faults = new Faults();
        List<CheckedCase> checked = new ArrayList<>();
        for (String name : names) {
            try {
                checked.addAll(check(folder.read(name, Where.of(name)), agreement, faults));
            } catch (FaultyInput unreadable) {
                unreadable.faults().forEach(faults::add);
            }
        }
        faults.throwIfAny();
        return List.copyOf(checked);
    }

    private static List<CheckedCase> check(Node file, Agreement agreement, Faults faults) {
        Fields fields = Fields.of(file, "cases", faults);
        fields.get("cases", "1, the version of this format", CasesFile::versionOne, 1);
        KnownNames.check(fields, agreement);
        Known known = KnownNames.of(agreement);
        Map<String, Where> names = new HashMap<>();
        List<CheckedCase> checked = new ArrayList<>();
        checked.addAll(check(fields, "occurrences", new OccurrenceCase(agreement, known), names));
        checked.addAll(check(fields, "holdings", new HoldingsCase(agreement, known), names));
        checked.addAll(check(fields, "clock", new ClockCase(agreement, known), names));
        fields.refuseUnknown();
        return checked;
    }

    private static List<CheckedCase> check(Fields file, String section, Case kind, Map<String, Where> names) {
        List<CheckedCase> checked = new ArrayList<>();
        for (Node item : file.items(section)) {
            Fields fields = Fields.of(item, "case", file.faults());
            String name = fields.text("name");
            Where before = name.isEmpty() ? null : names.putIfAbsent(name, fields.where());
            if (before != null) {
                fields.faults()
                        .add(
                                fields.where("name"),
                                "name",
                                "a name of its own",
                                "that of the case at line " + before.line(),
                                "Rename one of them.");
            }
            fields.findText("source");
            checked.add(new CheckedCase(name, fields.where(), kind.differences(name, fields)));
            fields.refuseUnknown();
        }
        return checked;
    }

    private static Integer versionOne(String text) {
        if (!text.equals("1")) {
            throw new IllegalArgumentException("version");
        }
        return 1;
    }
}
