package org.truceline.assessment.figures;

import java.util.Optional;
import org.truceline.evidence.Amount;
import org.truceline.evidence.Category;
import org.truceline.evidence.Counted;
import org.truceline.evidence.Figure;
import org.truceline.evidence.FigureKind;
import org.truceline.evidence.PartialDate;
import org.truceline.evidence.Said;
import org.truceline.evidence.Scope;
import org.truceline.evidence.Window;
import org.truceline.evidence.Wording;

/** Figures for tests: a plain one, and changes of it. */
final class Figures {

    private Figures() {}

    /** Killed civilians by one source in one area, from a day to a day, as an increment. */
    static Figure killed(String id, long number, String from, String to) {
        return new Figure(
                id,
                Said.in("r1", "helmets", "words"),
                Amount.of(Wording.EXACTLY, number),
                Category.of(Counted.KILLED, "civilians"),
                new Scope(
                        Optional.empty(),
                        Optional.of("Osk"),
                        Window.between(PartialDate.parse(from), PartialDate.parse(to))),
                FigureKind.INCREMENT,
                Optional.empty());
    }

    static Figure amount(Figure figure, Amount amount) {
        return new Figure(
                figure.id(), figure.said(), amount, figure.category(), figure.scope(), figure.kind(), figure.partOf());
    }

    static Figure said(Figure figure, Said said) {
        return new Figure(
                figure.id(), said, figure.amount(), figure.category(), figure.scope(), figure.kind(), figure.partOf());
    }

    static Figure category(Figure figure, Category category) {
        return new Figure(
                figure.id(), figure.said(), figure.amount(), category, figure.scope(), figure.kind(), figure.partOf());
    }

    static Figure scope(Figure figure, Scope scope) {
        return new Figure(
                figure.id(), figure.said(), figure.amount(), figure.category(), scope, figure.kind(), figure.partOf());
    }

    static Figure window(Figure figure, Window window) {
        return scope(figure, new Scope(figure.scope().alleged(), figure.scope().area(), window));
    }

    static Figure kind(Figure figure, FigureKind kind) {
        return new Figure(
                figure.id(), figure.said(), figure.amount(), figure.category(), figure.scope(), kind, figure.partOf());
    }

    static Figure partOf(Figure figure, String whole) {
        return new Figure(
                figure.id(),
                figure.said(),
                figure.amount(),
                figure.category(),
                figure.scope(),
                figure.kind(),
                Optional.of(whole));
    }
}
