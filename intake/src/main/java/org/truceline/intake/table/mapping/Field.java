package org.truceline.intake.table.mapping;

import java.util.List;

/**
 * A field that a column may feed.
 *
 * @param name its name in mappings
 * @param kind what it holds
 * @param required a row without it is refused
 * @param help what it means, a sentence for whoever maps
 * @param headings words by which tables head it, in any language; a mapping is proposed by them
 */
public record Field(String name, FieldKind kind, boolean required, String help, List<String> headings) {

    public Field {
        headings = List.copyOf(headings);
    }
}
