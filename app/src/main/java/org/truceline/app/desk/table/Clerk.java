package org.truceline.app.desk.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.truceline.app.access.Visit;
import org.truceline.app.desk.work.Problem;
import org.truceline.app.desk.work.Rights;
import org.truceline.app.desk.work.Trouble;
import org.truceline.app.desk.work.Workroom;
import org.truceline.app.registry.Entering;
import org.truceline.app.registry.Refusal;
import org.truceline.app.registry.Registry;
import org.truceline.app.registry.RowOrigin;
import org.truceline.app.table.Sheet;
import org.truceline.app.table.Vocabulary;
import org.truceline.evidence.register.Entered;
import org.truceline.evidence.register.Entered.Disclosure;
import org.truceline.evidence.register.Entered.Standing;
import org.truceline.evidence.register.History;
import org.truceline.evidence.register.Register;
import org.truceline.evidence.register.Version;
import org.truceline.intake.table.mapping.MappedRow;
import org.truceline.intake.table.mapping.Mapping;
import org.truceline.store.StoreFailure;

/**
 * Enters the rows of tables and takes them back, some at once, so that others can work between; everything of one table
 * has one stroke.
 */
final class Clerk {

    private static final int ROWS_AT_ONCE = 500;
    private static final int LISTED = 20;

    private final Registry registry;
    private final Reading reading;
    private final Takings takings;

    Clerk(Workroom room, Reading reading, Takings takings) {
        this.registry = room.registry();
        this.reading = reading;
        this.takings = takings;
    }

    /** Begins to take a table in; sent again under the same stroke, it is taken in once. */
    void take(HeldTable table, Mapping mapping, Sheet sheet, Vocabulary vocabulary, Taking taking) {
        if (takings.begin(taking)) {
            start("table", taking.stroke(), () -> takeAll(table, mapping, sheet, vocabulary, taking));
        }
    }

    /** Whatever becomes of the work, nobody is told that it goes on when it does not. */
    private void start(String name, UUID stroke, Runnable work) {
        Thread.ofVirtual().name(name).start(() -> {
            try {
                work.run();
            } catch (Trouble | Refusal | StoreFailure problem) {
                breakOff(stroke, told(problem));
            } finally {
                breakOff(stroke, "The program failed.");
            }
        });
    }

    private void breakOff(UUID stroke, String why) {
        takings.find(stroke).filter(Taking::isGoingOn).ifPresent(now -> takings.note(now.brokenBy(why)));
    }

    private void takeAll(HeldTable table, Mapping mapping, Sheet sheet, Vocabulary vocabulary, Taking taking) {
        Batches batches = new Batches(taking);
        reading.rows(table, mapping, sheet, vocabulary, batches);
        batches.enter();
        takings.note(batches.counted().in(Taking.State.DONE));
    }

    private static String told(RuntimeException problem) {
        return problem instanceof Trouble trouble ? trouble.sentences() : String.valueOf(problem.getMessage());
    }

    /** Rows on their way into the register. */
    private final class Batches implements Reading.Rows {

        private final Taking taking;
        private final List<Entering> waiting = new ArrayList<>();
        private long rowsWaiting;
        private long done;
        private long refused;

        Batches(Taking taking) {
            this.taking = taking;
        }

        @Override
        public void good(RowOrigin origin, List<Sheet.Fresh> records) {
            records.forEach(fresh -> waiting.add(Entering.of(new Entered(
                    fresh.record(),
                    taking.account().toString(),
                    taking.stroke(),
                    List.of(),
                    Standing.HOLDS,
                    Disclosure.RESTRICTED,
                    Optional.of("taken in from " + origin.sentence()),
                    fresh.recorded()))));
            rowsWaiting++;
            if (rowsWaiting == ROWS_AT_ONCE) {
                enter();
            }
        }

        @Override
        public void refused(MappedRow.Refused row) {
            refused++;
        }

        void enter() {
            if (!waiting.isEmpty()) {
                registry.enter(List.copyOf(waiting));
                waiting.clear();
            }
            done += rowsWaiting;
            rowsWaiting = 0;
            takings.progress(taking.stroke(), done, refused);
        }

        Taking counted() {
            return taking.counting(done, refused);
        }
    }

    /**
     * Begins to take back what came of a table; throws {@link Trouble} where somebody changed one of its records since.
     * What was taken back already stays so.
     */
    void undo(Visit visit, Taking taking, UUID stroke) {
        if (taking.isGoingOn()) {
            throw Trouble.entering(Problem.rule(
                    null,
                    "a table that nobody works on",
                    "one that is being taken in or back",
                    "Wait until it is done."));
        }
        Register register = registry.register();
        List<Version> versions = registry.done(taking.stroke());
        Rights.checkUndoing(visit, versions);
        List<Problem> changed = new ArrayList<>();
        List<Entered> undone = new ArrayList<>();
        for (Version version : versions) {
            History history = register.find(version.record()).orElseThrow();
            if (!history.isPast(version.key())) {
                undone.add(Entered.standing(history, Workroom.author(visit), stroke, "undone", Standing.WITHDRAWN));
            } else if (history.current().holds() && changed.size() < LISTED) {
                changed.add(Problem.rule(
                        version.record().id(),
                        "records as the table left them",
                        "one that was changed since",
                        "Change it by hand, or take it back, then undo the table again."));
            }
        }
        if (!changed.isEmpty()) {
            throw Trouble.entering(changed);
        }
        Taking undoing = taking.counting(0, taking.refused()).in(Taking.State.UNDOING);
        takings.note(undoing);
        start("table back", undoing.stroke(), () -> undoAll(undoing, undone));
    }

    private void undoAll(Taking undoing, List<Entered> undone) {
        long back = 0;
        for (int at = 0; at < undone.size(); at += ROWS_AT_ONCE) {
            List<Entered> some = undone.subList(at, Math.min(undone.size(), at + ROWS_AT_ONCE));
            registry.enter(some.stream().map(Entering::of).toList());
            back += some.size();
            takings.progress(undoing.stroke(), back, undoing.refused());
        }
        takings.note(undoing.counting(back, undoing.refused()).in(Taking.State.UNDONE));
    }
}
