package org.truceline.app.desk.work;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.truceline.evidence.register.RecordId;

/** Parts of a request that may not be missing; all that are is told at once, by {@link #check}. */
public final class Needed {

    private static final UUID NONE = new UUID(0, 0);
    private static final int MOST = 1_000;

    private final List<Problem> problems = new ArrayList<>();

    /** The id, which has to be told. */
    public UUID id(String field, @Nullable UUID value) {
        if (value == null) {
            problems.add(Problem.form(null, field, "a UUID", "none"));
        }
        return Objects.requireNonNullElse(value, NONE);
    }

    /** The words, which have to be told. */
    public String words(String field, @Nullable String value) {
        if (value == null || value.isBlank()) {
            problems.add(Problem.form(null, field, "words", "none"));
        }
        return Objects.requireNonNullElse(value, "");
    }

    /** One record or more, at most a thousand. */
    public List<RecordId> records(String field, @Nullable List<@Nullable UUID> values) {
        List<RecordId> records = values == null
                ? List.of()
                : values.stream()
                        .filter(Objects::nonNull)
                        .map(RecordId::new)
                        .distinct()
                        .limit(MOST)
                        .toList();
        if (records.isEmpty()) {
            problems.add(Problem.form(null, field, "one record or more", "none"));
        }
        return records;
    }

    /** Something is there, and is not what is asked for. */
    void otherwise(String field, String expected, String found) {
        problems.add(Problem.form(null, field, expected, found));
    }

    /** Throws {@link Trouble} with everything that is missing. */
    public void check() {
        if (!problems.isEmpty()) {
            throw Trouble.entering(problems);
        }
    }
}
