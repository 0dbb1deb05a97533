package org.truceline.batch.cases;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.truceline.agreement.Agreement;
import org.truceline.assessment.Spoken;
import org.truceline.assessment.clock.Obligation;
import org.truceline.assessment.clock.ObligationClock;
import org.truceline.assessment.clock.State;
import org.truceline.intake.deed.DeedsFile;
import org.truceline.notation.Fields;
import org.truceline.notation.Node;
import org.truceline.occurrence.Deed;

/**
 * A question about the clock: {@code at} an instant, {@code done} deeds as in a file of deeds, one {@code duty}; expected
 * are its due instants, whether some reading leaves one that cannot be computed, and the state for each due instant.
 */
final class ClockCase {

    private final Agreement agreement;

    ClockCase(Agreement agreement) {
        this.agreement = agreement;
    }

    Optional<CheckedCase> check(Fields fields) {
        String name = fields.text("name");
        Instant at = fields.get("at", "an instant such as 2020-03-14T12:00:00Z", Instant::parse, Instant.EPOCH);
        List<Deed> deeds = DeedsFile.list(fields, "done");
        String duty = fields.text("duty");
        Optional<Obligation> obligation = new ObligationClock(agreement, deeds)
                .at(at).stream().filter(each -> each.duty().id().equals(duty)).findFirst();
        if (obligation.isEmpty()) {
            fields.faults().add(fields.where("duty"), "duty", "a duty of the agreement", "\"" + duty + "\"", "");
        }
        List<String> differences = new ArrayList<>();
        obligation.ifPresent(found -> {
            compareInstants(fields, found, differences);
            compareStates(fields, found, differences);
        });
        fields.refuseUnknown();
        return obligation.map(_ -> new CheckedCase(name, fields.where(), differences));
    }

    private static void compareInstants(Fields fields, Obligation found, List<String> differences) {
        List<String> expected = fields.texts("dueInstants");
        List<String> instants = found.dueInstants().stream().map(Spoken::utc).toList();
        if (fields.has("dueInstants") && !expected.equals(instants)) {
            differences.add("expected the due instants " + expected + "; found " + instants + ".");
        }
        boolean uncomputable = found.states().contains(State.CANNOT_BE_COMPUTED);
        fields.findText("someCannotBeComputed")
                .filter(words -> !words.equals(uncomputable ? "yes" : "no"))
                .ifPresent(words -> differences.add("expected that some due instant cannot be computed: " + words
                        + "; found " + (uncomputable ? "yes" : "no") + "."));
    }

    private static void compareStates(Fields fields, Obligation found, List<String> differences) {
        for (Node.Entry entry : fields.entries("states")) {
            String instant = entry.name().text();
            String expected = entry.value() instanceof Node.Scalar scalar
                    ? scalar.text()
                    : entry.value().kind();
            String states = found.rows().stream()
                    .filter(row -> row.due().map(Spoken::utc).orElse("none").equals(instant))
                    .map(row -> row.state().words())
                    .collect(Collectors.toCollection(TreeSet::new))
                    .stream()
                    .collect(Collectors.joining(" or "));
            if (!states.equals(expected)) {
                differences.add("expected for " + instant + " “" + expected + "”; found “" + states + "”.");
            }
        }
    }
}
