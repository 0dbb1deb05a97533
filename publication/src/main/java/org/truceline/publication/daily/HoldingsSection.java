package org.truceline.publication.daily;

import java.util.List;
import java.util.Optional;
import org.truceline.assessment.effort.TimeWindow;
import org.truceline.evidence.register.HoldingCounted;
import org.truceline.evidence.register.Register;
import org.truceline.publication.daily.language.Sentence;

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
                .table(
                        text(Sentence.HOLDINGS_AS_COUNTED),
                        List.of(
                                text(Sentence.WHAT),
                                text(Sentence.NUMBER),
                                text(Sentence.WHOSE),
                                text(Sentence.WHERE),
                                text(Sentence.WHEN),
                                text(Sentence.SEEN)),
                        rows);
        return (rows.isEmpty() ? blocks.paragraph(text(Sentence.NO_HOLDING)) : blocks)
                .named("holdings", text(Sentence.SECTION_HOLDINGS));
    }

    private String text(Sentence sentence, Object... filled) {
        return telling.speech().text(sentence, filled);
    }

    private List<Line> row(Register.Held<HoldingCounted> held) {
        HoldingCounted holding = held.recorded();
        String what = telling.weapon(Optional.of(holding.what()));
        return List.of(
                Line.of(what),
                Line.of(numbers.print(
                        "holding/" + held.record(),
                        telling.quantities().amount(holding.number()),
                        text(Sentence.AS_COUNTED, "what", what),
                        text(Sentence.AS_WORDED_BY_COUNTER),
                        seen(holding),
                        List.of(held.record()))),
                Line.of(holding.of().map(telling::actor).orElseGet(() -> text(Sentence.WHOSE_IS_NOT_KNOWN))),
                Line.told(telling.places().of(holding.at())),
                Line.of(telling.when(holding.when())),
                Line.of(seen(holding)));
    }

    private String seen(HoldingCounted holding) {
        return text(holding.complete() ? Sentence.EVERYTHING_SEEN : Sentence.NOT_EVERYTHING_SEEN);
    }
}
