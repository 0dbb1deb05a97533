package org.truceline.spark;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToLongFunction;
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

    /** Of the parts, in their order, of a file that so many agreements were asked about. */
    static Outcome of(List<PartDone> parts, int agreements) {
        List<PartDone.Count> counts = parts.stream().map(PartDone::count).toList();
        AssessSummary summary = new AssessSummary(
                new AssessSummary.Rows(
                        rows(counts, AssessSummary.Rows::asked),
                        rows(counts, AssessSummary.Rows::uncovered),
                        rows(counts, AssessSummary.Rows::passedOver)),
                new AssessSummary.Refusals(
                        counts.stream().mapToLong(PartDone.Count::refused).sum(), List.of()),
                findings(counts),
                work(parts, agreements));
        List<String> refused = counts.stream()
                .flatMap(count -> count.firstRefused().stream())
                .limit(AssessSummary.Refusals.MOST)
                .toList();
        return new Outcome(summary, refused);
    }

    private static long rows(List<PartDone.Count> counts, ToLongFunction<AssessSummary.Rows> of) {
        return counts.stream().map(PartDone.Count::rows).mapToLong(of).sum();
    }

    private static Map<FindingName, Long> findings(List<PartDone.Count> counts) {
        Map<FindingName, Long> all = new EnumMap<>(FindingName.class);
        counts.forEach(count -> count.findings().forEach((name, more) -> all.merge(name, more, Long::sum)));
        return all;
    }

    private static AssessSummary.Work work(List<PartDone> parts, int agreements) {
        Map<String, PartDone.Work> last = new HashMap<>();
        parts.forEach(part -> last.merge(part.work().by(), part.work(), PartDone.Work::later));
        return new AssessSummary.Work(
                agreements,
                last.values().stream().mapToLong(PartDone.Work::deferred).sum(),
                last.values().stream().mapToLong(PartDone.Work::kinds).sum());
    }
}
