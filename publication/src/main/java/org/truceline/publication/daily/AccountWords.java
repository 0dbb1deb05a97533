package org.truceline.publication.daily;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.truceline.evidence.register.Account;
import org.truceline.evidence.register.ClaimMade;
import org.truceline.evidence.register.Happening;
import org.truceline.evidence.register.ObservationMade;
import org.truceline.evidence.register.Occurrences;
import org.truceline.evidence.register.ReceivedReport;
import org.truceline.evidence.register.ReceivedReport.Caution;
import org.truceline.evidence.register.RecordId;
import org.truceline.evidence.register.Register;
import org.truceline.evidence.register.RegisteredSource;
import org.truceline.evidence.register.ToldPlace;
import org.truceline.publication.daily.Profile.Detail;
import org.truceline.publication.daily.language.Sentence;

/** One account in one sentence, told as what its teller says and as no more. */
record AccountWords(Telling telling) {

    private static final String LICENSED = "acled";

    /** "According to …: shelling, …", or what an observer of the office perceived. */
    Line of(RecordId record, Account account) {
        return switch (account) {
            case ClaimMade claim -> claim(claim).rests(List.of(record));
            case ObservationMade observation -> observation(observation).rests(List.of(record));
        };
    }

    private Line claim(ClaimMade claim) {
        Optional<ReceivedReport> report = telling.shown().find(claim.report(), ReceivedReport.class);
        if (isLicensed(claim, report) && !telling.mayShow(Detail.LICENSED_ROWS)) {
            return speech().line(Sentence.LICENSED_ROW);
        }
        Caution caution = report.map(ReceivedReport::caution).orElse(Caution.NONE);
        return speech().line(
                        Sentence.ACCORDING_TO,
                        "who",
                        Line.told(telling.asserter(claim)),
                        "what",
                        happening(claim, claim.happening()),
                        "alleged",
                        alleged(claim))
                .also(telling.quoted(
                        caution == Caution.NONE ? Sentence.IN_ITS_WORDS : Sentence.AS_PRINTED_THERE,
                        claim.words().map(words -> words.text())))
                .also(speech().line(Sentence.CAUTION, "caution", caution));
    }

    private Speech speech() {
        return telling.speech();
    }

    private Line alleged(ClaimMade claim) {
        boolean isAgainst = claim.against().isPresent();
        String whom = claim.against().map(telling::actor).orElse("");
        return claim.alleges()
                .map(id -> speech().line(
                                isAgainst ? Sentence.ALLEGED_AGAINST : Sentence.ALLEGED,
                                "who",
                                telling.actor(id),
                                "whom",
                                whom))
                .orElseGet(() ->
                        speech().line(isAgainst ? Sentence.NOBODY_NAMED_AGAINST : Sentence.NOBODY_NAMED, "whom", whom));
    }

    private Line observation(ObservationMade observation) {
        String observer =
                telling.mayShow(Detail.OBSERVERS) ? observation.observer() : speech().text(Sentence.UNNAMED_OBSERVER);
        return speech().line(
                        Sentence.OBSERVED,
                        "who",
                        Line.told(observer),
                        "means",
                        speech().and(observation.means().stream()
                                .sorted()
                                .map(telling::means)
                                .toList()),
                        "what",
                        happening(observation, observation.happening()))
                .also(telling.quoted(Sentence.REMARK, observation.remark()));
    }

    private Line happening(Account account, Happening told) {
        return speech().line(
                        Sentence.HAPPENING,
                        "act",
                        telling.act(told.act()),
                        "number",
                        telling.number(told.number()),
                        "weapon",
                        telling.weapon(told.weapon()),
                        "when",
                        telling.when(told.when()),
                        "place",
                        Line.told(place(account, told)));
    }

    private String place(Account account, Happening told) {
        return told.at()
                .map(telling.places()::of)
                .orElseGet(() -> account instanceof ObservationMade observed && telling.mayShow(Detail.OBSERVERS)
                        ? Occurrences.at(observed).told()
                        : speech().text(Sentence.NO_PLACE_TOLD));
    }

    private boolean isLicensed(ClaimMade claim, Optional<ReceivedReport> report) {
        String address = report.flatMap(ReceivedReport::publication)
                .flatMap(ReceivedReport.Publication::address)
                .orElse("");
        String source = claim.asserting()
                .or(() -> report.flatMap(ReceivedReport::source))
                .flatMap(id -> telling.shown().find(id, RegisteredSource.class))
                .map(RegisteredSource::cover)
                .orElse("");
        return (address + " " + source + " " + claim.asserter().orElse(""))
                .toLowerCase(Locale.ROOT)
                .contains(LICENSED);
    }

    /** Places that a record names, joined. */
    String places(List<ToldPlace> places) {
        return speech().list(
                        places.stream().map(telling.places()::of).distinct().toList());
    }

    /** Those of these accounts that are in the report. */
    List<Register.Held<Account>> shown(List<RecordId> accounts) {
        return accounts.stream().flatMap(this::shown).toList();
    }

    private Stream<Register.Held<Account>> shown(RecordId account) {
        return telling.shown().find(account).stream()
                .flatMap(history ->
                        telling
                                .shown()
                                .find(account, Account.class)
                                .map(told -> new Register.Held<>(history, told))
                                .stream());
    }
}
