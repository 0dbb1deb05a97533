package org.truceline.app.daily;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.truceline.app.situation.CaseAtHand;
import org.truceline.app.situation.RegisterFindings;
import org.truceline.assessment.Finding;
import org.truceline.assessment.clock.ObligationClock;
import org.truceline.evidence.register.IncidentFile;
import org.truceline.evidence.register.RecordId;
import org.truceline.evidence.register.Register;
import org.truceline.publication.daily.CountsAsked;
import org.truceline.publication.daily.DailyInput;
import org.truceline.publication.daily.Edition;
import org.truceline.publication.daily.Mark;
import org.truceline.publication.daily.release.Release;
import org.truceline.publication.daily.release.Stage;

/**
 * What a report is made from, beside its edition.
 *
 * @param register what was written down, all versions
 * @param atHand what the office works with
 * @param findings finds what the agreement says of its incidents
 */
public record DailyRecords(Register register, CaseAtHand atHand, RegisterFindings findings, Mark mark) {

    /** The same, with findings that nobody asked for before. */
    public DailyRecords(Register register, CaseAtHand atHand, Mark mark) {
        this(register, atHand, new RegisterFindings(atHand), mark);
    }

    /** The files of this edition, or every reason why they may not go out; {@code watching} may end it by throwing. */
    public Release release(Edition edition, Consumer<Stage> watching) {
        return Release.of(input(edition, watching), edition, watching);
    }

    DailyInput input(Edition edition, Consumer<Stage> watching) {
        Register then = register.at(edition.cutOff());
        return new DailyInput(
                register,
                atHand.agreement(),
                found(then, watching),
                new ObligationClock(atHand.agreementAt(then, edition.cutOff()), atHand.facts()).at(edition.cutOff()),
                atHand.clocks().zones(),
                CountsAsked.dischargesAndExplosions(List.of()),
                mark);
    }

    private Map<RecordId, List<Finding>> found(Register then, Consumer<Stage> watching) {
        Map<RecordId, List<Finding>> found = new HashMap<>();
        then.all(IncidentFile.class).forEach(incident -> {
            watching.accept(Stage.ASKING);
            found.put(
                    incident.record(),
                    findings.of(then, incident.record()).stream()
                            .flatMap(each -> each.findings().stream())
                            .toList());
        });
        return found;
    }
}
