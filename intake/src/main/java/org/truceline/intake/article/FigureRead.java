package org.truceline.intake.article;

import java.util.List;
import java.util.Optional;
import org.truceline.evidence.Amount;
import org.truceline.evidence.Category;
import org.truceline.evidence.FigureKind;
import org.truceline.evidence.Scope;
import org.truceline.evidence.Wording;

/**
 * A number of people as the article words it. {@code partOf} is the id, within the same reading, of the figure that
 * already contains this one; {@code including} lists kinds of people that the text names inside it without a number.
 */
public record FigureRead(
        Because because,
        String id,
        Amount amount,
        Category category,
        People people,
        Scope scope,
        FigureKind kind,
        Optional<String> by,
        Optional<String> partOf,
        List<String> open)
        implements Proposal {

    /** Those counted as printed, the kinds named inside without a number, and the words for the window. */
    public record People(String words, List<String> including, Optional<String> windowWords) {

        public People {
            including = List.copyOf(including);
        }
    }

    public FigureRead {
        open = List.copyOf(open);
    }

    @Override
    public String sentence() {
        String number = amount.text() + (amount.wording() == Wording.DOZENS ? " of" : "");
        return number + " " + (people.words().isEmpty() ? "" : people.words() + " ")
                + category.counted().word() + ", "
                + scope.area().map(area -> "in " + area + ", ").orElse("")
                + scope.window().text()
                + scope.alleged().map(author -> ", allegedly by " + author).orElse("")
                + by.map(source -> ", according to " + source).orElse(", no source named")
                + partOf.map(whole -> " (part of " + whole + ")").orElse("") + ".";
    }

    /** The same figure, inside the one with the id. */
    FigureRead partOf(String whole) {
        return new FigureRead(because, id, amount, category, people, scope, kind, by, Optional.of(whole), open);
    }
}
