package org.truceline.app.desk.work;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.CancellationException;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.truceline.app.access.Audit;
import org.truceline.app.access.AuditEvent;
import org.truceline.app.access.Visit;
import org.truceline.app.daily.Course;
import org.truceline.app.daily.DailyOffice;
import org.truceline.app.daily.Published;
import org.truceline.publication.daily.Edition;
import org.truceline.publication.daily.release.Leak;
import org.truceline.publication.daily.release.Release;

/** The daily report: one person prepares it, another lets it out, and both are kept in the log. */
@RestController
@RequestMapping("/api/daily")
class DailyController {

    private static final int MOST = 200;

    private final Workroom room;
    private final DailyOffice office;
    private final Audit audit;

    DailyController(Workroom room, DailyOffice office, Audit audit) {
        this.room = room;
        this.office = office;
        this.audit = audit;
    }

    /**
     * What a report is chosen by.
     *
     * @param zone the office's clock
     * @param now UTC
     * @param cutOff the last midnight on the office's clock, which is proposed
     * @param reports those that were prepared or released, the latest first
     */
    record DailyView(String zone, Instant now, LocalDateTime cutOff, List<DailyLine> reports) {}

    /** How far a report is that is being made: asking, counting, writing or reading-for-leaks. */
    record ProgressView(String stage, Instant since) {}

    @GetMapping
    DailyView daily() {
        Instant now = room.gate().clock().instant();
        People people = People.of(room.gate());
        return new DailyView(
                zone().getId(),
                now,
                now.atZone(zone()).toLocalDate().atStartOfDay(),
                office.releases().list().reversed().stream()
                        .limit(MOST)
                        .map(each -> DailyLine.of(each, people))
                        .toList());
    }

    private ZoneId zone() {
        return room.atHand().localTime();
    }

    /** Prepares a report; every leak is told where one is in it. */
    @PostMapping
    DailyLine prepare(@RequestBody DailyWish wish, HttpServletRequest request) {
        Needed needed = new Needed();
        UUID report = needed.id("report", wish.report());
        needed.check();
        Edition edition = wish.edition(zone(), room.gate().clock().instant());
        if (office.releases().find(report).isEmpty()) {
            made(report, edition, Visit.of(request).account().id().toString());
        }
        return line(report);
    }

    private void made(UUID report, Edition edition, String by) {
        try {
            Release release = office.prepare(report, edition, by)
                    .orElseThrow(() -> Trouble.tooMuch(
                            "one report at a time",
                            "another that is being made",
                            "Wait until it is done, then prepare yours."));
            if (release instanceof Release.Refused refused) {
                throw Trouble.entering(told(refused.leaks()));
            }
        } catch (CancellationException _) {
            throw Trouble.entering(Problem.rule(
                    null, "a report that is wanted", "one that was cancelled", "Prepare it again if it is wanted."));
        }
    }

    private static List<Problem> told(List<Leak> leaks) {
        List<Problem> problems = new ArrayList<>();
        leaks.stream()
                .limit(MOST)
                .forEach(leak -> problems.add(new Problem(
                        null,
                        leak.where(),
                        "rule",
                        "nothing that is finer than the profile tells",
                        leak.what(),
                        leak.remedy())));
        if (leaks.size() > MOST) {
            problems.add(Problem.rule(
                    null,
                    "nothing that is finer than the profile tells",
                    (leaks.size() - MOST) + " places more",
                    "Mend those that are told and prepare it again."));
        }
        return problems;
    }

    @GetMapping("/{report}/progress")
    ProgressView progress(@PathVariable UUID report) {
        Course course = office.findCourse(report).orElseThrow(() -> Trouble.notFound(report));
        return new ProgressView(course.stage().name().toLowerCase(Locale.ROOT).replace('_', '-'), course.since());
    }

    /** Ends the making of one's own report at its next stage. */
    @PostMapping("/{report}/cancel")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void cancel(@PathVariable UUID report, HttpServletRequest request) {
        String by = Visit.of(request).account().id().toString();
        office.findCourse(report)
                .filter(course -> course.by().equals(by))
                .orElseThrow(() -> Trouble.notFound(report))
                .cancel();
    }

    /** Lets out what somebody else prepared. */
    @PostMapping("/{report}/release")
    DailyLine release(@PathVariable UUID report, HttpServletRequest request) {
        Visit visit = Visit.of(request);
        Published prepared = office.releases().find(report).orElseThrow(() -> Trouble.notFound(report));
        if (!prepared.isReleased()) {
            secondPerson(visit, prepared);
            if (office.again(report, prepared).isEmpty()) {
                throw DailyFilesController.changed(report);
            }
            office.release(report, prepared, visit.account().id().toString());
            audit.record(new AuditEvent.ReportReleased(visit.account().id(), report, prepared.profile()));
        }
        return line(report);
    }

    private static void secondPerson(Visit visit, Published prepared) {
        if (prepared.preparedBy().orElseThrow().equals(visit.account().id().toString())) {
            throw Trouble.entering(Problem.rule(
                    null, "an account that did not prepare it", "the one that did", "Ask somebody else who may."));
        }
    }

    private DailyLine line(UUID report) {
        return office.releases()
                .find(report)
                .map(each -> DailyLine.of(each, People.of(room.gate())))
                .orElseThrow(() -> Trouble.notFound(report));
    }
}
