package org.truceline.assessment;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.truceline.agreement.Agreement;
import org.truceline.agreement.OpenPoint;
import org.truceline.truth.Reason;

/** What is printed of open points that were settled later, or that have a provisional reading. */
public final class Fillings {

    private Fillings() {}

    /** What is printed of the points that the worlds reached. */
    static List<Reason> of(Agreement agreement, Worlds<?> worlds) {
        return reached(agreement, worlds)
                .flatMap(point -> Stream.concat(decided(point), remark(point).stream()))
                .toList();
    }

    /** One for each decision, on the points that the worlds reached, that is not in the file. */
    public static List<Reason> decided(Agreement agreement, Worlds<?> worlds) {
        return reached(agreement, worlds).flatMap(Fillings::decided).toList();
    }

    private static Stream<OpenPoint> reached(Agreement agreement, Worlds<?> worlds) {
        return worlds.answers().stream()
                .flatMap(answer -> answer.readings().keySet().stream())
                .distinct()
                .map(agreement::openPoint);
    }

    private static Stream<Reason> decided(OpenPoint point) {
        return point.later().stream().flatMap(later -> later.says().stream()).map(Reason::remark);
    }

    private static Optional<Reason> remark(OpenPoint point) {
        Optional<String> filled = point.filled()
                .map(filling -> point.question() + " Settled by " + filling.by()
                        + (filling.on().isEmpty() ? ": " : " (" + filling.on() + "): ")
                        + point.readings().getOrDefault(filling.reading(), filling.reading()) + ".");
        Optional<String> working = point.working()
                .map(reading -> point.question() + " The office works with: "
                        + point.readings().getOrDefault(reading, reading)
                        + ". That is provisional and decides nothing here.");
        return filled.or(() -> working).map(Reason::remark);
    }
}
