package org.truceline.agreement;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.truceline.time.Lasting;
import org.truceline.time.PossibleTime;

/** An open point at a time: what the decisions that hold then leave of its readings, and the sentences that say so. */
final class PointAt {

    private final OpenPoint point;
    private final PossibleTime when;
    private final List<PointDecision> agreed;
    private final List<PointDecision> claimed;

    /** @param decisions on this point */
    PointAt(OpenPoint point, List<PointDecision> decisions, PossibleTime when) {
        this.point = point;
        this.when = when;
        List<PointDecision> then = decisions.stream()
                .filter(each -> !each.holds().surelyNotDuring(when))
                .toList();
        agreed = then.stream().filter(PointDecision::agreed).toList();
        claimed = then.stream().filter(each -> !each.agreed()).toList();
    }

    OpenPoint point() {
        if (agreed.isEmpty() && claimed.isEmpty()) {
            return point;
        }
        Set<String> asked = agreed.isEmpty() ? Set.copyOf(point.asked()) : asked();
        List<String> inOrder =
                new ArrayList<>(point.asked().stream().filter(asked::contains).toList());
        asked.stream().filter(each -> !inOrder.contains(each)).sorted().forEach(inOrder::add);
        return point.at(new OpenPoint.Later(inOrder, sentences()));
    }

    /** The text's own readings too, where no decision surely holds; none but the contradiction where two surely do. */
    private Set<String> asked() {
        Set<String> asked = new LinkedHashSet<>();
        if (surelyContradict()) {
            return Set.of(OpenPoint.CONTRADICTORY);
        }
        if (point.filled().isPresent() || !surelyFilled()) {
            asked.addAll(point.asked());
        }
        agreed.forEach(each -> asked.add(each.answer()));
        if (mayContradict()) {
            asked.add(OpenPoint.CONTRADICTORY);
        }
        return asked;
    }

    /** One decision lasts all the time, or one and the one that takes its place as it ends. */
    private boolean surelyFilled() {
        return agreed.stream()
                .anyMatch(one -> one.holds().surelyDuring(when)
                        || agreed.stream()
                                .filter(next -> takesOver(one, next))
                                .anyMatch(next -> new Lasting(
                                                one.holds().from(), next.holds().until())
                                        .surelyDuring(when)));
    }

    private boolean surelyContradict() {
        List<String> sure = agreed.stream()
                .filter(each -> each.holds().surelyDuring(when))
                .map(PointDecision::answer)
                .distinct()
                .toList();
        return sure.size() > 1 || settledOtherwise(sure);
    }

    private boolean mayContradict() {
        return settledOtherwise(agreed.stream().map(PointDecision::answer).toList())
                || agreed.stream()
                        .anyMatch(one -> agreed.stream()
                                .anyMatch(other -> !one.answer().equals(other.answer())
                                        && !isOver(one, other)
                                        && !isOver(other, one)));
    }

    private boolean settledOtherwise(List<String> answers) {
        return point.filled()
                .filter(filling -> answers.stream().anyMatch(each -> !each.equals(filling.reading())))
                .isPresent();
    }

    /** True when the one is over before the next begins, or as it does. */
    private static boolean isOver(PointDecision one, PointDecision next) {
        return takesOver(one, next)
                || one.holds()
                        .until()
                        .flatMap(end -> end.latest())
                        .filter(last -> next.holds()
                                .from()
                                .flatMap(begin -> begin.earliest())
                                .filter(first -> !first.isBefore(last))
                                .isPresent())
                        .isPresent();
    }

    private static boolean takesOver(PointDecision one, PointDecision next) {
        return one.holds().until().isPresent()
                && one.holds().until().equals(next.holds().from());
    }

    private List<String> sentences() {
        List<String> says = new ArrayList<>();
        agreed.forEach(each -> says.add(point.question() + " Decided by " + each.inWords() + ": " + words(each.answer())
                + (each.holds().surelyDuring(when) ? "." : "; whether that held then is open.")));
        if (!agreed.isEmpty() && mayContradict()) {
            says.add(point.question()
                    + " What was decided contradicts itself, so no reading is taken where both hold. Withdraw one, or"
                    + " record until when the earlier one held.");
        }
        claimed.forEach(each -> says.add(point.question() + " One side's position, which changes nothing, of "
                + each.inWords() + ": " + words(each.answer()) + "."));
        return says;
    }

    private String words(String answer) {
        return Optional.ofNullable(point.readings().get(answer))
                .orElse("“" + answer + "”, which is no reading of these terms: what hangs on it stays open");
    }
}
