package org.truceline.app.desk.table;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.truceline.app.access.Audit;
import org.truceline.app.access.AuditEvent;
import org.truceline.app.access.Visit;
import org.truceline.app.desk.work.Looking;
import org.truceline.app.desk.work.Workroom;
import org.truceline.app.table.Sheet;
import org.truceline.evidence.register.History;
import org.truceline.publication.table.Export;

/** Records as tables, with their ids and the versions of their rows: those in sight that hold. Kept in the log. */
@RestController
@RequestMapping("/api/export")
class ExportController {

    private final Workroom room;
    private final Vocabularies vocabularies;
    private final Reading reading;
    private final Audit audit;

    ExportController(Workroom room, Vocabularies vocabularies, Reading reading, Audit audit) {
        this.room = room;
        this.vocabularies = vocabularies;
        this.reading = reading;
        this.audit = audit;
    }

    @GetMapping("/observations.csv")
    void observationsCsv(HttpServletRequest request, HttpServletResponse response) {
        write(Download.csv("observations", room.gate()), request, response);
    }

    @GetMapping("/observations.xlsx")
    void observationsXlsx(HttpServletRequest request, HttpServletResponse response) {
        write(Download.xlsx("observations", room.gate()), request, response);
    }

    @GetMapping("/claims.csv")
    void claimsCsv(HttpServletRequest request, HttpServletResponse response) {
        write(Download.csv("claims", room.gate()), request, response);
    }

    @GetMapping("/claims.xlsx")
    void claimsXlsx(HttpServletRequest request, HttpServletResponse response) {
        write(Download.xlsx("claims", room.gate()), request, response);
    }

    private void write(Download download, HttpServletRequest request, HttpServletResponse response) {
        Visit visit = Visit.of(request);
        Looking looking = room.looking(visit);
        Sheet sheet = TablesController.sheet(
                download.name(), vocabularies.of(looking, room.gate().clock().instant()));
        reading.inTurn(() -> {
            audit.record(new AuditEvent.RecordsExported(
                    visit.account().id(), download.file(), rows(looking, sheet).count()));
            try (Export export = Export.begin(download.begin(response), Rows.columns(sheet), Optional.empty())) {
                for (History history : (Iterable<History>) rows(looking, sheet)::iterator) {
                    export.row(
                            history.record().toString(),
                            sheet.cells(history.current().recorded()));
                }
            }
            return Optional.empty();
        });
    }

    private static Stream<History> rows(Looking looking, Sheet sheet) {
        return looking.sight()
                .all(looking.register())
                .filter(history -> history.current().holds())
                .filter(history ->
                        sheet.kind().type().isInstance(history.current().recorded()));
    }
}
