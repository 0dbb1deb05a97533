package org.truceline.batch.kernel;

/** Numbers for the kinds of occurrences that an agreement can tell apart, each part in some bits of one number. */
final class Kind {

    /** Of an occurrence that cannot be placed among them. */
    static final long NONE = -1;

    private static final int SORT_BITS = 18;
    private static final int RANK_BITS = 11;
    private static final int HOURS_BITS = 5;
    private static final int PLACE_BITS = 18;

    private Kind() {}

    /**
     * The number; {@link #NONE} where a part has more bits than there is room for.
     *
     * @param from rank of the earliest instant, {@code until} that of the instant before which it was; {@link Ranks#UNTOLD} where
     *     it is not told
     * @param hours number of the hours of the day
     * @param place pattern of the place
     */
    static long of(int sort, int from, int until, int hours, int place) {
        boolean fits = fits(sort, SORT_BITS)
                && fits(from, RANK_BITS)
                && fits(until, RANK_BITS)
                && fits(hours, HOURS_BITS)
                && fits(place, PLACE_BITS);
        return fits
                ? add(add(add(add(sort, from, RANK_BITS), until, RANK_BITS), hours, HOURS_BITS), place, PLACE_BITS)
                : NONE;
    }

    /** The parts of a number that {@link #of} gave. */
    record Parts(int sort, int from, int until, int hours, int place) {

        static Parts of(long kind) {
            long hours = kind >>> PLACE_BITS;
            long until = hours >>> HOURS_BITS;
            long from = until >>> RANK_BITS;
            return new Parts(
                    (int) (from >>> RANK_BITS),
                    last(from, RANK_BITS),
                    last(until, RANK_BITS),
                    last(hours, HOURS_BITS),
                    last(kind, PLACE_BITS));
        }

        private static int last(long number, int bits) {
            return (int) (number & ((1L << bits) - 1));
        }
    }

    private static long add(long before, int part, int bits) {
        return (before << bits) | part;
    }

    private static boolean fits(int part, int bits) {
        return part >>> bits == 0;
    }
}
