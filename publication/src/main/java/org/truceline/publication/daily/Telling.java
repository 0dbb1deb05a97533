package org.truceline.publication.daily;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.truceline.assessment.Spoken;
import org.truceline.evidence.SourceKind;
import org.truceline.evidence.register.ClaimMade;
import org.truceline.evidence.register.Clocked;
import org.truceline.evidence.register.ReceivedReport;
import org.truceline.evidence.register.RecordId;
import org.truceline.evidence.register.Register;
import org.truceline.evidence.register.RegisteredSource;
import org.truceline.publication.daily.Profile.Detail;
import org.truceline.time.PossibleTime;

/** The words for who, where and when under one profile: never finer than it allows. */
record Telling(DailyInput input, Edition edition, Register shown, Places places) {

    private static final String UNNAMED_ACTOR = "an actor who is not named here";
    private static final String UNNAMED_SOURCE = "a source that is not named here";

    boolean mayShow(Detail detail) {
        return edition.profile().mayShow(detail);
    }

    /** A side or an actor by its id; somebody whom the agreement does not know may be a person. */
    String actor(String id) {
        boolean known = input.agreement().actors().containsKey(id)
                || input.agreement().classes().actors().knows(id);
        return known || mayShow(Detail.PERSONS) ? input.agreement().nameOf(id) : UNNAMED_ACTOR;
    }

    /** Who makes a claim. */
    String asserter(ClaimMade claim) {
        Optional<RecordId> source = claim.asserting()
                .or(() -> shown.find(claim.report(), ReceivedReport.class)
                        .filter(_ -> claim.asserter().isEmpty())
                        .flatMap(ReceivedReport::source));
        return claim.asserter()
                .filter(_ -> mayShow(Detail.PERSONS))
                .or(() -> source.flatMap(this::source))
                .orElse(UNNAMED_SOURCE);
    }

    private Optional<String> source(RecordId source) {
        return shown.find(source, RegisteredSource.class)
                .filter(found -> found.kind() != SourceKind.PERSON || mayShow(Detail.PERSONS))
                .map(RegisteredSource::cover);
    }

    /** Whoever states a figure, where that is a registered source that is no person. */
    String stater(String by) {
        boolean isPublic = shown.all(RegisteredSource.class)
                .anyMatch(held -> held.recorded().kind() != SourceKind.PERSON
                        && held.recorded().cover().equals(by));
        return isPublic || mayShow(Detail.PERSONS) ? by : UNNAMED_SOURCE;
    }

    /** When, as told; or where the profile is coarser, between two of its steps. */
    String when(Clocked told) {
        Duration step = edition.profile().timesTo();
        return step.isZero() ? told.text() : stepped(told.possible(input.clocks()), step);
    }

    /** The same of a time that may not be told. */
    String when(Optional<Clocked> told) {
        return told.map(this::when).orElse("no time told");
    }

    private String stepped(PossibleTime time, Duration step) {
        if (time.from().isEmpty() || time.until().isEmpty()) {
            return "no time told";
        }
        Instant from = down(time.from().get(), step);
        Instant until = down(time.until().get().plus(step).minusNanos(1), step);
        return "between " + Spoken.utc(from) + " and " + Spoken.utc(until);
    }

    private static Instant down(Instant instant, Duration step) {
        return Instant.ofEpochSecond(Math.floorDiv(instant.getEpochSecond(), step.toSeconds()) * step.toSeconds());
    }

    /** The class of an act in words. */
    String act(String id) {
        return input.agreement().classes().acts().wordsOrId(id);
    }

    /** The class of a weapon in words; undetermined where none is told. */
    String weapon(Optional<String> id) {
        return id.map(told -> input.agreement().classes().weapons().wordsOrId(told))
                .orElse("weapon undetermined");
    }
}
