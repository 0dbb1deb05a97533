package org.truceline.app.registry;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.truceline.evidence.register.ClaimMade;
import org.truceline.evidence.register.Grading;
import org.truceline.evidence.register.IncidentFile;
import org.truceline.evidence.register.RecordId;
import org.truceline.evidence.register.Register;
import org.truceline.evidence.register.ResponseGiven;
import org.truceline.evidence.register.Reviews;
import org.truceline.evidence.register.Rubric;
import org.truceline.evidence.register.Version;

/**
 * What incidents of a register wait for.
 *
 * @param names the name of an actor, by what accounts call it
 */
public record Awaited(Register register, UnaryOperator<String> names) {

    /** In words, none when it waits for nothing: a grade, a second person, a response from somebody who is alleged. */
    public List<String> of(RecordId incident) {
        Optional<IncidentFile> file = register.find(incident, IncidentFile.class);
        if (file.isEmpty() || file.get().mergedInto().isPresent()) {
            return List.of();
        }
        List<String> awaited = new ArrayList<>();
        List<Register.Held<Grading>> gradings =
                register.about(incident, Grading.class).toList();
        if (gradings.stream().noneMatch(held -> isOn(Rubric.Aspect.STATUS, held.recorded()))) {
            awaited.add("a grade");
        }
        if (gradings.stream().anyMatch(this::needsSecond)) {
            awaited.add("a second person");
        }
        file.get().accounts().stream()
                .flatMap(account -> register.find(account, ClaimMade.class).stream())
                .flatMap(claim -> claim.alleges().stream())
                .distinct()
                .filter(alleged -> !hasAnswered(incident, alleged))
                .map(alleged -> "a response from " + names.apply(alleged))
                .forEach(awaited::add);
        return awaited;
    }

    /** The rubric by which it was graded, as it was then. */
    public static Optional<Rubric> rubric(Register register, Grading grading) {
        return register.find(grading.rubric())
                .flatMap(history -> history.find(grading.rubricVersion()))
                .map(Version::recorded)
                .filter(Rubric.class::isInstance)
                .map(Rubric.class::cast);
    }

    private boolean isOn(Rubric.Aspect aspect, Grading grading) {
        return rubric(register, grading).filter(each -> each.aspect() == aspect).isPresent();
    }

    private boolean needsSecond(Register.Held<Grading> held) {
        boolean asked = rubric(register, held.recorded())
                .flatMap(rubric -> rubric.find(held.recorded().grade()))
                .filter(Rubric.Grade::second)
                .isPresent();
        return asked && !new Reviews(register).isConfirmed(held.record());
    }

    private boolean hasAnswered(RecordId incident, String alleged) {
        return register.about(incident, ResponseGiven.class)
                .map(held -> held.recorded().by())
                .anyMatch(by -> by.equals(alleged) || by.equalsIgnoreCase(names.apply(alleged)));
    }
}
