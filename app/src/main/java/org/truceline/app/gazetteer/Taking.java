package org.truceline.app.gazetteer;

import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.LongConsumer;
import org.truceline.intake.gazetteer.Layout;
import org.truceline.store.gazetteer.Gazetteers;
import org.truceline.store.gazetteer.KeptPlace;
import org.truceline.store.gazetteer.TakenGazetteer;
import org.truceline.store.gazetteer.TakenGazetteer.Credit;

/** Takes a file that was read into the store, under a name. */
public record Taking(Gazetteers kept, InstantSource clock) {

    /** So many places a store holds in all: a desk has every spelling of them in its memory. */
    public static final long MOST_PLACES = 500_000;

    /** What became of it. */
    public sealed interface Outcome {

        /** It is kept; {@code before} is the one whose place it took. */
        record Taken(TakenGazetteer gazetteer, Optional<TakenGazetteer> before) implements Outcome {}

        /** The same was there already; nothing was changed. */
        record Unchanged(TakenGazetteer gazetteer) implements Outcome {}

        /** The one of that name is read from another layout: it is another source's, and nothing was changed. */
        record OfAnotherSource(TakenGazetteer gazetteer, Layout found) implements Outcome {}

        /** There would be so many places in the store, which is too many; nothing was changed. */
        record TooMany(long places) implements Outcome {}

        /** No row became a place; nothing was changed. */
        record Nothing() implements Outcome {}
    }

    /** The credit that is known for a layout whoever gives the file. */
    public static Optional<Credit> findCredit(Layout layout) {
        return switch (layout) {
            case GEONAMES -> Optional.of(new Credit("GeoNames", "CC BY 4.0"));
            case OWN, PCODES -> Optional.empty();
        };
    }

    /**
     * Keeps the file's places under {@code name}, in place of those that an older file of that name had.
     *
     * @param progress is told how many places are written
     */
    public Outcome take(ReadGazetteer file, String name, Credit credit, LongConsumer progress) {
        List<KeptPlace> places = file.contents().listed().stream().map(Kept::of).toList();
        if (places.isEmpty()) {
            return new Outcome.Nothing();
        }
        List<TakenGazetteer> there = kept.list();
        Optional<TakenGazetteer> before =
                there.stream().filter(each -> each.name().equals(name)).findFirst();
        TakenGazetteer taken = taken(file, name, credit, places.size());
        if (before.isPresent()) {
            if (!before.get().file().layout().equals(taken.file().layout())) {
                return new Outcome.OfAnotherSource(before.get(), file.contents().layout());
            }
            if (isSame(before.get(), taken) && kept.places(name).equals(places)) {
                return new Outcome.Unchanged(before.get());
            }
        }
        long all = places.size()
                + there.stream()
                        .filter(each -> !each.name().equals(name))
                        .mapToLong(TakenGazetteer::places)
                        .sum();
        if (all > MOST_PLACES) {
            return new Outcome.TooMany(all);
        }
        kept.put(taken, places, progress);
        return new Outcome.Taken(taken, before);
    }

    private TakenGazetteer taken(ReadGazetteer file, String name, Credit credit, long places) {
        return new TakenGazetteer(
                name,
                new TakenGazetteer.ReadFile(
                        file.name(), file.contents().layout().name().toLowerCase(Locale.ROOT), file.sha256()),
                credit,
                places,
                file.contents().refused().size(),
                clock.instant());
    }

    /** Whether a file says the same; its places may differ all the same, where a newer program reads it otherwise. */
    private static boolean isSame(TakenGazetteer before, TakenGazetteer now) {
        return before.file().sha256().equals(now.file().sha256())
                && before.credit().equals(now.credit());
    }
}
