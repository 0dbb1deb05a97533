package org.truceline.publication.daily;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.truceline.assessment.counting.Unit;
import org.truceline.assessment.effort.Area;
import org.truceline.publication.daily.language.Sentence;

/** The counts by both rules, each with its effort; why they differ; and what stands beside them. */
record SummarySection(Counts counts, Telling telling, Numbers numbers, List<Counts.Counted> counted) {

    DailyReport.Section section() {
        Counts.Counted everywhere = counted.getFirst();
        Blocks blocks = new Blocks()
                .paragraph(text(Sentence.COUNTED_ARE, "what", what()))
                .table(
                        text(Sentence.TABLE_COUNTS),
                        List.of(
                                text(Sentence.WHERE),
                                counts.quantities().title(counts.asked().first()),
                                counts.quantities().title(counts.asked().second()),
                                text(Sentence.OBSERVATION_EFFORT)),
                        counted.stream().map(this::row).toList())
                .paragraph(text(
                        Sentence.FIRST_RULE,
                        "rule",
                        counts.quantities().rule(counts.asked().first())))
                .paragraph(text(
                        Sentence.SECOND_RULE,
                        "rule",
                        counts.quantities().rule(counts.asked().second())));
        if (!everywhere.units().counted().isEmpty()) {
            new ReconciliationTable(counts, telling.places(), numbers, everywhere).in(blocks);
        }
        beside(blocks, everywhere);
        return blocks.table(
                        text(Sentence.BY_PLACE),
                        List.of(text(Sentence.PLACE), text(Sentence.NUMBER_COUNTED), text(Sentence.OBSERVATION_EFFORT)),
                        byPlace(everywhere))
                .named("counts", text(Sentence.SECTION_COUNTS));
    }

    private String text(Sentence sentence, Object... filled) {
        return counts.speech().text(sentence, filled);
    }

    private String what() {
        return counts.asked().title(counts.speech());
    }

    private List<Line> row(Counts.Counted each) {
        return List.of(
                Line.of(each.question().area().map(Area::title).orElseGet(() -> text(Sentence.EVERYWHERE))),
                Line.of(each.byFirst()),
                Line.of(each.bySecond()),
                Line.of(counts.effortInWords(each.effort())));
    }

    private void beside(Blocks blocks, Counts.Counted everywhere) {
        if (!everywhere.units().mayRepeat().isEmpty()) {
            blocks.paragraph(mayRepeat(everywhere));
        }
        if (!everywhere.units().machineCoded().isEmpty()) {
            blocks.paragraph(counts.speech()
                    .line(
                            Sentence.CODED_BY_MACHINES,
                            "number",
                            numbers.records(
                                    "machine-coded",
                                    text(Sentence.ACCOUNTS_CODED_BY_MACHINES),
                                    everywhere.units().machineCoded())));
        }
        counts.disclosed().sentences(counts.speech()).forEach(blocks::paragraph);
    }

    private Line mayRepeat(Counts.Counted everywhere) {
        PrintedNumber repeats = numbers.records(
                "may-repeat",
                text(Sentence.UNITS_THAT_MAY_REPEAT),
                Counts.records(everywhere.units().mayRepeat()));
        PrintedNumber without = byFirstRule(
                "without-repeats",
                text(Sentence.WITHOUT_REPEATS, "what", what()),
                everywhere.units().withoutRepeats().counted(),
                everywhere);
        return counts.speech().line(Sentence.MAY_REPEAT, "repeats", repeats, "without", without);
    }

    private PrintedNumber byFirstRule(String key, String what, List<Unit> units, Counts.Counted everywhere) {
        return numbers.print(
                key,
                counts.quantities().count(counts.count(counts.asked().first(), units)),
                what,
                counts.quantities().rule(counts.asked().first()),
                counts.effortInWords(everywhere.effort()),
                Counts.records(units));
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
                Line.of(byFirstRule(
                        "place/" + place, text(Sentence.COUNT_OF, "what", what(), "where", place), units, everywhere)),
                Line.of(counts.effortInWords(everywhere.effort())))));
        return rows;
    }
}
