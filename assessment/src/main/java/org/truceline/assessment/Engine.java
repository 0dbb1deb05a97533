package org.truceline.assessment;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.truceline.agreement.Agreement;
import org.truceline.agreement.OpenPoint;
import org.truceline.agreement.RegionRule;
import org.truceline.agreement.Term;
import org.truceline.agreement.World;
import org.truceline.occurrence.Occurrence;
import org.truceline.truth.Gap;
import org.truceline.truth.Reason;

/**
 * Asks every prohibition of one agreement about occurrences, in every world that the question can tell apart. A pure
 * function of agreement and occurrence; safe for use by several threads.
 */
public final class Engine {

    private final Agreement agreement;
    private final PlaceSlot places = new PlaceSlot(new Regions());

    public Engine(Agreement agreement) {
        this.agreement = agreement;
    }

    /** One finding for each prohibition, in the order of the text. */
    public List<Finding> ask(Occurrence occurrence) {
        return agreement.prohibitions().stream()
                .map(term -> new Judge(
                                agreement, occurrence, term, Worlds.explore(world -> answer(term, occurrence, world)))
                        .finding())
                .toList();
    }

    /** How the occurrence's possible places stand to each region that a note of the agreement marks. */
    public List<Placement> place(Occurrence occurrence) {
        return agreement.notes().stream()
                .map(note -> Placement.of(
                        agreement,
                        note,
                        Worlds.explore(
                                world -> places.ask(occurrence.at(), occurrence.placeTold(), note.where(), world))))
                .toList();
    }

    private TermAnswer answer(Term.Prohibition term, Occurrence occurrence, World world) {
        List<Function<World, Optional<TermAnswer.Step>>> conditions = List.of(
                each -> step(Slot.ACT, each, _ -> Optional.of(ActSlot.ask(occurrence.act(), term.act()))),
                each -> step(
                        Slot.WHEN,
                        each,
                        inWorld -> term.from()
                                .map(start ->
                                        new TimeSlot(start, agreement.localTime()).ask(occurrence.when(), inWorld))),
                each -> step(Slot.WHERE, each, inWorld -> where(term, occurrence, inWorld)));
        List<TermAnswer.Step> steps = new ArrayList<>();
        for (Function<World, Optional<TermAnswer.Step>> condition : conditions) {
            condition.apply(world).ifPresent(steps::add);
            if (!steps.isEmpty() && steps.getLast().reason().truth().isFalse()) {
                break;
            }
        }
        return new TermAnswer(steps);
    }

    private Optional<Reason> where(Term.Prohibition term, Occurrence occurrence, World world) {
        return term.where().map(value -> {
            Optional<RegionRule> region = value.in(world);
            return region.map(rule -> places.ask(occurrence.at(), occurrence.placeTold(), rule, world))
                    .orElseGet(() -> Reason.open(
                            "The text does not tell where it holds.",
                            new Gap(
                                    Gap.Where.TEXT,
                                    value.point().map(OpenPoint::question).orElse("where it holds"))));
        });
    }

    private static Optional<TermAnswer.Step> step(Slot slot, World world, Function<World, Optional<Reason>> condition) {
        Map<String, String> readings = new LinkedHashMap<>();
        World listening = point -> {
            String reading = world.readingOf(point);
            readings.put(point.id(), reading);
            return reading;
        };
        return condition.apply(listening).map(reason -> new TermAnswer.Step(slot, reason, readings));
    }
}
