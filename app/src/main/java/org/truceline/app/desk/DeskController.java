package org.truceline.app.desk;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.truceline.app.access.Visit;
import org.truceline.app.desk.work.FindingsOfRecords;
import org.truceline.app.desk.work.LinesOfRecords;
import org.truceline.publication.desk.CaseView;
import org.truceline.publication.desk.FindingDetail;
import org.truceline.publication.desk.FindingSummary;
import org.truceline.publication.desk.StripView;
import org.truceline.publication.map.MapView;

/** The desk's data, to be read only. */
@RestController
@RequestMapping("/api")
class DeskController {

    private final DeskViews views;
    private final FindingsOfRecords recorded;
    private final LinesOfRecords lines;

    DeskController(DeskViews views, FindingsOfRecords recorded, LinesOfRecords lines) {
        this.views = views;
        this.recorded = recorded;
        this.lines = lines;
    }

    @GetMapping("/case")
    CaseView caseView() {
        return views.caseView();
    }

    @GetMapping("/findings")
    List<FindingSummary> findings() {
        return views.findings();
    }

    @GetMapping("/findings/{id}")
    FindingDetail finding(@PathVariable("id") String id, HttpServletRequest request) {
        return views.findDetail(id)
                .or(() -> recorded.find(Visit.of(request), id))
                .orElseThrow(UnknownFinding::new);
    }

    @GetMapping("/strip")
    StripView strip() {
        return views.strip();
    }

    @GetMapping("/map")
    MapView map(HttpServletRequest request) {
        return views.map().with(lines.drawn(Visit.of(request)));
    }

    @ExceptionHandler
    ResponseEntity<Message> answer(UnknownFinding unknown) {
        return ResponseEntity.status(HttpStatus.NOT_FOUND)
                .body(new Message("There is no such finding. Go back to the list and choose one."));
    }

    /** What went wrong and what to do, for a person. */
    record Message(String message) {}

    static final class UnknownFinding extends RuntimeException {
        private static final long serialVersionUID = 1L;

        UnknownFinding() {
            super("unknown finding", null, false, false);
        }
    }
}
