package org.truceline.publication.daily;

import java.util.ArrayList;
import java.util.List;
import org.truceline.assessment.counting.Count;
import org.truceline.assessment.counting.CountingRule;
import org.truceline.assessment.counting.Reconciliation;
import org.truceline.assessment.counting.Unit;
import org.truceline.publication.daily.language.Sentence;

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
            rows.add(row(speech().text(Sentence.COUNTED_ALIKE), "alike", both.alike()));
        }
        rows.add(row(
                speech().text(Sentence.TOGETHER),
                "together",
                new Reconciliation.Line(units, both.byFirst(), both.bySecond())));
        blocks.table(
                speech().text(Sentence.WHY_COUNTS_DIFFER),
                List.of(
                        speech().text(Sentence.WHAT),
                        counts.quantities().title(first()),
                        counts.quantities().title(second()),
                        speech().text(Sentence.DIFFERENCE)),
                rows);
    }

    private Speech speech() {
        return counts.speech();
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
                counts.quantities().count(count),
                what,
                counts.quantities().rule(rule),
                counts.effortInWords(counted.effort()),
                line.records());
    }

    /** "fewest 39, most 39". */
    private String difference(Reconciliation.Line line) {
        long fewest = line.byFirst().least() - line.bySecond().least();
        boolean isBounded =
                line.byFirst().most().isPresent() && line.bySecond().most().isPresent();
        String most = isBounded
                ? Long.toString(line.byFirst().most().getAsLong()
                        - line.bySecond().most().getAsLong())
                : speech().text(Sentence.NOT_BOUNDED);
        return speech().text(Sentence.FEWEST_MOST, "fewest", Long.toString(fewest), "most", most);
    }

    private String group(List<Unit> units) {
        String where = speech().series(units.stream().map(places::of).distinct().toList());
        return speech().text(Sentence.ONE_SERIES, "places", where, "n", units.size());
    }
}
