package org.truceline.publication.daily;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.truceline.assessment.effort.TimeWindow;
import org.truceline.assessment.figures.Addition;
import org.truceline.evidence.Figure;
import org.truceline.evidence.Said;
import org.truceline.evidence.register.FigureStated;
import org.truceline.evidence.register.ReceivedReport;
import org.truceline.evidence.register.RecordId;
import org.truceline.evidence.register.Register;
import org.truceline.publication.daily.language.Sentence;

/** Figures in the words of those who state them, and why they are not added. */
record FiguresSection(Telling telling, Numbers numbers, Disclosed disclosed, Occasion occasion, TimeWindow window) {

    /** More pairs than this are not tried: a page of refusals helps nobody. */
    private static final int MOST_PAIRED = 12;

    DailyReport.Section section() {
        List<Register.Held<FigureStated>> stated = stated();
        Blocks blocks =
                new Blocks().pointsOr(stated.stream().map(this::told).toList(), speech().text(Sentence.NO_FIGURE));
        if (stated.size() > 1) {
            blocks.pointsOr(pairs(stated), "");
        }
        return blocks.named("figures", speech().text(Sentence.SECTION_FIGURES));
    }

    private Speech speech() {
        return telling.speech();
    }

    private FigureWords words() {
        return new FigureWords(speech());
    }

    /** Figures of reports received in the window, and of incidents that it touches. */
    private List<Register.Held<FigureStated>> stated() {
        return disclosed
                .shown()
                .all(FigureStated.class)
                .filter(held -> isReceived(held.recorded())
                        || held.recorded()
                                .incident()
                                .filter(id -> occasion.touches(id, window))
                                .isPresent())
                .toList();
    }

    private boolean isReceived(FigureStated figure) {
        return disclosed
                .whole()
                .find(figure.report(), ReceivedReport.class)
                .filter(report -> !window.holds(
                                report.received().possible(telling.input().clocks()))
                        .isFalse())
                .isPresent();
    }

    private Line told(Register.Held<FigureStated> held) {
        Figure figure = figure(held);
        PrintedNumber number = numbers.print(
                "figure/" + held.record(),
                words().amount(figure),
                speech().list(List.of(words().category(figure), words().window(figure))),
                speech().text(Sentence.FIGURE_RULE),
                speech().text(Sentence.NONE_OF_OURS),
                List.of(held.record()));
        return words().told(figure, number).rests(List.of(held.record()));
    }

    private Figure figure(Register.Held<FigureStated> held) {
        FigureStated stated = held.recorded();
        return new Figure(
                held.record().toString(),
                new Said(
                        stated.report().toString(),
                        stated.by().map(telling::stater),
                        Optional.empty(),
                        Optional.empty()),
                stated.amount(),
                stated.category(),
                stated.scope(),
                stated.kind(),
                stated.partOf()
                        .map(RecordId::toString)
                        .filter(whole -> !whole.equals(held.record().toString())));
    }

    private List<Line> pairs(List<Register.Held<FigureStated>> stated) {
        List<Line> lines = new ArrayList<>();
        for (int i = 0; i < stated.size() && i < MOST_PAIRED; i++) {
            for (int j = i + 1; j < stated.size() && j < MOST_PAIRED; j++) {
                lines.add(pair(stated.get(i), stated.get(j))
                        .rests(List.of(stated.get(i).record(), stated.get(j).record())));
            }
        }
        if (stated.size() > MOST_PAIRED) {
            lines.add(speech().line(Sentence.PAIRS_TRIED, "n", MOST_PAIRED));
        }
        return lines;
    }

    private Line pair(Register.Held<FigureStated> one, Register.Held<FigureStated> other) {
        return switch (Addition.of(figure(one), figure(other))) {
            case Addition.Refusal refusal ->
                speech().line(
                                Sentence.NOT_ADDED,
                                "first",
                                words().worded(refusal.first()),
                                "second",
                                words().worded(refusal.second()),
                                "reasons",
                                String.join("; ", refusal.reasons()));
            case Addition.Sum sum ->
                speech().line(
                                Sentence.MAY_BE_ADDED,
                                "first",
                                words().worded(sum.first()),
                                "second",
                                words().worded(sum.second()),
                                "sum",
                                telling.quantities().amount(sum.amount()));
        };
    }
}
