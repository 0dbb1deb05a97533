package org.truceline.app.desk.work;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.truceline.agreement.Agreement;
import org.truceline.agreement.OpenPoint;
import org.truceline.app.access.Visit;
import org.truceline.evidence.register.PointFilled;
import org.truceline.evidence.register.Register;
import org.truceline.publication.desk.CaseView;

/** The agreement, with the decisions that fill what it leaves open, as recorded by an instant. */
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
    record AgreementView(@JsonUnwrapped CaseView caseView, List<PointView> points) {}

    /** An open point, its readings, and what was decided of it: the later the lower. */
    record PointView(String id, String question, List<CaseView.ReadingView> readings, List<FillingView> fillings) {}

    /**
     * A decision.
     *
     * @param agreed whether all bound parties are said to have agreed; one side alone only claims
     * @param from as told
     */
    record FillingView(UUID record, String answer, String decidedBy, boolean agreed, String from) {}

    @GetMapping
    AgreementView read(@RequestParam(name = "at", required = false) @Nullable Instant at, HttpServletRequest request) {
        Looking now = room.looking(Visit.of(request));
        Register register = at == null ? now.register() : now.register().at(at);
        Looking looking = new Looking(register, now.sight(), now.people());
        Agreement agreement = room.atHand().agreement();
        return new AgreementView(
                caseView,
                agreement.openPoints().values().stream()
                        .map(point -> view(looking, agreement.id(), point))
                        .toList());
    }

    private static PointView view(Looking looking, String agreement, OpenPoint point) {
        return new PointView(
                point.id(),
                point.question(),
                point.readings().entrySet().stream()
                        .map(reading -> new CaseView.ReadingView(reading.getKey(), reading.getValue()))
                        .toList(),
                looking.register()
                        .all(PointFilled.class)
                        .filter(held -> looking.sees(held.record()))
                        .filter(held -> held.recorded().agreement().equals(agreement)
                                && held.recorded().point().equals(point.id()))
                        .map(held -> new FillingView(
                                held.record().id(),
                                held.recorded().answer(),
                                held.recorded().decidedBy(),
                                held.recorded().agreed(),
                                held.recorded().from().text()))
                        .toList());
    }
}
