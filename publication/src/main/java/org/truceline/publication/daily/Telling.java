package org.truceline.publication.daily;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import org.truceline.agreement.Clause;
import org.truceline.assessment.Spoken;
import org.truceline.evidence.Amount;
import org.truceline.evidence.SourceKind;
import org.truceline.evidence.register.ClaimMade;
import org.truceline.evidence.register.Clocked;
import org.truceline.evidence.register.History;
import org.truceline.evidence.register.Kind;
import org.truceline.evidence.register.ObservationMade;
import org.truceline.evidence.register.ReceivedReport;
import org.truceline.evidence.register.RecordId;
import org.truceline.evidence.register.Register;
import org.truceline.evidence.register.RegisteredSource;
import org.truceline.publication.daily.Profile.Detail;
import org.truceline.publication.daily.Speech.Choice;
import org.truceline.publication.daily.language.Catalogue;
import org.truceline.publication.daily.language.Sentence;
import org.truceline.time.PossibleTime;

/** The words for who, where and when under one profile: never finer than it allows. */
record Telling(DailyInput input, Edition edition, Register shown, Places places) {

    Speech speech() {
        return edition.speech();
    }

    Quantities quantities() {
        return new Quantities(speech());
    }

    boolean mayShow(Detail detail) {
        return edition.profile().mayShow(detail);
    }

    /** A side or an actor by its id; somebody whom the agreement does not know may be a person. */
    String actor(String id) {
        boolean known = input.agreement().actors().containsKey(id)
                || input.agreement().classes().actors().knows(id);
        return known || mayShow(Detail.PERSONS) ? input.agreement().nameOf(id) : speech().text(Sentence.UNNAMED_ACTOR);
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
                .orElseGet(() -> speech().text(Sentence.UNNAMED_SOURCE));
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
        return isPublic || mayShow(Detail.PERSONS) ? by : speech().text(Sentence.UNNAMED_SOURCE);
    }

    /** When, as told; or where the profile is coarser, between two of its steps. */
    String when(Clocked told) {
        Duration step = edition.profile().timesTo();
        return step.isZero() ? asTold(told) : stepped(told.possible(input.clocks()), step);
    }

    private String asTold(Clocked told) {
        return speech().text(
                        Sentence.CLOCKED,
                        "words",
                        told.text(),
                        "stretch",
                        Choice.yes(told.last().isPresent()),
                        "first",
                        Clocked.written(told.first()),
                        "last",
                        told.last().map(Clocked::written).orElse(""),
                        "zoned",
                        new Choice(told.zone().isPresent() ? "yes" : told.isOnAClock() ? "no" : "unstated"),
                        "zone",
                        told.zone().map(ZoneId::getId).orElse(""));
    }

    /** The same of a time that may not be told. */
    String when(Optional<Clocked> told) {
        return told.map(this::when).orElseGet(() -> speech().text(Sentence.NO_TIME_TOLD));
    }

    private String stepped(PossibleTime time, Duration step) {
        if (time.from().isEmpty() || time.until().isEmpty()) {
            return speech().text(Sentence.NO_TIME_TOLD);
        }
        Instant from = down(time.from().get(), step);
        Instant until = down(time.until().get().plus(step).minusNanos(1), step);
        return speech().text(Sentence.BETWEEN, "from", Spoken.utc(from), "until", Spoken.utc(until));
    }

    private static Instant down(Instant instant, Duration step) {
        return Instant.ofEpochSecond(Math.floorDiv(instant.getEpochSecond(), step.toSeconds()) * step.toSeconds());
    }

    /** The class of an act in words. */
    String act(String id) {
        return builtIn(id).orElseGet(() -> input.agreement().classes().acts().wordsOrId(id));
    }

    /** The class of a weapon in words; undetermined where none is told. */
    String weapon(Optional<String> id) {
        return id.map(told -> builtIn(told)
                        .orElseGet(() -> input.agreement().classes().weapons().wordsOrId(told)))
                .orElseGet(() -> speech().text(Sentence.WEAPON_UNDETERMINED));
    }

    private Optional<String> builtIn(String id) {
        return Catalogue.of(edition.language()).findClass(id);
    }

    /** The kind of a record. */
    String kind(Optional<History> record) {
        return record.map(history -> Kind.of(history.current().recorded()))
                .map(kind -> speech().text(Sentence.KIND, "kind", kind))
                .orElseGet(() -> speech().text(Sentence.KIND, "kind", new Choice("other")));
    }

    /** By what means somebody perceived. */
    String means(ObservationMade.Means means) {
        return speech().text(Sentence.MEANS, "means", means);
    }

    /** The number, where one is told. */
    String number(Optional<Amount> told) {
        return told.map(quantities()::amount).orElseGet(() -> speech().text(Sentence.NO_NUMBER_TOLD));
    }

    /** The words of a term's clause. */
    String clause(Clause clause) {
        return clause.instrument().isEmpty() ? speech().text(Sentence.NO_CLAUSE) : clause.inWords();
    }

    /** A sentence that leads in free words, where there are any and the profile shows them; else nothing. */
    Line quoted(Sentence leading, Optional<String> words) {
        return words.filter(_ -> mayShow(Detail.WORDS))
                .map(each -> speech().line(leading, "quote", speech().quoted(each)))
                .orElse(Line.NOTHING);
    }
}
