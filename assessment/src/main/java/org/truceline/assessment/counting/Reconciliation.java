package org.truceline.assessment.counting;

import java.util.ArrayList;
import java.util.List;
import org.truceline.evidence.register.RecordId;
import org.truceline.occurrence.ClassTree;

/**
 * Why two rules count the same units differently: lines that add up to both totals.
 *
 * @param first one rule
 * @param second the other
 * @param differing a line for each group of units that the rules count differently
 * @param alike all other units together
 */
public record Reconciliation(CountingRule first, CountingRule second, List<Line> differing, Line alike) {

    /** What some units count by either rule. */
    public record Line(List<Unit> units, Count byFirst, Count bySecond) {

        public Line {
            units = List.copyOf(units);
        }

        /** The records of the line. */
        public List<RecordId> records() {
            return units.stream().map(Unit::record).toList();
        }
    }

    public Reconciliation {
        differing = List.copyOf(differing);
    }

    /** The two counts of these units, taken apart. */
    public static Reconciliation of(List<Unit> units, CountingRule first, CountingRule second, ClassTree weapons) {
        Counting one = new Counting(first, weapons);
        Counting other = new Counting(second, weapons);
        Groups groups = new Groups(units);
        one.join(units, groups);
        other.join(units, groups);
        List<Line> differing = new ArrayList<>();
        List<Unit> alike = new ArrayList<>();
        for (List<Unit> group : groups.listGroups()) {
            Line line = new Line(group, one.of(group), other.of(group));
            if (line.byFirst().equals(line.bySecond())) {
                alike.addAll(group);
            } else {
                differing.add(line);
            }
        }
        return new Reconciliation(first, second, differing, new Line(alike, one.of(alike), other.of(alike)));
    }

    /** The first rule's count of everything. */
    public Count byFirst() {
        return differing.stream().map(Line::byFirst).reduce(alike.byFirst(), Count::plus);
    }

    /** The second rule's count of everything. */
    public Count bySecond() {
        return differing.stream().map(Line::bySecond).reduce(alike.bySecond(), Count::plus);
    }
}
