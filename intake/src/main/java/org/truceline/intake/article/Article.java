package org.truceline.intake.article;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.truceline.evidence.Quotation;

/** What a rule may look at beside its sentence: the day counted from, and the private persons found. */
record Article(Optional<LocalDate> published, List<Sentence> sentences, List<Marker.PrivatePerson> privatePersons) {

    /** Whether the stretch of the original names one of the private persons. */
    boolean namesPrivatePerson(Quotation stretch) {
        return privatePersons.stream().anyMatch(each -> each.name().span().overlaps(stretch.span()));
    }

    /** The source, unless it is one of the private persons; then a note is added and nobody is named. */
    Optional<String> publicName(Optional<String> source, List<String> open) {
        boolean isPrivate = source.filter(words -> privatePersons.stream()
                        .anyMatch(each -> words.contains(each.name().text())))
                .isPresent();
        if (isPrivate) {
            open.add("the source is a private person and is not named here");
        }
        return isPrivate ? Optional.empty() : source;
    }

    /**
     * Whether a pronoun in the sentence may mean a private person: one is named in its own paragraph or in the one
     * before it.
     */
    boolean mayMeanPrivatePerson(Sentence sentence) {
        return sentences.stream()
                .filter(each ->
                        each.paragraph() == sentence.paragraph() || each.paragraph() == sentence.paragraph() - 1)
                .anyMatch(each -> namesPrivatePerson(each.printed()));
    }
}
