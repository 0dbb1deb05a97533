package org.truceline.intake.table.mapping;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.truceline.notation.Faults;
import org.truceline.notation.FaultyInput;
import org.truceline.notation.Nearest;
import org.truceline.notation.Where;

/**
 * Which columns of a kind of table feed which fields, and how they are read. Saved as JSON, see {@link MappingFile}.
 *
 * @param name what people call it: "post 7, daily log"
 * @param catalogue the name of the catalogue that its fields are of
 * @param readings by field
 */
public record Mapping(String name, String catalogue, Map<String, Reading> readings) {

    public Mapping {
        readings = Collections.unmodifiableMap(new LinkedHashMap<>(readings));
    }

    /** Throws with everything for which this mapping does not fit the fields, all at once. */
    public void requireFits(Catalogue fields) throws FaultyInput {
        Faults faults = new Faults();
        Where where = Where.of("mapping \"" + name + "\"");
        if (!catalogue.equals(fields.name())) {
            faults.add(where, "catalogue", fields.name(), catalogue, "Take a mapping that was made for these fields.");
        }
        readings.forEach((field, reading) -> fields.find(field)
                .ifPresentOrElse(
                        known -> requireFits(where, known, reading, faults),
                        () -> faults.add(
                                where,
                                field,
                                "one of the fields " + String.join(", ", fields.names()),
                                "\"" + field + "\"",
                                Nearest.question(field, fields.names()).orElse(""))));
        fields.fields().stream()
                .filter(field -> field.required() && !readings.containsKey(field.name()))
                .forEach(field ->
                        faults.add(where, field.name(), "a column for it", "none", "It is required: " + field.help()));
        faults.throwIfAny();
    }

    private static void requireFits(Where where, Field field, Reading reading, Faults faults) {
        if (!reading.fits(field.kind())) {
            faults.add(where, field.name(), "a reading of " + field.kind().words(), "another", "");
        }
        if (reading instanceof Reading.AsDegrees degrees && degrees.within().isEmpty()) {
            faults.add(
                    where,
                    field.name(),
                    "within: how far from the point it may have been, such as 100 m",
                    "nothing",
                    "A place is never a bare point.");
        }
        if (reading instanceof Reading.AsChoice choice && field.kind() instanceof FieldKind.Choice kind) {
            choice.codes().forEach((word, code) -> {
                if (!kind.codes().contains(code)) {
                    faults.add(
                            where,
                            field.name(),
                            kind.words() + " for \"" + word + "\"",
                            "\"" + code + "\"",
                            Nearest.question(code, kind.codes()).orElse(""));
                }
            });
        }
    }
}
