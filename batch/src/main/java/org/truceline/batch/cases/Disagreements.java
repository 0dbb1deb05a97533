package org.truceline.batch.cases;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.truceline.notation.Faults;
import org.truceline.notation.FaultyInput;
import org.truceline.notation.Fields;
import org.truceline.notation.Folder;
import org.truceline.notation.Node;
import org.truceline.notation.Where;

/**
 * Cases that differ for a reason that somebody wrote down: file {@code disagreements.yaml} beside the cases lists for each
 * what was found, who was right (the case, the engine, or nobody can tell from the account) and why. The case keeps its
 * expectation; it fails again as soon as the engine says something else, or what the case expects.
 */
final class Disagreements {

    /** The name that the file has. */
    static final String NAME = "disagreements.yaml";

    private static final List<String> RIGHT = List.of("case", "engine", "account unclear");

    private final Map<String, List<Listed>> byCase = new LinkedHashMap<>();

    /** One that is listed: what is found of a term, or of the whole. */
    private record Listed(String about, String found, String right, String why, Where where) {

        boolean explains(String difference) {
            return difference.startsWith(about + ":");
        }
    }

    private Disagreements() {}

    /** Those listed in {@code folder}; none when there is no such file. Throws with every fault. */
    static Disagreements read(Folder folder) throws FaultyInput {
        Disagreements read = new Disagreements();
        if (!folder.has(NAME)) {
            return read;
        }
        Faults faults = new Faults();
        Fields file = Fields.of(folder.read(NAME, Where.of(NAME)), "disagreements", faults);
        file.text("disagreements");
        for (Node item : file.items("list")) {
            Fields fields = Fields.of(item, "disagreement", faults);
            Listed listed = new Listed(
                    fields.text("about"), fields.text("found"), fields.text("right"), fields.text("why"), item.where());
            Expected.oneOf(fields, "right", RIGHT);
            read.byCase
                    .computeIfAbsent(fields.text("case"), _ -> new ArrayList<>())
                    .add(listed);
            fields.refuseUnknown();
        }
        file.refuseUnknown();
        faults.throwIfAny();
        return read;
    }

    /** The case with its differences explained, where all of them are listed and come out as listed. */
    CheckedCase explain(CheckedCase checked) {
        List<Listed> listed = byCase.getOrDefault(checked.name(), List.of());
        if (listed.isEmpty()) {
            return checked;
        }
        if (checked.holds()) {
            return checked.with(List.of("it holds, and " + NAME + " says that it differs. Take it out there."));
        }
        List<String> left = checked.differences().stream()
                .filter(difference -> listed.stream().noneMatch(each -> each.explains(difference)))
                .toList();
        boolean asListed = listed.stream()
                .allMatch(each -> checked.differences().stream()
                        .anyMatch(difference ->
                                each.explains(difference) && difference.contains("found “" + each.found() + "”")));
        return left.isEmpty() && asListed
                ? checked.disputed(listed.stream()
                        .map(each -> each.about() + ": found “" + each.found() + "”; right: " + each.right() + ". "
                                + each.why())
                        .toList())
                : checked;
    }

    /** The first listed case that is not among {@code names}. */
    Optional<String> unknown(List<String> names) {
        return byCase.keySet().stream().filter(name -> !names.contains(name)).findFirst();
    }
}
