package org.truceline.batch.kernel;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;
import org.truceline.agreement.Agreement;
import org.truceline.assessment.Divisions;
import org.truceline.assessment.Engine;
import org.truceline.geo.Mosaic;
import org.truceline.geo.Whereabouts;
import org.truceline.occurrence.Located;
import org.truceline.occurrence.Occurrence;
import org.truceline.time.PossibleTime;

/**
 * Says of occurrences what the engine says, without its reasons. The engine is asked once for all occurrences that the
 * agreement cannot tell apart, and for each one that is not placed among them for certain. Safe for use by several threads.
 */
public final class Kernel {

    /** Kinds of occurrences that are kept; beyond so many each is handed to the engine. */
    private static final int MOST_KEPT = 1 << 20;

    private final Engine engine;
    private final Divisions divisions;
    private final Ranks ranks;
    private final ThreadLocal<Mosaic.Look> looks;
    private final Map<Alike, List<Verdict>> known = new ConcurrentHashMap<>();
    private final LongAdder deferred = new LongAdder();

    public Kernel(Agreement agreement) {
        divisions = Divisions.of(agreement);
        engine = new Engine(agreement);
        ranks = new Ranks(divisions.instants());
        Mosaic mosaic = new Mosaic(divisions.regions());
        looks = ThreadLocal.withInitial(mosaic::look);
    }

    /** What each term that forbids or permits says, in the order of the terms, where nothing else is known. */
    public List<Verdict> ask(Occurrence occurrence) {
        Optional<Alike> alike = alike(occurrence);
        if (alike.isEmpty()) {
            deferred.increment();
            return asked(occurrence);
        }
        List<Verdict> kept = known.get(alike.get());
        if (kept != null) {
            return kept;
        }
        List<Verdict> verdicts = asked(occurrence);
        if (known.size() < MOST_KEPT) {
            known.put(alike.get(), verdicts);
        }
        return verdicts;
    }

    private List<Verdict> asked(Occurrence occurrence) {
        return engine.ask(occurrence).findings().stream().map(Verdict::of).toList();
    }

    /** How many occurrences were handed to the engine because they could not be placed. */
    public long deferred() {
        return deferred.sum();
    }

    /** How many kinds of occurrences were told apart. */
    public int kinds() {
        return known.size();
    }

    /** Why every occurrence is handed to the engine; empty where not every one is. */
    public Optional<String> undivided() {
        return divisions.undivided();
    }

    private Optional<Alike> alike(Occurrence occurrence) {
        boolean placed = divisions.undivided().isEmpty()
                && occurrence.from().isUntold()
                && occurrence.when().cuts().isEmpty()
                && occurrence.at().relations().isEmpty();
        PossibleTime when = occurrence.when().possible();
        return placed
                ? divisions
                        .hours(when)
                        .flatMap(hours -> place(occurrence.at()).map(place -> alike(occurrence, when, hours, place)))
                : Optional.empty();
    }

    private Alike alike(Occurrence occurrence, PossibleTime when, List<Boolean> hours, int place) {
        return new Alike(
                occurrence.what(),
                occurrence.who().by(),
                occurrence.who().against(),
                occurrence.pleas(),
                hours,
                when.from().map(ranks::of).orElse(Alike.UNTOLD),
                when.until().map(ranks::of).orElse(Alike.UNTOLD),
                place);
    }

    private Optional<Integer> place(Located at) {
        return switch (at.ground()) {
            case Whereabouts.Anywhere _ -> Optional.of(Alike.UNTOLD);
            case Whereabouts.Disc(var centre, var radius) ->
                Optional.of(looks.get().pattern(centre.latitude(), centre.longitude(), radius.value()));
            case Whereabouts.Area _,
                    Whereabouts.Sector _,
                    Whereabouts.Stretch _,
                    Whereabouts.Beside _,
                    Whereabouts.OneOf _,
                    Whereabouts.All _ -> Optional.empty();
        };
    }
}
