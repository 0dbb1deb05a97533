package org.truceline.assessment.tally;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.truceline.occurrence.Holding;
import org.truceline.occurrence.Numbers;
import org.truceline.truth.Gap;
import org.truceline.truth.Reason;

/**
 * How many there are, or pass, as far as holdings tell.
 *
 * @param number from the least that was surely seen to the most there can be
 * @param parts the holdings that may belong to it
 */
record Tally(Numbers number, List<Part> parts) {

    /** One holding of a tally: it surely belongs to it when {@code belongs} is true. */
    record Part(Holding holding, Reason belongs) {

        boolean isSure() {
            return belongs.truth().isTrue();
        }
    }

    double least() {
        return number.least();
    }

    double most() {
        return number.most();
    }

    /** Facts without which the tally stays an interval. */
    Stream<Gap> gaps(String counted) {
        Stream<Gap> ofParts = parts.stream().flatMap(part -> part.belongs().gaps().stream());
        Optional<String> missing;
        if (Double.isInfinite(most())) {
            missing = Optional.of("a complete count of " + counted);
        } else if (parts.stream()
                .anyMatch(part -> part.holding().number().least()
                        < part.holding().number().most())) {
            missing = Optional.of("the number of " + counted + ", more exactly");
        } else {
            missing = Optional.of("whether the same things were counted twice")
                    .filter(_ -> parts.stream().allMatch(Part::isSure) && least() < most());
        }
        return Stream.concat(ofParts, missing.map(fact -> new Gap(Gap.Where.REPORT, fact)).stream());
    }
}
