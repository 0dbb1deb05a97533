package org.truceline.app.desk.work;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.truceline.agreement.OpenPoint;
import org.truceline.agreement.PointDecision;
import org.truceline.app.access.Visit;
import org.truceline.app.situation.Decided;
import org.truceline.evidence.register.Clocked;
import org.truceline.evidence.register.PointFilled;
import org.truceline.evidence.register.Register;
import org.truceline.publication.desk.CaseView;
import org.truceline.time.PossibleTime;

/**
 * The agreement as it stands at an instant, by the decisions that fill what it leaves open: by all that are recorded, or by
 * those that were known at another instant.
 */
@RestController
@RequestMapping("/api/agreement")
class AgreementController {

    private final Workroom room;
    private final CaseView caseView;

    AgreementController(Workroom room, CaseView caseView) {
        this.room = room;
        this.caseView = caseView;
    }

    /** The case, and its open points with their fillings. */
    record AgreementView(@JsonUnwrapped CaseView caseView, Instant at, List<PointView> points) {}

    /**
     * An open point as it stands then.
     *
     * @param asked the readings that terms are asked under: ids, or what stands in the place of a reading
     * @param says a sentence for each decision that bears on it then
     * @param fillings what was decided of it, whenever: the later recorded the lower
     */
    record PointView(
            String id,
            String question,
            List<CaseView.ReadingView> readings,
            List<String> asked,
            List<String> says,
            List<FillingView> fillings) {}

    /**
     * A decision.
     *
     * @param agreed whether all bound parties are said to have agreed; one side alone only claims
     * @param from as told
     * @param until as told
     */
    record FillingView(
            UUID record,
            String answer,
            String decidedBy,
            boolean agreed,
            String from,
            @Nullable String until,
            Effect effect) {}

    /** What a decision does to the terms at an instant. */
    enum Effect {
        HOLDS,
        MAY_HOLD,
        NOT_THEN,
        CLAIMED
    }

    @GetMapping
    AgreementView read(
            @RequestParam(name = "at", required = false) @Nullable Instant at,
            @RequestParam(name = "known", required = false) @Nullable Instant known,
            HttpServletRequest request) {
        Looking now = room.looking(Visit.of(request));
        Register register = known == null ? now.register() : now.register().at(known);
        Instant then = at == null ? room.gate().clock().instant() : at;
        Looking looking = new Looking(register, now.sight(), now.people());
        return new AgreementView(
                caseView,
                then,
                room.atHand().agreement().at(instant(then), inSight(looking)).openPoints().values().stream()
                        .map(point -> view(looking, point, then))
                        .toList());
    }

    private List<PointDecision> inSight(Looking looking) {
        return records(looking)
                .map(held -> Decided.decision(held, room.atHand().clocks().zones()))
                .toList();
    }

    private Stream<Register.Held<PointFilled>> records(Looking looking) {
        return Decided.records(looking.register(), room.atHand().agreement())
                .filter(held -> looking.sees(held.record()));
    }

    private static PossibleTime instant(Instant then) {
        return PossibleTime.between(then, then.plusNanos(1));
    }

    private PointView view(Looking looking, OpenPoint point, Instant then) {
        return new PointView(
                point.id(),
                point.question(),
                point.readings().entrySet().stream()
                        .map(reading -> new CaseView.ReadingView(reading.getKey(), reading.getValue()))
                        .toList(),
                point.asked(),
                point.later().map(OpenPoint.Later::says).orElse(List.of()),
                records(looking)
                        .filter(held -> held.recorded().point().equals(point.id()))
                        .map(held -> view(held, then))
                        .toList());
    }

    private FillingView view(Register.Held<PointFilled> held, Instant then) {
        PointFilled told = held.recorded();
        return new FillingView(
                held.record().id(),
                told.answer(),
                told.decidedBy(),
                told.agreed(),
                told.from().text(),
                told.until().map(Clocked::text).orElse(null),
                effect(Decided.decision(held, room.atHand().clocks().zones()), then));
    }

    private static Effect effect(PointDecision decision, Instant then) {
        PossibleTime at = instant(then);
        if (decision.holds().surelyNotDuring(at)) {
            return Effect.NOT_THEN;
        }
        if (!decision.agreed()) {
            return Effect.CLAIMED;
        }
        return decision.holds().surelyDuring(at) ? Effect.HOLDS : Effect.MAY_HOLD;
    }
}
