package org.truceline.assessment;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.truceline.agreement.NamedLine;
import org.truceline.agreement.RegionRule;
import org.truceline.agreement.World;
import org.truceline.time.PossibleTime;

/** One instant for each stretch of a possible time in which all lines of a region keep their versions. */
final class Epochs {

    private Epochs() {}

    static List<Instant> of(RegionRule rule, World world, PossibleTime when) {
        return of(rule, world, when, Stream.empty());
    }

    /** Also for each stretch between {@code further} instants. */
    static List<Instant> of(RegionRule rule, World world, PossibleTime when, Stream<Instant> further) {
        Set<Instant> changes = new TreeSet<>();
        further.forEach(changes::add);
        lines(rule, world).flatMap(Epochs::changes).forEach(changes::add);
        Instant first = when.from()
                .orElseGet(() -> changes.stream()
                        .findFirst()
                        .map(change -> change.minusSeconds(1))
                        .orElse(Instant.EPOCH));
        List<Instant> epochs = new ArrayList<>(List.of(first));
        changes.stream()
                .filter(change -> change.isAfter(first)
                        && when.until().filter(end -> !change.isBefore(end)).isEmpty())
                .forEach(epochs::add);
        return epochs;
    }

    /** When another version of the line begins to hold, or none. */
    static Stream<Instant> changes(NamedLine line) {
        return line.versions().stream()
                .flatMap(version -> Stream.concat(version.from().stream(), version.until().stream()));
    }

    static Stream<NamedLine> lines(RegionRule rule, World world) {
        return switch (rule) {
            case RegionRule.Reference(var region) -> lines(region.rule(), world);
            case RegionRule.Band band -> band.line().in(world).stream();
            case RegionRule.Union(var of) -> of.stream().flatMap(part -> lines(part, world));
            case RegionRule.Common(var of) -> of.stream().flatMap(part -> lines(part, world));
            case RegionRule.Minus(var from, var without) -> Stream.concat(lines(from, world), lines(without, world));
            case RegionRule.Open(var value) -> value.in(world).stream().flatMap(part -> lines(part, world));
            case RegionRule.Outline _, RegionRule.Disc _, RegionRule.Undrawn _ -> Stream.empty();
        };
    }
}
