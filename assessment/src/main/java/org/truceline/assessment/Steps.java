package org.truceline.assessment;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.truceline.agreement.Agreement;
import org.truceline.truth.Reason;
import org.truceline.truth.Truth;

/** The steps of all worlds as one list: a step that is the same in all stands once, others once for each reading. */
final class Steps {

    private final Agreement agreement;
    private final Worlds<TermAnswer> worlds;

    Steps(Agreement agreement, Worlds<TermAnswer> worlds) {
        this.agreement = agreement;
        this.worlds = worlds;
    }

    List<Reason> merged() {
        List<Reason> merged = new ArrayList<>();
        for (Slot slot : Slot.values()) {
            Map<Reason, List<Map<String, String>>> variants = new LinkedHashMap<>();
            for (Worlds.Answer<TermAnswer> answer : worlds.answers()) {
                answer.value().steps().stream()
                        .filter(step -> step.slot() == slot)
                        .forEach(step -> variants.computeIfAbsent(step.reason(), _ -> new ArrayList<>())
                                .add(step.readings()));
            }
            merge(slot, variants).ifPresent(merged::add);
        }
        return merged;
    }

    private Optional<Reason> merge(Slot slot, Map<Reason, List<Map<String, String>>> variants) {
        if (variants.isEmpty()) {
            return Optional.empty();
        }
        List<Reason> each = variants.entrySet().stream()
                .map(variant -> underReadings(agreement, variant.getKey(), variant.getValue()))
                .toList();
        if (each.size() == 1) {
            return Optional.of(each.getFirst());
        }
        Truth truth = Truth.hullOf(each.stream().map(Reason::truth).toList());
        String outcome = truth.isOpen() ? "the readings differ" : "the same under every reading";
        return Optional.of(
                new Reason(Spoken.capital(slot.words()) + ": " + outcome + ".", truth, Optional.empty(), each));
    }

    /** The step with the readings that lead to it in front. */
    static Reason underReadings(Agreement agreement, Reason reason, List<Map<String, String>> readings) {
        Map<String, Set<String>> byPoint = new LinkedHashMap<>();
        readings.forEach(world -> world.forEach((point, reading) ->
                byPoint.computeIfAbsent(point, _ -> new LinkedHashSet<>()).add(reading)));
        List<String> words = new ArrayList<>();
        byPoint.forEach((point, taken) -> {
            if (taken.size() < agreement.openPoint(point).readings().size()) {
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
                reason.because());
    }
}
