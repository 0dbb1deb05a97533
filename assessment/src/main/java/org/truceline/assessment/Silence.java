package org.truceline.assessment;

import java.util.List;
import org.truceline.agreement.Agreement;
import org.truceline.agreement.Instrument;
import org.truceline.truth.Truth;

/** What the silence of an agreement means: only a complete transcription shows that it does not regulate something. */
final class Silence {

    private Silence() {}

    /** What is said of the whole; {@code spoken} is false when no term speaks of such acts, open when one may. */
    static Answer.Whole of(Agreement agreement, Truth spoken) {
        if (spoken.isOpen()) {
            return new Answer.Whole(
                    FindingName.UNDETERMINED,
                    "No term surely speaks of such acts; whether one does hangs on what kind of act it was, or on a reading.");
        }
        List<String> incomplete = agreement.instruments().values().stream()
                .filter(instrument -> instrument.transcription() != Instrument.Transcription.COMPLETE)
                .map(Instrument::title)
                .toList();
        if (incomplete.isEmpty() && !agreement.instruments().isEmpty()) {
            return new Answer.Whole(
                    FindingName.NOT_REGULATED,
                    "No term speaks of such acts, and every instrument is transcribed completely.");
        }
        return new Answer.Whole(
                FindingName.UNDETERMINED,
                "No term that is written down speaks of such acts; not transcribed completely: "
                        + String.join("; ", incomplete) + ".");
    }
}
