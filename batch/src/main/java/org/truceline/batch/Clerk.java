package org.truceline.batch;

import java.io.IOException;
import java.util.Optional;
import org.truceline.batch.PartReader.Turn;
import org.truceline.batch.Turns.Before;
import org.truceline.intake.part.Part;
import org.truceline.intake.part.Parts;
import org.truceline.notation.FaultyInput;

/** Answers portions of a file, one after the other, and writes each when it is its turn. For one thread. */
final class Clerk implements Runnable {

    private final Portions portions;
    private final Turns turns;
    private final Desk desk;
    private final Runnable written;
    private final Optional<PartReader> reader;
    private final byte[] room;

    /**
     * One of those that share the portions and their turns.
     *
     * @param partLength the longest part of the file that it takes, in bytes
     * @param written told after each portion that was written, by one clerk at a time
     */
    Clerk(Portions portions, Turns turns, Desk desk, int partLength, Runnable written) throws FaultyInput, IOException {
        this.portions = portions;
        this.turns = turns;
        this.desk = desk;
        this.room = Parts.room(partLength);
        this.written = written;
        this.reader = portions.unread().isPresent()
                ? Optional.of(new PartReader(portions.unread().get(), desk, turns::isStopped))
                : Optional.empty();
    }

    /** Works until nothing is left, or somebody stops it; tells the turns what went wrong. */
    @Override
    public void run() {
        try {
            Optional<Portion> portion = portions.next(room);
            while (portion.isPresent() && !turns.isStopped()) {
                answer(portion.get());
                portion = portions.next(room);
            }
        } catch (Throwable problem) {
            turns.fail(problem);
        }
    }

    private void answer(Portion portion) throws FaultyInput, IOException, InterruptedException {
        switch (portion) {
            case Portion.Read read -> {
                read.rows().forEach(desk::take);
                if (turns.await(read.index())) {
                    pass(Optional.of(Before.NOTHING));
                }
            }
            case Portion.Unread(Part.Rest rest) -> {
                if (turns.await(rest.index())) {
                    pass(parts().read(rest, turns.before()));
                }
            }
            case Portion.Unread(Part.Rows part) -> answer(part);
        }
    }

    private void answer(Part.Rows part) throws FaultyInput, IOException, InterruptedException {
        Optional<Before> told = turns.isNext(part.index()) ? Optional.empty() : beforehand(part);
        if (turns.await(part.index())) {
            pass(told.isPresent() ? told : parts().read(part, turns.before(), Turn.COME));
        }
    }

    /**
     * Reads it before its turn, as if days were written in no other forms than are known by now; empty where it has to be read
     * again when its turn comes, because that was not so, the desk was full or something is wrong with the file.
     */
    private Optional<Before> beforehand(Part.Rows part) throws IOException, InterruptedException {
        try {
            Before supposed = turns.before();
            Optional<Before> told = parts().read(part, supposed, Turn.WAITED_FOR);
            boolean holds = turns.await(part.index())
                    && told.filter(rows -> turns.before().forms().remarkLike(supposed.forms(), rows.forms()))
                            .isPresent();
            if (holds) {
                return told;
            }
        } catch (FaultyInput _) {
            // Thrown again in its turn, when the line of the row before is known.
        }
        desk.clear();
        return Optional.empty();
    }

    private PartReader parts() {
        return reader.orElseThrow();
    }

    /** Writes what rows told, where all of them were answered. */
    private void pass(Optional<Before> told) throws IOException {
        if (told.isPresent()) {
            desk.write();
            written.run();
            turns.pass(told.get());
        }
    }
}
