package org.truceline.intake.table.mapping;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.truceline.intake.table.Column;
import org.truceline.intake.table.Layout;
import org.truceline.notation.Faults;
import org.truceline.notation.Nearest;
import org.truceline.notation.Where;

/**
 * How a mapping names a column: by its heading, or by its letters after a number sign, as {@code #C}.
 *
 * @param text the heading, whatever its case and spaces, or the letters
 */
public record ColumnName(String text) {

    private static final Pattern LETTERS = Pattern.compile("#[A-Za-z]{1,3}");

    /** The column of the table; a fault and nothing where there is none or more than one. */
    Optional<Column> in(Layout layout, String field, Faults faults) {
        List<Column> fitting = LETTERS.matcher(text).matches() ? lettered(layout) : layout.listHeaded(text);
        if (fitting.size() == 1) {
            return Optional.of(fitting.getFirst());
        }
        List<String> headings = layout.columns().stream()
                .map(Column::heading)
                .filter(heading -> !heading.isEmpty())
                .toList();
        Where where = new Where(layout.label(), layout.headerRow(), 0);
        if (fitting.isEmpty()) {
            faults.add(
                    where,
                    field,
                    "a column \"" + text + "\"",
                    "only "
                            + layout.columns().stream()
                                    .filter(column -> !column.heading().isEmpty())
                                    .limit(40)
                                    .map(Column::quoted)
                                    .collect(Collectors.joining(", ")),
                    Nearest.question(text, headings).orElse("Change the mapping or the heading."));
        } else {
            String letters =
                    fitting.stream().map(each -> "\"#" + each.letters() + "\"").collect(Collectors.joining(" or "));
            faults.add(where, field, "one column \"" + text + "\"", fitting.size() + "", "Say " + letters + ".");
        }
        return Optional.empty();
    }

    private List<Column> lettered(Layout layout) {
        String letters = text.substring(1).toUpperCase(Locale.ROOT);
        return layout.columns().stream()
                .filter(column -> column.letters().equals(letters))
                .toList();
    }
}
