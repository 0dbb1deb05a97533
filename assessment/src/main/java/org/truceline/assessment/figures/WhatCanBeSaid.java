package org.truceline.assessment.figures;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Function;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.truceline.evidence.Amount;
import org.truceline.evidence.Category;
import org.truceline.evidence.Figure;
import org.truceline.evidence.FigureKind;
import org.truceline.evidence.Window;

/**
 * What all statements together allow to be said of one number, if each is true: an interval, with the statements that
 * bind its ends. A statement about part of the question bounds it from below; only one about the whole of it or more
 * bounds it from above, and "at least" never does. Nothing is added up.
 */
public record WhatCanBeSaid(
        Question question, OptionalLong atLeast, OptionalLong atMost, List<Figure> floors, List<Figure> ceilings) {

    /** A number that is asked for: people of a category, in an area (anywhere when empty), in a window. */
    public record Question(Category category, Optional<String> area, Window window) {}

    public WhatCanBeSaid {
        floors = List.copyOf(floors);
        ceilings = List.copyOf(ceilings);
    }

    /** The answer from these statements; those that a revision or another question concerns bind nothing. */
    public static WhatCanBeSaid of(Question question, List<Figure> statements) {
        List<Figure> below = statements.stream()
                .filter(each -> liesIn(each, question) && each.amount().floor().isPresent())
                .toList();
        List<Figure> above = statements.stream()
                .filter(each ->
                        contains(each, question) && each.amount().ceiling().isPresent())
                .toList();
        OptionalLong floor = ends(below, Amount::floor).max();
        OptionalLong ceiling = ends(above, Amount::ceiling).min();
        return new WhatCanBeSaid(
                question,
                floor,
                ceiling,
                binding(below, Amount::floor, floor),
                binding(above, Amount::ceiling, ceiling));
    }

    /** Whether the statements cannot all be true: one's floor lies above another's ceiling. */
    public boolean isContradiction() {
        return atLeast.isPresent() && atMost.isPresent() && atLeast.getAsLong() > atMost.getAsLong();
    }

    /** The answer in words, with the ids of the statements that bind it. */
    public String sentence() {
        if (isContradiction()) {
            return "the statements contradict one another: at least " + atLeast.getAsLong() + " " + ids(floors)
                    + ", at most " + atMost.getAsLong() + " " + ids(ceilings);
        }
        if (atLeast.isEmpty() && atMost.isEmpty()) {
            return "no statement bounds it";
        }
        if (atLeast.equals(atMost)) {
            return atLeast.getAsLong() + " "
                    + ids(Stream.concat(floors.stream(), ceilings.stream())
                            .distinct()
                            .toList());
        }
        return Stream.of(
                        atLeast.isPresent() ? "at least " + atLeast.getAsLong() + " " + ids(floors) : "",
                        atMost.isPresent()
                                ? "at most " + atMost.getAsLong() + " " + ids(ceilings)
                                : "no upper bound stated")
                .filter(each -> !each.isEmpty())
                .reduce((left, right) -> left + ", " + right)
                .orElseThrow();
    }

    /** Whether everybody whom the statement counts surely belongs to the question. */
    private static boolean liesIn(Figure statement, Question question) {
        return question.category().surelyCovers(statement.category())
                && question.window().surelyCovers(statement.window())
                && (question.area().isEmpty()
                        || question.area().equals(statement.scope().area()));
    }

    /**
     * Whether the statement surely counts everybody whom the question asks for: no narrower category, window or area, no
     * single author, and a total rather than one event's count.
     */
    private static boolean contains(Figure statement, Question question) {
        return statement.kind() != FigureKind.INCREMENT
                && statement.scope().alleged().isEmpty()
                && statement.category().surelyCovers(question.category())
                && !statement.window().isOpen()
                && statement.window().surelyCovers(question.window())
                && statement.scope().area().isPresent()
                && statement.scope().area().equals(question.area());
    }

    private static LongStream ends(List<Figure> figures, Function<Amount, OptionalLong> end) {
        return figures.stream().map(Figure::amount).map(end).flatMapToLong(OptionalLong::stream);
    }

    private static List<Figure> binding(List<Figure> figures, Function<Amount, OptionalLong> end, OptionalLong value) {
        return figures.stream()
                .filter(each -> end.apply(each.amount()).equals(value))
                .toList();
    }

    private static String ids(List<Figure> figures) {
        return "(" + String.join(", ", figures.stream().map(Figure::id).toList()) + ")";
    }
}
