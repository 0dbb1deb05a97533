package org.truceline.app.desk.work;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A record as a line of a list.
 *
 * @param at where, in the words that were used; "" where no place is told
 * @param when the time as told; "" where none is
 * @param by who wrote the version that holds
 * @param recordedAt when that was recorded
 * @param contested whether it was changed in two ways and nobody has said which holds
 * @param confirmed whether a second person confirmed the version that holds, and nobody dissents
 * @param incident the incident that it belongs to
 * @param restricted the widest circle that it may reach: restricted, internal, releasable
 */
public record Summary(
        UUID record,
        String kind,
        String title,
        String at,
        String when,
        People.Author by,
        Instant recordedAt,
        String standing,
        boolean contested,
        boolean confirmed,
        @Nullable UUID incident,
        String restricted) {}
