package org.truceline.spark;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.truceline.assessment.FindingName;
import org.truceline.batch.AssessSummary;

/**
 * What came of a file.
 *
 * @param summary with no refused rows in it but their number
 * @param refused the first refused rows as they are printed, {@value AssessSummary.Refusals#MOST} at most
 */
public record Outcome(AssessSummary summary, List<String> refused) {

    public Outcome {
        refused = List.copyOf(refused);
    }

    /** Of the parts, in their order. */
    static Outcome of(List<PartDone> parts) {
        List<PartDone.Count> counts = parts.stream().map(PartDone::count).toList();
        AssessSummary summary = new AssessSummary(
                counts.stream().mapToLong(PartDone.Count::asked).sum(),
                new AssessSummary.Refusals(
                        counts.stream().mapToLong(PartDone.Count::refused).sum(), List.of()),
                counts.stream().mapToLong(PartDone.Count::passedOver).sum(),
                findings(counts),
                work(parts));
        List<String> refused = counts.stream()
                .flatMap(count -> count.firstRefused().stream())
                .limit(AssessSummary.Refusals.MOST)
                .toList();
        return new Outcome(summary, refused);
    }

    private static Map<FindingName, Long> findings(List<PartDone.Count> counts) {
        Map<FindingName, Long> all = new EnumMap<>(FindingName.class);
        counts.forEach(count -> count.findings().forEach((name, more) -> all.merge(name, more, Long::sum)));
        return all;
    }

    private static AssessSummary.Work work(List<PartDone> parts) {
        Map<String, PartDone.Work> last = new HashMap<>();
        parts.forEach(part -> last.merge(part.work().by(), part.work(), PartDone.Work::later));
        return new AssessSummary.Work(
                last.values().stream().mapToLong(PartDone.Work::deferred).sum(),
                last.values().stream().mapToLong(PartDone.Work::kinds).sum());
    }
}
