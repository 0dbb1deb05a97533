package org.truceline.app.desk.work;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** What a page sends to have something done. A part that is missing is null; {@link Entries} says which must not be. */
final class Sent {

    private Sent() {}

    /**
     * Versions to enter at one stroke.
     *
     * @param stroke names the stroke
     */
    record Stroke(@Nullable UUID stroke, @Nullable List<@Nullable Entry> entries) {}

    /**
     * One version.
     *
     * @param key made once for each version: sent again, it is entered once
     * @param replaces the keys of the versions that the page showed; none for a new record
     * @param kind a word of {@link org.truceline.evidence.register.Kind}
     * @param says the fields of that kind, docs/reference/records.md
     * @param standing holds where nothing is told
     * @param disclosure as it was where nothing is told, restricted for a new record
     */
    record Entry(
            @Nullable UUID key,
            @Nullable UUID record,
            @Nullable List<@Nullable UUID> replaces,
            @Nullable String because,
            @Nullable String kind,
            @Nullable JsonNode says,
            @Nullable String standing,
            @Nullable String disclosure) {}

    /** Incidents that are one. */
    record Merge(
            @Nullable UUID stroke,
            @Nullable UUID into,
            @Nullable List<@Nullable UUID> others,
            @Nullable String because) {}

    /** Accounts of an incident that are another one. */
    record Split(
            @Nullable UUID stroke,
            @Nullable UUID incident,
            @Nullable List<@Nullable UUID> accounts,
            @Nullable String title,
            @Nullable String because) {}

    /** Records for another circle of people. */
    record Disclosing(
            @Nullable UUID stroke,
            @Nullable List<@Nullable UUID> records,
            @Nullable String disclosure,
            @Nullable String because) {}

    /** A stroke that takes another one back. */
    record Undo(@Nullable UUID stroke) {}

    /** What became of a proposal: accepted, changed, refused, or open again. */
    record Decision(
            @Nullable UUID proposal,
            @Nullable String decision,
            @Nullable UUID record,
            @Nullable String because) {}

    /** A place in words, and where the observer stands who told it. */
    record Place(@Nullable String text, @Nullable JsonNode from) {}

    /** An account to add. */
    record NewAccount(
            @Nullable String login,
            @Nullable String name,
            @Nullable String locale,
            @Nullable List<@Nullable String> roles) {}

    /** The roles that an account has from now on. */
    record Roles(@Nullable List<@Nullable String> roles) {}

    /** Whether an account is locked from now on. */
    record Lock(@Nullable Boolean locked) {}

    /** Which of an account's tokens. */
    record TokenName(@Nullable String name) {}

    /** Why something is asked for. */
    record Reason(@Nullable String because) {}
}
