package org.truceline.publication.daily;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.truceline.assessment.effort.TimeWindow;
import org.truceline.evidence.register.PatrolPlan;
import org.truceline.evidence.register.PatrolTold;
import org.truceline.evidence.register.RecordId;
import org.truceline.evidence.register.Register;
import org.truceline.publication.daily.Profile.Detail;
import org.truceline.publication.daily.language.Sentence;

/** Patrols: what was planned, where that may be told, against what each side tells. */
record PatrolsSection(Telling telling, Disclosed disclosed, Occasion occasion, TimeWindow window) {

    DailyReport.Section section() {
        Blocks blocks = new Blocks();
        List<Register.Held<PatrolPlan>> plans = telling.mayShow(Detail.PLANS) ? plans() : List.of();
        List<Register.Held<PatrolTold>> told = told();
        plans.forEach(plan -> planned(blocks, plan, of(plan.record(), told)));
        unplanned(told, plans).forEach((patrol, accounts) -> {
            blocks.heading(Line.told(patrol));
            accounts(blocks, accounts);
        });
        if (plans.isEmpty() && told.isEmpty()) {
            blocks.paragraph(speech().text(Sentence.NO_PATROL));
        }
        return blocks.named("patrols", speech().text(Sentence.SECTION_PATROLS));
    }

    private Speech speech() {
        return telling.speech();
    }

    private List<Register.Held<PatrolPlan>> plans() {
        return disclosed
                .shown()
                .all(PatrolPlan.class)
                .filter(held -> !window.holds(occasion.of(held.recorded())).isFalse())
                .toList();
    }

    private List<Register.Held<PatrolTold>> told() {
        return disclosed
                .shown()
                .all(PatrolTold.class)
                .filter(held -> !window.holds(occasion.of(held.recorded())).isFalse())
                .toList();
    }

    private static List<Register.Held<PatrolTold>> of(RecordId plan, List<Register.Held<PatrolTold>> told) {
        return told.stream()
                .filter(held -> held.recorded().plan().equals(Optional.of(plan)))
                .toList();
    }

    /** Accounts of patrols of which no plan is printed, by the name that they use. */
    private static Map<String, List<Register.Held<PatrolTold>>> unplanned(
            List<Register.Held<PatrolTold>> told, List<Register.Held<PatrolPlan>> plans) {
        List<RecordId> printed = plans.stream().map(Register.Held::record).toList();
        return told.stream()
                .filter(held -> held.recorded().plan().filter(printed::contains).isEmpty())
                .collect(Collectors.groupingBy(
                        held -> held.recorded().patrol(), LinkedHashMap::new, Collectors.toList()));
    }

    private void planned(Blocks blocks, Register.Held<PatrolPlan> held, List<Register.Held<PatrolTold>> accounts) {
        PatrolPlan plan = held.recorded();
        blocks.heading(Line.told(plan.name()))
                .paragraph(speech().line(
                                Sentence.PLANNED,
                                "who",
                                speech().list(plan.by().stream()
                                        .map(telling::actor)
                                        .toList()),
                                "route",
                                Line.told(new AccountWords(telling).places(plan.route())),
                                "when",
                                telling.when(plan.when()))
                        .rests(List.of(held.record())));
        accounts(blocks, accounts);
    }

    private void accounts(Blocks blocks, List<Register.Held<PatrolTold>> accounts) {
        blocks.pointsOr(accounts.stream().map(this::account).toList(), speech().text(Sentence.NOBODY_TOLD_OF_IT));
        if (accounts.stream().map(held -> held.recorded().outcome()).distinct().count() > 1) {
            blocks.paragraph(speech().text(Sentence.ACCOUNTS_DIFFER));
        }
    }

    private Line account(Register.Held<PatrolTold> held) {
        PatrolTold told = held.recorded();
        boolean hasPlaces = telling.places().isAsTold() && !told.places().isEmpty();
        return speech().line(
                        hasPlaces ? Sentence.PATROL_AT : Sentence.PATROL,
                        "who",
                        Line.told(telling.actor(told.teller())),
                        "outcome",
                        told.outcome(),
                        "when",
                        telling.when(told.when()),
                        "places",
                        Line.told(hasPlaces ? new AccountWords(telling).places(told.places()) : ""))
                .also(telling.quoted(Sentence.REASON_GIVEN, told.reason()))
                .rests(List.of(held.record()));
    }
}
