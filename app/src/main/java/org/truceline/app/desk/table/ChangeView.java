package org.truceline.app.desk.table;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.truceline.app.desk.work.Looking;
import org.truceline.app.desk.work.People;
import org.truceline.app.registry.Changes;
import org.truceline.app.registry.RowOrigin;
import org.truceline.app.table.Sheet;
import org.truceline.evidence.register.History;
import org.truceline.evidence.register.RecordId;
import org.truceline.evidence.register.Recorded;
import org.truceline.notation.FaultyInput;

/**
 * A change that an edited table proposes, beside what the record says now.
 *
 * @param isNew whether the row has no record yet
 * @param by who brought the table
 * @param conflict whether one of the cells was changed in the record too, and not to the same
 * @param settled whether the record says all of it already
 * @param gone whether the record was taken back
 * @param faults why it cannot be accepted
 */
record ChangeView(
        UUID id,
        UUID record,
        boolean isNew,
        String sheet,
        String title,
        People.Author by,
        RowOrigin from,
        List<CellView> cells,
        boolean conflict,
        boolean settled,
        boolean gone,
        List<CheckView.FaultView> faults) {

    /** A cell: as it was written out, as it came back, and as the record has it now. */
    record CellView(String heading, String exported, String edited, String current) {

        boolean isClash() {
            return !current.equals(exported) && !current.equals(edited);
        }
    }

    static ChangeView of(Looking looking, Sheet sheet, Changes.Change change) {
        Optional<History> history = looking.register().find(new RecordId(change.record()));
        Map<String, String> now = history.map(
                        each -> Rows.texts(sheet, each.current().recorded()))
                .orElse(Map.of());
        List<CellView> cells = change.cells().stream()
                .map(cell -> new CellView(
                        cell.heading(), cell.exported(), cell.edited(), now.getOrDefault(cell.heading(), "")))
                .toList();
        boolean gone = history.filter(each -> !each.current().holds()).isPresent();
        return new ChangeView(
                change.id(),
                change.record(),
                change.isNew(),
                change.sheet(),
                history.map(each -> looking.summary(each).title()).orElse(""),
                looking.people().author(change.by()),
                change.from(),
                cells,
                cells.stream().anyMatch(CellView::isClash),
                history.isPresent()
                        && cells.stream().allMatch(cell -> cell.current().equals(cell.edited())),
                gone,
                faults(sheet, history, change));
    }

    private static List<CheckView.FaultView> faults(Sheet sheet, Optional<History> history, Changes.Change change) {
        try {
            var _ = says(sheet, history, change);
            return List.of();
        } catch (FaultyInput faulty) {
            return faulty.faults().stream().map(CheckView.FaultView::of).toList();
        }
    }

    /** What the record says once the change is accepted; throws with every fault of its cells. */
    static Recorded says(Sheet sheet, Optional<History> history, Changes.Change change) throws FaultyInput {
        Map<String, String> cells = change.cells().stream()
                .collect(Collectors.toMap(Changes.CellChange::heading, Changes.CellChange::edited));
        return history.isPresent() ? sheet.changed(history.get().current().recorded(), cells) : sheet.anew(cells);
    }
}
