package org.truceline.publication.daily;

import java.util.List;
import java.util.Optional;
import org.truceline.evidence.ResponseType;
import org.truceline.evidence.register.RecordId;
import org.truceline.evidence.register.ResponseGiven;
import org.truceline.publication.daily.language.Sentence;

/** What those who were accused answered, and what their silence does not mean. */
record ResponseWords(Telling telling) {

    /** One line for each response. */
    List<Line> of(RecordId incident) {
        return telling.shown()
                .about(incident, ResponseGiven.class)
                .map(held -> told(held.recorded()).rests(List.of(held.record())))
                .toList();
    }

    private Line told(ResponseGiven response) {
        return telling.speech()
                .line(
                        response.when().isPresent() ? Sentence.RESPONSE_AT : Sentence.RESPONSE,
                        "type",
                        response.type(),
                        "who",
                        telling.actor(response.by()),
                        "phrase",
                        phrase(response.type()),
                        "when",
                        telling.when(response.when()))
                .also(meaning(response.type()))
                .also(telling.quoted(Sentence.IN_ITS_WORDS, response.says()));
    }

    private String phrase(ResponseType type) {
        return telling.speech().text(Sentence.RESPONSE_PHRASE, "words", type.phrase(), "type", type);
    }

    private Line meaning(ResponseType type) {
        Optional<Sentence> meaning = switch (type) {
            case NO_COMMENT -> Optional.of(Sentence.NO_COMMENT_IS_NOT_A_DENIAL);
            case NOT_REACHED, NOT_ASKED -> Optional.of(Sentence.NEITHER_DENIAL_NOR_ADMISSION);
            case ADMITTED, JUSTIFIED, DENIED, DENIED_SIMILAR -> Optional.empty();
        };
        return meaning.map(telling.speech()::line).orElse(Line.NOTHING);
    }
}
