package org.truceline.app.desk.table;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.truceline.app.access.Permission;
import org.truceline.app.access.Visit;
import org.truceline.app.desk.work.Looking;
import org.truceline.app.desk.work.Needed;
import org.truceline.app.desk.work.Problem;
import org.truceline.app.desk.work.Trouble;
import org.truceline.app.desk.work.Workroom;
import org.truceline.app.registry.Changes;
import org.truceline.app.registry.Changes.Change;
import org.truceline.app.registry.Decisions;
import org.truceline.app.table.Sheet;
import org.truceline.app.table.Vocabulary;
import org.truceline.evidence.register.RecordId;
import org.truceline.intake.table.Layout;
import org.truceline.intake.table.difference.RowDifference;
import org.truceline.intake.table.difference.TableDifference;

/** Changes that edited tables propose: found, shown beside what the records say, accepted or refused. */
@RestController
@RequestMapping("/api")
class ChangesController {

    private static final int MOST_SHOWN = 200;
    private static final int MOST_PROPOSED = 5_000;

    private final Workroom room;
    private final HeldTables tables;
    private final Vocabularies vocabularies;
    private final Reading reading;
    private final Changes changes;
    private final Decisions decisions;
    private final Decider decider;

    ChangesController(
            Workroom room,
            HeldTables tables,
            Vocabularies vocabularies,
            Reading reading,
            Changes changes,
            Decisions decisions) {
        this.room = room;
        this.tables = tables;
        this.vocabularies = vocabularies;
        this.reading = reading;
        this.changes = changes;
        this.decisions = decisions;
        this.decider = new Decider(room, decisions);
    }

    /**
     * Changes that nobody has decided.
     *
     * @param further how many there are beside these
     */
    record ChangesView(List<ChangeView> changes, int further) {}

    @PostMapping("/tables/{id}/differences")
    DifferencesView compare(
            @PathVariable("id") UUID id, @RequestBody Sent.CompareTable sent, HttpServletRequest request) {
        Visit visit = Visit.of(request);
        HeldTable table = tables.get(visit.account().id(), id);
        Needed needed = new Needed();
        String catalogue = needed.words("catalogue", sent.catalogue());
        needed.check();
        Looking looking = room.looking(visit);
        Sheet sheet = TablesController.sheet(catalogue, vocabulary(looking));
        Comparison comparison = new Comparison(looking, sheet);
        TableDifference difference = reading.inTurn(() -> comparison.of(table));
        Layout layout = reading.of(table, source -> source.layout());
        List<Change> proposed = difference.rows().stream()
                .flatMap(row -> change(visit, table, comparison, row, layout).stream())
                .toList();
        if (proposed.size() > MOST_PROPOSED) {
            throw Trouble.entering(Problem.rule(
                    null,
                    "at most " + MOST_PROPOSED + " changed rows at once",
                    proposed.size() + "",
                    "Bring the changed rows back in several tables."));
        }
        int fresh = changes.propose(proposed, change -> decisions.find(change).isEmpty());
        return DifferencesView.of(fresh, difference, layout);
    }

    private static Optional<Change> change(
            Visit visit, HeldTable table, Comparison comparison, RowDifference row, Layout layout) {
        List<Changes.CellChange> cells = comparison.cells(row, layout);
        if (cells.isEmpty()) {
            return Optional.empty();
        }
        return switch (row) {
            case RowDifference.Changed changed ->
                Optional.of(
                        change(visit, table, comparison, layout, changed.row().number(), changed.id(), cells));
            case RowDifference.Conflict conflict ->
                Optional.of(
                        change(visit, table, comparison, layout, conflict.row().number(), conflict.id(), cells));
            case RowDifference.Added added ->
                Optional.of(change(visit, table, comparison, layout, added.row().number(), "", cells));
            case RowDifference.Unchanged _, RowDifference.Gone _, RowDifference.Missing _, RowDifference.Refused _ ->
                Optional.empty();
        };
    }

    private static Change change(
            Visit visit,
            HeldTable table,
            Comparison comparison,
            Layout layout,
            int row,
            String id,
            List<Changes.CellChange> cells) {
        return Change.anew(
                new RecordId(id.isEmpty() ? UUID.randomUUID() : UUID.fromString(id)),
                comparison.sheet().name(),
                Workroom.author(visit),
                table.origin(layout, row),
                id.isEmpty(),
                cells);
    }

    /** The oldest first, at most two hundred. */
    @GetMapping("/changes")
    ChangesView list(HttpServletRequest request) {
        Looking looking = room.looking(Visit.of(request));
        Vocabulary vocabulary = vocabulary(looking);
        List<Change> open = open(Visit.of(request), looking);
        return new ChangesView(
                open.stream()
                        .limit(MOST_SHOWN)
                        .map(change ->
                                ChangeView.of(looking, TablesController.sheet(change.sheet(), vocabulary), change))
                        .toList(),
                Math.max(0, open.size() - MOST_SHOWN));
    }

    @PostMapping("/changes/decisions")
    ChangesView decide(@RequestBody Sent.DecideChanges sent, HttpServletRequest request) {
        Visit visit = Visit.of(request);
        Needed needed = new Needed();
        UUID stroke = needed.id("stroke", sent.stroke());
        List<UUID> ids = needed.records("changes", sent.changes()).stream()
                .map(RecordId::id)
                .toList();
        String word = needed.words("decision", sent.decision());
        boolean refused = word.equals(Decisions.Verdict.REFUSED.word());
        String because =
                refused ? needed.words("because", sent.because()) : Objects.requireNonNullElse(sent.because(), "");
        needed.check();
        if (!refused && !word.equals(Decisions.Verdict.ACCEPTED.word())) {
            throw Trouble.entering(Problem.form(null, "decision", "accepted or refused", word));
        }
        Decisions.Verdict verdict = refused ? Decisions.Verdict.REFUSED : Decisions.Verdict.ACCEPTED;
        List<UUID> undecided =
                ids.stream().filter(id -> !decider.decided(visit, id, verdict)).toList();
        Looking looking = room.looking(visit);
        List<Change> chosen = open(visit, looking).stream()
                .filter(change -> undecided.contains(change.id()))
                .toList();
        if (chosen.size() < undecided.size()) {
            throw Trouble.entering(new Problem(
                    null, "changes", "unknown", "changes that are open", "one that is not", "Load the page again."));
        }
        if (refused) {
            decider.refuse(visit, chosen, because);
        } else {
            Vocabulary vocabulary = vocabulary(looking);
            decider.accept(
                    visit,
                    looking,
                    stroke,
                    chosen,
                    because,
                    change -> TablesController.sheet(change.sheet(), vocabulary));
        }
        return list(request);
    }

    /** Those of records in sight; of new ones those that oneself proposed, and all for whoever sees all. */
    private List<Change> open(Visit visit, Looking looking) {
        return changes.list().stream()
                .filter(change -> decisions.find(change.id()).isEmpty())
                .filter(change -> change.isNew()
                        ? change.by().equals(Workroom.author(visit)) || visit.may(Permission.SEE_ALL)
                        : looking.sees(new RecordId(change.record())))
                .toList();
    }

    private Vocabulary vocabulary(Looking looking) {
        return vocabularies.of(looking, room.gate().clock().instant());
    }
}
