package org.truceline.app.situation;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.truceline.agreement.Agreement;
import org.truceline.agreement.Classes;
import org.truceline.assessment.Answer;
import org.truceline.assessment.Engine;
import org.truceline.assessment.Finding;
import org.truceline.assessment.Placement;
import org.truceline.evidence.register.Account;
import org.truceline.evidence.register.Happening;
import org.truceline.evidence.register.IncidentFile;
import org.truceline.evidence.register.Occurrences;
import org.truceline.evidence.register.RecordId;
import org.truceline.evidence.register.Register;
import org.truceline.evidence.register.ResponseGiven;
import org.truceline.occurrence.Facts;
import org.truceline.occurrence.Occurrence;

/**
 * What is found of the incidents of a register. Worked out once for each state of an incident, its accounts and its
 * responses; a register as it stood earlier gives what was found then. Many threads may use it.
 */
public final class RegisterFindings {

    private static final int MOST_KEPT = 20_000;
    private static final int MOST_ENGINES = 200;

    private final CaseAtHand atHand;
    private final Map<List<Object>, Engine> engines = new ConcurrentHashMap<>();
    private final Map<List<UUID>, List<Found>> kept = new ConcurrentHashMap<>();

    public RegisterFindings(CaseAtHand atHand) {
        this.atHand = atHand;
    }

    /** Something that an incident's accounts support, and what was found of it. */
    public record Found(Occurrence occurrence, List<Finding> findings, List<Placement> placements) {

        public Found {
            findings = List.copyOf(findings);
            placements = List.copyOf(placements);
        }
    }

    /** One for each kind of act that the accounts tell; none while there is no account of a known class. */
    public List<Found> of(Register register, RecordId incident) {
        List<UUID> rests = rests(register, incident);
        List<Found> known = kept.get(rests);
        if (known != null) {
            return known;
        }
        List<Found> found = isKnown(register, incident)
                ? new Occurrences(register, atHand.clocks().zones())
                        .of(incident).stream()
                                .map(occurrence -> found(register, occurrence))
                                .toList()
                : List.of();
        if (kept.size() >= MOST_KEPT) {
            kept.clear();
        }
        kept.put(rests, found);
        return found;
    }

    /** Under the agreement as it stood when it happened. */
    private Found found(Register register, Occurrence occurrence) {
        Agreement then = atHand.agreementAt(register, occurrence.when().possible());
        Answer answer = engine(then).ask(occurrence);
        return new Found(occurrence, CaseReader.shown(then, answer), answer.placements());
    }

    /** What is found of an occurrence that no record tells, by what else is known; nothing is kept. */
    public Answer ask(Register register, Occurrence occurrence, Facts facts) {
        return engine(atHand.agreementAt(register, occurrence.when().possible()))
                .ask(occurrence, facts);
    }

    private Engine engine(Agreement then) {
        if (engines.size() >= MOST_ENGINES) {
            engines.clear();
        }
        return engines.computeIfAbsent(List.of(then.openPoints(), then.courses()), _ -> new Engine(then));
    }

    /** The versions that the findings rest on. */
    private List<UUID> rests(Register register, RecordId incident) {
        Stream<RecordId> accounts =
                register.find(incident, IncidentFile.class).stream().flatMap(file -> file.accounts().stream());
        Stream<UUID> versions = Stream.concat(Stream.of(incident), accounts)
                .flatMap(record -> register.find(record).stream())
                .map(history -> history.current().key());
        Stream<UUID> responses = register.about(incident, ResponseGiven.class)
                .map(held -> held.version().key());
        Stream<UUID> decisions = Decided.records(register, atHand.agreement())
                .map(held -> held.version().key());
        Stream<UUID> lines = LinesRecorded.records(register, atHand.agreement())
                .map(held -> held.version().key());
        return Stream.of(versions, responses, decisions, lines)
                .flatMap(each -> each)
                .toList();
    }

    /** Nothing can be asked of a class that another program knew and this one does not. */
    private boolean isKnown(Register register, RecordId incident) {
        Classes classes = atHand.agreement().classes();
        return register.find(incident, IncidentFile.class).stream()
                .flatMap(file -> file.accounts().stream())
                .flatMap(account -> register.find(account, Account.class).stream())
                .map(Account::happening)
                .allMatch(happening -> isKnown(classes, happening));
    }

    private static boolean isKnown(Classes classes, Happening happening) {
        return classes.acts().knows(happening.act())
                && happening.weapon().map(classes.weapons()::knows).orElse(true);
    }
}
