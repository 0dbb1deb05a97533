package org.truceline.app.desk.work;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.truceline.app.access.Visit;
import org.truceline.app.registry.Decisions;
import org.truceline.app.registry.Headline;
import org.truceline.evidence.Quotation;
import org.truceline.evidence.register.Account;
import org.truceline.evidence.register.FigureStated;
import org.truceline.evidence.register.HoldingCounted;
import org.truceline.evidence.register.PatrolTold;
import org.truceline.evidence.register.ReceivedReport;
import org.truceline.evidence.register.RecordId;
import org.truceline.evidence.register.Recorded;
import org.truceline.evidence.register.Register;
import org.truceline.evidence.register.ResponseGiven;
import org.truceline.evidence.register.StatementMade;
import tools.jackson.databind.JsonNode;

/** Reports that somebody has to look at, with what the reader of articles proposes of them. */
@RestController
@RequestMapping("/api/inbox")
class InboxController {

    private static final int MOST = 200;

    private final Workroom room;
    private final Readings readings;
    private final Decisions decisions;

    InboxController(Workroom room, Readings readings, Decisions decisions) {
        this.room = room;
        this.readings = readings;
        this.decisions = decisions;
    }

    /**
     * A report in the inbox.
     *
     * @param received as told
     * @param proposals how many are undecided
     */
    record ReportLine(UUID record, String title, String channel, String received, Instant recordedAt, int proposals) {}

    /** A report beside what is proposed of it. */
    record ReportView(VersionView report, List<ProposalView> proposals) {}

    /**
     * A record that is proposed.
     *
     * @param says its fields; those that only a person can tell are missing
     * @param decision what was decided of it; null while nothing was
     * @param entered the record that came of it
     */
    record ProposalView(
            UUID id,
            String kind,
            JsonNode says,
            Quotation quotation,
            String because,
            @Nullable String decision,
            @Nullable UUID entered,
            People.@Nullable Author by) {}

    /** The newest first, at most two hundred. */
    @GetMapping
    List<ReportLine> list(HttpServletRequest request) {
        Looking looking = room.looking(Visit.of(request));
        List<ReportLine> lines = new ArrayList<>();
        for (Register.Held<ReceivedReport> held :
                looking.register().all(ReceivedReport.class).toList().reversed()) {
            if (lines.size() < MOST) {
                line(looking.register(), held).ifPresent(lines::add);
            }
        }
        return lines;
    }

    @GetMapping("/{report}")
    ReportView read(@PathVariable("report") UUID report, HttpServletRequest request) {
        Looking looking = room.looking(Visit.of(request));
        ReceivedReport says = looking.get(report, ReceivedReport.class);
        return new ReportView(
                looking.version(looking.get(report).current()),
                readings.of(looking.get(report).current(), says).stream()
                        .map(proposed -> view(looking, proposed))
                        .toList());
    }

    @PostMapping("/{report}/decisions")
    ReportView decide(
            @PathVariable("report") UUID report, @RequestBody Sent.Decision sent, HttpServletRequest request) {
        Visit visit = Visit.of(request);
        Looking looking = room.looking(visit);
        ReceivedReport says = looking.get(report, ReceivedReport.class);
        Needed needed = new Needed();
        UUID proposal = needed.id("proposal", sent.proposal());
        String word = needed.words("decision", sent.decision());
        needed.check();
        Decisions.Verdict verdict = Decisions.Verdict.find(word)
                .orElseThrow(() ->
                        Trouble.entering(Problem.form(null, "decision", "accepted, changed, refused or open", word)));
        if (readings.of(looking.get(report).current(), says).stream()
                .noneMatch(proposed -> proposed.id().equals(proposal))) {
            throw Trouble.entering(new Problem(
                    null, "proposal", "unknown", "a proposal of this report", "another", "Load the page again."));
        }
        Optional.ofNullable(sent.record()).ifPresent(looking::get);
        decisions.take(new Decisions.Decision(
                proposal,
                new RecordId(report),
                verdict,
                visit.account().id().toString(),
                Optional.ofNullable(sent.record()).map(RecordId::new),
                Optional.ofNullable(sent.because()).filter(because -> !because.isBlank())));
        return read(report, request);
    }

    private Optional<ReportLine> line(Register register, Register.Held<ReceivedReport> held) {
        int undecided = (int) readings.of(held.version(), held.recorded()).stream()
                .filter(proposed -> decisions.find(proposed.id()).isEmpty())
                .count();
        boolean used = register.about(held.record(), Recorded.class)
                .map(Register.Held::recorded)
                .anyMatch(InboxController::tellsOf);
        return used && undecided == 0
                ? Optional.empty()
                : Optional.of(new ReportLine(
                        held.record().id(),
                        Headline.of(held.recorded()).title(),
                        held.recorded().channel().word(),
                        held.recorded().received().text(),
                        held.version().recordedAt(),
                        undecided));
    }

    /** Whether somebody wrote down what the report says. */
    private static boolean tellsOf(Recorded recorded) {
        return switch (recorded) {
            case Account _, ResponseGiven _, FigureStated _, StatementMade _, PatrolTold _, HoldingCounted _ -> true;
            case Recorded _ -> false;
        };
    }

    private ProposalView view(Looking looking, Readings.Proposed proposed) {
        Optional<Decisions.Decision> decision = decisions.find(proposed.id());
        return new ProposalView(
                proposed.id(),
                proposed.kind().word(),
                proposed.says(),
                proposed.quotation(),
                proposed.because(),
                decision.map(each -> each.verdict().word()).orElse(null),
                decision.flatMap(Decisions.Decision::record).map(RecordId::id).orElse(null),
                decision.map(each -> looking.people().author(each.by())).orElse(null));
    }
}
