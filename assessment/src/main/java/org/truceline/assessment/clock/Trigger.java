package org.truceline.assessment.clock;

import java.util.Map;
import org.truceline.agreement.Predicate;

/** The condition without which nothing is owed, as far as readings alone decide it. */
final class Trigger {

    private Trigger() {}

    /** True when it fails under these readings whatever happens, and the duty is never owed. */
    static boolean isRuledOut(Predicate trigger, Map<String, String> readings) {
        return switch (trigger) {
            case Predicate.Reads(var point, var wanted) ->
                readings.containsKey(point.id()) && !wanted.contains(readings.get(point.id()));
            case Predicate.All(var of) -> of.stream().anyMatch(part -> isRuledOut(part, readings));
            case Predicate.Any(var of) -> of.stream().allMatch(part -> isRuledOut(part, readings));
            case Predicate.Not(Predicate.Reads(var point, var unwanted)) ->
                readings.containsKey(point.id()) && unwanted.contains(readings.get(point.id()));
            case Predicate.Not _, Predicate.Simple _ -> false;
        };
    }
}
