package org.truceline.assessment;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.truceline.agreement.Agreement;
import org.truceline.agreement.Course;
import org.truceline.agreement.NamedLine;
import org.truceline.agreement.RegionRule;
import org.truceline.agreement.World;
import org.truceline.occurrence.Located;
import org.truceline.occurrence.Relation;
import org.truceline.time.InstantRange;
import org.truceline.time.PossibleTime;

/** Every chart that a question about a place has to be asked on: for each way in which its lines may have run. */
final class Charts {

    /** Of more ways than this none is taken, and the place stays open. */
    private static final int MOST = 256;

    private final Agreement agreement;
    private final World world;
    private final List<NamedLine> told;
    private final Map<String, NamedLine> recorded = new LinkedHashMap<>();

    private Charts(Agreement agreement, RegionRule rule, Located located, World world) {
        this.agreement = agreement;
        this.world = world;
        this.told = located.relations().stream().flatMap(this::line).toList();
        if (!agreement.courses().isEmpty()) {
            Stream.concat(Epochs.lines(rule, world), told.stream())
                    .filter(line -> !agreement.coursesOf(line.id()).isEmpty())
                    .forEach(line -> recorded.put(line.id(), line));
        }
    }

    static List<Chart> of(Agreement agreement, RegionRule rule, Located located, World world, PossibleTime when) {
        return new Charts(agreement, rule, located, world).over(rule, when);
    }

    private Stream<NamedLine> line(Relation relation) {
        return switch (relation) {
            case Relation.FromLine from -> line(from.line());
            case Relation.Along along -> line(along.line());
            case Relation.FromPlace _, Relation.In _, Relation.NotIn _ -> Stream.empty();
        };
    }

    private Stream<NamedLine> line(String id) {
        return Optional.ofNullable(agreement.names().lines().get(id)).flatMap(value -> value.in(world)).stream();
    }

    private List<Chart> over(RegionRule rule, PossibleTime when) {
        Stream<Instant> ofCourses = recorded.keySet().stream()
                .flatMap(line -> agreement.coursesOf(line).stream())
                .flatMap(course -> Stream.concat(course.holds().from().stream(), course.holds().until().stream()))
                .flatMap(Charts::ends);
        Stream<Instant> changes = Stream.concat(ofCourses, told.stream().flatMap(Epochs::changes));
        return Epochs.of(rule, world, when, changes).stream().flatMap(this::at).toList();
    }

    private static Stream<Instant> ends(InstantRange range) {
        return Stream.concat(range.earliest().stream(), range.latest().stream());
    }

    private Stream<Chart> at(Instant at) {
        List<Chart> charts = List.of(Chart.of(at));
        for (NamedLine line : recorded.values()) {
            List<Chart> more = new ArrayList<>();
            for (Chart chart : charts) {
                for (Chart.Run run : runs(line, at)) {
                    Map<String, Chart.Run> taken = new LinkedHashMap<>(chart.taken());
                    taken.put(line.id(), run);
                    more.add(new Chart(at, taken));
                }
            }
            charts = more.size() > MOST ? List.of(unknown(at)) : more;
        }
        return charts.stream();
    }

    private Chart unknown(Instant at) {
        Map<String, Chart.Run> taken = new LinkedHashMap<>();
        recorded.keySet().forEach(line -> taken.put(line, new Chart.Run("nobody", Optional.empty())));
        return new Chart(at, taken);
    }

    /**
     * What all who are bound agreed; where that does not surely hold, the drawing of the terms, and what each side holds where
     * two or more hold something.
     */
    private Set<Chart.Run> runs(NamedLine line, Instant at) {
        PossibleTime now = PossibleTime.between(at, at.plusNanos(1));
        List<Course> then = agreement.coursesOf(line.id()).stream()
                .filter(course -> !course.holds().surelyNotDuring(now))
                .toList();
        List<Course> agreed = then.stream().filter(Course::agreed).toList();
        Set<Chart.Run> runs = new LinkedHashSet<>();
        agreed.forEach(course -> runs.add(run(course)));
        if (agreed.stream().noneMatch(course -> surelyHolds(course, agreed, now))) {
            List<Course> held = then.stream().filter(course -> !course.agreed()).toList();
            boolean contested = held.stream().map(Course::by).distinct().count() > 1;
            Chart.Run text = new Chart.Run("the terms", Regions.version(line, at));
            if (!contested || text.drawn().isPresent()) {
                runs.add(text);
            }
            if (contested) {
                held.forEach(course -> runs.add(run(course)));
            }
        }
        return runs;
    }

    /** By itself, or as the one whose place is taken by another as it ends. */
    private static boolean surelyHolds(Course course, List<Course> agreed, PossibleTime now) {
        return course.holds().surelyDuring(now)
                || (course.holds().until().isPresent()
                        && agreed.stream()
                                .anyMatch(next -> course.holds()
                                        .until()
                                        .equals(next.holds().from())));
    }

    private static Chart.Run run(Course course) {
        return new Chart.Run(course.by(), course.drawn());
    }
}
