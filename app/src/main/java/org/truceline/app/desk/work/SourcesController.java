package org.truceline.app.desk.work;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.truceline.app.access.Audit;
import org.truceline.app.access.AuditEvent;
import org.truceline.app.access.Visit;
import org.truceline.evidence.register.RecordId;
import org.truceline.evidence.register.Register;
import org.truceline.evidence.register.RegisteredSource;
import org.truceline.evidence.register.ReliabilityJudgement;
import org.truceline.evidence.register.SourceIdentity;

/** Sources under the names that the office uses; who they are is read one by one, with a reason, and that is kept. */
@RestController
@RequestMapping("/api/sources")
class SourcesController {

    private final Workroom room;
    private final Audit audit;

    SourcesController(Workroom room, Audit audit) {
        this.room = room;
        this.audit = audit;
    }

    /**
     * A source.
     *
     * @param reliability the letter that was judged last; null while nobody has
     */
    record SourceLine(
            UUID record,
            String cover,
            String kind,
            @Nullable String side,
            @Nullable String reliability,
            boolean hasIdentity) {}

    /** Who a source is. */
    record IdentityView(
            UUID source,
            String name,
            @Nullable String contact,
            @Nullable String notes) {}

    @GetMapping
    List<SourceLine> list(HttpServletRequest request) {
        Looking looking = room.looking(Visit.of(request));
        return looking.register()
                .all(RegisteredSource.class)
                .filter(held -> looking.sees(held.record()))
                .map(held -> line(looking.register(), held))
                .toList();
    }

    /** Kept in the log before it is answered. */
    @PostMapping("/{id}/identity")
    IdentityView identity(
            @PathVariable("id") UUID source, @RequestBody Sent.Reason reason, HttpServletRequest request) {
        Needed needed = new Needed();
        String because = needed.words("because", reason.because());
        needed.check();
        Visit visit = Visit.of(request);
        room.looking(visit).get(source, RegisteredSource.class);
        RecordId record = new RecordId(source);
        if (!room.registry().hasIdentity(record)) {
            throw Trouble.notFound(source);
        }
        audit.record(new AuditEvent.SealedRead(visit.account().id(), source.toString(), because));
        SourceIdentity identity = room.registry().identity(record).orElseThrow(() -> Trouble.notFound(source));
        return new IdentityView(
                source,
                identity.name(),
                identity.contact().orElse(null),
                identity.notes().orElse(null));
    }

    private SourceLine line(Register register, Register.Held<RegisteredSource> held) {
        return new SourceLine(
                held.record().id(),
                held.recorded().cover(),
                held.recorded().kind().word(),
                held.recorded().side().orElse(null),
                register.about(held.record(), ReliabilityJudgement.class)
                        .map(judged -> judged.recorded().reliability().name())
                        .reduce((_, last) -> last)
                        .orElse(null),
                room.registry().hasIdentity(held.record()));
    }
}
