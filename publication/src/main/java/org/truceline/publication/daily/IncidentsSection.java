package org.truceline.publication.daily;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.truceline.assessment.effort.TimeWindow;
import org.truceline.evidence.register.Account;
import org.truceline.evidence.register.IncidentFile;
import org.truceline.evidence.register.Origins;
import org.truceline.evidence.register.RecordId;
import org.truceline.evidence.register.Register;
import org.truceline.publication.daily.Profile.Detail;
import org.truceline.publication.daily.language.Sentence;

/** Each incident of the window: who tells of it and who speaks against it, origins, responses, grades, review. */
record IncidentsSection(Telling telling, Numbers numbers, Disclosed disclosed, Occasion occasion, TimeWindow window) {

    DailyReport.Section section() {
        List<Register.Held<IncidentFile>> incidents = incidents();
        Blocks blocks = new Blocks();
        if (incidents.isEmpty()) {
            blocks.paragraph(text(Sentence.NO_INCIDENT));
        }
        incidents.forEach(held -> tell(blocks, held));
        blocks.heading(Line.of(text(Sentence.IN_NO_INCIDENT))).pointsOr(alone(), text(Sentence.NONE_OF_THIS_WINDOW));
        return blocks.named("incidents", text(Sentence.SECTION_INCIDENTS));
    }

    private String text(Sentence sentence) {
        return telling.speech().text(sentence);
    }

    /** Incidents of which an account in this report may lie in the window. */
    List<Register.Held<IncidentFile>> incidents() {
        return disclosed
                .shown()
                .all(IncidentFile.class)
                .filter(held ->
                        words().shown(held.recorded().accounts()).stream().anyMatch(this::isInWindow))
                .toList();
    }

    private boolean isInWindow(Register.Held<Account> held) {
        return !window.holds(occasion.of(held.recorded())).isFalse();
    }

    private AccountWords words() {
        return new AccountWords(telling);
    }

    private void tell(Blocks blocks, Register.Held<IncidentFile> held) {
        List<Register.Held<Account>> accounts = words().shown(held.recorded().accounts());
        blocks.heading(Line.told(held.recorded().title()).rests(List.of(held.record())))
                .pointsOr(
                        accounts.stream()
                                .map(account -> words().of(account.record(), account.recorded()))
                                .toList(),
                        text(Sentence.NO_ACCOUNT))
                .paragraph(origins(held, accounts))
                .pointsOr(new ResponseWords(telling).of(held.record()), text(Sentence.NO_RESPONSE))
                .pointsOr(new GradeWords(telling).of(held.record()), text(Sentence.NO_GRADE));
        blocks.paragraph(new GradeWords(telling).review(held.record()));
    }

    private Line origins(Register.Held<IncidentFile> held, List<Register.Held<Account>> accounts) {
        List<RecordId> records = accounts.stream().map(Register.Held::record).toList();
        List<Origins.Origin> origins = new Origins(disclosed.whole()).of(records);
        String key = "incident/" + held.record();
        PrintedNumber told = numbers.records(key + "/accounts", text(Sentence.ACCOUNTS_OF_THE_INCIDENT), records);
        PrintedNumber from = numbers.print(
                key + "/origins",
                Integer.toString(origins.size()),
                text(Sentence.INDEPENDENT_ORIGINS),
                text(Sentence.ORIGINS_RULE),
                text(Sentence.NOT_A_COUNT_OF_EVENTS),
                records);
        Line line = telling.speech()
                .line(
                        telling.mayShow(Detail.PERSONS) ? Sentence.ORIGINS_NAMED : Sentence.ORIGINS,
                        "accounts",
                        told,
                        "n",
                        records.size(),
                        "origins",
                        from,
                        "k",
                        origins.size(),
                        "names",
                        telling.speech()
                                .series(origins.stream()
                                        .map(Origins.Origin::name)
                                        .toList()));
        long hidden =
                held.recorded().accounts().stream().filter(disclosed::hides).count();
        return hidden == 0 ? line : line.also(telling.speech().line(Sentence.HIDDEN_ACCOUNTS, "n", hidden));
    }

    private List<Line> alone() {
        Set<RecordId> inIncidents = new HashSet<>();
        disclosed
                .shown()
                .all(IncidentFile.class)
                .forEach(held -> inIncidents.addAll(held.recorded().accounts()));
        List<Line> lines = new ArrayList<>();
        disclosed
                .shown()
                .all(Account.class)
                .filter(held -> !inIncidents.contains(held.record()))
                .filter(this::isInWindow)
                .forEach(held -> lines.add(words().of(held.record(), held.recorded())));
        return lines;
    }
}
