package org.truceline.assessment.figures;

import java.util.ArrayList;
import java.util.List;
import org.truceline.evidence.Counted;
import org.truceline.evidence.Figure;
import org.truceline.evidence.FigureKind;

/** The doubts that two figures count different people. Each is a plain sentence; none left means that it is proven. */
final class Disjointness {

    private final Figure first;
    private final Figure second;
    private final List<String> doubts = new ArrayList<>();

    private Disjointness(Figure first, Figure second) {
        this.first = first;
        this.second = second;
    }

    static List<String> doubts(Figure first, Figure second) {
        Disjointness question = new Disjointness(first, second);
        question.ask();
        return List.copyOf(question.doubts);
    }

    /** What the reader of a sum must know though nobody is counted twice in it. */
    static List<String> caveats(Figure figure) {
        return figure.counted() == Counted.INJURED || figure.counted() == Counted.CASUALTIES
                ? List.of("a person hurt in both windows counts twice: the sum is of injuries")
                : List.of();
    }

    private void ask() {
        if (first.id().equals(second.id())) {
            doubts.add("it is one figure (" + first.id() + "), given twice");
            return;
        }
        part(first, second);
        part(second, first);
        sharedWhole();
        revision();
        categories();
        sources();
        areas();
        authors();
        windows();
    }

    private void part(Figure part, Figure whole) {
        if (part.partOf().filter(whole.id()::equals).isPresent()) {
            doubts.add("the " + worded(part) + " are among the " + worded(whole));
        }
    }

    private void sharedWhole() {
        if (first.partOf().isPresent() && first.partOf().equals(second.partOf())) {
            doubts.add("both are parts of one figure (" + first.partOf().get() + ") and may share people");
        }
    }

    private void revision() {
        for (Figure each : List.of(first, second)) {
            if (each.kind() == FigureKind.REVISION) {
                doubts.add("the " + worded(each) + " are a revision: they replace an earlier number and add to none");
            }
        }
    }

    private void categories() {
        if (first.counted() != second.counted()) {
            doubts.add("one counts people " + first.counted().word() + ", the other people "
                    + second.counted().word());
        } else if (!first.category().equals(second.category())) {
            doubts.add("they count different kinds of people (" + who(first) + "; " + who(second)
                    + "), and one kind may contain the other");
        }
        if (first.counted() == second.counted() && canRecur(first.counted())) {
            doubts.add("a person can be counted as " + first.counted().word() + " more than once, so that windows apart"
                    + " do not count different people");
        }
    }

    /** Injuries recur too, but each is an event of its own: they add up, with a caveat. */
    private static boolean canRecur(Counted counted) {
        return switch (counted) {
            case KILLED, INJURED, CASUALTIES, VIOLATIONS -> false;
            case DISPLACED, RETURNED, MISSING, DETAINED, RELEASED -> true;
        };
    }

    private void sources() {
        if (first.by().isEmpty() || second.by().isEmpty()) {
            doubts.add("no source is named for " + unsourced() + ", so that the two may rest on one list of people");
        } else if (!first.by().equals(second.by())) {
            doubts.add("their sources differ (" + first.by().get() + "; "
                    + second.by().get() + ") and may count the same people");
        }
    }

    private String unsourced() {
        if (first.by().isPresent()) {
            return "the " + worded(second);
        }
        return second.by().isPresent() ? "the " + worded(first) : "either figure";
    }

    private void areas() {
        if (!first.scope().area().equals(second.scope().area())) {
            doubts.add("their areas differ (" + area(first) + "; " + area(second) + ") and may overlap");
        }
    }

    private void authors() {
        if (!first.scope().alleged().equals(second.scope().alleged())) {
            doubts.add("they count harm by different alleged authors (" + author(first) + "; " + author(second)
                    + "), and one may contain the other");
        }
    }

    private void windows() {
        for (Figure each : List.of(first, second)) {
            if (each.window().isOpen()) {
                doubts.add("the window of the " + worded(each) + " is not stated");
            }
        }
        if (first.window().isOpen()
                || second.window().isOpen()
                || first.window().surelyApartFrom(second.window())) {
            return;
        }
        if (inside(first, second) || inside(second, first)) {
            return;
        }
        doubts.add("their windows may overlap (" + first.window().text() + "; "
                + second.window().text() + ")");
    }

    /** Says so when the one adds to a running total that already covers its time. */
    private boolean inside(Figure increment, Figure total) {
        boolean within = increment.kind() == FigureKind.INCREMENT
                && total.kind() == FigureKind.CUMULATIVE
                && total.window().surelyCovers(increment.window());
        if (within) {
            doubts.add("the " + worded(increment) + " of " + increment.window().text()
                    + " are an increment inside the running total of " + worded(total) + " "
                    + total.window().text());
        }
        return within;
    }

    private static String worded(Figure figure) {
        return figure.amount().text() + figure.who().map(who -> " " + who).orElse("");
    }

    private static String who(Figure figure) {
        return figure.who().orElse("not stated");
    }

    private static String area(Figure figure) {
        return figure.scope().area().orElse("not stated");
    }

    private static String author(Figure figure) {
        return figure.scope().alleged().orElse("not stated");
    }
}
