package org.truceline.app.desk.work;

import jakarta.servlet.http.HttpServletRequest;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.truceline.agreement.Agreement;
import org.truceline.app.access.Visit;
import org.truceline.app.registry.OfficeZone;
import org.truceline.evidence.register.HoldingCounted;
import org.truceline.evidence.register.HotlineCall;
import org.truceline.evidence.register.ObservationEffort;
import org.truceline.evidence.register.ObservationMade;
import org.truceline.evidence.register.PatrolPlan;
import org.truceline.evidence.register.PatrolTold;
import org.truceline.evidence.register.Recorded;
import org.truceline.evidence.register.RegisteredSource;
import org.truceline.evidence.register.ResponseGiven;
import org.truceline.evidence.register.Rubric;
import org.truceline.occurrence.ClassTree;

/** The words that entry offers. */
@RestController
@RequestMapping("/api")
class WordsController {

    private static final int MOST_USED = 500;

    private final Workroom room;

    WordsController(Workroom room) {
        this.room = room;
    }

    /**
     * Words for entry.
     *
     * @param zones ids of the tz database, the office's and the case's own first
     * @param officeZone the one that the office stated for its own entries
     * @param observers names used before
     * @param sides names used before
     */
    record WordsView(
            List<ClassWord> acts,
            List<ClassWord> weapons,
            List<ActorWord> actors,
            List<String> zones,
            @Nullable String officeZone,
            List<String> observers,
            List<String> sides) {}

    /** A class; {@code under} is "" at the root. */
    record ClassWord(String id, String words, String under) {}

    /** Somebody whom the agreement names. */
    record ActorWord(String id, String name) {}

    /** A rubric, by the version that holds now. */
    record RubricView(UUID record, UUID version, String title, String aspect, List<Rubric.Grade> grades) {}

    @GetMapping("/words")
    WordsView words(HttpServletRequest request) {
        Looking looking = room.looking(Visit.of(request));
        Agreement agreement = room.atHand().agreement();
        Optional<ZoneId> stated = OfficeZone.find(room.gate().store());
        return new WordsView(
                classes(agreement.classes().acts()),
                classes(agreement.classes().weapons()),
                agreement.actors().keySet().stream()
                        .map(id -> new ActorWord(id, agreement.nameOf(id)))
                        .toList(),
                zones(stated),
                stated.map(ZoneId::getId).orElse(null),
                used(looking, WordsController::observers),
                used(looking, WordsController::sides));
    }

    @GetMapping("/rubrics")
    List<RubricView> rubrics() {
        return room.registry()
                .register()
                .all(Rubric.class)
                .map(held -> new RubricView(
                        held.record().id(),
                        held.version().key(),
                        held.recorded().title(),
                        held.recorded().aspect().word(),
                        held.recorded().grades()))
                .toList();
    }

    private static List<ClassWord> classes(ClassTree tree) {
        return tree.ids().stream()
                .map(id -> new ClassWord(id, tree.words(id), tree.parentOf(id).orElse("")))
                .toList();
    }

    private List<String> zones(Optional<ZoneId> stated) {
        Stream<ZoneId> ofTheCase =
                Stream.concat(Stream.of(room.atHand().localTime()), room.atHand().clocks().zones().stream());
        return Stream.concat(
                        Stream.concat(stated.stream(), ofTheCase).map(ZoneId::getId),
                        ZoneId.getAvailableZoneIds().stream().sorted())
                .distinct()
                .toList();
    }

    private static List<String> used(Looking looking, Function<Recorded, Stream<String>> words) {
        return looking.sight()
                .all(looking.register())
                .flatMap(history -> words.apply(history.current().recorded()))
                .distinct()
                .limit(MOST_USED)
                .sorted()
                .toList();
    }

    private static Stream<String> observers(Recorded recorded) {
        return switch (recorded) {
            case ObservationMade observation -> Stream.of(observation.observer());
            case ObservationEffort effort -> Stream.of(effort.observer());
            case Recorded _ -> Stream.empty();
        };
    }

    private static Stream<String> sides(Recorded recorded) {
        return switch (recorded) {
            case RegisteredSource source -> source.side().stream();
            case ResponseGiven response -> Stream.of(response.by());
            case HotlineCall call -> Stream.of(call.from(), call.to());
            case PatrolPlan plan -> plan.by().stream();
            case PatrolTold told -> Stream.of(told.teller());
            case HoldingCounted holding -> holding.of().stream();
            case Recorded _ -> Stream.empty();
        };
    }
}
