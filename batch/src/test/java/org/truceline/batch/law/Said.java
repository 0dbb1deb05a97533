package org.truceline.batch.law;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.truceline.assessment.Answer;
import org.truceline.assessment.Finding;
import org.truceline.assessment.Slot;
import org.truceline.assessment.clock.Obligation;
import org.truceline.truth.Truth;
import tools.jackson.databind.JsonNode;

/** What an evaluator says, as short texts by what they are said of, so that two can be compared. */
final class Said {

    private static final String AGAIN = "again and again ";

    private Said() {}

    static Map<String, String> of(Answer answer) {
        Map<String, String> said = new TreeMap<>();
        answer.findings()
                .forEach(each -> said.put(
                        each.term().id(),
                        finding(each.name().words(), each.failed().map(Slot::words))));
        answer.placements().forEach(each -> said.put("placement " + each.note().id(), stands(each.truth())));
        said.put("agreement", answer.whole().map(each -> each.name().words()).orElse("nothing"));
        return said;
    }

    private static String stands(Truth truth) {
        return truth.isTrue() ? "inside" : truth.isFalse() ? "outside" : "open";
    }

    /** Of limits the protocol tells only the name. */
    static Map<String, String> ofHoldings(List<Finding> findings) {
        Map<String, String> said = new TreeMap<>();
        findings.forEach(each -> said.put(each.term().id(), each.name().words()));
        return said;
    }

    private static String finding(String name, Optional<String> fails) {
        return name + fails.map(slot -> ", fails: " + slot).orElse("");
    }

    /**
     * Of a duty that comes again only the periods that have begun, and the next: the protocol tells no others. The engine
     * leaves out long past ones that were fulfilled; where the first is not among those told, the duty is left out.
     */
    static Map<String, String> ofClock(List<Obligation> obligations, Instant at) {
        Map<String, String> said = new TreeMap<>();
        for (Obligation obligation : obligations) {
            boolean recurs = obligation.duty().recurs().isPresent();
            List<Obligation.Row> rows = recurs ? begun(obligation.rows(), at) : obligation.rows();
            if (recurs && rows.stream().noneMatch(row -> row.time().period() == 1)) {
                continue;
            }
            TreeSet<String> states = new TreeSet<>();
            TreeSet<String> due = new TreeSet<>();
            rows.forEach(row -> {
                states.add(state(row.state().words()));
                row.due().ifPresent(instant -> due.add(instant.toString()));
            });
            boolean uncomputable = rows.stream().anyMatch(row -> row.due().isEmpty());
            said.put(obligation.duty().id(), (recurs ? AGAIN : "") + duty(due, uncomputable, states));
        }
        return said;
    }

    /**
     * True when the two say the same. Of a duty that comes again the engine tells the next period only if it opens within
     * seven days, so there it is enough that the other tells all that it tells.
     */
    static boolean agree(String engine, String second) {
        return engine.startsWith(AGAIN)
                ? words(second).containsAll(words(engine.substring(AGAIN.length())))
                : engine.equals(second);
    }

    private static List<String> words(String said) {
        return Stream.of(said.split("[\\[\\],]")).map(String::strip).toList();
    }

    /** In each world the periods that have begun, and the next. */
    private static List<Obligation.Row> begun(List<Obligation.Row> rows, Instant at) {
        return rows.stream()
                .filter(row -> row.begins().filter(at::isBefore).isEmpty()
                        || row.worlds().stream()
                                .anyMatch(world -> rows.stream()
                                        .filter(other -> other.worlds().contains(world)
                                                && other.time().period()
                                                        < row.time().period())
                                        .allMatch(other -> other.begins()
                                                .filter(at::isBefore)
                                                .isEmpty())))
                .toList();
    }

    private static String duty(Set<String> due, boolean uncomputable, Set<String> states) {
        return "due " + due + (uncomputable ? " or not computable" : "") + ", " + states;
    }

    /** The page's word for a state. */
    private static String state(String words) {
        if (words.contains("cannot be told")) {
            return "early, in time or late";
        }
        String plain = words.startsWith("fulfilled ") ? words.substring("fulfilled ".length()) : words;
        return plain.endsWith("cannot be computed") ? "cannot be computed" : plain;
    }

    /** What the second evaluator answers. */
    static Map<String, String> of(JsonNode answer) {
        Map<String, String> said = new TreeMap<>();
        if (answer.has("error")) {
            said.put("error", answer.get("error").asString());
        }
        answer.path("findings").properties().forEach(each -> {
            JsonNode fails = each.getValue().path("fails");
            said.put(
                    each.getKey(),
                    finding(
                            each.getValue().path("finding").asString(),
                            fails.isString() ? Optional.of(fails.asString()) : Optional.empty()));
        });
        answer.path("placements")
                .properties()
                .forEach(each ->
                        said.put("placement " + each.getKey(), each.getValue().asString()));
        if (answer.has("placements")) {
            said.put(
                    "agreement",
                    answer.path("agreement").isString()
                            ? answer.path("agreement").asString()
                            : "nothing");
        }
        answer.path("duties").properties().forEach(each -> {
            TreeSet<String> states = new TreeSet<>();
            each.getValue().path("states").forEach(state -> states.add(state(state.asString())));
            TreeSet<String> due = new TreeSet<>();
            each.getValue().path("due").forEach(instant -> due.add(instant.asString()));
            said.put(
                    each.getKey(),
                    duty(due, each.getValue().path("uncomputable").asBoolean(), states));
        });
        return said;
    }
}
