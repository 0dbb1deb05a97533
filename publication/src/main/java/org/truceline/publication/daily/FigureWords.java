package org.truceline.publication.daily;

import java.util.List;
import org.truceline.evidence.Category;
import org.truceline.evidence.Figure;
import org.truceline.evidence.PartialDate;
import org.truceline.evidence.Window;
import org.truceline.publication.daily.Speech.Choice;
import org.truceline.publication.daily.language.Sentence;

/** The words for a figure: as bounded, of whom and of which time as its source has them. */
record FigureWords(Speech speech) {

    /** "more than 300". */
    String amount(Figure figure) {
        return new Quantities(speech).amount(figure.amount());
    }

    /** "civilians killed". */
    String category(Figure figure) {
        Category category = figure.category();
        return speech.text(
                Sentence.CATEGORY,
                "words",
                category.text(),
                "counted",
                category.counted(),
                "whom",
                Choice.yes(category.who().isPresent()),
                "who",
                category.who().orElse(""));
    }

    /** "since 2019-12". */
    String window(Figure figure) {
        Window window = figure.window();
        String start = window.from().map(PartialDate::text).orElse("");
        String end = window.to().map(PartialDate::text).orElse("");
        return speech.text(
                Sentence.FIGURE_WINDOW,
                "words",
                window.text(),
                "form",
                new Choice(form(window, start.equals(end))),
                "start",
                start,
                "end",
                end);
    }

    private static String form(Window window, boolean isOne) {
        if (window.isOpen()) {
            return "open";
        }
        if (window.to().isEmpty()) {
            return "since";
        }
        return window.from().isEmpty() ? "until" : isOne ? "one" : "between";
    }

    /** "more than 300 civilians killed". */
    String worded(Figure figure) {
        return amount(figure) + " " + category(figure);
    }

    /** The figure in one sentence, with who states it. */
    Line told(Figure figure, PrintedNumber number) {
        String area = figure.scope().area().orElse("");
        String what = area.isEmpty() ? category(figure) : speech.list(List.of(category(figure), area));
        return speech.line(
                figure.by().isPresent() ? Sentence.FIGURE : Sentence.FIGURE_OF_NOBODY,
                "number",
                number,
                "what",
                Line.told(what),
                "window",
                window(figure),
                "by",
                Line.told(figure.by().orElse("")),
                "kind",
                figure.kind());
    }
}
