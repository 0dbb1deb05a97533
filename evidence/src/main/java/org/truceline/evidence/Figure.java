package org.truceline.evidence;

import java.util.Optional;

/**
 * A number as a statement: who says it in which words, how it is worded, whom it counts, what it covers, and what it is
 * part of ({@code partOf}: the id of the figure that already contains it).
 */
public record Figure(
        String id, Said said, Amount amount, Category category, Scope scope, FigureKind kind, Optional<String> partOf) {

    /** @throws IllegalArgumentException when the id is blank or the figure is said to be part of itself */
    public Figure {
        Require.text(id, "a figure id");
        if (partOf.filter(id::equals).isPresent()) {
            throw new IllegalArgumentException("expected figure " + id + " to be part of another, found itself");
        }
    }

    public String report() {
        return said.report();
    }

    /** Who says it; empty when the report names no source. */
    public Optional<String> by() {
        return said.by();
    }

    public Counted counted() {
        return category.counted();
    }

    public Optional<String> who() {
        return category.who();
    }

    public Window window() {
        return scope.window();
    }

    /** The figure in words: {@code more than 300 civilians killed, since 2019-12, by OHCHR}; the source only where it is named. */
    public String text() {
        return amount.text() + " " + category.text() + ", "
                + scope.area().map(area -> area + ", ").orElse("")
                + window().text() + by().map(source -> ", by " + source).orElse("");
    }

    /** The same, with what was remarked about it in brackets. */
    public String told() {
        return text() + said.says().map(remark -> " (" + remark + ")").orElse("");
    }
}
