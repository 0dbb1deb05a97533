package org.truceline.publication.daily;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.truceline.assessment.counting.Unit;
import org.truceline.assessment.effort.Area;

/** The counts by both rules, each with its effort; why they differ; and what stands beside them. */
record SummarySection(Counts counts, Telling telling, Numbers numbers, List<Counts.Counted> counted) {

    DailyReport.Section section() {
        Counts.Counted everywhere = counted.getFirst();
        Blocks blocks = new Blocks()
                .paragraph("Counted are " + counts.asked().title()
                        + ": an incident once, however many accounts of it there are, and an account in no incident"
                        + " once. A number that was told inexactly is counted with its bounds.")
                .table(
                        "Counts by two rules",
                        List.of(
                                "Where",
                                counts.asked().first().title(),
                                counts.asked().second().title(),
                                "Observation effort"),
                        counted.stream().map(this::row).toList())
                .paragraph("First rule: " + counts.asked().first().inWords() + ".")
                .paragraph("Second rule: " + counts.asked().second().inWords() + ".");
        if (!everywhere.units().counted().isEmpty()) {
            new ReconciliationTable(counts, telling.places(), numbers, everywhere).in(blocks);
        }
        beside(blocks, everywhere);
        return blocks.table(
                        "By place, first rule", List.of("Place", "Count", "Observation effort"), byPlace(everywhere))
                .named("counts", "Summary counts");
    }

    private List<Line> row(Counts.Counted each) {
        return List.of(
                Line.of(each.question().area().map(Area::title).orElse("Everywhere")),
                Line.of(each.byFirst()),
                Line.of(each.bySecond()),
                Line.of(counts.effortInWords(each.effort())));
    }

    private void beside(Blocks blocks, Counts.Counted everywhere) {
        List<Unit> mayRepeat = everywhere.units().mayRepeat();
        if (!mayRepeat.isEmpty()) {
            PrintedNumber repeats = numbers.records(
                    "may-repeat", "units that may be about the same as another", Counts.records(mayRepeat));
            PrintedNumber without = numbers.print(
                    "without-repeats",
                    counts.count(
                                    counts.asked().first(),
                                    everywhere.units().withoutRepeats().counted())
                            .toString(),
                    counts.asked().title() + ", everywhere, without what may be about the same as another",
                    counts.asked().first().inWords(),
                    counts.effortInWords(everywhere.effort()),
                    Counts.records(everywhere.units().withoutRepeats().counted()));
            blocks.paragraph(Line.of("Of the units counted, ")
                    .then(repeats)
                    .then(" may be about the same as another, for nobody has decided yet. Without them the first rule"
                            + " counts ")
                    .then(without)
                    .then("."));
        }
        if (!everywhere.units().machineCoded().isEmpty()) {
            blocks.paragraph(Line.of("Beside the counts: ")
                    .then(numbers.records(
                            "machine-coded",
                            "accounts coded by machines, in no count",
                            everywhere.units().machineCoded()))
                    .then(" coded by machines and read by nobody. They are in no count."));
        }
        counts.disclosed().sentences().forEach(blocks::paragraph);
    }

    private List<List<Line>> byPlace(Counts.Counted everywhere) {
        Map<String, List<Unit>> byPlace = new LinkedHashMap<>();
        everywhere
                .units()
                .counted()
                .forEach(unit -> byPlace.computeIfAbsent(telling.places().of(unit), _ -> new ArrayList<>())
                        .add(unit));
        List<List<Line>> rows = new ArrayList<>();
        byPlace.forEach((place, units) -> rows.add(List.of(
                Line.told(place),
                Line.of(numbers.print(
                        "place/" + place,
                        counts.count(counts.asked().first(), units).toString(),
                        counts.asked().title() + ", " + place,
                        counts.asked().first().inWords(),
                        counts.effortInWords(everywhere.effort()),
                        Counts.records(units))),
                Line.of(counts.effortInWords(everywhere.effort())))));
        return rows;
    }
}
