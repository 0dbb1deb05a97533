package org.truceline.intake.table.mapping;

import java.util.List;
import java.util.Set;

/** A made-up catalogue with a field of each kind. */
final class Catalogues {

    static final Catalogue CALLS = new Catalogue(
            "calls",
            List.of(
                    new Field("time", new FieldKind.Time(), true, "When it was heard.", List.of()),
                    new Field("place", new FieldKind.Place(), false, "Where.", List.of()),
                    new Field("amount", new FieldKind.Amount(), false, "How many.", List.of("explosions")),
                    new Field(
                            "weapon",
                            new FieldKind.Choice(Set.of("mortar", "small-arms", "undetermined")),
                            false,
                            "With what.",
                            List.of()),
                    new Field("note", new FieldKind.Words(), false, "Anything else.", List.of())));

    private Catalogues() {}
}
