package org.truceline.intake.article;

import java.util.List;
import java.util.Optional;
import org.truceline.evidence.Span;
import org.truceline.intake.article.Subjects.Subject;

/** Who says what stands at an offset of a sentence; {@code open} tells what the sentence leaves open about it. */
record Voice(Optional<String> by, List<String> open) {

    private static final Voice OF_THE_ARTICLE = new Voice(Optional.empty(), List.of());

    /** The speaker of the quotation around the offset, or the subject of the verb of saying before it. */
    static Voice of(String text, int offset) {
        Optional<Span> quote = Speech.quotes(text).stream()
                .filter(each -> each.start() <= offset && offset < each.end())
                .findFirst();
        Optional<Subject> speaker = quote.isPresent()
                ? Speech.speaker(text, quote.get())
                : Speech.sayBefore(text, offset)
                        .flatMap(say -> Subjects.before(text, say.start()))
                        .or(() -> Sourcing.trailing(text)
                                .filter(found -> found.start() > offset)
                                .map(Sourcing.Trailing::by));
        return speaker.map(Voice::of).orElse(OF_THE_ARTICLE);
    }

    static Voice of(Subject subject) {
        return subject.pronoun()
                ? new Voice(Optional.empty(), List.of("whom '" + subject.words() + "' means is not resolved"))
                : new Voice(Optional.of(subject.words()), List.of());
    }
}
