package org.truceline.app.desk.work;

import static org.truceline.app.access.Permission.CONFIRM;
import static org.truceline.app.access.Permission.DRAW_LINES;
import static org.truceline.app.access.Permission.ENTER_OBSERVATIONS;
import static org.truceline.app.access.Permission.FILL_OPEN_POINTS;
import static org.truceline.app.access.Permission.GRADE;
import static org.truceline.app.access.Permission.JUDGE_CREDIBILITY;
import static org.truceline.app.access.Permission.JUDGE_RELIABILITY;
import static org.truceline.app.access.Permission.MERGE_AND_SPLIT;
import static org.truceline.app.access.Permission.PLAN_PATROLS;
import static org.truceline.app.access.Permission.PREPARE_RELEASE;
import static org.truceline.app.access.Permission.RECORD_REPORTS;
import static org.truceline.app.access.Permission.RECORD_RESPONSES;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.truceline.app.access.Permission;
import org.truceline.app.access.Visit;
import org.truceline.app.registry.Sight;
import org.truceline.evidence.register.Entered;
import org.truceline.evidence.register.Entered.Disclosure;
import org.truceline.evidence.register.History;
import org.truceline.evidence.register.IncidentFile;
import org.truceline.evidence.register.Kind;
import org.truceline.evidence.register.RecordId;
import org.truceline.evidence.register.Register;
import org.truceline.evidence.register.Version;

/** Who may enter what: the one table, and what is asked besides. */
public final class Rights {

    private Rights() {}

    /** One of these is enough to enter records of the kind, to change them and to take them back. */
    public static Set<Permission> toEnter(Kind kind) {
        return switch (kind) {
            case OBSERVATION, EFFORT, RESTRICTION, SITE_VISIT, HOLDING -> Set.of(ENTER_OBSERVATIONS);
            case PATROL_TOLD -> Set.of(ENTER_OBSERVATIONS, PLAN_PATROLS);
            case PATROL_PLAN -> Set.of(PLAN_PATROLS);
            case SOURCE, SOURCE_IDENTITY, REPORT, CLAIM, INCIDENT, FIGURE, STATEMENT -> Set.of(RECORD_REPORTS);
            case RESPONSE -> Set.of(RECORD_RESPONSES, RECORD_REPORTS);
            case CASE, HOTLINE_CALL -> Set.of(RECORD_RESPONSES);
            case RELIABILITY -> Set.of(JUDGE_RELIABILITY);
            case CREDIBILITY -> Set.of(JUDGE_CREDIBILITY);
            case GRADING, RUBRIC -> Set.of(GRADE);
            case REVIEW -> Set.of(CONFIRM);
            case POINT_FILLED -> Set.of(FILL_OPEN_POINTS);
            case LINE -> Set.of(DRAW_LINES);
        };
    }

    /** Throws unless the visit may enter records of this kind. */
    public static void checkMay(Visit visit, Kind kind) {
        Set<Permission> oneOf = toEnter(kind);
        if (oneOf.stream().noneMatch(visit::may)) {
            throw Trouble.forbidden(List.of(lacking(null, oneOf)));
        }
    }

    /** What the visit knows of the register. */
    static Sight sight(Visit visit) {
        if (visit.may(Permission.SEE_ALL)) {
            return new Sight.Everything();
        }
        return visit.may(Permission.SEE_OWN)
                ? new Sight.Own(visit.account().id().toString())
                : new Sight.Nothing();
    }

    /** Throws with everything that the visit would have to be allowed and is not. */
    public static void check(Visit visit, Register register, List<Entered> all) {
        List<Problem> problems = new ArrayList<>();
        for (Entered entered : all) {
            asked(register, entered)
                    .filter(oneOf -> oneOf.stream().noneMatch(visit::may))
                    .distinct()
                    .forEach(oneOf -> problems.add(lacking(entered.record(), oneOf)));
        }
        if (!problems.isEmpty()) {
            throw Trouble.forbidden(problems);
        }
    }

    /** Throws unless the visit may do every part of what is to be taken back. */
    public static void checkUndoing(Visit visit, List<Version> versions) {
        List<Problem> problems = versions.stream()
                .flatMap(version -> toUndo(version)
                        .filter(oneOf -> oneOf.stream().noneMatch(visit::may))
                        .map(oneOf -> lacking(version.record(), oneOf)))
                .toList();
        if (!problems.isEmpty()) {
            throw Trouble.forbidden(problems);
        }
    }

    private static Stream<Set<Permission>> toUndo(Version version) {
        boolean merged = version.recorded() instanceof IncidentFile incident
                && incident.mergedInto().isPresent();
        return merged ? Stream.of(Set.of(MERGE_AND_SPLIT)) : Stream.of(toEnter(Kind.of(version.recorded())));
    }

    private static Stream<Set<Permission>> asked(Register register, Entered entered) {
        Optional<History> history = register.find(entered.record());
        Disclosure now =
                history.map(each -> each.current().entered().disclosure()).orElse(Disclosure.RESTRICTED);
        return Stream.of(
                        Stream.of(toEnter(Kind.of(entered.recorded()))),
                        Stream.of(Set.of(PREPARE_RELEASE))
                                .filter(_ -> entered.disclosure().compareTo(now) > 0),
                        Stream.of(Set.of(MERGE_AND_SPLIT)).filter(_ -> movesIncident(history, entered)))
                .flatMap(each -> each);
    }

    private static boolean movesIncident(Optional<History> history, Entered entered) {
        Optional<RecordId> before = history.map(each -> each.current().recorded())
                .filter(IncidentFile.class::isInstance)
                .flatMap(incident -> ((IncidentFile) incident).mergedInto());
        return entered.recorded() instanceof IncidentFile now
                && !now.mergedInto().equals(before);
    }

    private static Problem lacking(@Nullable RecordId record, Set<Permission> oneOf) {
        return new Problem(
                record == null ? null : record.id(),
                "",
                "forbidden",
                "an account that may "
                        + oneOf.stream().sorted().map(Permission::sentence).collect(Collectors.joining(" or ")),
                "one that may not",
                "Ask somebody who may, or whoever manages accounts.");
    }
}
