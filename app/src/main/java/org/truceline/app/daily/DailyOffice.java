package org.truceline.app.daily;

import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;
import org.truceline.publication.daily.Edition;
import org.truceline.publication.daily.release.Release;

/**
 * Prepares reports, one at a time, and gives their files again: from memory, or made anew and held against what the log
 * says of them. Many threads may use it.
 */
public final class DailyOffice {

    /** As many finished reports are kept in memory. */
    private static final int MOST_KEPT = 4;

    private final Releases releases;
    private final Supplier<DailyRecords> records;
    private final InstantSource clock;
    private final Semaphore turn = new Semaphore(1);
    private final Map<UUID, Course> underWay = new ConcurrentHashMap<>();
    private final Finished finished = new Finished(MOST_KEPT);

    /** @param records what there is at the moment */
    public DailyOffice(Releases releases, Supplier<DailyRecords> records, InstantSource clock) {
        this.releases = releases;
        this.records = records;
        this.clock = clock;
    }

    /** What was prepared and released. */
    public Releases releases() {
        return releases;
    }

    /** The report that is being made under this name. */
    public Optional<Course> findCourse(UUID report) {
        return Optional.ofNullable(underWay.get(report));
    }

    /**
     * Makes a report and records that it was prepared, unless something in it is finer than its profile.
     *
     * @return empty while another report is being made
     * @throws java.util.concurrent.CancellationException when somebody cancels it
     */
    public Optional<Release> prepare(UUID report, Edition edition, String by) {
        if (!turn.tryAcquire()) {
            return Optional.empty();
        }
        Course course = new Course(by, clock.instant());
        underWay.put(report, course);
        try {
            Release release = records.get().release(edition, course);
            if (release instanceof Release.Released released) {
                course.accept(course.stage());
                releases.prepared(report, edition, by, released.files());
                finished.keep(report, released);
            }
            return Optional.of(release);
        } finally {
            underWay.remove(report);
            turn.release();
        }
    }

    /** The report again; empty where what it rests on has changed, so that it can no longer be made the same. */
    public Optional<Release.Released> again(UUID report, Published published) {
        return finished.find(report).or(() -> published.edition().flatMap(edition -> anew(report, edition, published)));
    }

    private Optional<Release.Released> anew(UUID report, Edition edition, Published published) {
        turn.acquireUninterruptibly();
        try {
            Optional<Release.Released> made =
                    records.get().release(edition, _ -> {}) instanceof Release.Released released
                            ? Optional.of(released).filter(each -> isSame(each.files(), published))
                            : Optional.empty();
            made.ifPresent(released -> finished.keep(report, released));
            return made;
        } finally {
            turn.release();
        }
    }

    private static boolean isSame(List<Release.File> files, Published published) {
        return Releases.digests(files).equals(published.digests());
    }

    /** Records that a second person lets it out. */
    public void release(UUID report, Published prepared, String by) {
        releases.released(
                report, prepared.edition().orElseThrow(), prepared.preparedBy().orElseThrow(), by, prepared.digests());
    }
}
