package org.truceline.batch.cases;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.truceline.agreement.Agreement;
import org.truceline.agreement.Term;
import org.truceline.assessment.Spoken;
import org.truceline.assessment.clock.Obligation;
import org.truceline.assessment.clock.ObligationClock;
import org.truceline.assessment.clock.State;
import org.truceline.intake.Answers;
import org.truceline.intake.Clocks;
import org.truceline.intake.Known;
import org.truceline.intake.deed.DeedsFile;
import org.truceline.intake.deed.FactsReader;
import org.truceline.notation.Fields;
import org.truceline.notation.Node;
import org.truceline.occurrence.Deed;
import org.truceline.occurrence.Facts;

/**
 * A question about the clock: {@code at} an instant, one {@code duty}, and what is known to be done under {@code events},
 * or under {@code done} as in a file of deeds. Expected are its due instants, whether some reading leaves one that cannot
 * be computed, and the states: all that some reading gives, or those for each due instant.
 */
final class ClockCase implements Case {

    private static final String NO_INSTANT = "none";

    private final Agreement agreement;
    private final Known known;

    ClockCase(Agreement agreement, Known known) {
        this.agreement = agreement;
        this.known = known;
    }

    @Override
    public List<String> differences(String name, Fields fields) {
        Instant at = fields.get("at", Expected.INSTANT, Expected::instant, Instant.EPOCH);
        Facts facts = facts(fields);
        String duty = fields.text("duty");
        List<Obligation.Row> rows = new ObligationClock(agreement, facts)
                .at(at).stream()
                        .filter(each -> each.duty().id().equals(duty))
                        .flatMap(each -> each.rows().stream())
                        .toList();
        if (agreement.duties().stream().noneMatch(each -> each.id().equals(duty))) {
            List<String> duties = agreement.duties().stream().map(Term::id).toList();
            Expected.unknown(fields, "duty", "a duty of the agreement", duty, duties);
        }
        List<String> differences = new ArrayList<>();
        compareInstants(fields, rows, differences);
        compareComputable(fields, rows, differences);
        compareStates(fields, rows, differences);
        return differences;
    }

    private Facts facts(Fields fields) {
        Clocks clocks = Clocks.read(fields, "clocks");
        Facts told = FactsReader.read(fields, clocks, known);
        List<Deed> deeds = new ArrayList<>(told.deeds());
        for (Deed done : DeedsFile.list(fields, "done", clocks)) {
            known.check(Known.Sort.EVENT, done.name(), fields, "done");
            deeds.add(done);
        }
        return new Facts(deeds, told.decisions(), told.answers());
    }

    private static void compareInstants(Fields fields, List<Obligation.Row> rows, List<String> differences) {
        if (!fields.has("dueInstants")) {
            return;
        }
        Set<Instant> expected = new TreeSet<>();
        for (Node item : fields.items("dueInstants")) {
            instant(item, fields).ifPresent(expected::add);
        }
        Set<Instant> found =
                rows.stream().flatMap(row -> row.due().stream()).collect(Collectors.toCollection(TreeSet::new));
        if (!expected.equals(found)) {
            differences.add("expected the due instants " + utc(expected) + "; found " + utc(found) + "."
                    + because(rows.stream()
                            .filter(row -> row.due().filter(expected::contains).isEmpty())));
        }
    }

    private static Optional<Instant> instant(Node item, Fields fields) {
        if (item instanceof Node.Scalar scalar) {
            try {
                return Optional.of(Expected.instant(scalar.text().strip()));
            } catch (DateTimeException _) {
                // The fault below says what was expected.
            }
        }
        fields.faults().add(item.where(), "dueInstants", Expected.INSTANT, item.kind(), "");
        return Optional.empty();
    }

    private static void compareComputable(Fields fields, List<Obligation.Row> rows, List<String> differences) {
        boolean found = rows.stream().anyMatch(row -> row.due().isEmpty());
        fields.find("someCannotBeComputed", Answers.EXPECTED, Answers::parse)
                .filter(expected -> expected != found)
                .ifPresent(expected -> differences.add("expected that some due instant cannot be computed: "
                        + word(expected) + "; found " + word(found) + "."
                        + because(rows.stream().filter(row -> row.due().isEmpty() == found))));
    }

    private static String word(boolean answer) {
        return answer ? "yes" : "no";
    }

    private static void compareStates(Fields fields, List<Obligation.Row> rows, List<String> differences) {
        Optional<Node> states = fields.node("states");
        if (states.orElse(null) instanceof Node.Mapping) {
            fields.entries("states").forEach(entry -> compareStateAt(entry, fields, rows, differences));
        } else if (states.isPresent()) {
            compareAllStates(fields, rows, differences);
        }
    }

    private static void compareAllStates(Fields fields, List<Obligation.Row> rows, List<String> differences) {
        Set<String> expected = new TreeSet<>(fields.texts("states"));
        for (String state : expected) {
            List<String> words = Stream.of(State.values()).map(State::words).toList();
            if (!words.contains(state)) {
                Expected.unknown(fields, "states", "states, each one of " + String.join(", ", words), state, words);
            }
        }
        Set<String> found =
                rows.stream().map(row -> row.state().words()).collect(Collectors.toCollection(TreeSet::new));
        if (!expected.equals(found)) {
            differences.add("expected the states " + expected + "; found " + found + "."
                    + because(rows.stream()
                            .filter(row -> !expected.contains(row.state().words()))));
        }
    }

    /** The older form: the states of the readings that lead to one due instant, or to none. */
    private static void compareStateAt(
            Node.Entry entry, Fields fields, List<Obligation.Row> rows, List<String> differences) {
        Node.Scalar name = entry.name();
        Optional<Instant> due = name.text().equals(NO_INSTANT) ? Optional.empty() : instant(name, fields);
        String expected = entry.value() instanceof Node.Scalar scalar
                ? scalar.text().strip()
                : entry.value().kind();
        String found = rows.stream()
                .filter(row -> row.due().equals(due))
                .map(row -> row.state().words())
                .collect(Collectors.toCollection(TreeSet::new))
                .stream()
                .collect(Collectors.joining(" or "));
        if (!found.equals(expected)) {
            differences.add("expected for " + name.text() + " “" + expected + "”; found “" + found + "”."
                    + because(rows.stream().filter(row -> row.due().equals(due))));
        }
    }

    private static List<String> utc(Set<Instant> instants) {
        return instants.stream().map(Spoken::utc).toList();
    }

    /** The reasons of the rows that were not expected, each once, with the readings that lead to all of the row. */
    private static String because(Stream<Obligation.Row> rows) {
        String reasons =
                rows.map(row -> with(row) + row.because()).distinct().limit(4).collect(Collectors.joining(" "));
        return reasons.isEmpty() ? "" : " " + reasons;
    }

    /** "With first-day counted: ": the readings that all worlds of the row share. */
    private static String with(Obligation.Row row) {
        Map<String, String> shared = new TreeMap<>(row.worlds().getFirst());
        row.worlds().forEach(world -> shared.entrySet().retainAll(world.entrySet()));
        return shared.isEmpty()
                ? ""
                : shared.entrySet().stream()
                        .map(reading -> reading.getKey() + " " + reading.getValue())
                        .collect(Collectors.joining(", ", "With ", ": "));
    }
}
