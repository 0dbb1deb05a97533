package org.truceline.evidence.register;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Taking a whole stroke back: each record as it was before, what was new taken back. Nothing is lost by it. */
public record Undoing(Register register, String author, UUID stroke) {

    private static final String UNDONE = "undone";

    /**
     * What is to be entered so that {@code done} is undone. Throws {@link NotPossible} when nothing is known of it, or
     * somebody has changed one of its records since.
     */
    public List<Entered> undo(UUID done) {
        List<Version> versions =
                register.all().flatMap(history -> history.of(done)).toList();
        if (versions.isEmpty()) {
            throw new NotPossible("something that was done here", "nothing under this name", "Load the page again.");
        }
        return versions.stream().map(this::before).toList();
    }

    private Entered before(Version version) {
        History history = register.find(version.record()).orElseThrow();
        if (history.isPast(version.key())) {
            throw new NotPossible(
                    "records as this left them",
                    "record " + version.record() + " changed since by "
                            + history.current().author(),
                    "Open it and change it by hand.");
        }
        return version.entered().replaces().stream()
                .flatMap(key -> history.find(key).stream())
                .reduce((_, last) -> last)
                .map(earlier -> restored(history, earlier))
                .orElseGet(() -> Entered.standing(history, author, stroke, UNDONE, Entered.Standing.WITHDRAWN));
    }

    private Entered restored(History history, Version earlier) {
        return new Entered(
                earlier.record(),
                author,
                stroke,
                history.heads().stream().map(Version::key).toList(),
                earlier.entered().standing(),
                earlier.entered().disclosure(),
                Optional.of(UNDONE),
                earlier.recorded());
    }
}
