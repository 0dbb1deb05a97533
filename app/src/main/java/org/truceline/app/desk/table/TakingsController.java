package org.truceline.app.desk.table;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.truceline.app.access.Visit;
import org.truceline.app.desk.work.Needed;
import org.truceline.app.desk.work.Trouble;

/** The tables that somebody took in: how far each is, and how to take one back as a whole. */
@RestController
@RequestMapping("/api/takings")
class TakingsController {

    private final Takings takings;
    private final Clerk clerk;

    TakingsController(Takings takings, Clerk clerk) {
        this.takings = takings;
        this.clerk = clerk;
    }

    /**
     * A table that was taken in.
     *
     * @param sheet "" for CSV
     * @param state running, done, broken-off, undoing or undone
     * @param done rows entered so far; while it is taken back and after, records taken back
     * @param trouble why it broke off; "" where it did not
     */
    record TakingView(
            UUID stroke,
            String table,
            String sheet,
            String sha256,
            String catalogue,
            Instant at,
            String state,
            long done,
            long refused,
            String trouble) {

        static TakingView of(Taking taking) {
            return new TakingView(
                    taking.stroke(),
                    taking.table(),
                    taking.sheet(),
                    taking.sha256(),
                    taking.catalogue(),
                    taking.at(),
                    taking.state().name().toLowerCase(Locale.ROOT).replace('_', '-'),
                    taking.done(),
                    taking.refused(),
                    taking.trouble());
        }
    }

    /** One's own, the newest first. */
    @GetMapping
    List<TakingView> list(HttpServletRequest request) {
        return takings.of(Visit.of(request).account().id()).stream()
                .map(TakingView::of)
                .toList();
    }

    @PostMapping("/{stroke}/undo")
    TakingView undo(
            @PathVariable("stroke") UUID stroke, @RequestBody Sent.UndoTaking sent, HttpServletRequest request) {
        Visit visit = Visit.of(request);
        Needed needed = new Needed();
        UUID undoing = needed.id("stroke", sent.stroke());
        needed.check();
        Taking taking = takings.find(stroke)
                .filter(each -> each.account().equals(visit.account().id()))
                .orElseThrow(() -> Trouble.notFound(null));
        clerk.undo(visit, taking, undoing);
        return takings.find(stroke).map(TakingView::of).orElseThrow();
    }
}
