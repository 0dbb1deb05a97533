package org.truceline.intake.table.mapping;

import java.math.BigDecimal;
import java.util.List;
import org.truceline.geo.Bearings;
import org.truceline.geo.Metres;
import org.truceline.geo.Position;
import org.truceline.intake.Clocks;
import org.truceline.occurrence.When;
import org.truceline.time.Told;

/** What a row tells for one field. */
public sealed interface Value {

    /** Words. */
    record Words(String words) implements Value {}

    /** A number. */
    record Amount(BigDecimal number) implements Value {}

    /** One of the field's codes. */
    record Code(String code) implements Value {}

    /**
     * A time.
     *
     * @param told the day or clock time as told, with its offset where one was told
     * @param clocks the stated clock on which a time without an offset was told
     */
    record Time(Told told, Clocks clocks) implements Value {

        /** Every instant that is meant, to the precision told; both where the clock time comes twice. */
        public When when() {
            String words = told.offset().isPresent() ? "" : clocks.inWords();
            return new When(told.text(), words, clocks.hull(told), List.of());
        }
    }

    /** A place by name. */
    record NamedPlace(String name) implements Value {}

    /** A place within a distance of a point. */
    record NearPoint(Position point, Metres within) implements Value {}

    /**
     * A place by direction and distance from another that is named.
     *
     * @param nearest zero or more
     * @param farthest at least {@code nearest}
     */
    record Relative(String from, Bearings bearings, Metres nearest, Metres farthest) implements Value {}
}
