package org.truceline.app.desk.work;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.util.List;
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
import org.truceline.app.situation.RegisterFindings;
import org.truceline.evidence.register.History;
import org.truceline.evidence.register.IncidentFile;
import org.truceline.evidence.register.RecordId;
import org.truceline.evidence.register.Register;

/** Incidents: listed, read as they are or as they were, merged and split. */
@RestController
@RequestMapping("/api/incidents")
class IncidentsController {

    private final Workroom room;
    private final RegisterFindings findings;

    IncidentsController(Workroom room, RegisterFindings findings) {
        this.room = room;
        this.findings = findings;
    }

    @GetMapping
    List<IncidentLine> list(HttpServletRequest request) {
        IncidentPages pages = pages(room.looking(Visit.of(request)));
        return pages.looking()
                .register()
                .all(IncidentFile.class)
                .filter(held -> held.recorded().mergedInto().isEmpty())
                .map(pages::line)
                .toList()
                .reversed();
    }

    /** The incident, with its findings, as it stood at an instant where one is told. */
    @GetMapping("/{id}")
    IncidentView read(
            @PathVariable("id") UUID incident,
            @RequestParam(name = "at", required = false) @Nullable Instant at,
            HttpServletRequest request) {
        Looking now = room.looking(Visit.of(request));
        Register register = at == null ? now.register() : now.register().at(at);
        IncidentPages pages = pages(new Looking(register, now.sight(), now.people()));
        History history = pages.looking().get(incident);
        if (!(history.current().recorded() instanceof IncidentFile)) {
            throw Trouble.notFound(incident);
        }
        return pages.page(history);
    }

    @PostMapping("/merge")
    Done merge(@RequestBody Sent.Merge merge, HttpServletRequest request) {
        Needed needed = new Needed();
        UUID stroke = needed.id("stroke", merge.stroke());
        UUID into = needed.id("into", merge.into());
        List<RecordId> others = needed.records("others", merge.others());
        String because = needed.words("because", merge.because());
        needed.check();
        Looking looking = room.looking(Visit.of(request));
        looking.get(into);
        others.forEach(other -> looking.get(other.id()));
        return room.merge(Visit.of(request), stroke, new RecordId(into), others, because);
    }

    @PostMapping("/split")
    Done split(@RequestBody Sent.Split split, HttpServletRequest request) {
        Needed needed = new Needed();
        UUID stroke = needed.id("stroke", split.stroke());
        UUID incident = needed.id("incident", split.incident());
        List<RecordId> accounts = needed.records("accounts", split.accounts());
        String title = needed.words("title", split.title());
        String because = needed.words("because", split.because());
        needed.check();
        room.looking(Visit.of(request)).get(incident);
        return room.split(Visit.of(request), stroke, new RecordId(incident), accounts, title, because);
    }

    private IncidentPages pages(Looking looking) {
        return new IncidentPages(looking, room.atHand(), findings);
    }
}
