package org.truceline.publication.daily;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.truceline.assessment.counting.Count;
import org.truceline.assessment.counting.CountingRule;
import org.truceline.assessment.counting.Reconciliation;
import org.truceline.assessment.counting.Unit;

/** Why the counts by two rules differ, line by line, adding up to both. */
record ReconciliationTable(Counts counts, Places places, Numbers numbers, Counts.Counted counted) {

    void in(Blocks blocks) {
        List<Unit> units = counted.units().counted();
        Reconciliation both =
                Reconciliation.of(units, first(), second(), counts.classes().weapons());
        List<List<Line>> rows = new ArrayList<>();
        for (Reconciliation.Line line : both.differing()) {
            rows.add(row(group(line.units()), "differ/" + rows.size(), line));
        }
        if (!both.alike().units().isEmpty()) {
            rows.add(row("Counted alike by both rules", "alike", both.alike()));
        }
        rows.add(row("Together", "together", new Reconciliation.Line(units, both.byFirst(), both.bySecond())));
        blocks.table(
                "Why the two counts differ: fewest and most of each line add up to those of the last",
                List.of("What", first().title(), second().title(), "Difference"),
                rows);
    }

    private CountingRule first() {
        return counts.asked().first();
    }

    private CountingRule second() {
        return counts.asked().second();
    }

    private List<Line> row(String what, String key, Reconciliation.Line line) {
        return List.of(
                Line.of(what),
                Line.of(number("first/" + key, what, first(), line, line.byFirst())),
                Line.of(number("second/" + key, what, second(), line, line.bySecond())),
                Line.of(difference(line)));
    }

    private PrintedNumber number(String key, String what, CountingRule rule, Reconciliation.Line line, Count count) {
        return numbers.print(
                "reconciled/" + key,
                count.toString(),
                what,
                rule.inWords(),
                counts.effortInWords(counted.effort()),
                line.records());
    }

    /** "fewest 39, most 39". */
    private static String difference(Reconciliation.Line line) {
        long fewest = line.byFirst().least() - line.bySecond().least();
        boolean isBounded =
                line.byFirst().most().isPresent() && line.bySecond().most().isPresent();
        return "fewest " + fewest + ", most "
                + (isBounded
                        ? Long.toString(line.byFirst().most().getAsLong()
                                - line.bySecond().most().getAsLong())
                        : "not bounded");
    }

    private String group(List<Unit> units) {
        return units.stream().map(places::of).distinct().collect(Collectors.joining("; ")) + ": " + units.size()
                + (units.size() == 1 ? " unit" : " units") + " that may be of one series";
    }
}
