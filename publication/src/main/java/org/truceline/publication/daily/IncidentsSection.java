package org.truceline.publication.daily;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.truceline.assessment.effort.TimeWindow;
import org.truceline.evidence.ResponseType;
import org.truceline.evidence.register.Account;
import org.truceline.evidence.register.IncidentFile;
import org.truceline.evidence.register.Origins;
import org.truceline.evidence.register.RecordId;
import org.truceline.evidence.register.Register;
import org.truceline.evidence.register.ResponseGiven;
import org.truceline.publication.daily.Profile.Detail;

/** Each incident of the window: who tells of it and who speaks against it, origins, responses, grades, review. */
record IncidentsSection(Telling telling, Numbers numbers, Disclosed disclosed, Occasion occasion, TimeWindow window) {

    DailyReport.Section section() {
        List<Register.Held<IncidentFile>> incidents = incidents();
        Blocks blocks = new Blocks();
        if (incidents.isEmpty()) {
            blocks.paragraph("No incident of this window is in this report. That does not say that there was none.");
        }
        incidents.forEach(held -> tell(blocks, held));
        blocks.heading(Line.of("Accounts in no incident of this report")).pointsOr(alone(), "None of this window.");
        return blocks.named("incidents", "Incidents as told");
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
                        "No account of it is in this report.")
                .paragraph(origins(held, accounts))
                .pointsOr(responses(held.record()), "No response is recorded. Nobody is known to have been asked.")
                .pointsOr(
                        new GradeWords(telling).of(held.record()),
                        "Neither occurrence nor attribution has been graded.");
        blocks.paragraph(new GradeWords(telling).review(held.record(), "This incident"));
    }

    private Line origins(Register.Held<IncidentFile> held, List<Register.Held<Account>> accounts) {
        List<RecordId> records = accounts.stream().map(Register.Held::record).toList();
        List<Origins.Origin> origins = new Origins(disclosed.whole()).of(records);
        String key = "incident/" + held.record();
        Line line = Line.of("Told by ")
                .then(numbers.records(key + "/accounts", "accounts of the incident", records))
                .then(records.size() == 1 ? " account from " : " accounts from ")
                .then(numbers.print(
                        key + "/origins",
                        Integer.toString(origins.size()),
                        "independent origins of the incident's accounts",
                        "outlets that repeat one source are one origin, and a side's sources are one",
                        "not a count of events",
                        records))
                .then(origins.size() == 1 ? " independent origin" : " independent origins")
                .then(telling.mayShow(Detail.PERSONS) ? named(origins) : "")
                .then(".");
        long hidden =
                held.recorded().accounts().stream().filter(disclosed::hides).count();
        return hidden == 0
                ? line
                : line.then(" " + hidden + (hidden == 1 ? " more account is" : " more accounts are")
                        + " not in this report.");
    }

    private static String named(List<Origins.Origin> origins) {
        return origins.stream().map(Origins.Origin::name).collect(Collectors.joining("; ", " (", ")"));
    }

    private List<Line> responses(RecordId incident) {
        return disclosed
                .shown()
                .about(incident, ResponseGiven.class)
                .map(held -> response(held.recorded()).rests(List.of(held.record())))
                .toList();
    }

    private Line response(ResponseGiven response) {
        Line line = Line.of((response.type() == ResponseType.DENIED ? "Against it: " : "Response: ")
                + telling.actor(response.by()) + " " + response.type().phrase()
                + response.when().map(when -> ", " + telling.when(when)).orElse("") + "."
                + meaning(response.type()));
        return response.says()
                .filter(_ -> telling.mayShow(Detail.WORDS))
                .map(says -> line.then(" In its words:").thenQuoted(says))
                .orElse(line);
    }

    private static String meaning(ResponseType type) {
        return switch (type) {
            case NO_COMMENT -> " No comment is not a denial.";
            case NOT_REACHED, NOT_ASKED -> " That is neither a denial nor an admission.";
            case ADMITTED, JUSTIFIED, DENIED, DENIED_SIMILAR -> "";
        };
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
