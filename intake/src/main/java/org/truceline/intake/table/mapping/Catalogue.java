package org.truceline.intake.table.mapping;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The fields that a table may feed: those of observations, say, or of claims.
 *
 * @param name the name in mappings
 * @param fields each name once
 */
public record Catalogue(String name, List<Field> fields) {

    public Catalogue {
        fields = List.copyOf(fields);
        Set<String> names = new HashSet<>();
        for (Field field : fields) {
            if (!names.add(field.name())) {
                throw new IllegalArgumentException(
                        "A catalogue has each field once; found " + field.name() + " twice.");
            }
        }
    }

    /** The field of this name. */
    public Optional<Field> find(String field) {
        return fields.stream().filter(each -> each.name().equals(field)).findFirst();
    }

    /** The names of all fields. */
    public List<String> names() {
        return fields.stream().map(Field::name).toList();
    }
}
