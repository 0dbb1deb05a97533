package org.truceline.app.desk.work;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.truceline.agreement.Agreement;
import org.truceline.app.access.Visit;
import org.truceline.app.registry.Awaited;
import org.truceline.assessment.clock.Obligation;
import org.truceline.assessment.clock.ObligationClock;
import org.truceline.evidence.register.History;
import org.truceline.evidence.register.IncidentFile;
import org.truceline.evidence.register.ObservationEffort;
import org.truceline.evidence.register.Register;
import org.truceline.publication.desk.ObligationView;
import org.truceline.time.PossibleTime;

/** What the day asks for. */
@RestController
@RequestMapping("/api/today")
class TodayController {

    private static final Duration AHEAD = Duration.ofDays(7);
    private static final Duration FRESH = Duration.ofHours(24);
    private static final int MOST = 100;

    private final Workroom room;

    TodayController(Workroom room) {
        this.room = room;
    }

    /**
     * The day.
     *
     * @param due duties that fall due within seven days under some reading
     * @param fresh what was recorded since 24 hours, the newest first, at most a hundred
     * @param waiting incidents, and for what they wait
     * @param unobserved places that somebody watched before and nobody within the last 24 hours
     * @param efforts the watching of the last 24 hours
     */
    record TodayView(
            Instant at,
            List<ObligationView> due,
            List<Summary> fresh,
            List<Waiting> waiting,
            List<Unobserved> unobserved,
            List<Summary> efforts) {}

    /** An incident that waits: for a grade, a second person, or a response from somebody. */
    record Waiting(
            UUID record, String title, @JsonProperty("for") String waitsFor) {}

    /** A place in the words of those who watched it, and when the last watch ended. */
    record Unobserved(String place, Instant since) {}

    @GetMapping
    TodayView today(HttpServletRequest request) {
        Looking looking = room.looking(Visit.of(request));
        Instant now = room.gate().clock().instant();
        return new TodayView(
                now,
                due(looking, now),
                fresh(looking, now),
                waiting(looking),
                unobserved(looking, now),
                efforts(looking, now));
    }

    private List<ObligationView> due(Looking looking, Instant now) {
        Agreement agreement = room.atHand().agreementAt(looking.register(), now);
        return new ObligationClock(agreement, room.atHand().facts())
                .at(now).stream()
                        .filter(obligation -> isDue(obligation, now))
                        .map(obligation -> ObligationView.of(agreement, obligation))
                        .toList();
    }

    private static boolean isDue(Obligation obligation, Instant now) {
        return obligation.dueInstants().stream().anyMatch(due -> !due.isBefore(now) && !due.isAfter(now.plus(AHEAD)));
    }

    private static List<Summary> fresh(Looking looking, Instant now) {
        return looking
                .sight()
                .all(looking.register())
                .filter(history -> isFresh(history, now))
                .toList()
                .reversed()
                .stream()
                .limit(MOST)
                .map(looking::summary)
                .toList();
    }

    private static boolean isFresh(History history, Instant now) {
        return history.current().recordedAt().isAfter(now.minus(FRESH));
    }

    private List<Waiting> waiting(Looking looking) {
        Awaited awaited = new Awaited(looking.register(), room.atHand().agreement()::nameOf);
        return looking.register()
                .all(IncidentFile.class)
                .filter(held -> looking.sees(held.record()))
                .flatMap(held -> awaited.of(held.record()).stream()
                        .map(what ->
                                new Waiting(held.record().id(), held.recorded().title(), what)))
                .limit(MOST)
                .toList();
    }

    private List<Unobserved> unobserved(Looking looking, Instant now) {
        Map<String, Instant> last = new TreeMap<>();
        watches(looking)
                .forEach(held -> time(held.recorded())
                        .until()
                        .ifPresent(end -> last.merge(
                                held.recorded().area().words(),
                                end,
                                (one, other) -> one.isAfter(other) ? one : other)));
        return last.entrySet().stream()
                .filter(each -> each.getValue().isBefore(now.minus(FRESH)))
                .map(each -> new Unobserved(each.getKey(), each.getValue()))
                .toList();
    }

    private List<Summary> efforts(Looking looking, Instant now) {
        return watches(looking)
                .filter(held -> time(held.recorded())
                        .until()
                        .filter(end -> end.isAfter(now.minus(FRESH)))
                        .isPresent())
                .map(held -> looking.summary(held.history()))
                .toList();
    }

    private static Stream<Register.Held<ObservationEffort>> watches(Looking looking) {
        return looking.register().all(ObservationEffort.class).filter(held -> looking.sees(held.record()));
    }

    private PossibleTime time(ObservationEffort effort) {
        return effort.when().possible(room.atHand().clocks().zones());
    }
}
