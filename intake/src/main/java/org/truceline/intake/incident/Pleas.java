package org.truceline.intake.incident;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.truceline.intake.Known;
import org.truceline.notation.Fields;
import org.truceline.notation.Node;
import org.truceline.notation.Where;
import org.truceline.occurrence.Occurrence;
import org.truceline.occurrence.Parties;

/**
 * Exceptions that somebody pleads: under {@code pleas} or {@code pleads}, {@code {by, exception}} each, or only the
 * exception where a single one is alleged to have acted and pleads it.
 */
final class Pleas {

    private Pleas() {}

    static List<Occurrence.Plea> read(Fields fields, Parties by, Known known) {
        List<Occurrence.Plea> pleas = new ArrayList<>();
        for (String name : List.of("pleas", "pleads")) {
            for (Node item : items(fields, name)) {
                Optional<String> one =
                        by.named().size() == 1 ? Optional.of(by.named().getFirst()) : Optional.empty();
                if (item instanceof Node.Scalar(Where where, String words) && !words.isBlank()) {
                    known.checkNear(Known.Sort.PLEA, words.strip(), fields, name);
                    pleas.add(new Occurrence.Plea(who(fields, name, where, one), words.strip()));
                } else {
                    Fields plea = Fields.of(item, name, fields.faults());
                    String who = plea.findText("by").orElseGet(() -> who(plea, name, plea.where(), one));
                    known.check(Known.Sort.ACTOR, who, plea, "by");
                    String exception = plea.text("exception");
                    known.checkNear(Known.Sort.PLEA, exception, plea, "exception");
                    pleas.add(new Occurrence.Plea(who, exception));
                    plea.refuseUnknown();
                }
            }
        }
        return pleas;
    }

    private static String who(Fields fields, String name, Where where, Optional<String> one) {
        if (one.isEmpty()) {
            fields.faults()
                    .add(
                            where,
                            name,
                            "{by: …, exception: …}",
                            "nobody who pleads",
                            "Say who pleads it, unless exactly one is alleged under by.");
        }
        return one.orElse("");
    }

    private static List<Node> items(Fields fields, String name) {
        return fields.node(name)
                .filter(node -> node instanceof Node.Scalar || node instanceof Node.Mapping)
                .map(List::of)
                .orElseGet(() -> fields.items(name));
    }
}
