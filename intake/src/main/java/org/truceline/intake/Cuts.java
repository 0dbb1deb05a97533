package org.truceline.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.truceline.notation.Fields;
import org.truceline.notation.Node;
import org.truceline.occurrence.When;

/** How bounds of a time are written that follow from how a report speaks. */
public final class Cuts {

    private Cuts() {}

    /** The cuts under {@code cuts}: {@code [{event: effect, side: before, because: "…"}]}; none when not given. */
    public static List<When.Cut> read(Fields fields) {
        return read(fields, Known.BUILT_IN);
    }

    /** The same, each at an event or a time that is known. */
    public static List<When.Cut> read(Fields fields, Known known) {
        List<When.Cut> cuts = new ArrayList<>();
        for (Node item : fields.items("cuts")) {
            Fields cut = Fields.of(item, "cuts", fields.faults());
            When.Side side = cut.find("side", "before or after", Cuts::side).orElse(When.Side.BEFORE);
            String event = cut.text("event");
            known.check(Known.Sort.MOMENT, event, cut, "event");
            cuts.add(new When.Cut(event, side, cut.text("because")));
            cut.refuseUnknown();
        }
        return cuts;
    }

    private static When.Side side(String text) {
        return When.Side.valueOf(text.toUpperCase(Locale.ROOT));
    }
}
