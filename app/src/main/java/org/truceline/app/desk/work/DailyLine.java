package org.truceline.app.desk.work;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.truceline.app.daily.Published;
import org.truceline.publication.daily.Coarsening;
import org.truceline.publication.daily.Edition;

/**
 * A report that was prepared or released.
 *
 * @param report names it; null where it was released by command
 * @param cutOff nothing that was written down later is in it
 * @param before the cut-off of the report that it corrects; null where it corrects none
 * @param language en or ar; null where the log does not tell
 * @param cell the size of a cell in degrees, of a public report
 * @param recordedAt when it was prepared, or released
 * @param preparedBy null where it was released by command
 * @param releasedBy null while it waits, and where it was released by command
 */
record DailyLine(
        @Nullable UUID report,
        String profile,
        Instant cutOff,
        @Nullable Instant before,
        @Nullable String language,
        @Nullable String cell,
        Instant recordedAt,
        People.@Nullable Author preparedBy,
        People.@Nullable Author releasedBy,
        boolean released,
        List<Digest> files) {

    /** A file and its SHA-256. */
    record Digest(String name, String sha256) {}

    static DailyLine of(Published published, People people) {
        return new DailyLine(
                published.report().orElse(null),
                published.profile(),
                published.cutOff(),
                published.edition().flatMap(Edition::before).orElse(null),
                published.edition().map(edition -> edition.language().tag()).orElse(null),
                published.edition().map(DailyLine::cell).orElse(null),
                published.recordedAt(),
                published.preparedBy().map(people::author).orElse(null),
                published.releasedBy().map(people::author).orElse(null),
                published.isReleased(),
                published.digests().entrySet().stream()
                        .map(file -> new Digest(file.getKey(), file.getValue()))
                        .sorted(Comparator.comparing(Digest::name))
                        .toList());
    }

    private static @Nullable String cell(Edition edition) {
        return switch (edition.profile().coarsening()) {
            case Coarsening.ToGrid grid -> plain(grid.degrees());
            case Coarsening.AsTold _, Coarsening.ToAreas _ -> null;
        };
    }

    private static String plain(BigDecimal degrees) {
        return degrees.toPlainString();
    }
}
