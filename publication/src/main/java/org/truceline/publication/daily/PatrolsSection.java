package org.truceline.publication.daily;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.truceline.assessment.effort.TimeWindow;
import org.truceline.evidence.Patrol;
import org.truceline.evidence.register.PatrolPlan;
import org.truceline.evidence.register.PatrolTold;
import org.truceline.evidence.register.RecordId;
import org.truceline.evidence.register.Register;
import org.truceline.publication.daily.Profile.Detail;

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
            blocks.paragraph("No account of a patrol in this window is in this report.");
        }
        return blocks.named("patrols", "Patrols, by account");
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
                .paragraph(Line.of("Planned: by "
                                + plan.by().stream().map(telling::actor).collect(Collectors.joining(", ")) + ", ")
                        .thenTold(new AccountWords(telling).places(plan.route()))
                        .then(", " + telling.when(plan.when()) + ".")
                        .rests(List.of(held.record())));
        accounts(blocks, accounts);
    }

    private void accounts(Blocks blocks, List<Register.Held<PatrolTold>> accounts) {
        List<Line> lines = new ArrayList<>();
        accounts.forEach(held -> lines.add(account(held)));
        blocks.pointsOr(
                lines, "Nobody is known to have told how it went. That does not say that it did not take place.");
        if (accounts.stream().map(held -> held.recorded().outcome()).distinct().count() > 1) {
            blocks.paragraph("The accounts differ. All are printed, and none corrects another.");
        }
    }

    private Line account(Register.Held<PatrolTold> held) {
        PatrolTold told = held.recorded();
        Line line = Line.of("According to ")
                .thenTold(telling.actor(told.teller()))
                .then(" it " + outcome(told.outcome()) + ", " + telling.when(told.when()));
        Line where = telling.places().isAsTold() && !told.places().isEmpty()
                ? line.then(", ").thenTold(new AccountWords(telling).places(told.places()))
                : line;
        Line whole = told.reason()
                .filter(_ -> telling.mayShow(Detail.WORDS))
                .map(reason -> where.then(". Reason given:").thenQuoted(reason))
                .orElse(where.then("."));
        return whole.rests(List.of(held.record()));
    }

    private static String outcome(Patrol.Outcome outcome) {
        return switch (outcome) {
            case COMPLETED -> "was completed";
            case SHORTENED -> "was shortened";
            case BLOCKED -> "was blocked";
            case STARTED -> "was started";
            case HELD -> "was held";
            case CANCELLED -> "was cancelled";
        };
    }
}
