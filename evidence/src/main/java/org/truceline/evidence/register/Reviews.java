package org.truceline.evidence.register;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/** What second persons say of the version of a record that holds now. */
public record Reviews(Register register) {

    /** Whether somebody who wrote none of its versions confirmed it as it is, and nobody dissents. */
    public boolean isConfirmed(RecordId record) {
        List<Review> now = of(record);
        return now.stream().anyMatch(review -> review.verdict() == Review.Verdict.CONFIRMED)
                && now.stream().noneMatch(review -> review.verdict() == Review.Verdict.DISSENTS);
    }

    /**
     * The reviews of what holds now, by people other than those who wrote the record: of the current version, or of one
     * that said the same to another circle of people.
     */
    public List<Review> of(RecordId record) {
        return held(record).map(Register.Held::recorded).toList();
    }

    /** The same, with who wrote them and when. */
    public Stream<Register.Held<Review>> held(RecordId record) {
        return register.find(record).stream()
                .flatMap(history -> register.about(record, Review.class)
                        .filter(held -> saysWhatHolds(history, held.recorded().version()))
                        .filter(held -> mayReview(history, held.version().author())));
    }

    private static boolean saysWhatHolds(History history, UUID reviewed) {
        return history.find(reviewed)
                .filter(version -> version.says(history.current()))
                .isPresent();
    }

    /** Whether this person may be the second: who wrote a version may not. */
    public static boolean mayReview(History history, String author) {
        Set<String> authors = history.authors();
        return !authors.contains(author);
    }
}
