package org.truceline.publication.daily;

import java.util.ArrayList;
import java.util.List;
import org.truceline.agreement.Instrument;

/** What readers may not conclude from this report. */
record LimitsSection(Telling telling, Disclosed disclosed) {

    DailyReport.Section section() {
        List<String> sentences = new ArrayList<>(List.of(
                "A finding is about an act as alleged. It does not say that the act happened, nor who did it.",
                "Where nothing is reported, nothing was found by the office. Where nobody looked, that is “not"
                        + " observed”, never calm.",
                "No comment is not a denial, and a denial of similar earlier claims is context and no answer to a later"
                        + " one.",
                "Could not be verified does not mean false.",
                "Counts depend on the rule, the window and the effort printed beside them. Compare only counts of the"
                        + " same rule at the same effort.",
                "Figures come from different sources, windows and categories. They are not added unless it is proven"
                        + " that nobody is counted twice.",
                "What one side tells does not corroborate that side."));
        List<String> incomplete = telling.input().agreement().instruments().values().stream()
                .filter(instrument -> instrument.transcription() != Instrument.Transcription.COMPLETE)
                .map(Instrument::title)
                .toList();
        if (!incomplete.isEmpty()) {
            sentences.add("Parts of the regime are not written down as terms (" + String.join("; ", incomplete)
                    + "), so nothing may be called “not regulated”.");
        }
        if (disclosed.leavesOut()) {
            sentences.add("Records were left out of this report. Its counts are of what it shows and of nothing more.");
        }
        return new Blocks()
                .pointsOr(sentences.stream().map(Line::of).toList(), "")
                .named("limits", "What may not be concluded");
    }
}
