package org.truceline.batch;

import java.io.IOException;
import java.util.function.BooleanSupplier;

/**
 * The room that is left on a desk.
 *
 * @param stopped says whether somebody stopped the work
 */
record DeskRoom(Desk desk, BooleanSupplier stopped) {

    /** False where somebody stopped the work, or the desk is full and it is not its turn to be written. */
    boolean isLeft(PartReader.Turn turn) throws IOException {
        if (turn == PartReader.Turn.COME && desk.isFull()) {
            desk.write();
        }
        return !desk.isFull() && !stopped.getAsBoolean();
    }
}
