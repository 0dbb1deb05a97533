package org.truceline.assessment.counting;

import java.util.List;
import java.util.OptionalLong;
import org.truceline.occurrence.ClassTree;

/**
 * Counts units by a rule, with bounds that hold whatever is true of what was told inexactly.
 *
 * <p>A series never counts more than its parts. So the fewest is what remains when everything that may be joined is joined,
 * and the most when everything that may be parted is parted.
 *
 * @param rule how
 * @param weapons the classes of weapons
 */
public record Counting(CountingRule rule, ClassTree weapons) {

    /** How many these units are by the rule. */
    public Count of(List<Unit> units) {
        return mayBeJoined(units).stream().map(this::ofGroup).reduce(Count.ZERO, Count::plus);
    }

    /** The units in groups that no series of the rule reaches beyond. */
    List<List<Unit>> mayBeJoined(List<Unit> units) {
        Groups groups = new Groups(units);
        join(units, groups);
        return groups.listGroups();
    }

    void join(List<Unit> units, Groups groups) {
        rule.series().ifPresent(series -> new Neighbours(series, weapons).joinWhereTheyMay(units, groups));
    }

    private Count ofGroup(List<Unit> group) {
        return rule.series().map(series -> ofGroup(group, series)).orElseGet(() -> each(group));
    }

    private Count ofGroup(List<Unit> group, CountingRule.Series series) {
        Count parted = new Neighbours(series, weapons)
                .surely(group).stream().map(part -> parted(part, series)).reduce(Count.ZERO, Count::plus);
        long fewest = series.fewest(each(group));
        return new Count(fewest, parted.most());
    }

    /** The most that units surely in one series count as; one whose discharges may lie far apart may count each. */
    private static Count parted(List<Unit> part, CountingRule.Series series) {
        Count discharges = each(part);
        boolean mayBreak = part.size() == 1 && part.getFirst().mayBreak(series.gap());
        OptionalLong most = mayBreak ? discharges.most() : OptionalLong.of(series.most(discharges));
        return new Count(0, most);
    }

    private static Count each(List<Unit> units) {
        return units.stream().map(Unit::counted).reduce(Count.ZERO, Count::plus);
    }
}
