package org.truceline.assessment.counting;

import org.truceline.evidence.register.Meaning;
import org.truceline.geo.Metres;
import org.truceline.truth.Truth;

/** What counts as one place. */
public sealed interface OnePlace {

    /** Whether both units were at one place. */
    Truth of(UnitPlace one, UnitPlace other);

    /** In words, for the rule. */
    String inWords();

    /** The same named place; what was told by distance or direction may be at any that it reaches. */
    record Named() implements OnePlace {

        @Override
        public Truth of(UnitPlace one, UnitPlace other) {
            if (one.isNamed() && other.isNamed()) {
                Meaning here = one.meanings().getFirst();
                Meaning there = other.meanings().getFirst();
                return here.equals(there) ? Truth.TRUE : sameName(here, there) ? Truth.OPEN : Truth.FALSE;
            }
            return Apart.of(one.ground(), other.ground()).mayBeWithin(Metres.ZERO) ? Truth.OPEN : Truth.FALSE;
        }

        private static boolean sameName(Meaning here, Meaning there) {
            return name(here).equalsIgnoreCase(name(there));
        }

        private static String name(Meaning meaning) {
            return switch (meaning) {
                case Meaning.Spot spot -> spot.name();
                case Meaning.Outline outline -> outline.name();
                case Meaning.Off off -> off.from().name();
            };
        }

        @Override
        public String inWords() {
            return "the same named place";
        }
    }

    /** No farther apart than a distance, included. */
    record Within(Metres distance) implements OnePlace {

        @Override
        public Truth of(UnitPlace one, UnitPlace other) {
            Apart apart = Apart.of(one.ground(), other.ground());
            if (!apart.mayBeWithin(distance)) {
                return Truth.FALSE;
            }
            return apart.isWithin(distance) ? Truth.TRUE : Truth.OPEN;
        }

        @Override
        public String inWords() {
            return "no more than " + distance + " apart";
        }
    }
}
