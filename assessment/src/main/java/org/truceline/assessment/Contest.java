package org.truceline.assessment;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.truceline.agreement.Course;
import org.truceline.time.PossibleTime;
import org.truceline.truth.Gap;
import org.truceline.truth.Reason;
import org.truceline.truth.Truth;

/** What it means for an answer that a line is not drawn alike by all who speak of it. */
final class Contest {

    private Contest() {}

    /** An agreed course, where the charts of one instant do not give one answer; empty where only the time tells them apart. */
    static Optional<Gap> of(Map<Chart, Reason> measured) {
        Map<Instant, Set<Truth>> truths = new LinkedHashMap<>();
        measured.forEach((chart, reason) ->
                truths.computeIfAbsent(chart.at(), _ -> new LinkedHashSet<>()).add(reason.truth()));
        Set<Instant> contested = new LinkedHashSet<>();
        truths.forEach((at, each) -> {
            if (each.size() > 1) {
                contested.add(at);
            }
        });
        List<String> whose = measured.keySet().stream()
                .filter(chart -> contested.contains(chart.at()))
                .flatMap(chart -> chart.taken().values().stream())
                .map(Chart.Run::whose)
                .distinct()
                .toList();
        return whose.isEmpty()
                ? Optional.empty()
                : Optional.of(new Gap(
                        Gap.Where.TEXT,
                        "an agreed course of the line, of which there are those of: " + String.join(", ", whose)));
    }

    /** A sentence for what one side holds of a line at an instant, where no other side holds anything: it changes nothing. */
    static Stream<String> claimedAlone(List<Course> courses, Instant at) {
        PossibleTime now = PossibleTime.between(at, at.plusNanos(1));
        List<Course> held = courses.stream()
                .filter(course -> !course.agreed() && !course.holds().surelyNotDuring(now))
                .toList();
        return held.stream().map(Course::by).distinct().count() == 1
                ? held.stream()
                        .map(course -> "One side's position, which changes nothing: another course of this line, of "
                                + course.inWords() + ".")
                : Stream.empty();
    }
}
