package org.truceline.assessment;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.truceline.agreement.Agreement;
import org.truceline.agreement.OpenPoint;
import org.truceline.agreement.World;

/**
 * A question asked in every world that it can tell apart: it is asked once with the first reading of each open point that
 * it comes to, then again with the next reading of the last such point, until no reading is left. Points that the
 * question never reaches never vary.
 *
 * @param <T> the answer's type
 * @param answers one for each world, in the order of the readings
 * @param bounded true when there are more worlds than were asked
 */
public record Worlds<T>(List<Answer<T>> answers, boolean bounded) {

    /** Most worlds that are asked. */
    public static final int MOST = 4096;

    public Worlds {
        answers = List.copyOf(answers);
    }

    /**
     * The answer in one world.
     *
     * @param readings the reading taken of each point that was reached, by the point's id, in the order reached
     */
    public record Answer<T>(Map<String, String> readings, T value) {}

    /** The answers to {@code question} in all worlds that the points of {@code agreement} leave, at most {@value #MOST}. */
    public static <T> Worlds<T> explore(Agreement agreement, Function<World, T> question) {
        return explore(world ->
                question.apply(point -> world.readingOf(agreement.openPoints().getOrDefault(point.id(), point))));
    }

    /** The answers to {@code question} in all worlds, at most {@value #MOST}. */
    static <T> Worlds<T> explore(Function<World, T> question) {
        List<Answer<T>> answers = new ArrayList<>();
        List<Turn> turns = new ArrayList<>();
        do {
            if (answers.size() == MOST) {
                return new Worlds<>(answers, true);
            }
            T value = question.apply(point -> reading(point, turns));
            Map<String, String> readings = new LinkedHashMap<>();
            turns.forEach(turn -> readings.put(turn.point.id(), turn.reading()));
            answers.add(new Answer<>(readings, value));
        } while (advance(turns));
        return new Worlds<>(answers, false);
    }

    /** The readings that lead to each different answer, in the order in which the answers were first met. */
    public Map<T, List<Map<String, String>>> byValue() {
        Map<T, List<Map<String, String>>> grouped = new LinkedHashMap<>();
        answers.forEach(answer ->
                grouped.computeIfAbsent(answer.value(), _ -> new ArrayList<>()).add(answer.readings()));
        return grouped;
    }

    private static String reading(OpenPoint point, List<Turn> turns) {
        for (Turn turn : turns) {
            if (turn.point.id().equals(point.id())) {
                return turn.reading();
            }
        }
        Turn turn = new Turn(point);
        turns.add(turn);
        return turn.reading();
    }

    private static boolean advance(List<Turn> turns) {
        while (!turns.isEmpty() && !turns.getLast().next()) {
            turns.removeLast();
        }
        return !turns.isEmpty();
    }

    /** An open point that was reached and the readings of it that are still to come. */
    private static final class Turn {
        private final OpenPoint point;
        private final List<String> readings;
        private int at;

        Turn(OpenPoint point) {
            this.point = point;
            this.readings = point.asked();
        }

        String reading() {
            return readings.get(at);
        }

        boolean next() {
            at++;
            return at < readings.size();
        }
    }
}
