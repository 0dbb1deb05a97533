package org.truceline.app.situation;

import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.truceline.agreement.Agreement;
import org.truceline.agreement.Course;
import org.truceline.agreement.Drawn;
import org.truceline.agreement.NamedLine;
import org.truceline.agreement.Value;
import org.truceline.evidence.register.LineDrawn;
import org.truceline.evidence.register.Register;
import org.truceline.geo.Line;
import org.truceline.geo.Position;
import org.truceline.time.Lasting;

/** What a register tells of how the lines of an agreement run. */
public final class LinesRecorded {

    private LinesRecorded() {}

    /** The records that tell it, of lines of the agreement, in the order in which they were first written down. */
    public static Stream<Register.Held<LineDrawn>> records(Register register, Agreement agreement) {
        return register.all(LineDrawn.class)
                .filter(held ->
                        agreement.names().lines().containsKey(held.recorded().line()));
    }

    /** All that is agreed or held by a side; what is a draft or was superseded is neither. */
    public static List<Course> of(Register register, Agreement agreement, List<ZoneId> clocks) {
        return records(register, agreement)
                .flatMap(held -> course(held, agreement, clocks).stream())
                .toList();
    }

    private static Optional<Course> course(Register.Held<LineDrawn> held, Agreement agreement, List<ZoneId> clocks) {
        LineDrawn told = held.recorded();
        return switch (told.standing()) {
            case DRAFT, SUPERSEDED -> Optional.empty();
            case ONE_SIDED, AGREED -> {
                boolean agreed = told.standing() == LineDrawn.Standing.AGREED;
                yield Optional.of(new Course(
                        held.record().id().toString(),
                        told.line(),
                        drawn(held, titleOf(agreement, told.line()), agreed),
                        told.by(),
                        agreed,
                        new Lasting(
                                Optional.of(told.from().instant(clocks)),
                                told.until().map(end -> end.instant(clocks))),
                        when(told)));
            }
        };
    }

    /** One run of points; what is drawn in several parts cannot be measured from. */
    private static Optional<Drawn.LineVersion> drawn(Register.Held<LineDrawn> held, String title, boolean agreed) {
        LineDrawn told = held.recorded();
        if (told.parts().size() > 1) {
            return Optional.empty();
        }
        List<Position> run = apart(told.parts().getFirst());
        if (run.size() < 2) {
            return Optional.empty();
        }
        String id = held.record().id().toString();
        return Optional.of(new Drawn.LineVersion(
                id,
                title + " as " + (agreed ? "agreed, recorded of " : "drawn by ") + told.by() + " (" + when(told)
                        + "; record " + id + ")",
                Line.through(run),
                Drawn.Basis.JUDGED,
                told.error(),
                "recorded"));
    }

    /** Without points that only repeat the one before. */
    private static List<Position> apart(List<Position> points) {
        return IntStream.range(0, points.size())
                .filter(i -> i == 0 || !points.get(i).equals(points.get(i - 1)))
                .mapToObj(points::get)
                .toList();
    }

    /** The title of a line of the agreement; its id where it has none. */
    public static String titleOf(Agreement agreement, String line) {
        return Optional.ofNullable(agreement.names().lines().get(line)).stream()
                .flatMap(Value::all)
                .map(NamedLine::title)
                .findFirst()
                .orElse(line);
    }

    /** "from 2020-03-06 until 2020-03-12", as told. */
    public static String when(LineDrawn told) {
        return "from " + told.from().text()
                + told.until().map(end -> " until " + end.text()).orElse("");
    }
}
