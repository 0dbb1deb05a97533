package org.truceline.publication.daily;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.truceline.evidence.register.Entered;
import org.truceline.evidence.register.History;
import org.truceline.evidence.register.RecordId;
import org.truceline.evidence.register.Recorded;
import org.truceline.evidence.register.Register;
import org.truceline.evidence.register.Review;
import org.truceline.evidence.register.SourceIdentity;
import org.truceline.evidence.register.Version;
import org.truceline.publication.daily.language.Sentence;
import org.truceline.time.PossibleTime;

/**
 * What of a register a profile lets into a report, and how much it leaves out.
 *
 * @param whole the register as it stood at the cut-off
 * @param shown what may be in the report
 * @param restricted how many records that hold reach too few people to be in it; sealed identities are not among them
 * @param late how many more may tell of something after the window
 */
record Disclosed(Register whole, Register shown, long restricted, long late) {

    /** What the edition's profile lets through of a register, for the edition's window. */
    static Disclosed of(Register whole, Edition edition, Collection<? extends ZoneId> clocks) {
        Profile profile = edition.profile();
        Occasion occasion = new Occasion(whole, clocks);
        List<Version> shown = new ArrayList<>();
        long restricted = 0;
        long late = 0;
        for (History history : whole.all().toList()) {
            Version now = history.current();
            if (!now.holds() || now.recorded() instanceof SourceIdentity) {
                continue;
            }
            if (!profile.lets(reach(whole, now))) {
                restricted++;
            } else if (isLate(now.recorded(), edition, occasion)) {
                late++;
            } else {
                shown.addAll(history.versions());
            }
        }
        return new Disclosed(whole, Register.of(shown.stream()), restricted, late);
    }

    /** What a second person says of a record reaches whom the record reaches. */
    private static Entered.Disclosure reach(Register whole, Version version) {
        return version.recorded() instanceof Review review
                ? whole.find(review.of())
                        .map(reviewed -> reviewed.current().entered().disclosure())
                        .orElse(Entered.Disclosure.RESTRICTED)
                : version.entered().disclosure();
    }

    private static boolean isLate(Recorded recorded, Edition edition, Occasion occasion) {
        if (edition.profile().delay().isZero() || !Occasion.isOfOneTime(recorded)) {
            return false;
        }
        PossibleTime time = occasion.of(recorded);
        return time.until()
                .filter(until -> !until.isAfter(edition.window().until()))
                .isEmpty();
    }

    /** What is said of the records that are left out; nothing where none are. */
    List<String> sentences(Speech speech) {
        List<String> sentences = new ArrayList<>();
        if (restricted > 0) {
            sentences.add(speech.text(Sentence.RESTRICTED, "n", restricted));
        }
        if (late > 0) {
            sentences.add(speech.text(Sentence.LATE, "n", late));
        }
        return sentences;
    }

    /** True for a record that holds and is not in the report. */
    boolean hides(RecordId record) {
        return shown.find(record).isEmpty()
                && whole.find(record)
                        .filter(history -> history.current().holds())
                        .isPresent();
    }

    /** True where something was left out, so that none among what is shown is not none at all. */
    boolean leavesOut() {
        return restricted + late > 0;
    }
}
