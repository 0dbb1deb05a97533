package org.truceline.publication.daily;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.truceline.evidence.Amount;
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
            return Line.of("An account of a dataset whose licence does not allow its rows to be passed on. It is not"
                    + " printed here.");
        }
        Line line = Line.of("According to ")
                .thenTold(telling.asserter(claim))
                .then(": ")
                .then(happening(claim, claim.happening()))
                .then(". ")
                .then(alleged(claim));
        Caution caution = report.map(ReceivedReport::caution).orElse(Caution.NONE);
        return quoted(claim, caution, line).then(caution(caution));
    }

    private Line quoted(ClaimMade claim, Caution caution, Line line) {
        return claim.words()
                .filter(_ -> telling.mayShow(Detail.WORDS))
                .map(words -> line.then(caution == Caution.NONE ? " In its words:" : " As printed there:")
                        .thenQuoted(words.text()))
                .orElse(line);
    }

    private Line alleged(ClaimMade claim) {
        String against =
                claim.against().map(id -> ", against " + telling.actor(id)).orElse("");
        return Line.of(claim.alleges()
                .map(id -> "It is alleged that " + telling.actor(id) + " did it" + against + ".")
                .orElse("The account names nobody who did it" + against + "."));
    }

    private static String caution(Caution caution) {
        return switch (caution) {
            case NONE -> "";
            case TRANSLATION -> " (Told in translation.)";
            case MACHINE_TRANSLATION -> " (Told in a machine's translation.)";
            case MACHINE_REWORDING -> " (Reworded by a machine.)";
            case MACHINE_CODED -> " (Coded by a machine and read by nobody. In no count.)";
        };
    }

    private Line observation(ObservationMade observation) {
        String observer = telling.mayShow(Detail.OBSERVERS) ? observation.observer() : "an observer of the office";
        String means = observation.means().stream()
                .map(each -> each.word().toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(" and "));
        Line line = Line.of("Reported by ")
                .thenTold(observer)
                .then(", " + means + ": ")
                .then(happening(observation, observation.happening()))
                .then(".");
        return observation
                .remark()
                .filter(_ -> telling.mayShow(Detail.WORDS))
                .map(remark -> line.then(" Remark:").thenQuoted(remark))
                .orElse(line);
    }

    private Line happening(Account account, Happening told) {
        return Line.of(telling.act(told.act()) + ", "
                        + told.number().map(Amount::text).orElse("no number told") + ", "
                        + telling.weapon(told.weapon())
                        + ", " + telling.when(told.when()) + ", ")
                .thenTold(place(account, told));
    }

    private String place(Account account, Happening told) {
        return told.at()
                .map(telling.places()::of)
                .orElseGet(() -> account instanceof ObservationMade observed && telling.mayShow(Detail.OBSERVERS)
                        ? Occurrences.at(observed).told()
                        : "no place told");
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
        return places.stream().map(telling.places()::of).distinct().collect(Collectors.joining(", "));
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
