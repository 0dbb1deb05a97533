package org.truceline.app.desk.work;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Some records, the newest first.
 *
 * @param next what to ask {@code before} for older ones; null at the end
 */
public record RecordPage(List<Summary> records, @Nullable UUID next) {

    public RecordPage {
        records = List.copyOf(records);
    }
}
