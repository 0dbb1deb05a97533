package org.truceline.app.desk.work;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.truceline.publication.daily.Coarsening;
import org.truceline.publication.daily.Edition;
import org.truceline.publication.daily.Profile;
import org.truceline.publication.daily.language.Language;

/**
 * Which report somebody wishes.
 *
 * @param report what it is to be named
 * @param cutOff on the clock of {@code zone}: 2031-05-07T00:00
 * @param zone the office's, or UTC
 * @param before the cut-off of the report before, an instant; null for none
 * @param profile internal or public
 * @param cell the size of a cell in degrees, for a public report
 * @param language en or ar
 */
record DailyWish(
        @Nullable UUID report,
        @Nullable String cutOff,
        @Nullable String zone,
        @Nullable String before,
        @Nullable String profile,
        @Nullable String cell,
        @Nullable String language) {

    private static final ZoneId UTC = ZoneId.of("UTC");
    private static final Duration DAY = Duration.ofDays(1);

    /** The edition; throws {@link Trouble} with everything in the wish that is none. */
    Edition edition(ZoneId office, Instant now) {
        List<Problem> problems = new ArrayList<>();
        Optional<Instant> cut = cutOff(office, problems);
        Optional<Instant> earlier = before(problems);
        Optional<Profile> for_ = profile(problems);
        Optional<Language> in = language(problems);
        cut.filter(now::isBefore)
                .ifPresent(later -> problems.add(wrong(
                        "cutOff",
                        "an instant that is over, so that nothing is written down before it any more",
                        later)));
        cut.flatMap(end -> earlier.filter(before -> !before.isBefore(end)))
                .ifPresent(before -> problems.add(wrong("before", "an instant before the cut-off", before)));
        if (!problems.isEmpty()) {
            throw Trouble.entering(problems);
        }
        return new Edition(cut.orElseThrow(), office, DAY, earlier, for_.orElseThrow(), in.orElseThrow());
    }

    private Optional<Instant> cutOff(ZoneId office, List<Problem> problems) {
        Optional<ZoneId> clock =
                Stream.of(office, UTC).filter(each -> each.getId().equals(zone)).findFirst();
        if (clock.isEmpty()) {
            problems.add(wrong("zone", "the office's zone, " + office.getId() + ", or UTC", zone));
        }
        Optional<LocalDateTime> local = parsed(cutOff, LocalDateTime::parse);
        if (local.isEmpty()) {
            problems.add(wrong("cutOff", "a day and a time, such as 2031-05-07T00:00", cutOff));
        }
        return local.flatMap(time -> clock.flatMap(of -> instant(time, of, problems)));
    }

    /** A clock time that the zone has once, not twice and not never. */
    private static Optional<Instant> instant(LocalDateTime time, ZoneId clock, List<Problem> problems) {
        List<ZoneOffset> offsets = clock.getRules().getValidOffsets(time);
        if (offsets.size() != 1) {
            problems.add(wrong(
                    "cutOff",
                    "a time that the clock of " + clock.getId() + " shows once; choose UTC",
                    time + ", which it shows " + (offsets.isEmpty() ? "never" : "twice")));
            return Optional.empty();
        }
        return Optional.of(time.toInstant(offsets.getFirst()));
    }

    private Optional<Instant> before(List<Problem> problems) {
        if (before == null || before.isEmpty()) {
            return Optional.empty();
        }
        Optional<Instant> instant = parsed(before, Instant::parse);
        if (instant.isEmpty()) {
            problems.add(wrong("before", "an instant, such as 2031-05-05T22:00:00Z, or nothing", before));
        }
        return instant;
    }

    private Optional<Profile> profile(List<Problem> problems) {
        return switch (Objects.requireNonNullElse(profile, "")) {
            case "internal" -> Optional.of(Profile.INTERNAL);
            case "public" -> grid(problems).map(Profile::everybody);
            default -> {
                problems.add(wrong("profile", "internal or public", profile));
                yield Optional.empty();
            }
        };
    }

    private Optional<Coarsening> grid(List<Problem> problems) {
        try {
            return Optional.of(new Coarsening.ToGrid(new BigDecimal(Objects.requireNonNullElse(cell, ""))));
        } catch (IllegalArgumentException _) {
            problems.add(wrong("cell", "cells from 0.05 to 10 degrees", cell));
            return Optional.empty();
        }
    }

    private Optional<Language> language(List<Problem> problems) {
        Optional<Language> found = Language.find(Objects.requireNonNullElse(language, ""));
        if (found.isEmpty()) {
            problems.add(wrong("language", "one of " + Language.tags(), language));
        }
        return found;
    }

    private static Problem wrong(String field, String expected, @Nullable Object found) {
        return Problem.form(null, field, expected, found == null ? "none" : found.toString());
    }

    private interface Parsing<T> {
        T of(String text);
    }

    private static <T> Optional<T> parsed(@Nullable String text, Parsing<T> parsing) {
        try {
            return text == null ? Optional.empty() : Optional.of(parsing.of(text));
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }
}
