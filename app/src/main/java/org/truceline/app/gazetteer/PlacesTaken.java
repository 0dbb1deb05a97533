package org.truceline.app.gazetteer;

import java.util.List;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import org.truceline.evidence.gazetteer.Gazetteer;
import org.truceline.store.gazetteer.Gazetteers;
import org.truceline.store.gazetteer.TakenGazetteer;

/**
 * The places of all gazetteers of a store as one gazetteer. Made when first asked for, and anew when a gazetteer was
 * taken in or dropped since; whoever asks meanwhile waits, because an answer without them would be wrong. For use by any
 * number of threads.
 */
public final class PlacesTaken {

    private final Gazetteers kept;
    private final ReentrantLock turn = new ReentrantLock();
    private volatile @Nullable AtHand atHand;

    public PlacesTaken(Gazetteers kept) {
        this.kept = kept;
    }

    /** What was made, and of which gazetteers. */
    private record AtHand(List<TakenGazetteer> taken, Gazetteer gazetteer) {}

    /** The gazetteer as the store has it now. */
    public Gazetteer now() {
        AtHand there = atHand;
        return there != null && there.taken().equals(kept.list()) ? there.gazetteer() : madeAnew();
    }

    /** Makes it on a thread of its own, so that the first who asks need not wait. Who asks later is told what fails. */
    public void prepare() {
        Thread.ofPlatform().daemon().name("gazetteers").start(this::tried);
    }

    private void tried() {
        try {
            now();
        } catch (RuntimeException _) {
            // Nobody has asked yet; whoever does meets the same failure, or it is over by then.
        }
    }

    private Gazetteer madeAnew() {
        turn.lock();
        try {
            List<TakenGazetteer> taken = kept.list();
            AtHand there = atHand;
            if (there == null || !there.taken().equals(taken)) {
                there = new AtHand(taken, Gazetteer.of(kept.all(Kept::listed)));
                atHand = there;
            }
            return there.gazetteer();
        } finally {
            turn.unlock();
        }
    }
}
