package org.truceline.publication.daily;

import java.util.List;
import java.util.Optional;
import org.truceline.assessment.effort.TimeWindow;
import org.truceline.evidence.register.HoldingCounted;
import org.truceline.evidence.register.Register;

/** Forces and weapons as somebody counted them; none is added to another. */
record HoldingsSection(Telling telling, Numbers numbers, Disclosed disclosed, Occasion occasion, TimeWindow window) {

    DailyReport.Section section() {
        List<List<Line>> rows = disclosed
                .shown()
                .all(HoldingCounted.class)
                .filter(held -> !window.holds(occasion.of(held.recorded())).isFalse())
                .map(this::row)
                .toList();
        Blocks blocks = new Blocks()
                .table("As counted; not added", List.of("What", "Number", "Whose", "Where", "When", "Seen"), rows);
        return (rows.isEmpty()
                        ? blocks.paragraph("No holding counted in this window is in this report. What nobody saw is not"
                                + " counted as none.")
                        : blocks)
                .named("holdings", "Holdings");
    }

    private List<Line> row(Register.Held<HoldingCounted> held) {
        HoldingCounted holding = held.recorded();
        String what = telling.weapon(Optional.of(holding.what()));
        return List.of(
                Line.of(what),
                Line.of(numbers.print(
                        "holding/" + held.record(),
                        holding.number().text(),
                        what + " as counted",
                        "as worded by whoever counted",
                        seen(holding),
                        List.of(held.record()))),
                Line.of(holding.of().map(telling::actor).orElse("not known")),
                Line.told(telling.places().of(holding.at())),
                Line.of(telling.when(holding.when())),
                Line.of(seen(holding)));
    }

    private static String seen(HoldingCounted holding) {
        return holding.complete() ? "everything there" : "not everything there was seen";
    }
}
