package org.truceline.publication.daily;

import java.util.ArrayList;
import java.util.List;
import org.truceline.agreement.Instrument;
import org.truceline.publication.daily.language.Sentence;

/** What readers may not conclude from this report. */
record LimitsSection(Telling telling, Disclosed disclosed) {

    private static final List<Sentence> ALWAYS = List.of(
            Sentence.LIMIT_FINDINGS,
            Sentence.LIMIT_SILENCE,
            Sentence.LIMIT_NO_COMMENT,
            Sentence.LIMIT_UNVERIFIED,
            Sentence.LIMIT_COUNTS,
            Sentence.LIMIT_FIGURES,
            Sentence.LIMIT_SIDES);

    DailyReport.Section section() {
        Speech speech = telling.speech();
        List<Line> lines = new ArrayList<>(ALWAYS.stream().map(speech::line).toList());
        List<String> incomplete = telling.input().agreement().instruments().values().stream()
                .filter(instrument -> instrument.transcription() != Instrument.Transcription.COMPLETE)
                .map(Instrument::title)
                .toList();
        if (!incomplete.isEmpty()) {
            lines.add(speech.line(Sentence.LIMIT_INCOMPLETE, "titles", speech.series(incomplete)));
        }
        if (disclosed.leavesOut()) {
            lines.add(speech.line(Sentence.LIMIT_LEFT_OUT));
        }
        return new Blocks().pointsOr(lines, "").named("limits", speech.text(Sentence.SECTION_LIMITS));
    }
}
