package org.truceline.app.desk.table;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.truceline.app.access.Visit;
import org.truceline.app.desk.work.Needed;
import org.truceline.app.desk.work.Problem;
import org.truceline.app.desk.work.Rights;
import org.truceline.app.desk.work.Trouble;
import org.truceline.app.desk.work.Workroom;
import org.truceline.app.table.Sheet;
import org.truceline.app.table.Vocabulary;
import org.truceline.intake.table.Layout;
import org.truceline.intake.table.TableTold;
import org.truceline.intake.table.mapping.MappedTable;
import org.truceline.intake.table.mapping.Mapping;
import org.truceline.intake.table.mapping.MappingFile;
import org.truceline.notation.FaultyInput;
import tools.jackson.databind.JsonNode;

/** Tables that come in: brought, looked at, checked, taken in. A table is there for whoever brought it alone. */
@RestController
@RequestMapping("/api/tables")
class TablesController {

    private final Workroom room;
    private final HeldTables tables;
    private final Vocabularies vocabularies;
    private final Reading reading;
    private final Takings takings;
    private final Clerk clerk;

    TablesController(
            Workroom room,
            HeldTables tables,
            Vocabularies vocabularies,
            Reading reading,
            Takings takings,
            Clerk clerk) {
        this.room = room;
        this.tables = tables;
        this.vocabularies = vocabularies;
        this.reading = reading;
        this.takings = takings;
        this.clerk = clerk;
    }

    /**
     * A table that was brought.
     *
     * @param sha256 of its bytes
     * @param takenBefore when just this file was taken in and not taken back, the newest first
     */
    record TableView(UUID table, String name, long bytes, String sha256, List<Instant> takenBefore) {}

    @PostMapping
    TableView bring(@RequestParam("name") String name, HttpServletRequest request) throws IOException {
        HeldTable table = tables.add(account(request), name, request.getInputStream());
        return new TableView(
                table.id(),
                table.brought().name(),
                table.brought().bytes(),
                table.brought().sha256(),
                takings.ofFile(table.brought().sha256()).stream()
                        .map(Taking::at)
                        .toList());
    }

    @PostMapping("/{id}/layout")
    LayoutView layout(@PathVariable("id") UUID id, @RequestBody Sent.ToldTable told, HttpServletRequest request) {
        HeldTable table = tables.get(account(request), id);
        table.tell(new TableTold(
                Optional.ofNullable(told.encoding()),
                Optional.ofNullable(told.separator()),
                Optional.ofNullable(told.sheet()).filter(sheet -> !sheet.isEmpty()),
                Optional.ofNullable(told.headerRow())));
        Needed needed = new Needed();
        String catalogue = needed.words("catalogue", told.catalogue());
        needed.check();
        return LayoutView.of(reading, table, sheet(catalogue, vocabulary(table, request)));
    }

    @PostMapping("/{id}/check")
    CheckView check(@PathVariable("id") UUID id, @RequestBody Sent.CheckTable sent, HttpServletRequest request) {
        HeldTable table = tables.get(account(request), id);
        Mapping mapping = mapping(sent.mapping());
        Vocabulary vocabulary = vocabulary(table, request);
        CheckView.Gathering gathering =
                new CheckView.Gathering(Optional.ofNullable(sent.after()).orElse(0));
        CheckView view = gathering.view(
                reading.rows(table, mapping, sheet(mapping.catalogue(), vocabulary), vocabulary, gathering));
        table.checkedBy(mapping);
        return view;
    }

    @PostMapping("/{id}/take")
    TakingsController.TakingView take(
            @PathVariable("id") UUID id, @RequestBody Sent.TakeTable sent, HttpServletRequest request) {
        Visit visit = Visit.of(request);
        HeldTable table = tables.get(account(request), id);
        Needed needed = new Needed();
        UUID stroke = needed.id("stroke", sent.stroke());
        needed.check();
        Mapping mapping = mapping(sent.mapping());
        Vocabulary vocabulary = vocabulary(table, request);
        Sheet sheet = sheet(mapping.catalogue(), vocabulary);
        Rights.checkMay(visit, sheet.kind());
        mayName(visit, stroke);
        Layout layout = reading.of(table, source -> {
            var _ = MappedTable.of(source, mapping, sheet.catalogue());
            return source.layout();
        });
        HeldTable.Brought brought = table.brought();
        clerk.take(
                table,
                mapping,
                sheet,
                vocabulary,
                new Taking(
                        stroke,
                        brought.name(),
                        layout.sheet(),
                        brought.sha256(),
                        sheet.name(),
                        account(request),
                        brought.at(),
                        Taking.State.RUNNING,
                        0,
                        0,
                        ""));
        return takings.find(stroke).map(TakingsController.TakingView::of).orElseThrow();
    }

    @GetMapping("/{id}/refused.csv")
    void refusedCsv(@PathVariable("id") UUID id, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        refused(tables.get(account(request), id), Download.csv("refused", room.gate()), request, response);
    }

    @GetMapping("/{id}/refused.xlsx")
    void refusedXlsx(@PathVariable("id") UUID id, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        refused(tables.get(account(request), id), Download.xlsx("refused", room.gate()), request, response);
    }

    private void refused(HeldTable table, Download download, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        Mapping mapping = table.checked()
                .orElseThrow(() -> Trouble.entering(Problem.rule(
                        null, "a table that was checked", "one that was not", "Check it by a mapping first.")));
        Vocabulary vocabulary = vocabulary(table, request);
        RefusedRows rows = new RefusedRows(download, response);
        reading.rows(table, mapping, sheet(mapping.catalogue(), vocabulary), vocabulary, rows);
        rows.finish();
    }

    /** A stroke is named by whoever does it, and by him once. */
    private void mayName(Visit visit, UUID stroke) {
        Optional<Taking> known = takings.find(stroke);
        boolean others = known.filter(
                        taking -> !taking.account().equals(visit.account().id()))
                .isPresent();
        if (others || (known.isEmpty() && !room.registry().done(stroke).isEmpty())) {
            throw Trouble.entering(Problem.form(null, "stroke", "a new UUID", "that of something else"));
        }
    }

    private UUID account(HttpServletRequest request) {
        return Visit.of(request).account().id();
    }

    private Vocabulary vocabulary(HeldTable table, HttpServletRequest request) {
        return vocabularies.of(room.looking(Visit.of(request)), table.brought().at());
    }

    static Sheet sheet(String catalogue, Vocabulary vocabulary) {
        return Sheet.find(catalogue, vocabulary)
                .orElseThrow(
                        () -> Trouble.entering(Problem.form(null, "catalogue", "observations or claims", catalogue)));
    }

    static Mapping mapping(@Nullable JsonNode json) {
        try {
            return MappingFile.read("mapping", json == null ? "" : json.toString());
        } catch (FaultyInput faulty) {
            throw Reading.trouble(faulty);
        }
    }
}
