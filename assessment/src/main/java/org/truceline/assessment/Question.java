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

/** One occurrence, asked about in one world after another. */
final class Question {

    private final Agreement agreement;
    private final Occurrence occurrence;
    private final PlaceSlot places;

    Question(Agreement agreement, Occurrence occurrence, Regions regions) {
        this.agreement = agreement;
        this.occurrence = occurrence;
        this.places = new PlaceSlot(regions, occurrence.at(), occurrence.placeTold());
    }

    /** The term's conditions in order, up to the first that surely fails. */
    TermAnswer answer(Term.Prohibition term, World world) {
        List<TermAnswer.Step> steps = new ArrayList<>();
        for (Slot slot : Slot.values()) {
            step(slot, world, inWorld -> ask(slot, term, inWorld)).ifPresent(steps::add);
            if (!steps.isEmpty() && steps.getLast().reason().truth().isFalse()) {
                break;
            }
        }
        return new TermAnswer(steps);
    }

    /** How all possible places stand to the region. */
    Reason standing(RegionRule rule, World world) {
        return places.ask(rule, world);
    }

    private Optional<Reason> ask(Slot slot, Term.Prohibition term, World world) {
        return switch (slot) {
            case ACT -> Optional.of(ActSlot.ask(occurrence.act(), term.act()));
            case WHEN ->
                term.from().map(start -> new TimeSlot(start, agreement.localTime()).ask(occurrence.when(), world));
            case WHERE -> where(term, world);
        };
    }

    private Optional<Reason> where(Term.Prohibition term, World world) {
        return term.where()
                .map(value -> value.in(world)
                        .map(rule -> places.ask(rule, world))
                        .orElseGet(() -> Reason.open(
                                "The text does not tell where it holds.",
                                new Gap(
                                        Gap.Where.TEXT,
                                        value.point().map(OpenPoint::question).orElse("where it holds")))));
    }

    /** The condition with the readings that it came to. */
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
