package org.truceline.assessment.tally;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.truceline.agreement.Agreement;
import org.truceline.agreement.Predicate;
import org.truceline.agreement.World;
import org.truceline.occurrence.Holding;
import org.truceline.occurrence.Numbers;
import org.truceline.time.PossibleTime;
import org.truceline.truth.Gap;
import org.truceline.truth.Reason;

/** Counts holdings, in one world. */
final class Counting {

    private final Matches matches;
    private final World world;
    private final Scope scope;
    private final Apart apart;
    private final boolean passing;

    Counting(Agreement agreement, Matches matches, boolean passing, World world) {
        this.matches = matches;
        this.world = world;
        this.scope = new Scope(agreement, world);
        this.apart = new Apart(agreement, passing);
        this.passing = passing;
    }

    /**
     * How many of what {@code pattern} speaks of are there, or pass, in the time {@code in}; any number when complete
     * counts contradict one another.
     */
    Tally tally(Predicate pattern, List<Holding> holdings, PossibleTime in) {
        List<Tally.Part> parts = new ArrayList<>();
        for (Holding holding : holdings) {
            Optional<Reason> when = when(holding.when().possible(), in);
            if (when.isPresent()) {
                Reason match = matches.ask(pattern, holding, world);
                if (!match.truth().isFalse()) {
                    parts.add(new Tally.Part(holding, both(match, when.get())));
                }
            }
        }
        double least = apart.least(parts.stream()
                .filter(Tally.Part::isSure)
                .map(Tally.Part::holding)
                .toList());
        double most = isComplete(pattern, parts, in)
                ? parts.stream()
                        .mapToDouble(part -> part.holding().number().most())
                        .sum()
                : Double.POSITIVE_INFINITY;
        return new Tally(least > most ? Numbers.UNTOLD : new Numbers(least, most), parts);
    }

    private static Reason both(Reason match, Reason when) {
        return when.truth().isTrue() ? match : Reason.all(match.says(), List.of(match, when));
    }

    /** Whether it was counted in that time; empty when it surely was not. */
    private static Optional<Reason> when(PossibleTime counted, PossibleTime in) {
        if (in.from().filter(counted::surelyBefore).isPresent()
                || in.until().filter(counted::surelyFrom).isPresent()) {
            return Optional.empty();
        }
        boolean surely = in.from().map(counted::surelyFrom).orElse(true)
                && in.until().map(counted::surelyBefore).orElse(true);
        return Optional.of(
                surely
                        ? Reason.firm(true, "It was counted in that time.")
                        : Reason.open(
                                "It may have been counted in that time or at another.",
                                new Gap(Gap.Where.REPORT, "when they were counted")));
    }

    /** True when all that there was to count was seen: once in the day, or throughout the time in which they pass. */
    private boolean isComplete(Predicate pattern, List<Tally.Part> parts, PossibleTime in) {
        List<PossibleTime> seen = parts.stream()
                .map(Tally.Part::holding)
                .filter(holding -> scope.covers(holding, pattern))
                .map(holding -> holding.when().possible())
                .filter(time -> in.from().filter(time::surelyFrom).isPresent()
                        && in.until().filter(time::surelyBefore).isPresent())
                .toList();
        return passing ? fills(seen, in) : !seen.isEmpty();
    }

    /** True when {@code parts} together leave no gap in {@code whole}. */
    private static boolean fills(List<PossibleTime> parts, PossibleTime whole) {
        if (whole.from().isEmpty() || whole.until().isEmpty()) {
            return false;
        }
        Instant reached = whole.from().get();
        List<PossibleTime> sorted = parts.stream()
                .sorted(Comparator.comparing(part -> part.from().orElse(Instant.MIN)))
                .toList();
        for (PossibleTime part : sorted) {
            if (part.from().filter(reached::isBefore).isPresent()) {
                return false;
            }
            Instant end = part.until().orElse(Instant.MAX);
            reached = end.isAfter(reached) ? end : reached;
        }
        return !reached.isBefore(whole.until().get());
    }
}
