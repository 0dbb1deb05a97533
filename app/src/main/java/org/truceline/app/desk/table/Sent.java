package org.truceline.app.desk.table;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.truceline.intake.table.TableTold;
import tools.jackson.databind.JsonNode;

/** What a page sends about tables; a part that is missing is null. */
final class Sent {

    private Sent() {}

    /** How a file is to be read, as far as somebody says so. */
    record ToldTable(
            @Nullable String catalogue,
            @Nullable String sheet,
            @Nullable Integer headerRow,
            TableTold.@Nullable Encoding encoding,
            TableTold.@Nullable Separator separator) {}

    /**
     * A mapping to check a table by.
     *
     * @param after the row after which refused rows are shown; from the first where nothing is told
     */
    record CheckTable(@Nullable JsonNode mapping, @Nullable Integer after) {}

    /** A mapping to take a table in by, and the name of the stroke. */
    record TakeTable(@Nullable JsonNode mapping, @Nullable UUID stroke) {}

    /** The name of the stroke that takes a table back. */
    record UndoTaking(@Nullable UUID stroke) {}

    /** A mapping to save under the name that it has. */
    record SaveMapping(@Nullable JsonNode mapping) {}

    /** What the rows of an edited table are. */
    record CompareTable(@Nullable String catalogue) {}

    /**
     * Changes to decide alike, at one stroke.
     *
     * @param decision accepted or refused
     * @param because why; needed for a refusal
     */
    record DecideChanges(
            @Nullable UUID stroke,
            @Nullable List<@Nullable UUID> changes,
            @Nullable String decision,
            @Nullable String because) {}
}
