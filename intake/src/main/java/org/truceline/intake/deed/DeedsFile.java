package org.truceline.intake.deed;

import java.util.ArrayList;
import java.util.List;
import org.truceline.intake.Clocks;
import org.truceline.intake.Times;
import org.truceline.notation.Faults;
import org.truceline.notation.FaultyInput;
import org.truceline.notation.Fields;
import org.truceline.notation.Folder;
import org.truceline.notation.Node;
import org.truceline.notation.Where;
import org.truceline.occurrence.Deed;
import org.truceline.occurrence.When;
import org.truceline.time.PossibleTime;

/**
 * Reads a file of deeds: each with the day or hour that it was surely not done before and surely not after, on which
 * clocks these are told, and how that is known.
 */
public final class DeedsFile {

    private DeedsFile() {}

    /** The deeds in file {@code name} of {@code folder}; throws with every fault. */
    public static List<Deed> read(Folder folder, String name) throws FaultyInput {
        Faults faults = new Faults();
        Fields fields = Fields.of(folder.read(name, Where.of(name)), "deeds", faults);
        fields.get("deeds", "1, the version of this format", DeedsFile::versionOne, 1);
        List<Deed> deeds = list(fields, "list", Clocks.read(fields, "clocks"));
        fields.refuseUnknown();
        faults.throwIfAny();
        return deeds;
    }

    /** The deeds listed under {@code name}, told on {@code clocks}; faults are added to the fields'. */
    public static List<Deed> list(Fields fields, String name, Clocks clocks) {
        List<Deed> deeds = new ArrayList<>();
        for (Node item : fields.items(name)) {
            Fields deed = Fields.of(item, "deed", fields.faults());
            deeds.add(new Deed(
                    deed.text("name"),
                    Times.bounds(deed, clocks).map(When::possible).orElse(PossibleTime.ANY),
                    deed.text("told")));
            deed.texts("reports");
            deed.refuseUnknown();
        }
        return List.copyOf(deeds);
    }

    private static Integer versionOne(String text) {
        if (!text.equals("1")) {
            throw new IllegalArgumentException("version");
        }
        return 1;
    }
}
