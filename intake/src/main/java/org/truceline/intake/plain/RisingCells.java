package org.truceline.intake.plain;

/** Whole numbers in cells that come one after another in any order of columns: estimates that have to rise. */
final class RisingCells {

    private static final int LONGEST = 15;

    private final long[] numbers;
    private final boolean haveToRise;
    private boolean sound;

    /** So many; where they do not have to rise, each has to be a number only. */
    RisingCells(int size, boolean haveToRise) {
        this.numbers = new long[size];
        this.haveToRise = haveToRise;
    }

    void begin() {
        sound = true;
    }

    /** Reads the digits between the two bytes as the number at {@code place} of the rising ones. */
    void read(int place, byte[] bytes, int begin, int end) {
        long number = 0;
        sound &= end > begin && end - begin <= LONGEST;
        for (int i = begin; i < end; i++) {
            int digit = bytes[i] - '0';
            sound &= digit >= 0 && digit <= 9;
            number = 10 * number + digit;
        }
        numbers[place] = number;
    }

    /** True where all that were read are numbers that are as they have to be. */
    boolean areSound() {
        boolean rise = sound;
        for (int i = 1; haveToRise && i < numbers.length; i++) {
            rise &= numbers[i - 1] <= numbers[i];
        }
        return rise;
    }
}
