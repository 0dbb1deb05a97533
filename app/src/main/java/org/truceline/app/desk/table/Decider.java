package org.truceline.app.desk.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.truceline.app.access.Visit;
import org.truceline.app.desk.work.Looking;
import org.truceline.app.desk.work.Problem;
import org.truceline.app.desk.work.Rights;
import org.truceline.app.desk.work.Trouble;
import org.truceline.app.desk.work.Workroom;
import org.truceline.app.registry.Changes.Change;
import org.truceline.app.registry.Decisions;
import org.truceline.app.registry.Decisions.Decision;
import org.truceline.app.registry.Decisions.Verdict;
import org.truceline.app.registry.Entering;
import org.truceline.app.table.Sheet;
import org.truceline.evidence.register.Entered;
import org.truceline.evidence.register.Entered.Disclosure;
import org.truceline.evidence.register.Entered.Standing;
import org.truceline.evidence.register.History;
import org.truceline.evidence.register.RecordId;
import org.truceline.notation.FaultyInput;

/** Does what was decided of proposed changes. */
record Decider(Workroom room, Decisions decisions) {

    /**
     * Enters the changes at one stroke, all or none; each version says from which row it is and who brought it. Throws
     * {@link Trouble} with every cell that cannot be read, and for records that were taken back.
     */
    void accept(
            Visit visit,
            Looking looking,
            UUID stroke,
            List<Change> changes,
            String because,
            Function<Change, Sheet> sheets) {
        List<Problem> problems = new ArrayList<>();
        List<Entered> entered = new ArrayList<>();
        for (Change change : changes) {
            entered(visit, looking, stroke, change, because, sheets.apply(change), problems)
                    .ifPresent(entered::add);
        }
        if (!problems.isEmpty()) {
            throw Trouble.entering(problems);
        }
        Rights.check(visit, looking.register(), entered);
        if (!entered.isEmpty()) {
            room.registry().enter(entered.stream().map(Entering::of).toList());
        }
        changes.forEach(change -> decide(visit, change, Verdict.ACCEPTED, because));
    }

    /** Whether this visitor decided so already: what is sent again, because its answer was lost, is done once. */
    boolean decided(Visit visit, UUID change, Verdict verdict) {
        return decisions
                .find(change)
                .filter(decision ->
                        decision.verdict() == verdict && decision.by().equals(Workroom.author(visit)))
                .isPresent();
    }

    /** Leaves the records as they are. */
    void refuse(Visit visit, List<Change> changes, String because) {
        changes.forEach(change -> decide(visit, change, Verdict.REFUSED, because));
    }

    private void decide(Visit visit, Change change, Verdict verdict, String because) {
        decisions.take(new Decision(
                change.id(),
                new RecordId(change.record()),
                verdict,
                Workroom.author(visit),
                Optional.of(new RecordId(change.record())).filter(_ -> verdict == Verdict.ACCEPTED),
                Optional.of(because).filter(words -> !words.isBlank())));
    }

    private static Optional<Entered> entered(
            Visit visit,
            Looking looking,
            UUID stroke,
            Change change,
            String because,
            Sheet sheet,
            List<Problem> problems) {
        Optional<History> history = looking.register().find(new RecordId(change.record()));
        if (history.filter(each -> !each.current().holds()).isPresent()) {
            problems.add(Problem.rule(
                    change.record(), "a record that holds", "one that was taken back", "Refuse the change."));
            return Optional.empty();
        }
        try {
            String reason = (because.isBlank() ? "" : because + "; ") + "proposed by "
                    + looking.people().author(change.by()).name() + " in "
                    + change.from().sentence();
            var says = ChangeView.says(sheet, history, change);
            String author = Workroom.author(visit);
            return history.isPresent()
                    ? history.filter(each -> !each.current().recorded().equals(says))
                            .map(each -> Entered.inPlaceOf(each, author, stroke, reason, says))
                    : Optional.of(new Entered(
                            new RecordId(change.record()),
                            author,
                            stroke,
                            List.of(),
                            Standing.HOLDS,
                            Disclosure.RESTRICTED,
                            Optional.of(reason),
                            says));
        } catch (FaultyInput faulty) {
            faulty.faults().forEach(fault -> problems.add(Problem.of(change.record(), fault.about(), fault)));
            return Optional.empty();
        }
    }
}
