package org.truceline.intake.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.truceline.evidence.Category;
import org.truceline.evidence.FigureKind;
import org.truceline.evidence.Scope;
import org.truceline.evidence.Window;

/** A running total as a figure: cumulative over the window inside its own words. */
final class TollFigure {

    private static final String NAME = "figure: toll + raised or standing + number";

    private TollFigure() {}

    static FigureRead of(Sentence sentence, Article article, Tolls.Toll toll, String id) {
        String text = sentence.text();
        Optional<Windows.Found> window = new Windows(article.published())
                .find(text).stream()
                        .filter(each -> each.start() >= toll.start())
                        .findFirst();
        Sourcing source = Sourcing.of(text, toll.start());
        List<String> open = new ArrayList<>(source.open());
        if (window.isEmpty()) {
            open.add("since when the total runs is not stated in this sentence");
        }
        return new FigureRead(
                sentence.because(NAME),
                id,
                toll.amount(),
                new Category(toll.counted(), toll.who()),
                new FigureRead.People(toll.people(), List.of(), window.map(Windows.Found::words)),
                new Scope(
                        Optional.empty(),
                        Optional.empty(),
                        window.map(Windows.Found::window).orElse(Window.NOT_STATED)),
                toll.revision() ? FigureKind.REVISION : FigureKind.CUMULATIVE,
                article.publicName(source.by(), open),
                Optional.empty(),
                open);
    }
}
