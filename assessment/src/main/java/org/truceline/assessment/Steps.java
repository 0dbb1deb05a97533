package org.truceline.assessment;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.truceline.agreement.Agreement;
import org.truceline.truth.Reason;
import org.truceline.truth.Truth;

/** The steps of all worlds as one list: a step that is the same in all stands once, others once for each reading. */
public final class Steps {

    private final Agreement agreement;

    public Steps(Agreement agreement) {
        this.agreement = agreement;
    }

    /** The conditions of all worlds, in their order. */
    List<Reason> conditions(Worlds<TermAnswer> worlds) {
        return merged(worlds.answers().stream().flatMap(answer -> answer.value().steps().stream()));
    }

    /** What each world says of one excuse. */
    List<Reason> excuse(Worlds<TermAnswer> worlds, String id) {
        return merged(worlds.answers().stream()
                .flatMap(answer -> answer.value().excuses().stream())
                .filter(excuse -> excuse.id().equals(id))
                .map(TermAnswer.Excuse::step));
    }

    private List<Reason> merged(Stream<TermAnswer.Step> steps) {
        Map<Integer, Variants> byPlace = new TreeMap<>();
        steps.forEach(step -> byPlace.computeIfAbsent(step.at(), _ -> new Variants(step.slot()))
                .add(step));
        return byPlace.values().stream().map(this::merge).toList();
    }

    /** The different answers of one condition and the readings that lead to each. */
    private record Variants(Slot slot, Map<Reason, List<Map<String, String>>> readings) {

        Variants(Slot slot) {
            this(slot, new LinkedHashMap<>());
        }

        void add(TermAnswer.Step step) {
            readings.computeIfAbsent(step.reason(), _ -> new ArrayList<>()).add(step.readings());
        }
    }

    private Reason merge(Variants variants) {
        List<Reason> each = variants.readings().entrySet().stream()
                .map(variant -> underReadings(variant.getKey(), variant.getValue()))
                .toList();
        if (each.size() == 1) {
            return each.getFirst();
        }
        Truth truth = Truth.hullOf(each.stream().map(Reason::truth).toList());
        String outcome = truth.isOpen() ? "the readings differ" : "the same under every reading";
        return new Reason(
                Spoken.capital(variants.slot().words()) + ": " + outcome + ".", truth, Optional.empty(), each);
    }

    /** The step with the readings that lead to it in front. */
    public Reason underReadings(Reason reason, List<Map<String, String>> readings) {
        Map<String, Set<String>> byPoint = new LinkedHashMap<>();
        readings.forEach(world -> world.forEach((point, reading) ->
                byPoint.computeIfAbsent(point, _ -> new LinkedHashSet<>()).add(reading)));
        List<String> words = new ArrayList<>();
        byPoint.forEach((point, taken) -> {
            if (taken.size() < agreement.openPoint(point).asked().size()) {
                words.add(point + " " + String.join(" or ", taken));
            }
        });
        if (words.isEmpty()) {
            return reason;
        }
        return new Reason(
                "With " + String.join(", ", words) + ": " + reason.says(),
                reason.truth(),
                reason.gap(),
                reason.because(),
                reason.decides());
    }
}
