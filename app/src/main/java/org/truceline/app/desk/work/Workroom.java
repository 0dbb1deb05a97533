package org.truceline.app.desk.work;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.truceline.app.access.Gate;
import org.truceline.app.access.Visit;
import org.truceline.app.registry.Entering;
import org.truceline.app.registry.Registry;
import org.truceline.app.registry.Search;
import org.truceline.app.situation.CaseAtHand;
import org.truceline.evidence.register.Entered;
import org.truceline.evidence.register.RecordId;
import org.truceline.evidence.register.Register;
import org.truceline.evidence.register.Version;

/**
 * Where people work on records.
 *
 * @param registry the records
 * @param search finds them
 * @param atHand what they work with
 * @param gate who they are
 */
public record Workroom(Registry registry, Search search, CaseAtHand atHand, Gate gate) {

    /** The register as it is now and as the visit sees it. */
    public Looking looking(Visit visit) {
        return Looking.of(registry.register(), visit, gate);
    }

    /** Enters what was sent: all of it or nothing. */
    Done enter(Visit visit, Sent.Stroke stroke) {
        Register register = registry.register();
        List<Entering> entering =
                Entries.read(register, new ClassCheck(atHand.agreement().classes()), author(visit), stroke);
        List<Entered> entered = entering.stream().map(Entering::entered).toList();
        Rights.check(visit, register, entered);
        inSight(visit, register, entered);
        List<Version> versions = registry.enter(entering);
        return looking(visit).done(entered.getFirst().stroke(), versions);
    }

    /** Lets records reach other people; those that reach them already stay as they are. */
    Done disclose(Visit visit, UUID stroke, List<RecordId> records, Entered.Disclosure disclosure, String because) {
        Looking looking = looking(visit);
        records.forEach(record -> looking.get(record.id()));
        return looking(visit).done(stroke, registry.disclose(author(visit), stroke, records, disclosure, because));
    }

    /** Takes a stroke back, of which the visit may do every part. */
    Done undo(Visit visit, UUID stroke, UUID done) {
        Looking looking = looking(visit);
        List<Version> versions = registry.done(done);
        if (versions.isEmpty() || versions.stream().anyMatch(version -> !looking.sees(version.record()))) {
            throw Trouble.notFound(null);
        }
        Rights.checkUndoing(visit, versions);
        return looking(visit).done(stroke, registry.undo(author(visit), stroke, done));
    }

    Done merge(Visit visit, UUID stroke, RecordId into, List<RecordId> others, String because) {
        return looking(visit).done(stroke, registry.merge(author(visit), stroke, into, others, because));
    }

    Done split(Visit visit, UUID stroke, RecordId incident, List<RecordId> accounts, String title, String because) {
        return looking(visit).done(stroke, registry.split(author(visit), stroke, incident, accounts, title, because));
    }

    /** Records out of sight are not there: neither to be changed nor to be spoken of. */
    private static void inSight(Visit visit, Register register, List<Entered> all) {
        List<Problem> problems = new ArrayList<>();
        for (Entered entered : all) {
            boolean hidden = Stream.concat(
                            Stream.of(entered.record()), entered.recorded().mentions())
                    .filter(record -> register.find(record).isPresent())
                    .anyMatch(record -> !Rights.sight(visit).sees(register, record));
            if (hidden) {
                problems.add(Problem.unknown(entered.record().id()));
            }
        }
        if (!problems.isEmpty()) {
            throw Trouble.entering(problems);
        }
    }

    /** By what the log names who asks. */
    public static String author(Visit visit) {
        return visit.account().id().toString();
    }
}
