package org.truceline.publication.daily.written;

import java.util.List;
import org.truceline.publication.daily.Speech;
import org.truceline.publication.daily.language.Sentence;

/** The heads of the lists at the end, alike in every format. */
enum AnnexColumns {
    NUMBERS(
            Sentence.NUMBER_ID,
            Sentence.PRINTED,
            Sentence.OF_WHAT,
            Sentence.RULE_COLUMN,
            Sentence.WINDOW_COLUMN,
            Sentence.EFFORT_COLUMN,
            Sentence.RECORDS),
    RECORDS_OF_NUMBERS(Sentence.NUMBER_ID, Sentence.RECORD),
    RECORDS(Sentence.RECORD, Sentence.KIND_COLUMN),
    LINES(Sentence.SECTION_COLUMN, Sentence.TEXT_COLUMN);

    /** Unmodifiable, which its type does not say. */
    @SuppressWarnings("ImmutableEnumChecker")
    private final List<Sentence> heads;

    AnnexColumns(Sentence... heads) {
        this.heads = List.of(heads);
    }

    /** The heads in a language. */
    List<String> in(Speech speech) {
        return heads.stream().map(sentence -> speech.text(sentence)).toList();
    }
}
